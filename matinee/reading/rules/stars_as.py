"""The actor before the verb: "NAME stars as CHARACTER", "A & B star as C and D", "NAME plays CHARACTER".

Leaves characters who play something alone ("Mira plays chess"), and people who star in another film.
"""

import re
from collections.abc import Iterator

from matinee.reading.clause import subjects, surname_subject
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.mention import full_name
from matinee.reading.name import Entry, acts, name_at, past_describers, people, with_roles
from matinee.reading.page import Page
from matinee.reading.parts import part, parts_of
from matinee.reading.role import roles_at
from matinee.reading.values import Part
from matinee.reading.vocabulary import OCCUPATION

KINDS = ("cast",)
NEEDS = ("title", "genre")
CONFIDENCE = 0.94
EXAMPLE = "Ana Pell stars as Dr. Mira Lund, with Karl Oster as her brother Anton, plus Ines Marr."

_ROLE_OF = r"(?:the|her|his|their) (?:[\w\-]+ )?(?:roles?|parts?|leads?|characters?)"
_PERFORMS = (
    # takes on the role of, returns to his role as
    rf"(?:takes?(?: on| over)?|(?:steps?|slips?) into|tackles?|lands?|reprises?|essays?|inhabits?"
    rf"|assumes?|fills?"
    rf"|originates?|returns?(?: once again| again)? to|brings (?:[\w\-]+ ){{1,4}}to|is back in"
    rf"|(?:has|have) (?:landed|been given|won|bagged)) {_ROLE_OF}(?: of)?(?= )"
    # lends her voice to, is the voice of
    r"|(?:lends?|gives?) (?:(?:his|her|their) )?voices? to(?= )"
    r"|(?:provides?|is|are|does|do) (?:the )?voices? (?:of|for|to|behind)(?= )"
    # gives life to, embodies
    r"|(?:gives? (?:new )?life to|breathes? life into|embody|embodies|incarnates?|impersonates?)(?= )"
    # makes her debut as, steals the film as
    r"|(?:makes?|making) (?:his|her|their|an?) (?:[\w\-]+ ){0,3}(?:debut|appearance|cameo|return)(?= as )"
    r"|(?:co-)?leads?(?: (?:the|this) [a-z\-]+)?(?= as )|(?:headlines?|toplines?|cameos?|guest[ -]stars?"
    r"|features?|slums it(?: \w+)?"
    r"|(?:turns?|pops?|shows?) up)(?= as )"
    r"|(?:shines?|excels?|stuns?|dazzles?|impress(?:es)?|anchors the film|steals? (?:the|every|scenes|it)"
    r"(?: [\w\-]+)?)(?= as )"
    r"|takes? cent(?:er|re) stage(?= as )|does (?:[a-z\-]+ ){1,3}work(?= as )"
    r"|brings?(?= [^.;:,]{2,40}? to (?:[a-z]+ )?life\b)"
    # replaces Karl Oster as, are featured as
    r"|(?:has replaced|replaces|is replacing|takes over (?:from|for)|steps in for)"
    r"(?: [^\W\d_a-z][\w'.\-]*){1,3}(?= as )|(?:is|are) (?:also )?(?:featured|heard)(?= as )"
    r"|(?:gives?|delivers?|turns? in|offers?) (?:an?|the|his|her) (?:[\w\-]+,? ){0,4}(?:performance|turn)"
    r"(?= as )"
)
# has signed on to play, will be seen playing
_WILL_PLAY = (
    r"(?:(?:is|are|has|have|will be|joins?|boards?) )(?:also |now |both |been |reportedly |next ){0,2}"
    r"(?:(?:set|attached|tapped|cast|slated|confirmed|signed (?:on|up)|chosen|picked|selected|hired|enlisted"
    r"|recruited|brought (?:on|in)|announced|lined up|on board|due|going|seen) )?"
    r"(?:to (?:play|portray|voice)|playing|portraying|voicing)"
    r"|(?:will|would|to)(?: also)? (?:play|portray|voice)"
)
_VERB = re.compile(
    rf"(?P<verb>stars? in the (?:\w+ )?(?:roles?|parts?) of(?= )|{_PERFORMS}|{_WILL_PLAY}"
    r"|(?:also )?(?:co-)?stars?|(?:also )?(?:plays|portrays|voices|play|portray|voice)|appears?|returns?)"
    r" ?(?:here )?(?P<as>as |alongside |opposite |with |in (?=the (?:title|titular|eponymous) ))?(?=\S)"
)
_CUES = (
    "stars", "star", "appears", "appear", "returns", "return", "plays", "portrays", "voices", "play",
    "portray", "voice", "also", "co", "step", "steps", "lead", "leads", "headline", "headlines", "topline",
    "toplines", "turn", "turns", "pop", "pops", "show", "shows", "slums", "cameo", "cameos", "guest",
    "feature", "features", "shine", "shines", "excels", "stuns", "dazzles", "impresses", "anchors", "steal",
    "steals", "brings", "embodies", "embody", "breathes", "incarnates", "impersonates", "replaces",
)  # fmt: skip
_ROLES = ("role", "roles", "part", "parts", "lead", "leads", "character", "characters")
_TAKING = (
    "tackle", "tackles", "land", "lands", "reprise", "reprises", "essay", "essays", "inhabit", "inhabits",
    "assumes", "fills", "originates", "slip", "slips",
)  # fmt: skip
_AFTER_AUXILIARIES = (
    "play", "portray", "voice", "voices", "playing", "portraying", "voicing", "landed", "given", "won",
    "bagged", "role", "featured", "heard", "replaced", "replacing",
)  # fmt: skip
_AUXILIARIES = ("will", "to", "is", "are", "would", "has", "have", "join", "joins", "boards", "do")
_TURNS = ("performance", "turn")
# Cues looked at only where one of the words that must follow them is in the post.
_CUES_WITH = (
    (_TAKING, _ROLES),
    (("take", "takes"), (*_ROLES, "stage", "over")),
    (("lend", "lends", "give", "gives"), ("voice", "voices", "life", *_TURNS)),
    (("provide", "provides", "does"), ("voice", "voices", "work")),
    (("make", "makes", "making"), ("debut", "appearance", "cameo", "return")),
    (("delivers", "deliver", "offers", "offer"), _TURNS),
    (_AUXILIARIES, _AFTER_AUXILIARIES),
)
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
    r"|[a-z]{3,}(?:ist|ian|man|woman|ess))s?|men|women|wives|thieves|spies|newlyweds)\b"
    r"|(?:[\w\-]+ ){0,2}(?:siblings|sisters|brothers|twins|lovers|spouses|newlyweds|strangers|parents"
    rf"|(?:{OCCUPATION}|worker)s"
    r"|mother and (?:son|daughter)|father and (?:son|daughter)|husband and wife|(?:best |old )?friends"
    r"|themselves|a (?:[\w\-]+ ){0,2}(?:couple|pair|duo))\b"
)
# "plays the bride-to-be", but no instrument, game or music.
_PLAYS_A_PART = re.compile(
    r"(?:an?|the|his|her|their) (?!(?:[\w\-']+ ){0,3}?(?:guitar|piano|violin|viola|fiddle|drums?|bass|cello"
    r"|flute|saxophone|sax"
    r"|trumpet|banjo|organ|accordion|harmonica|keyboards?|music|songs?|records?|tunes?|tapes?|show|gigs?"
    r"|concerts?|sets?|festivals?|theat\w+|cinemas?|roles?|parts?|games?|match\w*|tournaments?|hands?|cards?"
    r"|fool|blame|tricks?|pranks?|lottery|market|field|clips?|trailers?|films?|movies?|same|instruments?)\b)"
    r"(?:[a-z][\w\-']* ){0,3}?[a-z][\w\-']{2,}(?=[.,;]|\Z| (?:who|whose|and|while|with|opposite|named"
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
_REST = re.compile(
    r",? (?:with|and|plus|alongside|along with|co-starring|(?:joined|supported|backed) by|while"
    r"|opposite) (?:the )?"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    cues = [cue for some, words in _CUES_WITH if page.has(*words) for cue in some]
    for verb in page.hits(_VERB, *_CUES, *cues):
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
