"""What stands above the prose: headline, byline, day, source, and a picture's caption."""

import re
from dataclasses import dataclass, field

from matinee.reading.category import LABEL
from matinee.reading.fact import Span
from matinee.reading.headline import first_headline, headline_above
from matinee.reading.line import lines, trim
from matinee.reading.stamp import AGE, DATE, DATE_ALONE, MONTH, day_alone, stamp_of

LONGEST_CAPTION = 80
SHORTEST_STANDFIRST = 40
MOST_LINES = 8  # of one kind or another between the headline and the prose

_SECTION = re.compile(r"[ ]+in (?P<topics>[A-Z][^\n.!?]{1,80})(?=\n)")
_TOPICS = re.compile(
    rf"\s*(?:Section|{LABEL}) ?:[ ]*(?P<topics>[^\n]{{1,200}})(?=\n)"
    r"|\s*(?:Filed under|Posted in) (?P<others>[^\n]{1,200})(?=\n)",
    re.I,
)
# Writer, column, day and topics in one line: "ada [Celluloid 05.04.31] horror, Peru".
_ALL_IN_ONE = re.compile(
    r"\s*(?P<name>\w[\w ]{1,24}) \[(?:[A-Z]\w+ )?(?P<date>\d\d\.\d\d\.\d\d)\]"
    r"(?: (?P<topics>[^\n]{1,200}))?(?=\n)"
)
# The sections that a page names over the headline: "News | Trailers | Peru".
_SECTIONS = re.compile(
    r"\s*(?!Home|Menu|Log|Sign|About|Search)[A-Z][\w'& ]{1,24}(?: \| [A-Z][\w'& ]{1,24}){1,3}\s*"
)
# What some pages set between the byline and the prose: a handle, a count of comments, buttons.
_ODDMENT = re.compile(
    r"\s*(?:[-–—|•·] ?)?(?:@\w{2,30}|(?:\d+|no) (?:comments?|shares?)|comments? ?[(\[]\d+[)\]]"
    r"|comments?: ?\d+|(?:leave|add) a comment|\d+[ -]min(?:ute)?s? read|email print share[^\n]{0,160}"
    r"|(?:share|tweet|print|email|facebook|twitter)(?: on \w+)?|for immediate release)[ ]*(?=\n)",
    re.I,
)
_SOURCE = re.compile(r"[\s|•·–—\-]*(?:Source|Via):[ ]*(?P<source>\S[^\n]{0,80})")
_SOURCES = re.compile(
    r"YouTube|Vimeo|Apple(?: Trailers)?|Twitter|Instagram|Facebook|Deadline|Variety|IMDb|IGN"
    r"|Netflix|Letterboxd|Reddit"
    r"|Entertainment Weekly|The Hollywood Reporter|Hollywood Reporter|THR|Indiewire|IndieWire"
    r"|Screen Daily|Dailymotion"
    r"|The Film Stage|Film Stage|Empire(?: Online)?|Vulture|Collider|Bloody Disgusting"
    r"|Yahoo!?(?: Movies)?|Vanity Fair"
    r"|USA Today|The New York Times|Rotten Tomatoes|Moviefone|Fandango|MUBI|X\b"
)
_AND_ANOTHER = re.compile(r"(?:,| &| and| /|/) ?[A-Z][\w ]{1,24}[ ]*(?:\n|\Z)")
_SOURCE_TOKEN = re.compile(r"[^\s,]+")
# Where a press release was given out: "OSLO, May 2, 2031 -- ", "London – ".
_DASH = r"[ ]*(?:[/(][^/()\n]{2,20}[/)] ?)?(?:--|—|–|-)[ ]"
_DATELINE = re.compile(
    rf"\s*(?=[A-ZÀ-Þ])(?:[^\n.!?;:]{{2,24}}|[A-ZÀ-Þ][\w ]{{2,16}}, \w{{2,6}}\.?)(?:,|[ ][–—-]) "
    rf"(?:(?P<date>{DATE})|{MONTH} \d{{1,2}}){_DASH}"
    r"|\s*[A-ZÀ-Þ][A-ZÀ-Þ ]{3,24}(?:, [A-Z][\w.]{1,12})? (?:--|—|–) "
    rf"|\s*[A-ZÀ-Þ][A-ZÀ-Þ ,.]{{3,28}} \((?P<day>{DATE})\){_DASH}"
)
# Words of a site that some pages set before the post's own.
_PICTURE = re.compile(r"\s*Cover \w+ (?:for|of) (?:the |this )?article\s*")
# A line of the film's data ("Peru | 2031 | 95 min") is no caption.
_DATA = re.compile(r"\d ?min(?:s|utes)?\b|[Dd]irected by|[Ss]tarring")
_HEAD_OF_ITEM = re.compile(r"\d{1,2}[.)] |[#•▪●-]")
_AGO = re.compile(rf"(?:Posted )?{AGE}", re.I)
_ENDS_A_SENTENCE = '.!?…:,;"”»)'
# A line under the headline that no picture's caption is: "Opening in New York on May 9".
_TELLS_OF_RELEASE = re.compile(
    r"\b(?:[Oo]pen(?:s|ing)|(?:[Tt]o be )?[Rr]eleas(?:e(?! [Dd]ate)|es|ed|ing)|[Aa]rriv(?:es|ing)|[Cc]oming"
    r"|[Ii]n (?:\w+ )?(?:cinemas"
    r"|theat(?:er|re)s)|[Aa]vailable|[Ss]tream(?:s|ing)|[Oo]n (?:VOD|DVD|Blu-ray|[Dd]igital))\b"
)


