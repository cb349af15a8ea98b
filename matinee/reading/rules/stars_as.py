"""The actor before the verb: "NAME stars as CHARACTER", "A & B star as C and D", "NAME plays CHARACTER".

Leaves characters who play something alone ("Mira plays chess"), and people who star in another film.
"""

import re
from collections.abc import Iterator

from matinee.reading.clause import subjects, surname_subject
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.name import Entry, name_at, past_describers, people, with_roles
from matinee.reading.page import Page
from matinee.reading.parts import part, parts_of
from matinee.reading.role import roles_at
from matinee.reading.vocabulary import OCCUPATIONS

KINDS = ("cast",)
NEEDS = ("title", "genre")
CONFIDENCE = 0.94
EXAMPLE = "Ana Pell stars as Dr. Mira Lund, with Karl Oster as her brother Anton, plus Ines Marr."

_TAKES_ON = (
    r"(?:takes?(?: on| over)?|steps? into|tackles?|lands?|reprises?|(?:has|have) (?:landed|been given)) "
    r"(?:the|her|his|their) (?:\w+ )?(?:roles?|parts?|leads?)(?: of)?(?= )|(?:lends?|gives?) (?:(?:his|her"
    r"|their) )?voices? to(?= )|makes (?:his|her) "
    r"(?:[\w\-]+ ){1,3}debut(?= as )|(?:co-)?leads?(?= as )|headlines?(?= as )|(?:turns|pops"
    r"|shows) up(?= as )|slums it(?: \w+)?(?= as )"
    r"|(?:shines?|excels?|stuns?|dazzles?|impresses|anchors the film)(?= as )"
    r"|(?:provides?|is) (?:the )?voices? (?:of|for|to|behind)(?= )|(?:gives?|delivers?|turns? in"
    r"|offers?) (?:an?|the|his"
    r"|her) (?:[\w\-]+ ){0,4}(?:performance|turn)(?= as )"
)
_VERB = re.compile(
    r"(?P<verb>stars? in the (?:\w+ )?(?:roles?|parts?) of(?= )|(?:also )?(?:co-)?stars?"
    r"|(?:also )?(?:plays|portrays|voices|play|portray|voice)|appears?"
    r"|returns?|(?:will|to|is set to|are set to|is going to|would) (?:play|portray|voice)|(?:is|are) "
    r"(?:playing|voicing)"
    rf"|{_TAKES_ON}) ?(?:here )?(?P<as>as |alongside |opposite |with |in (?=the (?:title|titular"
    rf"|eponymous) ))?(?=\S)"
)
_CUES = (
    "stars", "star", "appears", "appear", "returns", "return", "plays", "portrays", "voices", "play",
    "portray", "voice", "also", "co", "take", "takes", "step", "steps", "tackle", "tackles", "land", "lands",
    "reprise", "reprises", "lend", "lends", "give", "gives", "makes", "lead", "leads", "headline",
    "headlines", "turns", "pops", "shows", "slums",
    "shine", "shines", "excels", "stuns", "dazzles", "impresses", "anchors", "provide", "provides",
    "delivers", "deliver", "turn", "offers", "offer",
)  # fmt: skip
# Words before the verb proper, looked at only where such a verb is in the post.
_AUXILIARIES = ("will", "to", "is", "are", "would", "has", "have", "was", "can")
_AFTER_AUXILIARIES = ("play", "portray", "voice", "playing", "voicing", "landed", "given")
_NEED_AS = re.compile(r"(?:also )?(?:co-)?stars?|appears?|returns?")
_PLAYS_SOMEONE = re.compile(
    rf"(?:a|an|the|his|her|their|[^\W\d_a-z]\w+['’]s) (?:[\w\-]+,? ){{0,4}}?"
    rf"(?:{'|'.join(sorted(OCCUPATIONS))}"
    r"|sweetheart|girlfriend|boyfriend|lover|boss|friend|neighbor|rival|mentor|partner"
    r"|killer|robber|manager|worker|dealer|owner|banker|biker|fighter|gardener|loner|stranger|prisoner|coach"
    r"|sheriff|guard|fixer|hacker|gangster|courier|[a-z]{3,}(?:ist|ian|man|woman|ess))\b"
)
_REST = re.compile(
    r",? (?:with|and|plus|alongside|along with|co-starring|(?:joined|supported|backed) by|while"
    r"|opposite) (?:the )?"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    auxiliaries = _AUXILIARIES if page.has(*_AFTER_AUXILIARIES) else ()
    for verb in page.hits(_VERB, *_CUES, *auxiliaries):
        sentence = page.sentence_at(verb.start())
        if page.is_quoted(verb.start()):
            continue
        actors = subjects(page, sentence, verb.start())
        if not actors:
            yield from _by_surname(page, verb, sentence, found)
        elif verb["as"] in {"alongside ", "opposite "} or ("star" in verb["verb"] and verb["as"] == "with "):
            yield from parts_of(
                page, actors + people(page.prose, verb.end(), sentence.end), found, CONFIDENCE
            )
        elif verb["as"] in {"as ", "in "} or not _NEED_AS.fullmatch(verb["verb"]):
            yield from _with_roles(page, actors, verb, sentence, found)


def _by_surname(page: Page, verb: re.Match[str], sentence: Span, found: Findings) -> Iterator[Find]:
    """ "Pell plays Mira", where the full name stands elsewhere."""
    has_role = verb["as"] == "as " or not _NEED_AS.fullmatch(verb["verb"])
    subject = surname_subject(page, sentence, verb.start()) if has_role else None
    if subject is None or subject[1] in found.titles:
        return
    mention, name = subject
    roles = roles_at(page.prose, verb.end(), sentence.end)
    if roles.names and not roles.are_several:
        actor = Entry(mention, roles.end, None, roles.names[0])
        yield Find("cast", part(page, actor, found)._replace(name=name), mention.start, roles.end, 0.85)


def _with_roles(
    page: Page, actors: list[Entry], verb: re.Match[str], sentence: Span, found: Findings
) -> Iterator[Find]:
    roles = roles_at(page.prose, verb.end(), sentence.end)
    is_named = roles.names or roles.is_title_role or roles.is_oneself
    if not is_named and not verb["as"] and not _PLAYS_SOMEONE.match(page.prose, verb.end()):
        return
    actors, stop = with_roles(actors, roles)
    for actor in actors:
        whole = part(page, actor, found)
        whole = whole._replace(voice=True) if "voic" in verb.group() else whole
        yield Find("cast", whole, actor.name.start, actor.name.end, CONFIDENCE)
    if rest := _REST.match(page.prose, stop, sentence.end):
        at = past_describers(page.prose, rest.end(), sentence.end)
        if name_at(page.prose, at, sentence.end):
            yield from parts_of(page, people(page.prose, rest.end(), sentence.end), found, 0.9)
