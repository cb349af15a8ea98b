"""Which line of a page is its headline."""

import re
from itertools import islice

from matinee.reading.fact import Span
from matinee.reading.line import lines, trim
from matinee.reading.stamp import DATE_ALONE, LONGEST_HEADLINE

_NO_HEADLINE = re.compile(r"(?:by|By|BY|Source:|Posted|Close|Header) ")
_SPEAKS_OF_FILM = re.compile(
    r"\b(?:trailer|teaser|poster|clip|first look|rights|films?)\b|(?<!\w)['\"“‘]", re.I
)
_SPEAKS_OF_NEWS = re.compile(
    r"\b(?:winners|all the awards|prizes|line-?up|box office|(?:announces|unveils|reveals|adds|sets) \w)",
    re.I,
)
_WAY_HERE = re.compile(r" [»›>] | \| [^|\n]* \| |\A[A-ZÀ-Þ]{4,}(?: / [A-ZÀ-Þ]{4,})+(?!\w)")
# A festival, its year and its section over the headline: "LOCARNO 2031 Critics' Week".
_KICKER = re.compile(
    r"(?:PRODUCTION|FUNDING|SALES|FESTIVALS|DISTRIBUTION|INDUSTRY|MARKET|RELEASES|BOX OFFICE|FILMS|AWARDS)"
    r"(?: / [A-Z]{4,})*(?: [A-Z][\w'/ ]{2,30})?\Z"
    r"|[A-ZÀ-Þ]{3,}(?: [A-ZÀ-Þ]{2,}){0,3} (?:19|20)\d\d(?: [A-Z][\w' ]{2,30})?\Z"
)
_OF_THE_PAGE = re.compile(
    r"(?:\w+ ){0,3}share (?:on|this|via)\b|FOR IMMEDIATE RELEASE\b|Skip to |(?:Press|News) [Rr]elease\Z", re.I
)


def headline_above(text: str, start: int, stamp: int) -> Span | None:
    """The first line over the byline that is no way here ("Home > News") and no name of a section."""
    above = [line for line in lines(text, start, stamp) if line.end - line.start <= LONGEST_HEADLINE]
    for shortest in (20, 8):
        for line in above:
            words = text[line.start : line.end]
            below = text[line.end : line.end + 400]
            if _is_of_the_site(words, below):
                continue
            if len(words) >= shortest and not _WAY_HERE.search(words) and not DATE_ALONE.match(words + "\n"):
                return line
    return None


def first_headline(text: str, start: int) -> tuple[Span | None, int]:
    """A short first line without a full stop, with more text under it, and where the text goes on."""
    if _is_all_headline(text, start):
        return trim(text, Span(start, len(text))), start
    for line in islice(lines(text, start, start + LONGEST_HEADLINE), 3):
        words = text[line.start : line.end]
        below = text[line.end : line.end + 400]
        if not _may_be_headline(words) or not below.startswith("\n") or not below.strip():
            break
        if DATE_ALONE.match(words + "\n"):
            break
        if len(words) >= 8 and not _NO_HEADLINE.match(words) and not _is_of_the_site(words, below):
            return line, line.end
    return None, start


def _is_all_headline(text: str, start: int) -> bool:
    """Whether the whole text is one line that is no sentence; it is read as prose as well."""
    line = text[start : start + LONGEST_HEADLINE + 1].rstrip()
    short = len(text) - start <= LONGEST_HEADLINE and "\n" not in line
    return short and len(line) > 20 and line[-1] not in '.!?…"”' and bool(_SPEAKS_OF_FILM.search(line))


def _is_of_the_site(words: str, below: str) -> bool:
    """Whether a short first line names the site only, for the next one speaks of a film."""
    if _OF_THE_PAGE.match(words):
        return True
    if len(words) >= 40 or _SPEAKS_OF_FILM.search(words) or _SPEAKS_OF_NEWS.search(words):
        return False
    following = below.split("\n", 5)[1:5]
    if _KICKER.match(words) and following and len(following[0]) > len(words):
        return _may_be_headline(following[0])
    return any(_may_be_headline(line) and _SPEAKS_OF_FILM.search(line) for line in following)


def _may_be_headline(words: str) -> bool:
    words = words.strip()
    if not words or len(words) > LONGEST_HEADLINE:
        return False
    ends = words.endswith((".", ":", ",")) and not words.endswith("..")
    return not ends and not (words[0] in '"“«' and words[-1] in '"”»')