@dataclass(slots=True)
class Masthead:
    """What stands above the prose; what isn't there is None. `end` is where the prose begins."""

    headline: Span | None = None
    byline: Span | None = None
    date: Span | None = None
    section: Span | None = None
    source: Span | None = None
    caption: Span | None = None
    end: int = 0
    standfirst: list[Span] = field(default_factory=list)


def masthead(text: str, heading: Span | None) -> Masthead:
    """What stands above the prose of a page; `heading` is its headline where markup says so."""
    head = Masthead(end=len(text) - len(text.lstrip()))
    if heading:
        head.headline, head.end = heading, heading.end
    if stamp := stamp_of(text, head.end):
        if head.headline is None:
            head.headline = headline_above(text, head.end, stamp.start())
        _take_stamp(text, stamp, head)
    elif head.headline is None:
        head.headline, head.end = first_headline(text, head.end)
    for _ in range(MOST_LINES):
        if not _take_line(text, head):
            break
    _take_dateline(text, head)
    if head.section is None and head.headline and _SECTIONS.fullmatch(text, 0, head.headline.start):
        head.section = trim(text, Span(0, head.headline.start))
    return head


def source_in(text: str, start: int, end: int) -> Span:
    """The name of the source; where the line runs on into the prose, a known name or else one word."""
    known = _SOURCES.match(text, start, end)
    if known:
        another = _AND_ANOTHER.match(text, known.end())
        return trim(text, Span(start, another.end() if another else known.end()))
    line_end = text.find("\n", start, start + 60)
    if line_end >= 0:
        return trim(text, Span(start, line_end))
    token = _SOURCE_TOKEN.match(text, start, end)
    return Span(start, token.end() if token else end)


def _take_stamp(text: str, stamp: re.Match[str], head: Masthead) -> None:
    parts = stamp.groupdict()
    head.byline = Span(*stamp.span("name")) if parts.get("name") else None
    head.date = Span(*stamp.span("date")) if parts.get("date") else None
    if head.date is None and (above := day_alone(text, head.end, stamp.start() + 1)):
        head.date = Span(*above.span("date"))
    _take_labels(text, stamp.start(), head)
    if parts.get("topics"):
        head.section = Span(*stamp.span("topics"))
    head.end = stamp.end()
    if head.headline is None:
        head.headline, head.end = first_headline(text, head.end)
    if section := _SECTION.match(text, head.end):
        head.section, head.end = Span(*section.span("topics")), section.end()


