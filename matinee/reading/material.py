"""What a post shows of a film: the noun (trailer, clip) with the qualifiers before it."""

import re

from matinee.reading.fact import Find, Span
from matinee.reading.page import Page
from matinee.reading.place import NATIONALITIES
from matinee.reading.values import Material
from matinee.reading.vocabulary import MATERIAL, MATERIALS, QUALIFIERS

_ANY = rf"(?:{MATERIAL}|one-sheets?|photos?|images?|stills?)"
# "Promo trailer" is a trailer and "teaser poster" a poster: the last noun counts.
NOUN = rf"(?P<noun>{_ANY})(?![\w\-])(?! (?:sales )?{_ANY}\b)"
NOUN_CUES = (
    "trailer", "trailers", "teaser", "teasers", "featurette", "featurettes", "clip", "clips", "poster",
    "posters", "sneak", "first", "music", "tv", "promo", "title", "preview", "one", "photo", "photos",
    "image", "images", "still", "stills",
)  # fmt: skip

# Read from the noun backwards.
_QUALIFIERS = re.compile(r"(?: ,?[\w.\-&'\"“”]+){0,8}")
_BACKWARDS = "|".join(
    word[::-1]
    for word in (
        "the", "a", "an", "another", "this", "its", "their", "his", "her", "our", "one", "two", "some",
        "more", "of", "for", "with", "in", "to", "has", "'s",
    )
)  # fmt: skip
_DETERMINER = re.compile(rf" (?P<word>{_BACKWARDS})\b", re.I)
_STILL = re.compile(r"(?:teaser )?posters?|photos?|images?|stills?|one-sheets?", re.I)
_TRAILER_BEFORE = re.compile(
    r"\b(?P<noun>trailer|teaser|clip)s? (?:and|&|\+|/|plus) (?:[\w\-]+ ){0,3}\Z", re.I
)
_WORD = re.compile(r"[\w.\-]+")
_TWO_WORDS = re.compile(r"\b(?:red[ -]band|brand[ -]new)\b", re.I)
FARTHEST = 90  # characters before the noun in which its determiner may stand


def material(page: Page, found: re.Match[str], confidence: float) -> Find:
    """The find for a match with the group `noun`; its qualifiers are the words before it."""
    joined = _most_of(page.text, found.start("noun"))
    at = joined.start("noun") if joined else found.start("noun")
    start = qualifiers_start(page.text, at)
    noun = joined["noun"].lower() if joined else " ".join(found["noun"].lower().split())
    kind = MATERIALS.get(noun) or MATERIALS.get(noun.rstrip("s"), noun)
    qualifiers = _qualifiers(page.words(Span(start, at)))
    return Find("material", Material(kind, qualifiers), start, found.end("noun"), max(0.5, confidence))


def _most_of(text: str, noun: int) -> re.Match[str] | None:
    """The trailer of "a trailer and poster", which a post is on rather than the poster."""
    if not _STILL.match(text, noun):
        return None
    return _TRAILER_BEFORE.search(text, max(0, noun - 40), noun)


def determiner_of(text: str, noun: int) -> str:
    """The article or the like before a noun and its qualifiers ("the", "another"), or ""."""
    return _before(text, noun)[0]


def qualifiers_start(text: str, noun: int) -> int:
    """Where the qualifiers of a noun begin; "another" is one of them."""
    determiner, start = _before(text, noun)
    return start - len("another ") if determiner == "another" else start


def _before(text: str, noun: int) -> tuple[str, int]:
    """The last determiner in the run of plain words that ends at the noun, and where what follows it
    begins.
    """
    backwards = text[max(0, noun - FARTHEST - 1) : noun][::-1]
    run = _QUALIFIERS.match(backwards, 0, FARTHEST)
    length = run.end() if run else 0
    last = _DETERMINER.search(backwards)
    if last and last.end() <= length:
        return last["word"][::-1].lower(), noun - last.start()
    return "", noun - length


def _qualifiers(words: str) -> tuple[str, ...]:
    if " " in words:
        words = _TWO_WORDS.sub(lambda pair: pair.group().lower().replace(" ", "-"), words)
    found = [_qualifier(word) for word in _WORD.findall(words)]
    return tuple(dict.fromkeys(word for word in found if word))


def _qualifier(word: str) -> str | None:
    if word == "us":
        return None
    known = QUALIFIERS.get(word.lower()) or QUALIFIERS.get(word.lower().rstrip("."))
    return known or (word if word in NATIONALITIES else None)
