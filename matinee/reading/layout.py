"""Which part of a page's text is what: headline, byline, source, the post's own prose, topics, and the
rest.
"""

import re
from dataclasses import dataclass, field

from matinee.reading.fact import Span
from matinee.reading.markup import Plain

TOP = 900  # characters in which a byline may stand
LONGEST_HEADLINE = 220

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_NAME = rf"{_CAPITAL}[\w'.\-]*(?:[ ]{_CAPITAL}[\w'.\-]*){{1,3}}"
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?"
    r"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DATE = rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}} {_MONTH} \d{{4}}|\d{{4}}-\d\d-\d\d)"
_BYLINE = re.compile(rf"\b(?:By|by|BY)[ ]+(?P<name>{_NAME})(?:[\s,|•·–—\-]*(?:on[ ]+)?(?P<date>{_DATE}))")
_BYLINE_ALONE = re.compile(rf"(?:^|\n)[ ]*(?:By|by|BY|Posted by|Written by)[ ]+(?P<name>{_NAME})[ ]*(?=\n)")
_DATE_ALONE = re.compile(rf"(?:^|\n)[ ]*(?:Posted on[ ]+)?(?P<date>{_DATE})[ ]*(?=\n)")
_SOURCE = re.compile(r"\s*Source:[ ]*(?P<source>\S[^\n]{0,80})")
_SOURCES = re.compile(
    r"YouTube|Vimeo|Apple(?: Trailers)?|Twitter|Instagram|Facebook|Deadline|Variety|IMDb|IGN"
    r"|Netflix|Letterboxd|Reddit"
    r"|Entertainment Weekly|The Hollywood Reporter|Hollywood Reporter|THR|Indiewire|IndieWire"
    r"|Screen Daily|Dailymotion"
    r"|The Film Stage|Film Stage|Empire(?: Online)?|Vulture|Collider|Bloody Disgusting"
    r"|Yahoo(?: Movies)?|Vanity Fair"
    r"|USA Today|The New York Times|Rotten Tomatoes|Moviefone|Fandango|MUBI|X\b"
)
_SOURCE_TOKEN = re.compile(r"[^\s,]+")
_TOPICS = re.compile(
    r"(?:Find more posts(?: in)?|Find more|Posted in|Filed under|Categories|Category|Tags|Topics):[ ]*", re.I
)
_TOPICS_END = re.compile(r"\n|\s{2,}|[|•·▶]|[A-ZÀ-Þ]{3,}[ ][A-ZÀ-Þ]{2,}|\b\d+ [Cc]omments?\b")
_AFTER_THE_POST = re.compile(
    r"Find more posts:|FEATURED POSTS|LATEST TO WATCH|Your Privacy Manager"
    r"|(?:^|\n)[ ]*(?:Posted in|Filed under|Categories:|Category:|Tags:|Topics:"
    r"|Comments?[ ]*[\n:(]|\d+ Comments?\b|Leave a (?:Reply|Comment)"
    r"|Related (?:posts|stories|articles)|Read (?:next|more)|Share this|Follow us|Sign up"
    r"|Subscribe\b|Advertisement[ ]*\n|Latest news"
    r"|More from\b|Recent posts|Popular posts|©|Copyright\b|Previous post|Next post"
    r"|You (?:may|might) also like)",
    re.I,
)
_CASED = re.compile(r"Find more posts:|FEATURED POSTS|LATEST TO WATCH|Your Privacy Manager|\n")
_WIDGET_LINE = re.compile(
    r"(?:Share|Tweet|Share this|Facebook|Twitter|Email|Print|Advertisement|Skip to content"
    r"|Menu|Search|Home|Subscribe"
    r"|Watch now|Loading\.*|Photo:.*|Image:.*|Image credit.*|Photo credit.*|Follow .{1,60}"
    r"|Sign up .{1,80}|Click here.{0,60}"
    r"|Read more:.*|Related:.*|See also:.*|Also read:.*)",
    re.I,
)


@dataclass(slots=True)
class Layout:
    """The parts of a page; what isn't there is None or empty. `prose` runs are in their order."""

    headline: Span | None = None
    byline: Span | None = None
    date: Span | None = None
    source: Span | None = None
    topics: list[Span] = field(default_factory=list)
    prose: list[Span] = field(default_factory=list)


def layout(page: Plain) -> Layout:
    """Finds the parts of a page; a text with no furniture is all prose."""
    text = page.text
    parts = Layout()
    body = _top(text, parts, page.headings)
    end = _end_of_post(text, body)
    parts.topics = _topics(text, end, page) if end < len(text) else []
    parts.prose = _prose(text, body, end)
    return parts


