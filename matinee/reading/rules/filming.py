"""Where and when the film was shot: "filmed in Iceland", "shot on the Tarn Ferry from May 3rd - 9th, 2030".

Leaves languages ("filmed in Breton"), formats ("shot in IMAX", "on 35mm") and lower-case places alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.place import LANGUAGES
from matinee.reading.script import is_capital
from matinee.reading.values import Shoot

KINDS = ("filming",)
NEEDS = ()
CONFIDENCE = 0.9
EXAMPLE = "The production filmed on the Tarn Island Ferry (TIF) from May 3rd - 9th, 2030."

_FILMED = re.compile(
    r"(?:(?:[Ff]ilmed|[Ss]hot|[Ll]ensed|[Ss]hooting|[Ff]ilming|[Pp]roduction)(?: (?:entirely|mostly|almost"
    r"|secretly|partially|primarily|on location|over \w+ \w+|took place|ran|began|wrapped"
    r"|for real))*"
    r" (?:in and around|in|on|at|around|across|aboard)) (?:the )?(?:(?:city|town|village"
    r"|island|mountains|deserts?|streets|forests?|coast|region) of )?(?=\S)"
)
_PLACE = re.compile(
    r"[^\W\d_]\S{0,40}?(?=[,.;:!?)]{0,9}(?:\s|\Z))(?:(?: (?:of|the|de|la|del|and"
    r"|&) (?=[^\W\d_a-zß-öø-ÿ])| )[^\W\d_a-zß-öø-ÿ]\S{0,40}?(?=[,.;:!?)]{0,9}(?:\s"
    r"|\Z)))*(?:, [^\W\d_a-zß-öø-ÿ]\w+(?: [A-Z]\w+)?(?=[.,;]| from| in | during))?"
)
_DATES = re.compile(
    r"(?: \([^)]{1,20}\))?,? (?:from|between|in|during|on|over|back in|throughout|starting|this|last)\b"
)
_NO_PLACE = frozenset({
    "imax", "35mm", "16mm", "8mm", "super", "black-and-white", "black", "3d", "4k", "hd", "technicolor",
    "super-8", "iphone", "iphones", "film", "digital", "january", "february", "march", "april", "may",
    "june", "july", "august", "september", "october", "november", "december", "one", "secret", "real",
    "chronological",
})  # fmt: skip
_SHARE = re.compile(r"(?:%|percent|third|half|quarter|rest) (?:of [\w ]{1,30} )?(?:was|were) \Z")
_OTHER = re.compile(
    r"\b(?:trailer|photo|selfie|clip|first (?:film|movie) (?:ever )?|gun|man|woman|being"
    r"|gets?|got|he|she) (?:was |were )?\Z"
)
_CUES = ("filmed", "shot", "lensed", "shooting", "filming", "production")


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_FILMED, *_CUES):
        sentence = page.sentence_at(cue.start())
        before = page.prose[max(sentence.start, cue.start() - 50) : cue.start()]
        place = _PLACE.match(page.prose, cue.end(), sentence.end)
        if place is None or _SHARE.search(before) or _OTHER.search(before) or not _is_place(place.group()):
            continue
        since, until = _dates(page, Span(place.end(), sentence.end))
        name = page.words(Span(*place.span()))
        yield Find(
            "filming",
            Shoot(name, since, until, None, page.words(Span(cue.start(), sentence.end))),
            cue.start(),
            place.end(),
        )


def _is_place(words: str) -> bool:
    first = words.split()[0].strip(",.").lower()
    return is_capital(words) and first not in _NO_PLACE and first not in LANGUAGES


def _dates(page: Page, span: Span) -> tuple[str | None, str | None]:
    if not _DATES.match(page.prose, *span):
        return None, None
    dates = page.dates(Span(span.start, min(span.end, span.start + 90)), past=True)
    if not dates:
        return None, None
    until = dates[0].until or (dates[1].value if len(dates) > 1 else None)
    return dates[0].value, until
