"""The actor in a parenthesis behind the character: "surgeon Mira Lund (Ana Pell), who".

Sure where the actor is in the cast already. Leaves the parenthesis alone behind directors, writers and
actors, where it holds their films, and holds back where nothing tells people from films.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from matinee.reading.character import name_before, names_before
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.mention import full_name
from matinee.reading.name import is_person, name_at, past_describers, people
from matinee.reading.page import Page
from matinee.reading.script import is_latin
from matinee.reading.spelling import fold
from matinee.reading.values import Part
from matinee.reading.vocabulary import OCCUPATION

KINDS = ("cast",)
NEEDS = ("cast", "director", "writer", "title")
CONFIDENCE = 0.93
EXAMPLE = "Starring Ana Pell. Heart surgeon Mira Lund (Ana Pell) prepares for the flight."

# At a word's start: "Isolde" is not sold.
_OF_CREDITS = re.compile(
    r"\b(?:direct|filmmaker|starring|stars\b|cast\b|written|produce|trailer|films\b|rights\b|sold\b|composing"
    r"|composed|editor|edited by|the script|cinematograph|gone to|distribut|scored|penned|screenplay)"
)
_AFTER_NAME = re.compile(
    r"\Z|,? (?:returning|back|in (?:his|her|an?)|also|who|seen|making|of|from)\b|, | / | & | and "
)
_LIST_OF_FILMS = re.compile(
    r", (?:the (?:original|first|new|recent|upcoming|cult|hit) (?:[a-z\-]+ )?)?(?=[^\W_a-z])"
)
_VOICE_OF = re.compile(r"(?:the )?voice of ")
_BY_SOMEONE = re.compile(
    r" by (?:the |a )?(?:[A-ZÀ-Þ][\w.'\-]+ [A-ZÀ-Þ]|writer|actor|novelist|author|producer)"
)
_OF_THE_CREW = re.compile(
    r"(?:Composer|Director|Producer|(?:Screen)?[Ww]riter|Cinematographer|Editor|Author|Novelist"
    r"|Playwright|Actor|Actress"
    r"|Star|Filmmaker|DP|Helmer|Scribe|Company|Distributor|Showrunner|Comedian|Singer|Rapper)s? "
)
_THE_CREW = re.compile(r"\b[Tt]he (?:producer|director|screenwriter|composer|distributor|editor|filmmaker)\Z")
_SEVERAL = re.compile(
    r"\b(?:sisters|brothers|siblings|twins|friends|parents|couple|lovers|cops|detectives|thieves|sons"
    r"|daughters"
    r"|newlyweds|strangers|soldiers|\w+(?:diggers|keepers|workers|makers|mates|ers|ors|ists|ians)|teens"
    r"|teenagers|women|men|kids|roommates|cousins|spouses) \Z"
)
_AND_ANOTHER = re.compile(r",? (?:and|&) |, (?=[^,()]{2,40},? (?:and|&) )")
_SOMEONE = re.compile(
    r"\b(?:[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Tt]he) (?:[a-z\-]+ ){0,3}(?!thriller|trailer|teaser|poster|theat"
    r"|chapter|character)[a-z\-]+(?:er|or|ist|ian|man|woman|ess)\Z"
    rf"|\b(?:{OCCUPATION}|child|kid|friend|boss|neighbor|partner|delinquent|host"
    r"|boyfriend|girlfriend|fianc[eé]e?|lover|roommate|cousin|uncle|aunt|rival|twin|crush"
    r"|colleague|son|wife|husband|girl|boy|widow|mom|dad|niece|nephew|bride|groom|thief|cop|spy|priest|nun)\Z"
)
_TELLS = re.compile(
    r"[^.;]*\b(?:film|movie|drama|comedy|thriller|story|it) (?:follows|tells of|centers on|centres on"
    r"|is about|revolves around)\b"
)
# "stars Ana Pell as Mira, a pilot whose partner (Karl Oster)": what is told of who is played
_PLOT_GOES_ON = re.compile(r",? (?:who|whose)\b|, (?:an?|the) [^,.;()]{3,60} (?:who|whose)\b")
_RELATIVE = re.compile(
    r"\b(?:wife|husband|daughter|son|mother|father|sister|brother|girlfriend|boyfriend|partner|boss|friend|uncle"
    r"|aunt|neighbou?r|fianc[eé]e?) \Z"
)
_ANYONE = re.compile(r"\b(?:an?|his|her|their) (?:[a-z\-]+ ){1,4}\Z")
_WHO_NEXT = re.compile(r",? (?:who|whose)\b")
_WHOSE = re.compile(
    r"[^.;()]*\b(?:stars|starring|plays|directed by|written by) [^.;()]{3,90}?\b(?:who(?:se)?|when"
    r"|discovers that) (?=[a-z])"
)
MOST_BESIDE = 40  # brackets of one sentence; no sentence of a post has more


def read(page: Page, found: Findings) -> Iterator[Find]:
    if not page.parentheses:
        return
    cast = found.people("cast")
    crew = found.people("director", "writer", "producer", "executive_producer")
    known = cast | crew
    for aside in page.parentheses:
        actors = _actors(page, Span(aside.start + 1, aside.end - 1), cast)
        if not actors:
            continue
        if _AND_ANOTHER.match(page.prose, actors[0][0].end, aside.end):
            yield from _pairs(page, aside, found)
            if _SEVERAL.search(page.prose, max(page.start, aside.start - 40), aside.start):
                yield from _unnamed(page, aside, crew, found)
            continue
        character = name_before(page, aside.start - 1) if page.prose[aside.start - 1] == " " else None
        if character and (page.words(character) == found.title or not is_latin(page.words(character))):
            continue  # "Harrow Lane (Haro Rein)"
        if character and (fold(page.words(character)) in known or _OF_THE_CREW.match(page.words(character))):
            continue
        if sure := _sure(page, aside, character, [name for _, name in actors], found):
            yield from _finds(page, actors, character, sure)


def _sure(page: Page, aside: Span, character: Span | None, names: list[str], found: Findings) -> float:
    """How sure it is that a bracket holds the actor of who stands before it; 0 where nothing tells."""
    cast, crew = found.people("cast"), found.people("director", "writer", "producer", "executive_producer")
    if any(fold(name) in cast for name in names):
        return CONFIDENCE
    if _is_told_of(page, aside, character) and _looks_like_plot(page, aside, names, crew, found):
        return 0.6
    if character and _is_played_by_maker(page, aside, character, names, crew):
        return 0.7
    return 0.75 if character and _is_relative(page, aside, character) else 0


def _is_played_by_maker(page: Page, aside: Span, character: Span, names: list[str], crew: set[str]) -> bool:
    """ "Tess (Mirela Voss), who": a director or writer in a bracket behind someone the plot goes on about."""
    is_goes_on = _PLOT_GOES_ON.match(page.prose, aside.end)
    is_alone = page.prose[aside.start + 1 : aside.end - 1] in names or " " not in page.words(
        Span(aside.start + 1, aside.end - 1)
    )
    return bool(is_goes_on and is_alone) and " " not in page.words(character) and fold(names[0]) in crew


def _is_relative(page: Page, aside: Span, character: Span) -> bool:
    """ "with his wife Eve (Ana Pell, Tin Skies)": an actor with what else he or she was in."""
    return " " not in page.words(character) and bool(
        _RELATIVE.search(page.prose, max(page.start, character.start - 24), character.start)
    )


def _finds(page: Page, actors: list[tuple[Span, str]], character: Span | None, sure: float) -> Iterator[Find]:
    for actor, name in actors:
        start = character.start if character else actor.start
        yield Find("cast", Part(name, page.words(character) if character else None), start, actor.end, sure)


def _actors(page: Page, inside: Span, cast: set[str]) -> list[tuple[Span, str]]:
    """The actor in the bracket, or two of them with a stroke between; a surname gets its full name."""
    words = page.prose[inside.start : inside.end]
    if words.isascii() and words == words.lower():
        return []
    voice = _VOICE_OF.match(page.prose, *inside)
    start = past_describers(page.prose, voice.end() if voice else inside.start, inside.end)
    name = name_at(page.prose, start, inside.end)
    if name is None or not _AFTER_NAME.match(page.prose, name.end, inside.end):
        return []
    words = page.words(name)
    if " " not in words:
        whole = full_name(page, name) if name.end == inside.end else None
        is_one_of_two = bool(_AND_ANOTHER.match(page.prose, name.end, inside.end))
        return [(name, whole or words)] if whole or is_one_of_two else []
    if not is_person(words):
        return []
    second = name_at(page.prose, name.end + 3, inside.end) if page.prose.startswith(" / ", name.end) else None
    others = [(second, page.words(second))] if second and is_person(page.words(second)) else []
    return [(name, words), *others]


def _pairs(page: Page, aside: Span, found: Findings) -> Iterator[Find]:
    """ "Mira and Anton (Ana Pell and Karl Oster)": as many names before the bracket as inside."""
    cast = found.people("cast")
    characters = names_before(page, aside.start - 1)
    actors = [
        (entry.name, _whole_name(page, entry.name, found))
        for entry in people(page.prose, aside.start + 1, aside.end - 1)
    ]
    if len(characters) != len(actors) or len(actors) < 2:
        return
    if any(name is None for _, name in actors) or any(fold(page.words(one)) in cast for one in characters):
        return
    for character, (actor, name) in zip(characters, actors, strict=True):
        yield Find("cast", Part(name or "", page.words(character)), *actor, 0.85)


def _unnamed(page: Page, aside: Span, crew: set[str], found: Findings) -> Iterator[Find]:
    """ "two sisters (Ana Pell and Ines Marr)": several people without names."""
    actors = [entry.name for entry in people(page.prose, aside.start + 1, aside.end - 1)]
    names = [page.words(actor) for actor in actors]
    if len(names) > 1 and all(map(is_person, names)) and _looks_like_plot(page, aside, names, crew, found):
        for actor, name in zip(actors, names, strict=True):
            yield Find("cast", Part(name), *actor, 0.6)


def _whole_name(page: Page, name: Span, found: Findings) -> str | None:
    """A full name as it is; a surname's where the cast has it."""
    words = page.words(name)
    if is_person(words):
        return words
    names = (fact.value.name for fact in found.of("cast") if isinstance(fact.value, Part))
    return next((whole for whole in names if words in whole.split(" ")[1:]), None)


