"""Whether a sentence tells the story, or of the film's making, its release, or what the writer thinks."""

import re
from collections.abc import Callable
from functools import cached_property

from matinee.reading.fact import Span, inside
from matinee.reading.page import Page
from matinee.reading.plot_sentence import LONGEST_HEAD, is_of_the_story
from matinee.reading.plot_signs import (
    ASIDE,
    IS_HELD,
    NEVER,
    OF_SENTENCE,
    OPENS,
    OPINION_WORDS,
    PLAYS,
    SOMEONE,
    STARRING,
    SURELY,
    SYNOPSIS,
    TELLS,
    TOKEN,
)
from matinee.reading.plot_words import (
    ANNOUNCED_CUES,
    DEAL,
    MAKING,
    OF_BOTH,
    OPINION,
    PLAY_CUES,
    SHOWN,
    TELL_CUES,
)
from matinee.reading.spelling import fold

TWICE = 2
SHORTEST = 5  # words of a sentence that tells a story

# Without one of these no opinion, and no word on the making, of several words is there.
_OF_OPINION = frozenset({"looks", "wait", "tuned", "bought", "taken", "acquired", "picked", "snapped"})
_MAY_BE_TOLD = frozenset({"my", "me", "sounds", "seems"})
_SAID_BY_THE_WRITER = re.compile(
    r"\b(?:my|me)\b|\A(?:My|Me|Sounds|Seems)\b|\b(?:[Ii]t|[Tt]his|That|which|Title|film|movie|story|premise"
    r"|plot|cast|one|everything"
    r"|(?<!one )(?<!body )there) (?:all |also |just |really |certainly |only )?(?:sounds|seems)\b"
)
# "Written by Mirela Voss, the story follows …": the story begins behind the credit.
_CREDIT_FIRST = re.compile(
    r"(?:Penned|Written|Scripted|Directed|Helmed|Produced|Adapted|Co-written) [^.;]{3,120}?, "
    r"(?=the (?:story|plot|tale|narrative) (?:follows|tells|cent(?:er|re)s|revolves|concerns|is about)\b)"
)
# "Ewan Pell (Ardo Marsh) runs the night shift".
_CAPITALS = r"[A-ZÀ-Þ][\w'’.\-]*(?: [A-ZÀ-Þ][\w'’.\-]*){0,2}"
_BY_PLAYER = re.compile(
    rf"(?:[A-Z][^,.;:()]{{5,90}}, )?{_CAPITALS} \((?P<player>{_CAPITALS})\) "
    r"(?!stars|plays|directs|writes|produces|joins|says|tells|appears|serves|and|in|as|who|from|with|also|directed"
    r"|wrote|co|produced|starred|played|made|or|on|at|of|to|for|will|composed|edited)[a-z]+ (?=[a-z])"
)
_FOLLOWS_UP = re.compile(
    r"[A-Z][^,.]{3,50} follows (?:up )?(?:[\"“‘]?[A-Z]|(?<=up )(?:his|her|their) )[^.]{2,80}"
    r" with (?:an?|the|his|her|their) "
)
_ON_THE_MAKING = re.compile(
    r"[^.]{0,60}\b(?:new|latest|next) issue of\b|The (?:screenplay|script|score|music|cast|budget) (?:is"
    r"|was|has|comes) |"
    r".{2,30} (?:focuses on|looks at|is about) the (?:crew|cast|making|music|stunts|design|look|costumes)\b"
)
# "A sitter fights off burglars in this thriller from director Mirela Voss"
_BY_MAKER = re.compile(
    r"(?<=.{30}),? (?:from|by) (?:[A-Z][a-z]+ )?(?:writer[-/])?(?:director|filmmaker)s? [A-Z].*\Z"
)
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
_SHOWN_OR_SOLD = SHOWN | DEAL
_DOUBTS = _SHOWN_OR_SOLD | MAKING | OF_BOTH


