"""The actor behind the character: "CHARACTER, played by NAME", "voiced by NAME".

Leaves real people, songs and games alone ("a song played by"), and names that are no people's.
"""

import re
from collections.abc import Iterator

from matinee.reading.character import names_before
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.mention import full_name
from matinee.reading.name import Entry, is_person, name_at, people, person_at
from matinee.reading.page import Page
from matinee.reading.values import Part

KINDS = ("cast",)
NEEDS = ()
CONFIDENCE = 0.93
EXAMPLE = "The story follows lighthouse keeper Mira Lund, played by Ana Pell, who hears a voice."

_BY = re.compile(
    r"(?:played|portrayed|voiced|performed|embodied|essayed|brought to life|given life)(?: here)?"
    r"(?: (?:\w+ly|with [\w ]{3,40}))? by "
    r"(?:[^\W\d_a-z][\w\-]*(?: [^\W\d_a-z][\w\-]*)?'s? (?:own |real |real-life )*"
    r"(?:mother|father|sister|brother|wife|husband|son|daughter|cousin|uncle|aunt|nephew|niece|grandmother|grandfather"
    r"|partner|friend|neighbou?r|teacher),? (?:[a-z\-]+ ){0,3})?"
    r"(?:the )?(?=\S)"
)
_LINK = re.compile(
    r"(?:, (?:an?|the|his|her) [a-z][a-z \-]{1,40}? |,? )\(?"
    r"(?:(?:who|which) (?:is|are) |who's |is |are |as |(?:is|was) being |all |both )*\Z"
)
_NO_CHARACTERS = frozenset(
    {"The", "It", "He", "She", "They", "A", "An", "This", "We", "Both", "All", "These"}
)
_SEVERAL = re.compile(
    r"\b(?:are|were|both|all|they|two|three|four|roles|parts|parents|couple|siblings|sisters|brothers|twins"
    r"|characters|friends|sons|daughters|leads)\b[^;.]{0,24}\Z"
)
_CLOSED = re.compile(
    r"\s*(?:[.;:)!?]|\Z|,(?! (?:played|portrayed|voiced)))| (?:who|are|in|as|respectively)\b"
)
_TWO = re.compile(r" (?:and|&) ")
_NEXT = re.compile(
    r",?(?: and)? (?:(?P<name>[^\W\d_a-zß-öø-ÿ][\w'\-]*(?: [^\W\d_a-zß-öø-ÿ][\w'.\-]*){0,2})"
    r"|(?:his|her|their|the) [a-z][a-z\- ]{2,24}?) by (?=[^\W\d_a-z])"
)
_MUSIC = re.compile(
    r"\b(?:song|songs|music|band|score|piano|guitar|tune|game"
    r"|(?:(?<!lead )(?<!main )(?<!title )(?<!titular )(?<!leading )"
    r"(?<!central )role|part)(?! of [A-Z])|dub(?!,)|originally"
    r"|previously)\b[^.;]{0,30}\Z",
    re.I,
)
_CUES = ("played", "portrayed", "voiced", "performed", "embodied", "essayed", "brought", "given")


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_BY, *_CUES):
        sentence = page.sentence_at(cue.start())
        start = max(sentence.start, cue.start() - 70)
        found_name = _actor(page, cue.end(), sentence.end)
        if found_name is None or _MUSIC.search(page.prose[start : cue.start()]):
            continue
        is_voice = "voiced" in cue.group()
        characters = _characters(page, start, cue.start())
        actors = _several(page, cue, start, sentence.end)
        if len(actors) > 1:
            yield from _each(page, actors, characters, is_voice)
            continue
        name, actor = found_name
        character = characters[-1] if characters else None
        extent = (min(character.start, name.start), name.end) if character else name
        words = page.words(character) if character else None
        yield Find("cast", Part(actor, words, is_voice), *extent)
        yield from _others(page, name.end, sentence.end, is_voice)


def _several(page: Page, cue: re.Match[str], start: int, end: int) -> list[Entry]:
    """The actors behind "are played by", or "A and B" where the pair is closed."""
    actors = [one for one in people(page.prose, cue.end(), end) if is_person(page.words(one.name))]
    if len(actors) < 2 or not _CLOSED.match(page.prose, actors[-1].end, end):
        return []
    is_pair = len(actors) == 2 and _TWO.fullmatch(page.prose, actors[0].name.end, actors[1].name.start)
    return actors if is_pair or _SEVERAL.search(page.prose[start : cue.start()]) else []


def _each(page: Page, actors: list[Entry], characters: list[Span], is_voice: bool) -> Iterator[Find]:
    """Actors and characters in their order, where there are as many of both."""
    is_paired = len(characters) == len(actors)
    for place, actor in enumerate(actors):
        character = actor.role or (characters[place] if is_paired else None)
        part = Part(page.words(actor.name), page.words(character) if character else None, is_voice)
        yield Find("cast", part, actor.name.start, actor.end)


def _others(page: Page, at: int, end: int, voice: bool) -> Iterator[Find]:
    """ "Mira is played by Ana Pell, Anton by Karl Oster": one verb for all of them."""
    while further := _NEXT.match(page.prose, at, end):
        found = _actor(page, further.end(), end)
        if found is None:
            return
        name, actor = found
        start = further.start("name") if further["name"] else name.start
        yield Find("cast", Part(actor, further["name"], voice), start, name.end)
        at = name.end


def _actor(page: Page, at: int, end: int) -> tuple[Span, str] | None:
    """The actor at `at`; a surname gets the full name that it goes back to."""
    if name := person_at(page.prose, at, end):
        return name, page.words(name)
    single = name_at(page.prose, at, end)
    whole = full_name(page, single) if single else None
    return (single, whole) if single and whole else None


def _characters(page: Page, start: int, at: int) -> list[Span]:
    """Who is played: the names right before the verb."""
    link = _LINK.search(page.prose[start:at])
    names = names_before(page, start + link.start()) if link else []
    return [] if any(_is_no_name(page.words(name)) for name in names) else names


def _is_no_name(words: str) -> bool:
    """ "The Lund" is no name, "The Gray Heron" is one."""
    first, *others = words.split()
    return first in _NO_CHARACTERS and not (first == "The" and len(others) > 1)