def _is_told_of(page: Page, aside: Span, character: Span | None) -> bool:
    """Whether a plot speaks of who stands before the bracket: someone plain, or a name that is not the
    surname of a person named elsewhere; what is in italics inside is a title.
    """
    if page.emphasis_at(aside.start + 1):
        return False
    if character is None:
        is_anyone = _ANYONE.search(page.prose, max(page.start, aside.start - 40), aside.start)
        return _someone_before(page, aside.start) or bool(
            is_anyone and _WHO_NEXT.match(page.prose, aside.end)
        )
    return " " in page.words(character) or full_name(page, character) is None


def _someone_before(page: Page, at: int) -> bool:
    """Whether "a young florist" or another plain person stands before the bracket."""
    before = page.prose[max(page.start, at - 50) : at - 1]
    return bool(_SOMEONE.search(before)) and not _THE_CREW.search(before)


def _has_credits_beside(page: Page, sentence: Span, aside: Span) -> bool:
    """ "NAME (Ferry), NAME (Tin Skies)": where one bracket of the sentence holds no person, none does."""
    first = bisect_left(page.parentheses, (sentence.start,))
    for other in page.parentheses[first : first + MOST_BESIDE]:
        if other == aside or other.start >= sentence.end:
            continue
        name = name_at(page.prose, other.start + 1, other.end - 1)
        if name is None or name.end != other.end - 1 or " " in page.words(name):
            continue
        before = name_before(page, other.start - 1)
        if before and is_person(page.words(before)) and full_name(page, name) is None:
            return True
    return False


def _plot(page: Page, at: int) -> Span:
    """The sentence, without what it says before "the film follows"."""
    sentence = page.sentence_at(at)
    told = _TELLS.match(page.prose, sentence.start, at) or _WHOSE.match(page.prose, sentence.start, at)
    return Span(told.end(), sentence.end) if told else sentence


def _looks_like_plot(page: Page, aside: Span, names: list[str], crew: set[str], found: Findings) -> bool:
    """Without a cast list: the name inside is plain, and the sentence has no word of crews and credits."""
    sentence = _plot(page, aside.start)
    words = page.prose[sentence.start : sentence.end].lower()
    if _OF_CREDITS.search(words):
        return False
    if _has_credits_beside(page, sentence, aside):
        return False
    is_of_plain = name_before(page, aside.start - 1) is None and _someone_before(page, aside.start)
    if (_LIST_OF_FILMS.search(page.prose, *aside) and not is_of_plain) or _BY_SOMEONE.search(
        page.prose, *sentence
    ):
        return False
    folded = {fold(name) for name in names}
    return (
        not folded & crew
        and all(2 <= len(name.split()) <= 3 for name in names)
        and not folded & {fold(title) for title in found.titles}
    )