class Telling:
    """Which sentences hold a verb of telling, or say who plays whom; looked for only where it is asked."""

    def __init__(
        self, page: Page, titles: list[str], makers: Callable[[], set[str]], cast: Callable[[], set[str]]
    ) -> None:
        self._page = page
        self._who_made_it = makers
        self._who_acts = cast
        self._text = page.prose
        in_titles = not SHOWN.isdisjoint(TOKEN.findall(" ".join(titles).lower()))
        self._shown = [] if in_titles else page.at(*SHOWN)
        self._announcing = page.at(*ANNOUNCED_CUES)

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
        return self._tells_in(sentence) or any(
            PLAYS.match(self._text, at, sentence.end) and _is_no_other_role(self._text, at)
            for at in inside(self._plays, sentence)
        )

    def _tells_in(self, sentence: Span) -> bool:
        return any(
            TELLS.match(self._text, at, sentence.end) and not IS_HELD.search(self._text, max(0, at - 14), at)
            for at in inside(self._tells, sentence)
        )

    @cached_property
    def _makers(self) -> set[str]:
        return self._who_made_it()

    def names_maker(self, words: str) -> bool:
        """Whether somebody who made the film, or a company, stands at a sentence's beginning."""
        head = f" {fold(words[:LONGEST_HEAD])} "
        return any(f" {maker} " in head for maker in self._makers)

    def is_of_played(self, words: str) -> bool:
        """Whether a sentence begins with somebody who is played, by an actor named again, and does
        something.
        """
        played = _BY_PLAYER.match(words)
        if played is None or self._text.count(played["player"].rsplit(" ", 1)[-1]) < TWICE:
            return False
        player, actors = fold(played["player"]), self._who_acts()
        return player in actors or any(actor.endswith(f" {player}") for actor in actors)

    def is_by_part(self, sentence: Span, words: str) -> bool:
        """Whether one sentence tells the story only by who plays whom."""
        return not (self._tells_in(sentence) or begins_a_story(words))

    def is_surname(self, name: str) -> bool:
        """Whether a name stands behind another anywhere, as those who make films are named first."""
        whole = re.compile(rf"(?<!\w)([A-ZÀ-Þ][\w.\-]*) {re.escape(name)}(?!\w)")
        return any(first[1] not in OF_SENTENCE for first in whole.finditer(self._text))


def begins_a_story(words: str) -> bool:
    """Whether a sentence that tells the story looks like the first one that does."""
    return bool(SURELY.match(words) or OPENS.match(words) or SOMEONE.match(words))


def _is_no_other_role(text: str, at: int) -> bool:
    return text[at - 1 : at] != "-" and not text.endswith("also ", 0, at)


def story_begins(text: str, sentence: Span, titles: list[str], telling: Telling) -> int | None:
    """Where in a sentence the story begins to be told, or None where it isn't told."""
    words = text[sentence.start : sentence.end]
    if telling.may_announce(sentence) and (announced := SYNOPSIS.match(words)):
        return sentence.start + announced.end()
    if credit := _CREDIT_FIRST.match(words):
        return sentence.start + credit.end()
    if words.endswith("?") or words.startswith("(") or words.count(" ") + 1 < SHORTEST:
        return None
    for title in titles:
        words = words.replace(title, "Title")
    is_told = telling.is_of_played(words) or _is_plot(words, sentence, telling)
    return sentence.start if is_told else None


def _is_plot(words: str, sentence: Span, telling: Telling) -> bool:
    if _FOLLOWS_UP.match(words) or _ON_THE_MAKING.match(words):
        return False
    if telling.is_of_footage(sentence) and not (_may_hold_aside(words) or SURELY.match(words)):
        return False
    tokens = set(TOKEN.findall(words.lower()))
    hinted = words.endswith(_SHOUTS) or not tokens.isdisjoint(_OF_OPINION)
    if _is_opinion(words, tokens) or (hinted and OPINION_WORDS.search(words)):
        return False
    if SURELY.match(words):
        return True
    doubtful = "(" in words or (not tokens.isdisjoint(_DOUBTS) and _may_hold_aside(words))
    bare = ASIDE.sub("", words) if doubtful else words
    if bare != words:
        tokens = set(TOKEN.findall(bare.lower()))
    if not tokens.isdisjoint(_SHOWN_OR_SOLD) or STARRING.match(bare) or NEVER.match(bare):
        return False
    bare = _BY_MAKER.sub("", bare)
    told = is_of_the_story(bare, tokens, telling.is_surname) and not telling.names_maker(bare)
    return told or telling.is_in(sentence)


def _is_opinion(words: str, tokens: set[str]) -> bool:
    """Whether the writer speaks; "My" may be a name's, and a thing may sound like another in the story."""
    said = tokens & OPINION
    return bool(said) and (not said <= _MAY_BE_TOLD or bool(_SAID_BY_THE_WRITER.search(words)))


def _may_hold_aside(words: str) -> bool:
    return any(hint in words for hint in _ASIDE_HINTS)
