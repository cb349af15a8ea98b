"""Whether a sentence tells the story, or of the film's making, its release, or what the writer thinks."""

import re
from bisect import bisect_left
from collections.abc import Callable
from functools import cached_property

from matinee.reading.fact import Span
from matinee.reading.page import Page
from matinee.reading.plot_signs import (
    ASIDE,
    BY_ONE_NAME,
    IS_SOMEONE,
    MAKING_WORDS,
    NEVER,
    NOT_OF_STORY,
    OF_SENTENCE,
    OPENS,
    OPINION_WORDS,
    PLAYS,
    SOMEBODY,
    SOMEONE,
    STARRING,
    SURELY,
    SYNOPSIS,
    TELLS,
    TOKEN,
)
from matinee.reading.plot_words import (
    DEAL,
    DOES,
    MAKING,
    OF_BOTH,
    OPINION,
    PERSONS,
    PLAY_CUES,
    SHOWN,
    TELL_CUES,
)

SHORTEST_ALONE = 7  # of one that has no cue but somebody doing something
LONGEST_HEAD = 90  # characters in which somebody and what is done stand
SHORTEST = 5  # words of a sentence that tells a story

# Without one of these no opinion, and no word on the making, of several words is there.
_OF_OPINION = frozenset({"looks", "wait", "tuned", "bought", "taken", "acquired", "picked", "snapped"})
_OF_MAKING = frozenset({"opens", "box", "music", "based"})
_SHOUTS = ("!", '!"', "!”")
_ASIDE_HINTS = (
    "(",
    " in this ",
    "the first",
    "the last",
    "the previous",
    "the original",
    "seen ",
    "shown ",
    "we ",
)
_DOUBTS = SHOWN | DEAL | MAKING | OF_BOTH


class Telling:
    """Which sentences hold a verb of telling, or say who plays whom; looked for only where it is asked."""

    def __init__(self, page: Page, titles: list[str]) -> None:
        self._page = page
        self._text = page.prose
        in_titles = not SHOWN.isdisjoint(TOKEN.findall(" ".join(titles).lower()))
        self._shown = [] if in_titles else page.at(*SHOWN)
        self._announcing = page.at("synopsis", "logline", "description", "plot", "story")

    def may_announce(self, sentence: Span) -> bool:
        """Whether one sentence holds a word by which a synopsis is announced."""
        return bool(inside(self._announcing, sentence))

    def is_of_footage(self, sentence: Span) -> bool:
        """Whether one sentence surely names a trailer or the like, which is no title here."""
        return bool(inside(self._shown, sentence))

    @cached_property
    def _tells(self) -> list[int]:
        return self._page.at(*TELL_CUES)

    @cached_property
    def _plays(self) -> list[int]:
        return self._page.at(*PLAY_CUES)

    def is_in(self, sentence: Span) -> bool:
        """Whether one sentence does."""
        return any(TELLS.match(self._text, at, sentence.end) for at in inside(self._tells, sentence)) or any(
            PLAYS.match(self._text, at, sentence.end) and _is_no_other_role(self._text, at)
            for at in inside(self._plays, sentence)
        )

    def is_surname(self, name: str) -> bool:
        """Whether a name stands behind another anywhere, as those who make films are named first."""
        whole = re.compile(rf"(?<!\w)([A-ZÀ-Þ][\w.\-]*) {re.escape(name)}(?!\w)")
        return any(first[1] not in OF_SENTENCE for first in whole.finditer(self._text))


def inside(places: list[int], sentence: Span) -> list[int]:
    """Those of some places, in text order, that a sentence holds."""
    return places[bisect_left(places, sentence.start) : bisect_left(places, sentence.end)]


def _is_no_other_role(text: str, at: int) -> bool:
    return text[at - 1 : at] != "-" and not text.endswith("also ", 0, at)


def story_begins(text: str, sentence: Span, titles: list[str], telling: Telling) -> int | None:
    """Where in a sentence the story begins to be told, or None where it isn't told."""
    words = text[sentence.start : sentence.end]
    if telling.may_announce(sentence) and (announced := SYNOPSIS.match(words)):
        return sentence.start + announced.end()
    if words.endswith("?") or words.count(" ") + 1 < SHORTEST:
        return None
    for title in titles:
        words = words.replace(title, "Title")
    return sentence.start if _is_plot(words, sentence, telling) else None


def _is_plot(words: str, sentence: Span, telling: Telling) -> bool:
    if telling.is_of_footage(sentence) and not (_may_hold_aside(words) or SURELY.match(words)):
        return False
    tokens = set(TOKEN.findall(words.lower()))
    hinted = words.endswith(_SHOUTS) or not tokens.isdisjoint(_OF_OPINION)
    if tokens & OPINION or (hinted and OPINION_WORDS.search(words)):
        return False
    if SURELY.match(words):
        return True
    doubtful = "(" in words or (not tokens.isdisjoint(_DOUBTS) and _may_hold_aside(words))
    bare = ASIDE.sub("", words) if doubtful else words
    if bare != words:
        tokens = set(TOKEN.findall(bare.lower()))
    if tokens & SHOWN or tokens & DEAL or STARRING.match(bare) or NEVER.match(bare):
        return False
    return _is_of_the_story(bare, tokens, telling.is_surname) or telling.is_in(sentence)


def _may_hold_aside(words: str) -> bool:
    return any(hint in words for hint in _ASIDE_HINTS)


def _is_of_the_story(words: str, tokens: set[str], is_surname: Callable[[str], bool]) -> bool:
    """A sentence in which somebody does something, and no word is of the film's making."""
    if SOMEONE.match(words):
        return _is_someones_doing(words, tokens)
    if _is_of_making(words, tokens) or NOT_OF_STORY.match(words):
        return False
    doubtful, persons = bool(tokens & OF_BOTH), bool(tokens & PERSONS)
    if OPENS.match(words):
        return persons or not doubtful
    if words.count(" ") + 1 < SHORTEST_ALONE:
        return False
    if doubtful:
        return False
    if words.startswith("The "):
        return persons and bool(tokens & DOES)
    if (somebody := SOMEBODY.match(words)) and somebody["does"] in DOES:
        return True
    if (one := BY_ONE_NAME.match(words)) and persons and not is_surname(one["name"]):
        return True
    someone = IS_SOMEONE.match(words)
    return bool(someone and (persons or someone["alone"] or someone["two"]))


def _is_of_making(words: str, tokens: set[str]) -> bool:
    said = not tokens.isdisjoint(_OF_MAKING) and MAKING_WORDS.search(words)
    return bool(said or tokens & MAKING)


def _is_someones_doing(words: str, tokens: set[str]) -> bool:
    """As in "A nanny learns", whatever a long sentence goes on to say of the film behind that."""
    head = set(TOKEN.findall(words[:LONGEST_HEAD].lower()))
    doing = bool(head & DOES)
    if _is_of_making(words[:LONGEST_HEAD], head) or (not doing and tokens & MAKING):
        return False
    return words.count(" ") + 1 >= SHORTEST_ALONE and (
        bool(tokens & PERSONS) or (doing and not tokens & OF_BOTH)
    )
