"""Whether a sentence's own words tell of somebody in a story, and none of the film's making."""

import re
from collections.abc import Callable

from matinee.reading.plot_signs import (
    BY_ONE_NAME,
    IS_SOMEONE,
    MAKING_WORDS,
    NOT_OF_STORY,
    OF_FILM_BEHIND,
    OPENS,
    SOMEBODY,
    SOMEONE,
    TOKEN,
)
from matinee.reading.plot_words import DOES, MAKING, OF_BOTH, PERSONS

SHORTEST_ALONE = 7  # of one that has no cue but somebody doing something
LONGEST_HEAD = 90  # characters in which somebody and what is done stand
_OF_MAKING = frozenset({"opens", "box", "music", "based"})
_NOT_DONE = frozenset({"is", "was", "has", "says", "stars", "plays", "joins", "directs", "writes", "sings"})
_OF_A_CAST = frozenset({"cast", "role", "roles", "award", "awards"})
# "In a harbor town, a keeper": whose story it is.
_SOMEONE_BEHIND = re.compile(r", (?=(?:an?|two|three|one|the last) [a-z]|[\w-]+[- ]year[- ]old [A-Z])")
_NAMED_BEHIND = re.compile(
    r", (?:[A-ZÀ-Þ][\w'\-]+ ){1,2}(?:is|are) (?:living|working|trying|hiding|struggling|running|forced|sent"
    r"|still|now|back)\b"
)
_OPENED_A = re.compile(
    r"\bopened (?:an?|up|the) (?!(?:film )?festival)[a-z]|\bwas opened\b"
)  # "have opened a theme park"
_IS_DONE_TO = re.compile(
    r" (?:is|are|gets) (?:ordered|forced|sent|hired|asked|told|accused|tasked|invited|drawn|called|summoned"
    r"|caught|haunted|stalked|hunted|offered|recruited|trapped|thrust|pulled) "
)


def is_of_the_story(words: str, tokens: set[str], is_surname: Callable[[str], bool]) -> bool:
    """A sentence in which somebody does something, and no word is of the film's making."""
    if SOMEONE.match(words):
        return _is_someones_doing(words, tokens)
    opens = bool(OPENS.match(words)) and not OF_FILM_BEHIND.match(words)
    if opens and _tells_of_someone_behind(words):
        return True
    if _is_of_making(words, tokens) or NOT_OF_STORY.match(words):
        return False
    if opens:
        return _is_opening(words, tokens)
    if words.count(" ") + 1 < SHORTEST_ALONE:
        return False
    return _is_somebodys_doing(words, tokens, is_surname)


def _is_opening(words: str, tokens: set[str]) -> bool:
    if tokens & PERSONS or _NAMED_BEHIND.search(words, 0, LONGEST_HEAD):
        return True
    long = words.count(" ") + 1 >= SHORTEST_ALONE
    if _OPENED_A.search(words):
        tokens = tokens - {"opened"}
    return not tokens & OF_BOTH and (long or bool(tokens & DOES))


def _tells_of_someone_behind(words: str) -> bool:
    """As in "In a harbor town, a keeper hears"."""
    someone = _SOMEONE_BEHIND.search(words, 0, LONGEST_HEAD)
    rest = words[someone.end() :] if someone else ""
    return bool(rest) and _is_someones_doing(rest, set(TOKEN.findall(rest.lower())))


def _is_somebodys_doing(words: str, tokens: set[str], is_surname: Callable[[str], bool]) -> bool:
    persons, somebody = bool(tokens & PERSONS), SOMEBODY.match(words)
    if somebody and persons and somebody["does"].endswith("s") and somebody["does"] not in _NOT_DONE:
        return tokens.isdisjoint(_OF_A_CAST)
    if tokens & OF_BOTH:
        return False
    if words.startswith("The "):
        return persons and (bool(tokens & DOES) or bool(_IS_DONE_TO.search(words, 0, LONGEST_HEAD)))
    if somebody and somebody["does"] in DOES:
        return True
    if (one := BY_ONE_NAME.match(words)) and persons and not is_surname(one["name"]):
        return True
    someone = IS_SOMEONE.match(words)
    return bool(someone and (persons or someone["alone"] or someone["part"] or someone["two"]))


def _is_of_making(words: str, tokens: set[str]) -> bool:
    said = not tokens.isdisjoint(_OF_MAKING) and MAKING_WORDS.search(words)
    return bool(said or tokens & MAKING)


def _is_someones_doing(words: str, tokens: set[str]) -> bool:
    """As in "A nanny learns", whatever a long sentence goes on to say of the film behind that."""
    head = set(TOKEN.findall(words[:LONGEST_HEAD].lower())) - {"says"}
    doing = bool(head & DOES) or bool(_IS_DONE_TO.search(words, 0, LONGEST_HEAD))
    if _is_of_making(words[:LONGEST_HEAD], head) or (not doing and tokens & MAKING):
        return False
    return words.count(" ") + 1 >= SHORTEST_ALONE and (
        bool(tokens & PERSONS) or (doing and not tokens & OF_BOTH)
    )