def _take_labels(text: str, stamp: int, head: Masthead) -> None:
    """The source and the topics that are told over the byline, and the lines there that tell of the film."""
    start = head.headline.end if head.headline else head.end
    for line in lines(text, start, stamp):
        if source := _SOURCE.match(text, line.start, stamp + 1):
            head.source = source_in(text, *source.span("source"))
        elif topics := _TOPICS.match(text, line.start, stamp + 1):
            head.section = _labelled(topics)
        elif head.headline and line.end - line.start >= SHORTEST_STANDFIRST:
            head.standfirst.append(line)


def _labelled(topics: re.Match[str]) -> Span:
    return Span(*topics.span("topics" if topics["topics"] else "others"))


def _take_line(text: str, head: Masthead) -> bool:
    """Takes the next line if it is no prose yet: a day, a source, topics, a caption."""
    if topics := _TOPICS.match(text, head.end):
        head.section, head.end = head.section or _labelled(topics), topics.end()
        return True
    if all_in_one := _ALL_IN_ONE.match(text, head.end):
        head.byline, head.date = Span(*all_in_one.span("name")), Span(*all_in_one.span("date"))
        head.section = Span(*all_in_one.span("topics")) if all_in_one["topics"] else head.section
        head.end = all_in_one.end()
        return True
    if oddment := _ODDMENT.match(text, head.end):
        head.end = oddment.end()
        return True
    if source := _SOURCE.match(text, head.end):
        head.source = source_in(text, source.start("source"), source.end("source"))
        head.end = head.source.end
        return True
    if dated := DATE_ALONE.match(text, head.end):
        head.date, head.end = head.date or Span(*dated.span("date")), dated.end()
        if dated["topics"]:
            head.section = head.section or Span(*dated.span("topics"))
        return True
    if picture := _PICTURE.match(text, head.end):
        head.end = picture.end()
        return True
    line = next(lines(text, head.end, head.end + 2 * LONGEST_CAPTION), None)
    if line is None or not _is_over_the_prose(text, line, head):
        return False
    _set_aside(text, line, head)
    head.end = line.end
    return True


def _set_aside(text: str, line: Span, head: Masthead) -> None:
    """What stands over the prose: a line that tells when the film opens, or a picture's caption."""
    if head.headline and _TELLS_OF_RELEASE.search(text, *line):
        head.standfirst.append(line)
    elif not _AGO.fullmatch(text, *line):
        head.caption = head.caption or line


def _is_over_the_prose(text: str, line: Span, head: Masthead) -> bool:
    """Whether a line is short, ends as no sentence does, and stands alone over a story."""
    words = text[line.start : line.end]
    alone = text[head.end : line.start].count("\n") > 0 or head.end == 0
    if (
        not alone
        or len(words) > LONGEST_CAPTION
        or _HEAD_OF_ITEM.match(words)
        or _DATA.search(words)
        or words[-1] in _ENDS_A_SENTENCE
    ):
        return False
    below = next(lines(text, line.end, line.end + 2 * LONGEST_CAPTION), None)
    if below is None or _AGO.fullmatch(text, *below):
        return below is not None
    apart = text[line.end : below.start].count("\n") > 1
    long = below.end - below.start > LONGEST_CAPTION or text[below.start] in '"“«'
    return apart or long


def _take_dateline(text: str, head: Masthead) -> None:
    if dateline := _DATELINE.match(text, head.end):
        told = "date" if dateline["date"] else "day"
        if head.date is None and dateline[told]:
            head.date = Span(*dateline.span(told))
        head.end = dateline.end()
