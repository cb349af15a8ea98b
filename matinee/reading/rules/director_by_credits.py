"""The director by what else is told of a name: "Voss previously directed Tin Skies", "Voss made her name
with Tin Skies and went on to direct", and who owns the title in a headline without marks: "Mirela Voss's
ghost story Harrow Lane".

Leaves people alone who act or write besides, and owners whose title no rule has read.
"""

import re
from collections.abc import Iterator

from matinee.reading.credited import credited_before
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.mention import full_name
from matinee.reading.name import is_person
from matinee.reading.page import Page
from matinee.reading.proper import name_at
from matinee.reading.vocabulary import FILM
from matinee.reading.wording import is_title_at

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
_OWNED_FILM = re.compile(
    rf"(?P<name>[^\W\d_a-z][\w.\-]*(?: [^\W\d_a-z][\w.\-]*){{1,3}})['’]s? "
    rf"(?!(?:previous|earlier|last|next|other|own|first) )(?:[a-z][\w\-]*,? ){{0,4}}?{FILM}"
    r"(?:,? (?:which|starring)|,? (?:stars|follows|tells|is about|is set|cent(?:er|re)s|took|won|opens"
    r"|concerns))\b"
)
_STUNS = (
    "stunned", "stuns", "wowed", "wows", "charmed", "charms", "delighted", "shocked", "surprised", "dazzled",
    "impressed", "conquered", "returned", "returns",
)  # fmt: skip
_STUNNED = re.compile(
    rf"(?:{'|'.join(_STUNS)}) (?:to )?(?:the )?"
    r"[A-Z][\w]*(?: [A-Z][\w]*){0,3}(?: [a-z]+){0,4} with [\"“‘']?(?=\S)"
)
EARLY = 4  # sentences
_OWNER = re.compile(
    r"(?P<name>[^\W\d_a-z][\w.\-]*(?: [^\W\d_a-z][\w.\-]*){1,3})['’]s? (?:[a-z][\w\-]*,? ){1,5}(?=[^\W_a-z])"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    yield from _in_headline(page, found.title)
    yield from _by_film(page, found) if found.title else ()
    for made in page.hits(_MADE, "previously", "made", "has", "had"):
        sentence = page.sentence_at(made.start())
        name = name_at(page.prose, sentence.start, made.start())
        if name is None or name.end != made.start() - 1 or _ALSO.search(page.prose, *sentence):
            continue
        words = page.words(name)
        whole = words if " " in words else full_name(page, name)
        if whole and is_person(whole):
            yield Find("director", whole, *name)


def _by_film(page: Page, found: Findings) -> Iterator[Find]:
    """ "Mirela Voss's courtroom drama, which took", "Mirela Voss stunned Locarno with Harrow Lane"."""
    for sentence in page.sentences[:EARLY]:
        owns = page.prose.find("'", *sentence) >= 0
        for owned in _OWNED_FILM.finditer(page.prose, *sentence) if owns else ():
            if is_person(owned["name"]) and not page.is_quoted(owned.start()):
                yield Find("director", owned["name"], *owned.span("name"), 0.8)
    for stunned in page.hits(_STUNNED, *_STUNS):
        sentence = page.sentence_at(stunned.start())
        name = name_at(page.prose, sentence.start, stunned.start())
        if not is_title_at(page.prose, stunned.end(), found.title):
            continue
        for person in credited_before(page, sentence.start, stunned.start() - 1) if name is None else []:
            yield Find("director", person.name, *person.span, 0.8)
        if name and name.end == stunned.start() - 1 and is_person(page.words(name)):
            yield Find("director", page.words(name), *name, 0.8)


def _in_headline(page: Page, title: str | None) -> Iterator[Find]:
    """As in "Mirela Voss's literary romance Harrow Lane to open Bath"."""
    owner = _OWNER.match(page.text, *page.headline) if page.headline and title else None
    if owner and title and page.text.startswith(title, owner.end()) and is_person(owner["name"]):
        yield Find("director", owner["name"], *Span(*owner.span("name")), 0.7)
