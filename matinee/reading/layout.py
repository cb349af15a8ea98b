"""Which part of a page's text is what: headline, byline, source, the post's own prose, topics, and the
rest.
"""

import re
from dataclasses import dataclass, field

from matinee.reading.category import topics_in, topics_near
from matinee.reading.fact import Span
from matinee.reading.foot import begins_foot, foot_of
from matinee.reading.line import trim
from matinee.reading.markup import Plain
from matinee.reading.masthead import Masthead, masthead

MOST_LINES = 20_000  # of a post; what comes behind them is not read
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
    foot = foot_of(text, head.end)
    parts = Layout(head.headline, head.byline, head.date, head.source or foot.source, head.caption)
    if head.byline is None:
        parts.byline, parts.date = foot.byline, head.date or foot.date
    parts.topics = _topics(text, foot.end, head)
    parts.standfirst = head.standfirst
    parts.prose = [*head.standfirst, *_prose(text, head.end, foot.start)]
    return parts


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
    return bool(line and (_WIDGET_LINE.fullmatch(line) or begins_foot(line, 0)))
