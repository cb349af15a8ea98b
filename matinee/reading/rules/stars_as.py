"""The actor before the verb: "NAME stars as CHARACTER", "A & B star as C and D", "NAME plays CHARACTER".

Leaves characters who play something alone ("Mira plays chess"), and people who star in another film.
"""

import re
from collections.abc import Iterator

from matinee.reading.clause import subjects, surname_subject
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.mention import full_name
from matinee.reading.name import (
    NAME_BEFORE,
    Entry,
    acts,
    is_person,
    name_at,
    past_describers,
    people,
    with_roles,
)
from matinee.reading.page import Page
from matinee.reading.parts import is_director_or_title, part, parts_of
from matinee.reading.role import roles_at
from matinee.reading.role_verb import role_verbs
from matinee.reading.values import Part
from matinee.reading.vocabulary import OCCUPATION

KINDS = ("cast",)
NEEDS = ("title", "genre")
CONFIDENCE = 0.94
EXAMPLE = "Ana Pell stars as Dr. Mira Lund, with Karl Oster as her brother Anton, plus Ines Marr."

_AUXILIARY = re.compile(
    r"(?:(?:will|would)|(?:(?:is|are|has|have) )?(?:now |also |been )?(?:set|attached|tapped|cast|slated"
    r"|confirmed"
    r"|signed (?:on|up)|due|going) to)(?: also)? \Z"
)
_AUXILIARY_ENDS = ("will ", "would ", "to ", "also ")
_NEED_AS = re.compile(r"(?:also )?(?:co-)?stars?|appears?|returns?")
_PLAYS_SOMEONE = re.compile(
    rf"(?:a|an|the|his|her|their|one of the|two|three|[^\W\d_a-z]\w+['’]s) (?:[\w\-]+,? ){{0,4}}?"
    rf"(?:(?:{OCCUPATION}"
    r"|sweetheart|girlfriend|boyfriend|lover|boss|friend|neighbor|rival|mentor|partner"
    r"|killer|robber|manager|worker|dealer|owner|banker|biker|fighter|gardener|loner|stranger|prisoner|coach"
    r"|sheriff|guard|fixer|hacker|gangster|courier|antagonist|protagonist|lead|twin|parent|sibling|cousin"
    r"|classmate|roommate|colleague|character|teen|vampire|ghost|alien|robot|clown"
    r"|impersonator|look-?alike|wannabe|[a-z]{3,}(?:ist|ian|man|woman|ess))s?|men|women|wives|thieves|spies|newlyweds)\b"
    r"|(?:[\w\-]+ ){0,2}(?:siblings|sisters|brothers|twins|lovers|spouses|newlyweds|strangers|parents"
    rf"|(?:{OCCUPATION}|worker)s"
    r"|mother and (?:son|daughter)|father and (?:son|daughter)|husband and wife|(?:best |old )?friends"
    r"|themselves|a (?:[\w\-]+ ){0,2}(?:couple|pair|duo))\b"
)
# "plays the bride-to-be", but no instrument, game or music.
_PLAYS_A_PART = re.compile(
    r"(?:an?|the|his|her|their) (?:(?:East |West |North |South )?[A-Z][a-z]+(?:an|ish|ese|ch) )?"
    r"(?!(?:[\w\-']+ ){0,3}?(?:guitar|piano|violin|viola|fiddle|drums?|bass|cello"
    r"|flute|saxophone|sax"
    r"|trumpet|banjo|organ|accordion|harmonica|keyboards?|music|songs?|records?|tunes?|tapes?|show|gigs?"
    r"|concerts?|sets?|festivals?|theat\w+|cinemas?|roles?|parts?|games?|match\w*|tournaments?|hands?|cards?"
    r"|fool|blame|tricks?|pranks?|lottery|market|field|clips?|trailers?|films?|movies?|same|instruments?)\b)"
    r"(?:[a-z][\w\-']* ){0,3}?[a-z][\w\-']{2,}(?=[.,;]|\Z| (?:who|whose|and|while|with|opposite|ordered"
    r"|forced|caught|trying|struggling|hired|named"
    r"|called)\b)"
)
_JOB = (
    r"(?:(?:executive|exec|associate|lead|co)[ -])*(?:director|producer|writer|screenwriter|cinematographer"
    r"|composer|editor|showrunner|EP|DP|creator|chief|president|CEO|head)\b"
)
_AS_CREW = re.compile(rf"{_JOB}|(?:well as|part of)\b")
_DEBUTS_AS = re.compile(rf"(?:an? )?(?:feature |film |TV )?(?:{_JOB}|filmmaker)")
_VOICES = re.compile(r"(?:provides?|lends?|gives?|is|are|does|do)\b[^.]* voices? (?:of|for|to|behind)\Z")
_NO_PART = re.compile(
    r" ?(?:the |this |an? |his |her )?(?:[\w\-]+ )?(?:cause|campaign|fight|song|track|album"
    r"|debate|movement|call|concerns?)\b"
)
_PAIRED = re.compile(r"(?<!\w)(?P<name>[^\W\d_a-z][\w'\-]+) (?:and|&) \Z")
_GAPPED = re.compile(
    rf",(?: and| while)? {NAME_BEFORE} (?:the|an?|his|her|their) (?:[a-z'\-]+ ){{0,4}}[a-z'\-]+(?=[,.;]|\Z"
    rf"| and )"
)
_REST = re.compile(
    r",? (?:with|and|plus|alongside|along with|co-starring|(?:joined|supported|backed) by|while"
    r"|opposite) (?:the )?"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for verb in role_verbs(page):
        sentence = page.sentence_at(verb.start())
        if page.is_quoted(verb.start()) or _is_as_crew(page, verb):
            continue
        auxiliary = None
        if page.prose.endswith(_AUXILIARY_ENDS, sentence.start, verb.start()):
            auxiliary = _AUXILIARY.search(page.prose, max(sentence.start, verb.start() - 44), verb.start())
        actors = subjects(page, sentence, auxiliary.start() if auxiliary else verb.start())
        if not actors:
            yield from _by_surname(page, verb, auxiliary.start() if auxiliary else verb.start(), found)
        elif verb["as"] in {"alongside ", "opposite "} or ("star" in verb["verb"] and verb["as"] == "with "):
            yield from parts_of(
                page, actors + people(page.prose, verb.end(), sentence.end), found, CONFIDENCE
            )
        elif verb["as"] in {"as ", "in "} or not _NEED_AS.fullmatch(verb["verb"]):
            yield from _with_roles(page, actors, verb, sentence, found)


def _is_as_crew(page: Page, verb: re.Match[str]) -> bool:
    """ "returns as director", "makes her debut as a director"; "stars as a director" is a part."""
    if verb["as"] != "as ":
        return False
    pattern = _DEBUTS_AS if "debut" in verb["verb"] else _AS_CREW
    return pattern.match(page.prose, verb.end()) is not None


def _plays_someone(page: Page, verb: re.Match[str]) -> bool:
    """Whether the object is a part without a name: "plays a harbor pilot", "is the voice of the door"."""
    if _VOICES.match(verb["verb"]):
        return not _NO_PART.match(page.prose, verb.end())
    if _PLAYS_SOMEONE.match(page.prose, verb.end()):
        return True
    is_played = verb["verb"].endswith(("play", "plays", "playing", "portrays", "portray", "portraying"))
    return is_played and _PLAYS_A_PART.match(page.prose, verb.end()) is not None


def _by_surname(page: Page, verb: re.Match[str], at: int, found: Findings) -> Iterator[Find]:
    """ "Pell plays Mira", where the full name stands elsewhere."""
    has_others = verb["as"] in {"alongside ", "opposite "}
    has_role = has_others or verb["as"] == "as " or not _NEED_AS.fullmatch(verb["verb"])
    sentence = page.sentence_at(at)
    subject = surname_subject(page, sentence, at) if has_role else None
    if subject is None or subject[1] in found.titles:
        return
    mention, name = subject
    if has_others and (others := people(page.prose, verb.end(), sentence.end)):
        yield Find("cast", Part(name), mention.start, mention.end, 0.85)
        yield from parts_of(page, others, found, 0.85)
        return
    roles = roles_at(page.prose, verb.end(), sentence.end)
    if pair := _PAIRED.search(page.prose, max(sentence.start, mention.start - 30), mention.start):
        first = Span(*pair.span("name"))
        whole = full_name(page, first)
        if whole and len(roles.names) == 2:
            for one, words, role in zip((first, mention), (whole, name), roles.names, strict=True):
                yield Find("cast", Part(words, page.words(role)), *one, 0.85)
        return
    if roles.names and not roles.are_several:
        actor = Entry(mention, roles.end, None, roles.names[0])
        yield Find("cast", part(page, actor, name, found)._replace(name=name), mention.start, roles.end, 0.85)
    elif not verb["as"] and not _NEED_AS.fullmatch(verb["verb"]) and _plays_someone(page, verb):
        yield Find("cast", Part(name), *mention, 0.8)


def _with_roles(
    page: Page, actors: list[Entry], verb: re.Match[str], sentence: Span, found: Findings
) -> Iterator[Find]:
    roles = roles_at(page.prose, verb.end(), sentence.end)
    is_named = roles.names or roles.is_title_role or roles.is_oneself
    if not is_named and not verb["as"] and not _plays_someone(page, verb):
        return
    if len(actors) > 1 and len(roles.names) == 1 and _is_of_all(page, roles.names[0]):
        roles = roles._replace(names=())
    yield from _gapped(page, verb, sentence.end, found)
    actors, stop = with_roles(actors, roles)
    for actor in actors:
        whole = part(page, actor, page.words(actor.name), found)
        whole = whole._replace(voice=True) if "voic" in verb.group() else whole
        yield Find("cast", whole, actor.name.start, actor.name.end, CONFIDENCE)
    if rest := _REST.match(page.prose, stop, sentence.end):
        at = past_describers(page.prose, rest.end(), sentence.end)
        if name_at(page.prose, at, sentence.end):
            others = people(page.prose, rest.end(), sentence.end)
            if others and acts(page.prose, others[-1].end, sentence.end):
                others.pop()
            yield from parts_of(page, others, found, 0.9)


def _is_of_all(page: Page, role: Span) -> bool:
    """As in "Ana Pell and Eva Lind play the Marrows"."""
    return page.prose.endswith("the ", 0, role.start) and page.words(role).endswith("s")


def _gapped(page: Page, verb: re.Match[str], end: int, found: Findings) -> Iterator[Find]:
    """As in "Ana Pell plays the heiress, Karl Oster the watch's owner"."""
    if "play" not in verb["verb"] and "portray" not in verb["verb"]:
        return
    for other in _GAPPED.finditer(page.prose, verb.end(), end):
        words = other["name"]
        if is_person(words) and not is_director_or_title(words, found):
            yield Find("cast", Part(words), *other.span("name"), 0.85)
