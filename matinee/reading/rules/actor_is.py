"""Who somebody is in the film: "Ana Pell is Mira Lund, a keeper", "is a force as Mira", "As Mira, Ana Pell".

Leaves jobs alone, what people are in life ("is Danish"), and names that no full name stands for.
"""

import re
from collections.abc import Iterator

from matinee.reading.clause import subjects, surname_subject
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.name import NAME_BEFORE, is_person, name_at, past_describers, person_before
from matinee.reading.page import Page
from matinee.reading.parts import is_director_or_title, is_documentary, without_honour
from matinee.reading.role import Roles, roles_at
from matinee.reading.values import Part
from matinee.reading.vocabulary import OCCUPATION

KINDS = ("cast",)
NEEDS = ("title", "director", "genre")
CONFIDENCE = 0.75
EXAMPLE = "Ana Pell is Dr. Mira Lund, a surgeon who hears a voice."

_KIN = (
    r"(?:mom|mum|mommy|mama|mother|dad|daddy|papa|father|stepmother|stepfather|grandma|grandmother|grandpa"
    r"|granny|sister|brother|sibling|twin|wife|husband|fianc[eé]e?|girlfriend|boyfriend|lover|ex|son|daughter"
    r"|aunt|uncle|cousin|niece|nephew|friend|pal|buddy|neighbou?r|boss|colleague|partner|rival|roommate|coach"
    r"|sheriff|deputy|mayor|bully|hunk|heartthrob|landlady|landlord|headmaster|principal)"
)
_SOMEONE = rf"(?:[a-z][a-z\-]+,? ){{0,3}}(?:{_KIN}|{OCCUPATION})"
_IS_KIN = re.compile(rf"is {_SOMEONE} [^\W\d_a-z][\w\-]*(?: [^\W\d_a-z][\w\-]*)?(?=[,.;]|\Z| and | while )")
_IS = re.compile(rf"is (?=[^\W\d_a-z]|(?:the|her|his|their) |{_SOMEONE} [^\W\d_a-z])")
_AS = re.compile(r"as (?=[^\W\d_a-z]|(?:the|an?|her|his|their) [a-z])")
_IN_A_ROLE = re.compile(r"(?:As|Playing|In the role of|In) (?=\S)")
_ROLE_OPENINGS = ("As ", "Playing ", "In ")
_IS_SOMEONE = re.compile(r", (?:an?|the|who|his|her|whose|its?|another|one)\b|,? and [^\W\d_a-z]")
_BEFORE_IS = re.compile(rf"{NAME_BEFORE}(?: \([^()]{{1,60}}\))? \Z")
_IS_GOOD_AS = re.compile(
    rf"{NAME_BEFORE} is (?!(?:originally|reportedly|rumou?red|now|no|credited|known|billed|listed|serving"
    rf"|attached|working|on|named|described"
    r"|joining|involved|set|seen|also|both|as|not)\b)(?:[a-z\-]+,? ){1,6}\Z"
)
_IN_ROLE = re.compile(
    r"in (?:the|his|her) (?:lead |title |titular |leading |main |central |key )?(?:role|part"
    r"|lead)\b(?! of (?:an?|the) "
    r"(?:director|producer|writer))"
)
_IS_THE_ONE = re.compile(
    rf"is (?:the|an?) (?:[a-z\-]+ ){{0,3}}(?!director|producer|writer|filmmaker|actor|actress|star"
    rf"|composer|editor"
    rf"|screenwriter|cinematographer|artist|singer|comedian|critic|poet|author)(?:{_KIN}"
    rf"|{OCCUPATION}|cop|thief|killer|spy"
    r"|gangster|stranger|widow|drifter|loner|smuggler|hitman)(?: (?:who|whose)\b|(?=[,.]))"
)
_ACTING = ("stars", "star", "plays", "play", "cast", "starring", "terrific", "voices")
_ARE_THEIR = re.compile(
    r"are (?:among )?(?:his|her|their|the) (?:[a-z\-]+ ){0,3}(?:accomplices|parents|siblings|sisters|brothers"
    r"|friends|neighbou?rs|children|kids|sons|daughters|rivals|colleagues|cops|detectives|lovers|leads|couple"
    r"|victims|captors|in-laws|bandmates|roommates|cousins|twins|henchmen|allies|suspects|guests|patients"
    r"|residents|inmates|customers|students|enemies|passengers|targets)\b"
)
_ARE_THOSE = re.compile(
    r"are (?:the|two|three|a) (?:[a-z\-]+ ){0,3}(?!(?:directors|producers|writers|filmmakers|actors"
    r"|actresses|stars"
    r"|people|names|ones|creators|makers|composers|editors|artists|singers|comedians|critics"
    r"|authors|subjects|kind)\b)"
    r"[a-z\-]+(?:s|men|women|children|couple|pair|duo|trio) (?:who|whose)\b"
)
_PLAYS = re.compile(r"\b(?:plays?|stars? as|portrays?)\b")
_VERB = re.compile(r" (?!and |or )[a-z]")
_NEXT_CLAUSE = re.compile(r"(?:[,;]|\band|\bwhile|\bwith) \Z")
_JOB = re.compile(
    r"(?:the |an? )?(?:[\w\-]+ ){0,2}(?:director|producer|writer|editor|composer|cinematographer)", re.I
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    if is_documentary(found):
        return
    yield from _in_the_role(page, found)
    for cue in (*page.hits(_IS, "is"), *page.hits(_AS, "as")):
        sentence = page.sentence_at(cue.start())
        actor = None if page.is_quoted(cue.start()) else _actor(page, cue, sentence)
        if actor is None or is_director_or_title(actor[1], found) or _JOB.match(page.prose, cue.end()):
            continue
        roles = roles_at(page.prose, cue.end(), sentence.end)
        if cue.re is _AS or _is_a_part(page, cue, actor[0], roles, sentence):
            yield from _find(page, actor, roles)
    yield from _they_are(page, found)
    yield from _is_the_one(page, found)
    for sentence in page.sentences:
        if page.prose.startswith(_ROLE_OPENINGS, sentence.start) and (
            opening := _IN_A_ROLE.match(page.prose, *sentence)
        ):
            yield from _role_first(page, opening, sentence.end, found)


def _in_the_role(page: Page, found: Findings) -> Iterator[Find]:
    """ "Ana Pell is terrifying in the role"."""
    for cue in page.hits(_IN_ROLE, "in") if page.has("role", "part", "lead") else ():
        start = page.sentence_at(cue.start()).start
        name = None
        if page.prose.find(" is ", start, cue.start()) >= 0 and not page.is_quoted(cue.start()):
            name = person_before(page.prose, start, cue.start(), _IS_GOOD_AS)
        if name and not is_director_or_title(page.words(name), found):
            yield Find("cast", Part(without_honour(page.words(name))), *name)


def _they_are(page: Page, found: Findings) -> Iterator[Find]:
    """ "Ana Pell, Karl Oster, and Bo Lind are her accomplices"."""
    plays = found.of("cast") or page.has(*_ACTING)
    for cue in (*page.hits(_ARE_THEIR, "are"), *(page.hits(_ARE_THOSE, "are") if plays else ())):
        actors = (
            [] if page.is_quoted(cue.start()) else subjects(page, page.sentence_at(cue.start()), cue.start())
        )
        names = [page.words(actor.name) for actor in actors]
        if len(actors) > 1 and not any(is_director_or_title(name, found) for name in names):
            for actor, name in zip(actors, names, strict=True):
                yield Find("cast", Part(without_honour(name)), *actor.name)


def _is_the_one(page: Page, found: Findings) -> Iterator[Find]:
    """ "Karl Oster is the thief who knows the house too well", where others are said to play."""
    for cue in page.hits(_IS_THE_ONE, "is") if found.of("cast") or page.has(*_ACTING) else ():
        start = page.sentence_at(cue.start()).start
        name = (
            None if page.is_quoted(cue.start()) else person_before(page.prose, start, cue.start(), _BEFORE_IS)
        )
        if name and not is_director_or_title(page.words(name), found):
            yield Find("cast", Part(without_honour(page.words(name))), *name, 0.7)


def _find(page: Page, actor: tuple[Span, str], roles: Roles) -> Iterator[Find]:
    if not roles.are_several:
        character = page.words(roles.names[0]) if roles.names else None
        yield Find(
            "cast", Part(without_honour(actor[1]), character), actor[0].start, max(roles.end, actor[0].end)
        )


def _is_a_part(page: Page, cue: re.Match[str], actor: Span, roles: Roles, sentence: Span) -> bool:
    """Whether "is" leads to a character: one that is told of, or one more of those who play."""
    if roles.names and _IS_KIN.match(page.prose, cue.start(), sentence.end):
        return True
    if roles.names and _IS_SOMEONE.match(page.prose, roles.end, sentence.end):
        return True
    before = page.prose[max(sentence.start, actor.start - 160) : actor.start]
    if not roles.names and page.prose.startswith("the ", cue.end()):
        return False
    return bool(_NEXT_CLAUSE.search(before) and _PLAYS.search(before))


def _actor(page: Page, cue: re.Match[str], sentence: Span) -> tuple[Span, str] | None:
    """The full name before the verb, or a surname with the full name that it goes back to."""
    start, end = sentence.start, cue.start()
    if cue.re is _AS:
        is_good = page.prose.find(" is ", start, end) >= 0
        name = person_before(page.prose, start, end, _IS_GOOD_AS) if is_good else None
        return (name, page.words(name)) if name else None
    name = person_before(page.prose, start, end, _BEFORE_IS)
    return (name, page.words(name)) if name else surname_subject(page, sentence, end)


def _role_first(page: Page, cue: re.Match[str], end: int, found: Findings) -> Iterator[Find]:
    """ "As Mira, Ana Pell", "In the title role, Ana Pell"."""
    roles = roles_at(page.prose, cue.end(), end)
    if not page.prose.startswith(", ", roles.end) or not (len(roles.names) == 1 or roles.is_title_role):
        return
    name = name_at(page.prose, past_describers(page.prose, roles.end + 2, end), end)
    if name is None or not _VERB.match(page.prose, name.end, end):
        return
    if is_person(page.words(name)) and not is_director_or_title(page.words(name), found):
        character = found.title if roles.is_title_role else page.words(roles.names[0])
        yield Find("cast", Part(page.words(name), character), cue.start(), name.end)
