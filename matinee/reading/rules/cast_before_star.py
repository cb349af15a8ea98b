"""The cast before the verb: "A (FILM), B, and C star.", "A and B round out the cast".

Leaves "A stars as CHARACTER" to its own rule, people who star in another film, and mere talks.
"""

import re
from collections.abc import Iterator

from matinee.reading.clause import single_star, subjects
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import Entry, people, with_roles
from matinee.reading.page import Page
from matinee.reading.parts import parts_of
from matinee.reading.role import roles_at
from matinee.reading.spelling import fold_title
from matinee.reading.values import Part
from matinee.reading.vocabulary import FILM

KINDS = ("cast",)
NEEDS = ("title", "genre")
CONFIDENCE = 0.93
EXAMPLE = "Ana Pell (Tin Skies), Karl Oster and two-time Emmy winner Ines Marr star."

_CAST = (
    r"(?:the |a |an )?(?:(?:\w+ ){0,2}of the )?(?:[\w\-]+ ){0,3}(?:cast|ensemble|line-?up|roster|call sheet)"
)
_ADDED = (
    r"(?:has|have) (?:just |also |now |all |both |officially |recently ){0,2}been (?:added to|hired (?:for"
    r"|to (?:round out|join|complete))|tapped to (?:join|lead)|set to join|recruited (?:for|to join))"
)
_WINS = (
    r"(?:(?:has|have) )?(?:lands?|landed|scores?|scored|nabs?|nabbed|bags?|bagged|snags?|snagged|wins|won|got"
    r"|picks? up|picked up|secures?|secured)"
)
_ENDS = r"(?=[.,;]|\Z| in\b| together\b| alongside\b)"
_WAYS = (
    # star, also star, co-star too
    rf"(?:also |both |all )?(?:co-?)?stars?(?: too| as well| here)?{_ENDS}",
    # will star, are set to lead
    (
        r"(?:will|(?:is|are) (?:now |also )?(?:set |attached |confirmed |due |slated )?to|(?:(?:has"
        r"|have) )?signed"
        r" (?:on|up) to|(?:has|have) been (?:tapped|cast|set) to|to) (?:also )?"
        r"(?:(?:co-)?(?:star|topline|lead|headline)|(?:join|lead|head|front|round out) (?:the"
        r"|an?) (?:[\w\-]+ ){0,3}"
        r"(?:cast|ensemble))\b"
    ),
    rf"{_ADDED} {_CAST}\b",
    rf"{_WINS} (?:the |an? )(?:[\w\-]+ ){{0,3}}(?:leads?|roles?|parts?|gigs?)\b(?! (?:of|as)\b)",
    r"(?:has|have) (?:also )?been cast\b|(?:is|are) (?:also )?cast in\b",
    r"(?:is|are|will be) (?:also )?(?:co-)?starring\b",
    r"(?:is|are) (?:all |both |also )?back(?: too| again| as well)?(?=[.,;!]|\Z)",
    r"(?:also|both|all) returns?\b|returns? (?:too|as well)\b",
    # round out the cast, lead the ensemble
    (
        r"(?:(?:will )?(?:also )?(?:(?:rounds?|fills?) out|completes?|leads?|heads?(?: up)?|headlines?|joins?"
        r"|makes? up|fronts?|anchors?|tops?|toplines?|boards?)"
        rf"|(?:is|are) (?:leading|fronting|heading|rounding out|joining)"
        rf"|(?:has|have) (?:also )?(?:joined|boarded)) {_CAST}"
    ),
    # lead this crime series
    (
        rf"(?:leads?|anchors?|fronts?|headlines?|toplines?|carries|carry) (?:the|this"
        rf"|an?) (?:[\w\-]+ ){{0,4}}?{FILM}\b"
    ),
    r"(?:also )?(?:co-)?(?:headlines?|toplines?)\b",
    # are in the cast, is on board, are the leads
    (
        rf"(?:is|are)(?: also)? (?:(?:in|on|among|part of) (?:{_CAST}|(?:this|the) (?:film|movie|mix"
        rf"|call sheet|actors|stars|performers|players|names|faces))"
        rf"|on board|on hand|along for the ride|in tow|in support"
        r"|in there|in it|in this)\b"
    ),
    r"(?:is|are) (?:also )?the (?:leads?|stars?)(?=[.,;]|\Z| (?:of|in)\b)",
    r"(?:is|are) (?:also )?(?:prominently )?(?:featured|interviewed)\b",
    (
        r"(?:is|are)(?: also)? among (?:those|the (?:many|people|experts|voices)) (?:interviewed|featured"
        r"|heard|appearing)\b"
    ),
    # has a small part, appear in supporting roles
    (
        r"(?:(?:will )?(?:also )?(?:appears?|are|is|will be seen|can be seen|are seen|is seen) in"
        r"|(?:also )?(?:have|has|plays?"
        r"|are playing|is playing|essays?|fills?|takes?(?: on)?)) (?:the |an? |other "
        r"|some )?(?:\w+,? (?:and )?){0,3}"
        r"(?:leads?|roles?|parts?)\b(?! of\b)"
    ),
    # feature in supporting roles, shines in the lead
    (
        r"(?:features?|shines?|excels?|impress(?:es)?|dazzles?|stuns?) in "
        r"(?=(?:the|this|an?|her|his|their)\b|(?:[\w\-]+ ){1,3}roles?\b)"
    ),
    # deliver fine performances, lend their voices
    (
        r"(?:gives?|delivers?|turns? in|offers?) (?:an? |the )?(?:[\w\-]+,? (?:and )?){0,4}"
        r"(?:performances?|turns?)\b(?! (?:as|of)\b)"
    ),
    (
        r"(?:also )?(?:lends?|provides?) (?:the |their |his |her )?voices?"
        r"(?=[.,;]|\Z| (?:as well|too|talents?)\b)"
    ),
    r"(?:also )?(?:voices?|plays?) the (?:\w+ )?(?:leads|characters|heroes|duo|pair|couple|trio|parts)\b",
    # makes her screen debut, also make appearances
    (
        r"(?:also )?(?:makes?|making|made) (?:(?:his|her|their) (?:[\w\-]+ ){0,2}(?:acting|screen"
        r"|big-screen) debut"
        r"|(?:an? )?(?:[\w\-]+ ){0,2}(?:appearances?|cameos?))\b"
        r"|(?:also )?(?:has|have) (?:an? )?(?:[\w\-]+ ){0,2}cameos?\b|(?:also )?cameos?(?=[.,;]|\Z| in\b)"
    ),
    # also appear, pops up, support them
    (
        r"(?:also |all |both )appears?\b|(?:also|all|both) features?(?=[.,;]|\Z| in\b)"
        r"|(?:also )?supports? (?:them|him|her)\b|(?:provides?|offers?|lends?) (?:[\w\-]+ )?support\b"
    ),
    (
        r"(?:also |will (?:also )?)?(?:appears?|features?|shows? up|turns? up|pops? up)(?: too| here)?"
        r"(?=[.,;]| in (?:the|this)\b)"
    ),
)
_STAR = re.compile("|".join(_WAYS))
_CUES = (
    "signed", "lands", "landed", "scores", "scored", "nabs", "nabbed", "bags", "bagged", "snags", "snagged",
    "wins", "won", "got", "picks", "picked", "secures", "secured",
    "also", "both", "all", "co", "costar", "costars",
    "star", "stars", "will", "is", "are", "have", "has", "to", "round",
    "rounds", "fill", "fills", "complete", "completes", "lead", "leads", "head", "heads", "headline",
    "headlines", "join", "joins", "make", "makes", "topline", "toplines", "appear", "appears", "play",
    "plays", "essay", "essays", "take", "takes", "support", "supports", "show", "shows", "turn",
    "turns", "pop", "pops", "anchor", "anchors", "made", "making", "front", "fronts", "carries", "carry",
    "top", "tops", "board", "boards", "return", "returns", "feature", "features", "shine", "shines", "excels",
    "impress", "impresses", "dazzles", "stuns", "give", "gives", "deliver", "delivers", "offer", "offers",
    "lend", "lends", "provide", "provides", "voice", "voices", "cameo", "cameos",
)  # fmt: skip
_AS_LATER = re.compile(r"[^,.;()\n]{0,80}? as (?!well\b)")
_FELLOWS = re.compile(
    r"[^.;:()\n]{0,70}?,? (?:alongside|opposite|with|joined by|supported by|along with|plus|co-starring)"
    r" (?:support (?:from|by) |supporting (?:roles|turns|performances|work) (?:from|by) )?(?=[^\W\d_a-z])"
)
_IN_TITLE = re.compile(r" (?:in|of) (?:the |a |an )?(?P<what>[^,.;:()\n]{1,80})")
_OF_UNKNOWNS = re.compile(r" of [a-z\-]+s\Z")  # "leads a cast of newcomers"
_AS_CREW = re.compile(
    r" (?:as|to) (?:an? |the )?(?:[\w\-]+ ){0,2}(?:(?:co-)?(?:produc|direct|writ)|compos|edit|exec|EPs?\b"
    r"|DP\b|lens"
    r"|shoot|score|helm|sell|handle)"
)
_FILM_AGAIN = re.compile(
    r"(?:costume|character)\b|(?:this|it|here)(?: as| with| alongside|,|\Z)|(?:[\w\-]+ ){0,4}(?:film"
    r"|movie|one|thriller|comedy"
    r"|drama|series|feature|pic|short|sequel|remake"
    r"|adaptation|romance|western|horror|biopic|dramedy|pics?|project|lead|leads|role|roles|part|version"
    r"|dub)\b"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for verb in page.hits(_STAR, *_CUES):
        sentence = page.sentence_at(verb.start())
        if page.is_quoted(verb.start()) or _AS_CREW.match(page.prose, verb.end(), sentence.end):
            continue
        actors = subjects(page, sentence, verb.start())
        if actors and _is_this_film(page, verb, sentence.end, found):
            later = _AS_LATER.match(page.prose, verb.end(), sentence.end)
            if later:
                actors, _ = with_roles(actors, roles_at(page.prose, later.end(), sentence.end))
            yield from parts_of(page, actors, found, CONFIDENCE)
            yield from parts_of(page, _fellows(page, verb.end(), sentence.end), found, 0.85)
        elif not actors and (star := single_star(page, sentence, verb.start())):
            yield Find("cast", Part(page.words(star)), *star, 0.8)


def _fellows(page: Page, at: int, end: int) -> list[Entry]:
    """The people behind ", alongside" and "with support from" in what the sentence goes on to say."""
    rest = _FELLOWS.match(page.prose, at, end)
    return people(page.prose, rest.end(), end) if rest else []


def _is_this_film(page: Page, verb: re.Match[str], end: int, found: Findings) -> bool:
    """Nothing says which film, or it is "the film", or it has this film's title."""
    place = _IN_TITLE.match(page.prose, verb.end(), end)
    if place is None or _FILM_AGAIN.match(place["what"]) or _OF_UNKNOWNS.match(place.group()):
        return True
    what = fold_title(place["what"].strip("\"“”'‘’ "))
    return any(title and fold_title(title)[:12] in what for title in found.titles)
