"""The title from the headline: what stands in quotes, or the words in capitals.

Several quoted strings mean several films, or a film and a quotation: then the body must decide. Films that
only introduce somebody ("'Ash' Director's", "From the Makers of 'Ash'") are left to the body as well.
"""

import re
from collections.abc import Iterator

from matinee.reading import marks
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.values import Title

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.9
EXAMPLE = (
    "Moody Trailer for Mirela Voss's Ghost Drama 'Harrow Lane'\n\nA family moves into a house that hums."
)

_CAPITALS = re.compile(
    r"(?:[A-Z0-9À-Þ][A-Z0-9À-Þ'&:!?.\-]+|[AI&])(?:[ ](?:[A-Z0-9À-Þ][A-Z0-9À-Þ'&:!?.\-]*|&)){0,9}(?![a-z])"
)
_NAMES_SOMEBODY = re.compile(
    r"['’\"”]? (?:Co-)?(?:Director|Filmmaker|Helmer|Star|Actor|Actress|Creator|Writer|Screenwriter|Producer"
    r"|Maker|Showrunner|Breakout|Alum|Duo|Team|Trio|Scribe|Author)(?:s|'s|s')?(?!\w)",
    re.I,
)
_BEFORE_ANOTHER = re.compile(
    r"\b(?:(?:directors?|filmmakers?|makers?|stars?|creators?|writers?|producers?|team|studio|duo|guys|people"
    r"|minds?|brains) (?:of|behind)|follow(?:s|ing|ed)?(?: up)?|follow-?up to|after|since|beyond|fresh off"
    r"|(?:sequel|prequel|companion|homage|successor) to|(?:remake|spin-?off|version|echoes|shades|fans) of"
    r"|meets|like|before|known for)(?: the)?(?: (?:series|film|hit|doc|cult|horror))? ['‘\"“]?\Z",
    re.I,
)
_LETTERS = re.compile(r"[A-ZÀ-Þ]{2}")
_NOT_TITLES = frozenset(
    {
        "TV",
        "UK",
        "US",
        "USA",
        "TIFF",
        "SXSW",
        "HBO",
        "DVD",
        "VOD",
        "IMAX",
        "NYFF",
        "BBC",
        "AMC",
        "CBS",
        "NBC",
        "FX",
    }
    | {"THR", "IFC", "VIDEO", "TRAILER", "WATCH"}
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    if page.headline is None:
        return
    start, end = page.headline
    spans = page.headline_quotes or _double(page, start, end)
    if spans:
        own = [span for span in spans if not _is_of_another(page, start, span)]
        for span in spans:
            sure = 0.45 if span not in own else 0.45 if len(own) > 1 else _sure(page, span)
            yield _title(page, span, sure)
    elif capitals := _capitals(page, start, end):
        yield _title(page, capitals, 0.7)


def _is_of_another(page: Page, start: int, span: Span) -> bool:
    """Whether a film only says who somebody is: its director, its star, what they made before."""
    before = page.text[max(start, span.start - 60) : span.start - 1]
    return bool(_NAMES_SOMEBODY.match(page.text, span.end) or _BEFORE_ANOTHER.search(before))


def _sure(page: Page, span: Span) -> float:
    """Less sure of words that the story never writes: they may be a spoken line."""
    words = page.words(span).lower().rstrip(",. ").removeprefix("the ")
    return CONFIDENCE if words in page.prose.lower() else 0.75


def _double(page: Page, start: int, end: int) -> list[Span]:
    return [Span(quote.start + 1, quote.end - 1) for quote in marks.quotes(page.text, start, end)]


def _capitals(page: Page, start: int, end: int) -> Span | None:
    if page.headline_text.isupper():
        return None
    runs = [
        Span(*run.span())
        for run in _CAPITALS.finditer(page.text, start, end)
        if _LETTERS.search(run.group())
        and len(run.group()) > 3
        and not _NOT_TITLES.issuperset(run.group().split())
    ]
    if len(runs) > 1:
        prose = page.prose.lower()
        often = {run: prose.count(page.words(run).lower()) for run in runs}
        runs = [run for run in runs if often[run] == max(often.values()) > 0]
    return runs[0] if len(runs) == 1 else None


def _title(page: Page, span: Span, confidence: float) -> Find:
    end = span.end
    while end > span.start and page.text[end - 1] in ", ":
        end -= 1
    if page.text[end - 1] == "." and page.text[span.start - 1] in '"“':
        end -= 1
    return Find("title", Title(page.words(Span(span.start, end))), span.start, end, confidence)