def _top(text: str, parts: Layout, headings: list[Span]) -> int:
    """Fills in what stands above the prose and returns where the prose begins."""
    body = _start_of_text(text)
    if headings and headings[0].end > headings[0].start:
        parts.headline = _trim(text, headings[0])
        body = headings[0].end
    stamp = _BYLINE.search(text, body, body + TOP) or _BYLINE_ALONE.search(text, body, body + TOP)
    stamp = stamp or _DATE_ALONE.search(text, body, body + TOP)
    if stamp and not _stands_above(text, body, stamp.start()):
        stamp = None
    if stamp:
        if parts.headline is None:
            parts.headline = _headline_above(text, body, stamp.start())
        body = _stamp(text, stamp, parts)
    elif parts.headline is None:
        parts.headline, body = _first_line(text, body)
    if source := _SOURCE.match(text, body):
        parts.source = _source(text, source.start("source"), source.end("source"))
        body = parts.source.end
    return body


def _start_of_text(text: str) -> int:
    return len(text) - len(text.lstrip())


def _stands_above(text: str, start: int, stamp: int) -> bool:
    """A byline has at most a headline and a standfirst over it, not the story."""
    above = text[start:stamp].strip()
    return len(above) <= LONGEST_HEADLINE or (above.count("\n") <= 3 and len(above) <= 500)


def _headline_above(text: str, start: int, stamp: int) -> Span | None:
    line_end = text.find("\n", start, stamp)
    span = _trim(text, Span(start, stamp if line_end < 0 else line_end))
    return span if 8 <= span.end - span.start <= LONGEST_HEADLINE else None


def _stamp(text: str, stamp: re.Match[str], parts: Layout) -> int:
    if "name" in stamp.re.groupindex:
        parts.byline = Span(*stamp.span("name"))
    if "date" in stamp.re.groupindex:
        parts.date = Span(*stamp.span("date"))
        return stamp.end()
    dated = _DATE_ALONE.match(text, stamp.end())
    if dated:
        parts.date = Span(*dated.span("date"))
        return dated.end()
    return stamp.end()


def _first_line(text: str, start: int) -> tuple[Span | None, int]:
    """A short first line without a full stop, with more text under it, is the headline."""
    end = text.find("\n", start, start + LONGEST_HEADLINE)
    if end < 0 or not text[end : end + 400].strip():
        return None, start
    line = text[start:end].strip()
    if len(line) < 8 or line.endswith((".", ":", ",")) or line.startswith(('"', "“")):
        return None, start
    return _trim(text, Span(start, end)), end


def _source(text: str, start: int, end: int) -> Span:
    """The name of the source; where the line runs on into the prose, a known name or else one word."""
    if known := _SOURCES.match(text, start, end):
        return Span(*known.span())
    line_end = text.find("\n", start, start + 60)
    if line_end >= 0:
        return _trim(text, Span(start, line_end))
    token = _SOURCE_TOKEN.match(text, start, end)
    return Span(start, token.end() if token else end)


def _end_of_post(text: str, start: int) -> int:
    found = _AFTER_THE_POST.search(text, start)
    while found and not _CASED.match(found.group()) and found.start() > start:
        found = _AFTER_THE_POST.search(text, found.end())
    return found.start() if found else len(text)


def _topics(text: str, start: int, page: Plain) -> list[Span]:
    label = _TOPICS.search(text, start, start + 60)
    if label is None:
        return []
    stop = _TOPICS_END.search(text, label.end(), label.end() + 400)
    end = stop.start() if stop else min(len(text), label.end() + 400)
    found: list[Span] = []
    at = label.end()
    while at < end:
        comma = text.find(",", at, end)
        item = _trim(text, Span(at, comma if comma >= 0 else end))
        if 0 < item.end - item.start <= 40:
            found.append(item)
        at = (comma if comma >= 0 else end) + 1
    return found


def _prose(text: str, start: int, end: int) -> list[Span]:
    """The lines of the post that are no share buttons, captions or calls to subscribe."""
    found: list[Span] = []
    at = start
    while at < end:
        newline = text.find("\n", at, end)
        stop = newline if newline >= 0 else end
        line = text[at : min(stop, at + 200)].strip()
        if stop - at >= 200 or not _WIDGET_LINE.fullmatch(line):
            found.append(Span(at, stop))
        at = stop + 1
    return found


def _trim(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
