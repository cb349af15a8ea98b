"""What stands below the prose, and where the post ends: the source, the writer and the day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from matinee.reading.category import LABEL
from matinee.reading.date_pattern import MONTHS
from matinee.reading.fact import Span
from matinee.reading.line import trim
from matinee.reading.masthead import source_in

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
LEAST = 120  # characters of a post that may end at any line of the page's own
PARAGRAPH = 200  # characters in one line, which only the post itself has
FAR_BELOW = 1200  # characters in which it is looked for
_SOURCE_LINE = re.compile(
    r"[\[(]?(?:Source:?|Via:?|Credit:) "
    r"(?P<source>[A-Z](?:[^\n.!?\])]|! (?=(?-i:[A-Z]))){1,40}!?)[\])]?[ ]*(?=\n|\Z)",
    re.I,
)
# Behind the post's last words: "… opens in June. [via Vimeo]".
_SOURCE_ASIDE = re.compile(r"[\[(](?:via|source:|h/t):? (?P<source>[A-Z][^\n\])]{1,40})[\])]\s*\Z", re.I)
_SIGNED = re.compile(
    r"(?:(?:-- ?)?Posted by|- (?P<date>\d{1,2}/\d{1,2}/\d{4})\s+- by) "
    r"(?:(?P<name>[A-Z][\w.'\-]*(?: [A-Z][\w.'\-]*){1,3})(?: (?:on|in|at)\b|\s+-|\s*\Z)"
    r"|(?P<alone>[A-Z][\w.'\-]*) at \d)"
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


@dataclass(slots=True)
class Foot:
    """What stands below the prose, from `start` on, and where the post ends; what isn't there is None."""

    start: int
    end: int
    byline: Span | None = None
    date: Span | None = None
    source: Span | None = None


def foot_of(text: str, start: int) -> Foot:
    """What stands below the prose that begins at `start`."""
    end = _end_of_post(text, start)
    foot = Foot(end, end)
    _take_source(text, start, foot)
    if left := _LEFT_BY.search(text, max(start, foot.start - 60), foot.start):
        foot.byline, foot.start = Span(*left.span("name")), left.start()
    elif signed := _signature(text, foot):
        foot.byline = Span(*signed.span("name" if signed["name"] else "alone"))
        foot.date = Span(*signed.span("date")) if signed.groupdict().get("date") else None
    return foot


def begins_foot(text: str, at: int) -> bool:
    """Whether a line that begins there belongs to the page, and not to the post."""
    return bool(_AFTER_THE_POST.match(text, at))


def _signature(text: str, foot: Foot) -> re.Match[str] | None:
    """The writer and the day where they stand below the post."""
    signed = _SIGNED.match(text, foot.end) or _LAST_LINE.search(text, max(0, foot.start - 80), foot.start)
    if signed is None and text.rfind("by ", max(0, foot.end - 80), foot.end) >= 0:
        return _CUT_SHORT.search(text, max(0, foot.end - 80), foot.end)
    return signed


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


def _take_source(text: str, start: int, foot: Foot) -> None:
    """Takes the post's last line where it says where the material came from."""
    last = trim(text, Span(start, foot.end))
    line = text.rfind("\n", last.start, last.end) + 1
    named = _SOURCE_LINE.match(text, line, last.end) if line else None
    if named is None:
        _take_aside(text, start, last.end, foot)
        return
    named_at = Span(*named.span("source"))
    is_aside = text[line : line + 1] in {"(", "["}
    foot.source, foot.start = named_at if is_aside else source_in(text, *named_at), line


def _take_aside(text: str, start: int, last: int, foot: Foot) -> None:
    """Takes the one source that the prose names, where brackets close with it."""
    is_aside = text[last - 1 : last] in {")", "]"}
    aside = _SOURCE_ASIDE.search(text, max(start, last - 60), last) if is_aside else None
    if aside and text.find("ource: ", start, aside.start()) < 0:
        foot.source, foot.start = Span(*aside.span("source")), aside.start()
