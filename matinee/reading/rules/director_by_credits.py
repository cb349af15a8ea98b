"""The director by what else is told of a name: "Voss previously directed Tin Skies", "Voss made her name
with Tin Skies and went on to direct", and who owns the title in a headline without marks: "Mirela Voss's
ghost story Harrow Lane".

Leaves people alone who act or write besides, and owners whose title no rule has read.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.mention import full_name
from matinee.reading.name import is_person
from matinee.reading.page import Page
from matinee.reading.proper import name_at

KINDS = ("director",)
NEEDS = ("title",)
CONFIDENCE = 0.75
EXAMPLE = "Mirela Voss is back. Voss previously directed the drama Tin Skies. Harrow Lane is a comedy."

_MADE = re.compile(
    r"(?:has |had )?previously (?:directed|helmed)\b|made (?:his|her|their) name with\b[^.;]{2,80}"
    r"\bwent on to (?:direct|make|helm)\b|(?:has |had )(?:directed|helmed) (?:two|three|four|five|several) "
    r"(?:[\w\-]+ )?(?:features|films)\b"
)
_ALSO = re.compile(r"\b(?:stars?|starring|acted|actor|actress|writer|wrote|producer|produces)\b")
_OWNER = re.compile(
    r"(?P<name>[^\W\d_a-z][\w.\-]*(?: [^\W\d_a-z][\w.\-]*){1,3})['’]s? (?:[a-z][\w\-]*,? ){1,5}(?=[^\W_a-z])"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    yield from _in_headline(page, found.title)
    for made in page.hits(_MADE, "previously", "made", "has", "had"):
        sentence = page.sentence_at(made.start())
        name = name_at(page.prose, sentence.start, made.start())
        if name is None or name.end != made.start() - 1 or _ALSO.search(page.prose, *sentence):
            continue
        words = page.words(name)
        whole = words if " " in words else full_name(page, name)
        if whole and is_person(whole):
            yield Find("director", whole, *name)


def _in_headline(page: Page, title: str | None) -> Iterator[Find]:
    """As in "Mirela Voss's literary romance Harrow Lane to open Bath"."""
    owner = _OWNER.match(page.text, *page.headline) if page.headline and title else None
    if owner and title and page.text.startswith(title, owner.end()) and is_person(owner["name"]):
        yield Find("director", owner["name"], *Span(*owner.span("name")), 0.7)
