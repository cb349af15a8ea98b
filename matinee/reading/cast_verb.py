"""The verbs behind people that make them the cast: "star", "round out the cast", "are on board"."""

import re

from matinee.reading.beside import cues_beside
from matinee.reading.page import Page
from matinee.reading.vocabulary import FILM

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
_LEADS = (
    r"(?:also )?(?:(?:co-)?(?:star|topline|lead|headline)|(?:join|lead|head|front|round out) (?:the"
    r"|an?) (?:[\w\-]+ ){0,3}(?:cast|ensemble))\b"
)
_PARTS = r"(?:the |an? |other |some )?(?:\w+,? (?:and )?){0,3}(?:leads?|roles?|parts?)\b(?! of\b)"
_WAYS_OF_BEING = (
    # are set to star, is also leading the cast
    rf"(?:now |also |all |both |reportedly )?(?:set |attached |confirmed |due |slated )?to {_LEADS}",
    r"(?:also )?cast in\b|(?:also )?(?:co-)?starring\b",
    r"(?:all |both |also )?back(?: too| again| as well)?(?=[.,;!]|\Z)",
    rf"(?:leading|fronting|heading|rounding out|joining) {_CAST}",
    # are in the cast, is on board, are the leads
    (
        rf"(?:also )?(?:(?:in|on|among|(?:an? (?:[\w\-]+ )?)?part of) (?:{_CAST}|(?:this|the) (?:film|movie"
        rf"|mix"
        r"|call sheet|actors|stars|performers|players|names|faces))"
        r"|on board|on hand|along for the ride|in tow|in support"
        r"|in there|in it|in this)\b"
    ),
    r"(?:also )?the (?:leads?|stars?)(?=[.,;]|\Z| (?:of|in)\b)",
    r"(?:also )?(?:prominently )?(?:featured|interviewed)\b",
    (
        r"(?:also )?among (?:those|the (?:many|people|experts|voices)) "
        r"(?:interviewed|featured|heard|appearing)\b"
    ),
    rf"(?:seen )?in {_PARTS}|playing {_PARTS}",
)
_IS = re.compile(rf"(?:is|are) (?:{'|'.join(_WAYS_OF_BEING)})")
_WAYS = (
    # star, also star, co-star too
    rf"(?:also |both |all )?(?:co-?)?stars?(?: too| as well| here)?{_ENDS}",
    # will star, signed on to lead
    (
        r"(?:will|(?:(?:has|have) )?signed (?:on|up) to|(?:has|have) been (?:tapped|cast|set) to|to)"
        rf" {_LEADS}"
    ),
    rf"{_ADDED} {_CAST}\b",
    rf"{_WINS} (?:the |an? )(?:[\w\-]+ ){{0,3}}(?:leads?|roles?|parts?|gigs?)\b(?! (?:of|as)\b)",
    r"(?:has|have) (?:also )?been cast\b",
    r"will be (?:also )?(?:co-)?starring\b",
    r"(?:also|both|all) returns?\b|returns? (?:too|as well)\b",
    # round out the cast, lead the ensemble
    (
        r"(?:(?:will )?(?:also )?(?:(?:rounds?|fills?) out|completes?|leads?|heads?(?: up)?|headlines?|joins?"
        r"|makes? up|fronts?|anchors?|tops?|toplines?|boards?)"
        rf"|(?:has|have) (?:also )?(?:joined|boarded)) {_CAST}"
    ),
    # lead this crime series
    (
        rf"(?:leads?|anchors?|fronts?|headlines?|toplines?|carries|carry) (?:the|this"
        rf"|an?) (?:[\w\-]+ ){{0,4}}?{FILM}\b"
    ),
    r"(?:also )?(?:co-)?(?:headlines?|toplines?)\b",
    # has a small part, appear in supporting roles
    (
        r"(?:(?:will )?(?:also )?(?:appears?|are|is|will be seen|can be seen|are seen|is seen) in"
        r"|(?:also )?(?:have|has|plays?|are playing|is playing|essays?|fills?|tackles?|inhabits?"
        r"|takes?(?: on)?))"
        rf" {_PARTS}"
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
    "also", "co", "costar", "costars", "star", "stars", "signed", "lead", "leads", "headline", "headlines",
    "topline", "toplines", "anchor", "anchors", "front", "fronts", "carries", "carry", "play", "plays",
    "fill", "fills", "appear", "appears", "feature", "features", "show", "shows", "turn", "turns",
    "pop", "pops", "return", "returns", "support", "supports", "shine", "shines", "excel", "excels",
    "impress",
    "impresses", "dazzle", "dazzles", "stun", "stuns", "voice", "voices", "cameo", "cameos", "offer",
    "offers",
)  # fmt: skip
_OF_CASTS = ("cast", "ensemble", "line", "lineup", "roster", "call")
_OF_PARTS = ("role", "roles", "part", "parts", "lead", "leads", "gig", "gigs")
_OF_DEBUTS = ("debut", "appearance", "appearances", "cameo", "cameos")
_OF_STARS = ("star", "stars", "costar", "costars", "appear", "appears", "feature", "features")
_AFTER_WILL = ("starring", "topline", "headline", "show", "shows", "turn", "turns", "pop", "pops")
_COMPLETING = (
    "round", "rounds", "complete", "completes", "head", "heads", "join", "joins", "top", "tops", "board",
    "boards",
)  # fmt: skip
_WINNING = (
    "land", "lands", "landed", "score", "scores", "scored", "nab", "nabs", "nabbed", "bag", "bags",
    "bagged", "snag", "snags", "snagged", "wins",
    "won", "got", "pick", "picks", "picked", "secure", "secures", "secured", "essay", "essays", "tackle",
    "tackles",
    "inhabit", "inhabits", "take", "takes",
)  # fmt: skip
# What must follow them is rarer.
_CUES_BESIDE = (
    (("to",), ("star", "topline", "lead", "headline", "cast", "ensemble")),
    (("will", "have", "has"), (*_OF_STARS, *_OF_CASTS, *_OF_PARTS, *_OF_DEBUTS, *_AFTER_WILL)),
    (("both", "all"), (*_OF_STARS, "return", "returns")),
    (("make", "makes", "making", "made"), (*_OF_CASTS, *_OF_DEBUTS)),
    (("can",), ("role", "roles", "part", "parts")),
    (_COMPLETING, _OF_CASTS),
    (_WINNING, _OF_PARTS),
    (("give", "gives", "deliver", "delivers"), ("performance", "performances", "turn", "turns")),
    (("lend", "lends", "provide", "provides"), ("voice", "voices", "support")),
)


def cast_verbs(page: Page) -> list[re.Match[str]]:
    """Also of "is set to star", whose "is" has a pattern of its own, for it is the commonest cue."""
    found = [*page.hits(_STAR, *_CUES, *cues_beside(page, _CUES_BESIDE)), *page.hits(_IS, "is", "are")]
    return sorted(found, key=re.Match.start)
