"""Which part of a page's text is what: headline, byline, source, the post's own prose, topics, and the
rest.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from matinee.reading.category import LABEL, topics_in, topics_near
from matinee.reading.date_pattern import MONTHS
from matinee.reading.fact import Span
from matinee.reading.line import trim
from matinee.reading.markup import Plain
from matinee.reading.masthead import Masthead, masthead, source_in

# What a page sets behind the post, also where all its lines have run together.
_FURNITURE = (
    "Find more posts:",
    "Find more posts in:",
    "Discover More:",
    "FEATURED POSTS",
    "LATEST TO WATCH",
    "Your Privacy Manager",
)
_INDENT = re.compile(r"[ ]*")
_MONTH = rf"(?:{'|'.join(MONTHS)})"
_AFTER_THE_POST = re.compile(
    r"(?:- \d{1,2}/\d{1,2}/\d{4}[ ]*\n|(?:-- ?)?Posted (?:on |in |in: |by |[^\n]{1,24} ago in |"
    rf"{_MONTH} \d{{1,2}}[^\n]{{0,12}} in )|Filed under|{LABEL} ?:|Permalink\b|Post tags\b"
    r"|-?ENDS-?[ ]*(?:\n|\Z)|###|Notes to Editors?\b|Discuss this\b|Popular on [A-Z]|Like this:"
    r"|Check also "
    r"|Comments?[ ]*(?:[\n:(]|\Z)|\d+ Comments?\b|No comments|Post a Comment|Leave a (?:Reply|Comment)"
    r"|(?:Related|Popular|Recent|Similar|Featured) (?:posts|stories|articles)|Related:|Read (?:next"
    r"|more)\b(?!:)|The post [^\n]{8,200} appeared first on"
    r"|Read all the latest|Share this|Share:|Post to Twitter|Follow (?:us|me)\b|Sign up"
    r"|Subscribe\b|Latest news"
    r"|More (?:\w+ )?(?:articles|trailers|news|stories|posts)[ ]*\n|©|Copyright\b"
    r"|Previous post|Next post|You (?:may|might) also like|Please log ?in\b|How does this article"
    r"|Contact the author\b|\d+ Replies\b|www\.\S+[ ]*\n|About [A-Z][\w ]{2,40}: ?[A-Z])",
    re.I,
)
# What a page calls its readers to, over the post or amid it as well as behind it.
_CALL = re.compile(
    r"(?:Share|Post to Twitter|Follow (?:us|me)|Sign up|Subscribe|Read (?:next|more)|Please log)\b", re.I
)
MOST_LINES = 20_000  # of a post; what comes behind them is not read
LEAST = 120  # characters of a post that may end at any line of the page's own
PARAGRAPH = 200  # characters in one line, which only the post itself has
FAR_BELOW = 1200  # characters in which it is looked for
_SOURCE_LINE = re.compile(
    r"[\[(]?(?:Source:?|Via:?|Credit:) (?P<source>[A-Z][^\n.!?\])]{1,40})[\])]?[ ]*(?=\n|\Z)", re.I
)
# Behind the post's last words: "… opens in June. [via Vimeo]".
_SOURCE_ASIDE = re.compile(r"[\[(](?:via|source:|h/t):? (?P<source>[A-Z][^\n\])]{1,40})[\])]\s*\Z", re.I)
_SIGNED = re.compile(
    r"(?:(?:-- ?)?Posted by|- (?P<date>\d{1,2}/\d{1,2}/\d{4})\s+- by) "
    r"(?P<name>[A-Z][\w.'\-]*(?: [A-Z][\w.'\-]*){1,3})(?: (?:on|in)\b|\s+-|\s*\Z)"
)
_LAST_LINE = re.compile(
    r"\n(?:(?:[A-Z][a-z]+day,? )?(?P<date>\d{1,2} [A-Z][a-z]+ \d{4})[^\n]{0,20} )?"
    r"by (?P<name>[A-Z][\w.'\-]*(?: [A-Z][\w.'\-]*){0,3})\s*\Z"
)
# The writer's name as a letter ends: "-Ada", "~Ada Quill".
_LEFT_BY = re.compile(
    r"\n[ ]*[-~](?P<name>(?!(?:ENDS?|Via|Source)\b)[A-Z][a-z][\w.'\-]*(?: [A-Z][\w.'\-]*){0,2})\s*\Z"
)
# A post that a list of posts shows the beginning of.
_CUT_SHORT = re.compile(r"(?:\.\.\.|…)\s*by (?P<name>[A-Z][\w.'\-]*(?: [A-Z][\w.'\-]*){1,3})\s*\Z")
_WIDGET_LINE = re.compile(
    r"(?:(?:Share|Tweet|Share this|Facebook|Twitter|Email|Print|Pin it|Tweet this)(?: on \w+)?"
    r"(?: \| [^\n]*)?|Advertisement|Skip to content"
    r"|Menu|Search|Home|Subscribe|Date: [\d./ -]{6,12}|Header Ads|Close X|ADVT"
    r"|Watch now|Loading\.*|Photo:.*|Image:.*|[\[(]?Image credit.*|[\[(]?Photo credit.*|Follow .{1,60}"
    r"|\[(?:Download|Direct|Subscribe|Listen)\b[^\]]*\]"
    r"|Sign up .{1,80}|Click here.{0,60}"
    r"|If you (?:buy|purchase) (?:something|anything|through).*|We may (?:earn|receive) (?:a )?commission.*"
    r"|Read more:.*|More from [\w ]{2,30}|Related:.*|See also:.*|Also read:.*)",
    re.I,
)
_ENLARGED = re.compile(r".{0,80}\(Click to enlarge\.?\)", re.I)


@dataclass(slots=True)
class Layout:
    """The parts of a page; what isn't there is None or empty. `prose` runs are in their order."""

    headline: Span | None = None
    byline: Span | None = None
    date: Span | None = None
    source: Span | None = None
    caption: Span | None = None
    topics: list[Span] = field(default_factory=list)
    standfirst: list[Span] = field(default_factory=list)
    prose: list[Span] = field(default_factory=list)


