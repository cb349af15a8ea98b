"""The film's countries in a line of its data: "Poland • 1974 • 103 min.", "(Voss, Peru/Chile, 88 min.)",
"Country: Greece".

Leaves places in sentences alone, and towns with their country ("Tarn, Peru").
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.line import trim
from matinee.reading.nation import PLACE, PLACES
from matinee.reading.page import Page

KINDS = ("country",)
NEEDS = ()
CONFIDENCE = 0.85
EXAMPLE = "Harrow Lane\n\nDirected by Mirela Voss / 14 min / Peru\n\nA keeper hears a voice in the wall."

_LABEL = re.compile(
    r"Countr(?:y|ies)(?: of (?:origin|production))?(?:: ?|(?<=COUNTRY) "
    r"|(?<=COUNTRIES) )(?P<places>[^\n]{2,80})",
    re.I,
)
# "Dir: Mirela Voss. Peru/Chile 2031."
_OF_A_YEAR = re.compile(rf"(?P<places>{PLACE}(?:(?:/|, ?| and | & ){PLACE}){{0,4}}),? (?:19|20)\d\d\.")
_FIRST_WORDS = tuple({name.removeprefix("the ").split()[0].lower().split(".")[0] for name in PLACES})
_LENGTH = re.compile(r"(?:Running time:? )?\d{1,3} ?(?:min(?:s|utes)?|m)\b\.?")
_FIELD = re.compile(r"[^|•·;/,()\n–—]+")
_MOST_BEFORE = 160  # characters of a data line before the running time
_MOST_BEHIND = 60


def read(page: Page, found: Findings) -> Iterator[Find]:
    for label in page.hits(_LABEL, "country", "countries"):
        if page.prose[label.start() - 1 : label.start()] in {"", "\n", " "}:
            yield from _countries(page.prose, *label.span("places"))
    for line in (
        page.hits(_OF_A_YEAR, *_FIRST_WORDS) if page.has("dir", "director", "subtitles", "mins") else ()
    ):
        yield from _countries(page.prose, *line.span("places"))
    for at in page.at("min", "mins", "minutes"):
        least = max(page.start, at - _MOST_BEFORE)
        start = max(
            least,
            page.prose.rfind("\n", least, at) + 1,
            page.prose.rfind("(", least, at) + 1,
            page.sentence_at(at).start,
        )
        if _is_a_field(page.prose, start, at):
            stop = page.prose.find("\n", at, at + _MOST_BEHIND)
            yield from _countries(page.prose, start, stop if stop >= 0 else at + _MOST_BEHIND)


def _is_a_field(text: str, start: int, at: int) -> bool:
    """Whether the running time stands by itself between two marks, with another field before or behind it."""
    fields = list(_FIELD.finditer(text, start, at))
    return bool(fields) and bool(_LENGTH.match(text, trim(text, Span(*fields[-1].span())).start))


def _countries(text: str, start: int, end: int) -> Iterator[Find]:
    """The fields that are a country and nothing else."""
    for field in _FIELD.finditer(text, start, min(end, len(text))):
        begin = trim(text, Span(*field.span())).start
        name = text[begin : field.end()].rstrip(" .")
        for part, at in _parts(name, begin):
            if part in PLACES:
                yield Find("country", PLACES[part], at, at + len(part))


def _parts(name: str, at: int) -> Iterator[tuple[str, int]]:
    """A field's own parts: "Chile-Peru" is two."""
    if name in PLACES or "-" not in name:
        yield name, at
        return
    for part in name.split("-"):
        yield part, at
        at += len(part) + 1
