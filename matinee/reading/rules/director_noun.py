"""The director behind the plain noun: "for director NAME", "Directors NAME and NAME", "five directors: A,
B and C", "the director, some guy named NAME".

Leaves "from director NAME" to its own rule, and other directors alone: of art, casting, music, a
festival, those that are compared ("like director NAME") or speak. Late in a post it is less sure.
"""

import re
from collections.abc import Iterator

from matinee.reading.credited import Credit, credited
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page

KINDS = ("director",)
NEEDS = ()
CONFIDENCE = 0.75
EXAMPLE = "This marks a first foray into sports for director Mirela Voss."

_NOUN = re.compile(
    r"(?:[Dd]irs?\.|[Dd]ir(?=:)|[Dd]irectors?|[Ff]ilmmakers?|[Hh]elmers?|[Cc]o-directors?"
    r"|(?:[Dd]irecting|[Ff]ilmmaking)(?= duo| team| pair))"
    r"(?: (?:duo|team|pair)(?: of)?|,? (?:some|a) (?:\w+ ){1,2}(?:named|called)|, named| named|:"
    r"|(?P<told> is|,))?"
    r" (?=[^\W\d_a-z]|brothers |twins |siblings )"
)
_OTHER_JOB = re.compile(
    r"(?:\b(?:art|casting|music|musical|managing|executive|artistic|creative|festival|technical"
    r"|assistant|animation"
    r"|photography|programming|program|the original|original|fellow|other|guest|stage|funeral|sports"
    r"|athletic|camp"
    r"|like|fbi|cia|by the|former|deputy|associate|second-unit|unit|voice|legendary|aspiring|struggling"
    r"|previous|wannabe|theater|theatre|choir|school|(?<!different )segment|video|national|regional|research)"
    r"|[-&/]) ?\Z",
    re.I,
)
_OTHER_FILM = re.compile(
    r"\b(?:plays?|played|playing|portrays?|follow(?:s|ing)?|meets?|tells|(?<!talking )about(?! the \Z)|biopic"
    r"|profile of|portrait of|life of"
    r"|when|until|once|regulars?|mentor|muse|son|daughter|brother|sister|wife|husband|nephew|niece|cousin"
    r"|widow|friend"
    r"|films of|fans? of|work(?:ed|s|ing)? with|reunit\w+ with|(?:next|last|first|recently|previously|also"
    r"|currently)"
    r" (?:be )?(?:seen|appear\w*|starred) (?:in|for)|reminds?|reminiscent|evokes?|recalls?"
    r"|as an?|based on|remake|original|inspired|tribute|interview with|influenced|thanks|not)\b[^.;]{0,40}\Z",
    re.I,
)
# "A filmmaker named Otto Marr gets lost" is the plot.
_A_HERO = re.compile(r"(?:An?|One|The) (?:[\w\-]+ ){0,3}?(?:director|filmmaker) named")
_FROM = re.compile(r"\b(?:[Ff]rom|[Bb]y)(?: [\w\-/]+){0,6} \Z")
_PAIRS = (" duo", " team", " pair")
_BESIDE_ANOTHER = 0.9  # "with co-director NAME"
_EARLY = 10  # sentences in which the director is told
_CUES = (
    "dir", "dirs", "director", "directors", "directing", "filmmaking", "filmmaker", "filmmakers", "helmer",
    "helmers", "co",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    for noun in page.hits(_NOUN, *_CUES):
        if _is_ours(page, noun) and _is_told(page, noun):
            yield from _names(page, noun)


def _is_told(page: Page, noun: re.Match[str]) -> bool:
    """ "director, NAME" and "director is NAME" are told of the film's director only, "the director"."""
    return noun["told"] is None or page.prose[: noun.start()].endswith(
        ("the ", "The ", "Its ", "its ", "film's ", "movie's ")
    )


def _is_ours(page: Page, noun: re.Match[str]) -> bool:
    at = noun.start()
    sentence = page.sentence_at(at)
    before = page.prose[max(sentence.start, at - 60) : at]
    is_hero = "named" in noun.group() and _A_HERO.match(page.prose, sentence.start)
    return not is_hero and not (
        (_FROM.search(before) and not page.prose.startswith("co-", at) and ":" not in noun.group())
        or _OTHER_JOB.search(before)
        or (_OTHER_FILM.search(before) and not page.prose.startswith("directing", at))
        or page.is_quoted(at)
    )


def _names(page: Page, cue: re.Match[str]) -> Iterator[Find]:
    sentence = page.sentence_at(cue.start())
    people = credited(page, cue.end(), sentence.end)
    late = page.sentence_index(cue.start()) > _EARLY
    confidence = _BESIDE_ANOTHER if cue.group()[:3].lower() == "co-" else 0.6 if late else CONFIDENCE
    is_each = page.prose.find("different ", max(sentence.start, cue.start() - 40), cue.start()) >= 0
    for credit in people if is_each and ":" in cue.group() else _said_of_all(cue.group(), people):
        yield Find("director", credit.name, *credit.span, confidence)


def _said_of_all(noun: str, people: list[Credit]) -> list[Credit]:
    """ "Directors A and B" are all of them, "director A, B" is only the first."""
    is_many = noun.rstrip(": ").lower().split(" ")[0].endswith("s") or any(word in noun for word in _PAIRS)
    return people if is_many else [person for person in people[:1] if " " in person.name]