def layout(page: Plain) -> Layout:
    """Finds the parts of a page; a text with no furniture is all prose."""
    text = page.text
    heading = trim(text, page.headings[0]) if page.headings else None
    head = masthead(text, heading if heading and heading.start < heading.end else None)
    end = _end_of_post(text, head.end)
    parts = Layout(head.headline, head.byline, head.date, head.source, head.caption)
    parts.topics = _topics(text, end, head)
    end_of_prose = _before_the_source(text, head.end, end, parts)
    if left := _LEFT_BY.search(text, max(head.end, end_of_prose - 60), end_of_prose):
        parts.byline, end_of_prose = parts.byline or Span(*left.span("name")), left.start()
    parts.standfirst = head.standfirst
    parts.prose = [*head.standfirst, *_prose(text, head.end, end_of_prose)]
    _signature(text, end, end_of_prose, parts)
    return parts


def _signature(text: str, end: int, end_of_prose: int, parts: Layout) -> None:
    """The writer and the day where they stand below the post."""
    signed = _SIGNED.match(text, end) or _LAST_LINE.search(text, max(0, end_of_prose - 80), end_of_prose)
    if signed is None and text.rfind("by ", max(0, end - 80), end) >= 0:
        signed = _CUT_SHORT.search(text, max(0, end - 80), end)
    if signed and parts.byline is None:
        parts.byline = Span(*signed.span("name"))
        if signed.groupdict().get("date") and parts.date is None:
            parts.date = Span(*signed.span("date"))


def _end_of_post(text: str, start: int) -> int:
    ends = [at for mark in _FURNITURE if (at := text.find(mark, start)) >= 0]
    end = min(ends, default=len(text))
    for at in _beginnings(text, start, end):
        if _AFTER_THE_POST.match(text, at) and (at - start > LEAST or not _stands_over(text, at)):
            return at
    return end


def _stands_over(text: str, at: int) -> bool:
    """Whether a line of the page's own has the post below it: a call, or what a long paragraph follows."""
    below = text[at : at + FAR_BELOW].split("\n")[1:]
    return bool(_CALL.match(text, at)) or any(len(line) >= PARAGRAPH for line in below)


def _beginnings(text: str, start: int, end: int) -> Iterator[int]:
    """Where the words of each line begin, but for the line that `start` stands in."""
    newline = text.find("\n", start, end)
    while newline >= 0:
        at = newline + 1
        if text.startswith(" ", at) and (indent := _INDENT.match(text, at, end)):
            at = indent.end()
        if at < end and not text[at].isspace():
            yield at
        newline = text.find("\n", at, end)


def _before_the_source(text: str, start: int, end: int, parts: Layout) -> int:
    """Where the prose ends when the post's last line says where the material came from."""
    last = trim(text, Span(start, end))
    line = text.rfind("\n", last.start, last.end) + 1
    named = _SOURCE_LINE.match(text, line, last.end) if line else None
    if named is None:
        return _before_the_aside(text, start, last.end, end, parts)
    named_at = Span(*named.span("source"))
    is_aside = text[line : line + 1] in {"(", "["}
    parts.source = parts.source or (named_at if is_aside else source_in(text, *named_at))
    return line


def _before_the_aside(text: str, start: int, last: int, end: int, parts: Layout) -> int:
    """Where the prose ends when it closes with the one source that it names, in brackets."""
    is_aside = text[last - 1 : last] in {")", "]"}
    aside = _SOURCE_ASIDE.search(text, max(start, last - 60), last) if is_aside else None
    if aside is None or text.find("ource: ", start, aside.start()) >= 0:
        return end
    parts.source = parts.source or Span(*aside.span("source"))
    return aside.start()


def _topics(text: str, end: int, head: Masthead) -> list[Span]:
    near = 320 if text.startswith("The post ", end) else 60  # its name is told before the topics
    return topics_near(text, end, near) or (topics_in(text, *head.section) if head.section else [])


def _prose(text: str, start: int, end: int) -> list[Span]:
    """The lines of the post that are no share buttons, captions or calls to subscribe."""
    found: list[Span] = []
    at = start
    while at < end and len(found) < MOST_LINES:
        newline = text.find("\n", at, end)
        stop = newline if newline >= 0 else end
        if stop - at >= 200 or (stop > at and not _is_widget(text[at:stop].strip())):
            found.append(Span(at, stop))
        at = stop + 1
    return found


def _is_widget(line: str) -> bool:
    if line.endswith(")") and _ENLARGED.fullmatch(line):
        return True
    return bool(line and (_WIDGET_LINE.fullmatch(line) or _AFTER_THE_POST.match(line)))
