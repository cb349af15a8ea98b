"""The cast behind a bare "with": "Also with A and B.", "with A and B in supporting roles".

Leaves "with" alone where it leads to things, to crews ("with A and B producing") and to one person only.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.name import Entry, is_person, people
from matinee.reading.page import Page
from matinee.reading.parts import parts_of
from matinee.reading.vocabulary import FILM

KINDS = ("cast",)
NEEDS = ("title", "genre")
CONFIDENCE = 0.9
EXAMPLE = "Also with Ana Pell and Karl Oster. The film opens in June."

_WITH = re.compile(
    r"(?:[Aa]lso )?[Ww]ith (?:the )?(?=[a-zß-öø-ÿ '\-]{0,60}+[^,.;:()\n]{0,30}?[^\W\d_a-zß-öø-ÿ])"
)
_CAMEO = re.compile(
    r"(?:(?:cameos?|(?:guest |special )?appearances?|performances?|(?:acting|lead|central|supporting|debut"
    r"|fine|great|terrific|strong|memorable|powerhouse|excellent|breakout|stellar|wonderful|career-best"
    r"|nice|lovely|good|superb|touching|funny|winning|star|villainous|comic|scene-stealing|voice) turns?"
    r"|(?:acting|screen|on-screen|big-screen) debuts?)"
    r" (?:from|by|of)"
    r"|(?:support|performances|turns|roles|cameos|appearances) (?:also )?comes? from"
    r"|(?:look|watch|keep an eye) (?:out )?(?:too |also )?for) (?:the )?(?=\S)",
    re.I,
)
_IN_PARTS = re.compile(
    r",? (?:all )?(?:in (?:the |other |key |some )?(?:\w+ ){0,3}(?:roles?|parts?|leads?|cast)\b|(?:and|&) "
    r"(?:more|others|many more)\b|among others\b|also (?:starring|appearing|in the cast)|rounding out"
    r"|heading|leading|headlining|topping|fronting"
    r"|filling out|making up|completing|co-starring|starring|(?:on board|attached|set) to star|in tow\b"
    r"|also along|along for|in support\b|on hand\b|also on board|also in\b|joining the|lending"
    r"|providing the voice|in (?:small|bit|brief|minor|an? [\w\-]+ (?:cameo|appearance|turn)|cameos?)\b)"
)
_CAMEO_CUES = (
    "cameo", "cameos", "appearance", "appearances", "look", "watch", "keep", "support", "turns", "roles",
    "performance", "performances",
)  # fmt: skip
_TURN_CUES = (
    "guest", "special", "acting", "lead", "central", "supporting", "debut", "fine", "great", "terrific",
    "strong", "memorable", "powerhouse", "excellent", "breakout", "stellar", "wonderful", "career", "star",
    "nice", "lovely", "good", "superb", "touching", "funny", "winning",
    "villainous", "comic", "scene", "voice", "screen", "on", "big",
)  # fmt: skip
_TURNS = ("turn", "turns", "appearance", "appearances", "debut", "debuts")  # what those tell of
_CREW = re.compile(
    r",? (?:also )?(?:as (?:\w+ )?(?:EPs?|producers?|exec)|produc|direct|serving|executive|handling|writing"
    r"|on board|attached|credited)"
)
_STAGED = re.compile(r"\b(?:live|musical|stage|concert|song|band)s?,? (?:\w+ )?\Z", re.I)
_IN_THE_LEAD = re.compile(r",? in (?:the |key )?(?:\w+ ){0,2}(?:leads?|lead roles|title roles?)\b")
_CREW_BEFORE = re.compile(
    r"\b(?:produced|producers?|written|interviews?|talk|chat|deal|along|directed|scored)\b[^.]*\Z"
)
_FILM_BEFORE = re.compile(rf"(?:{FILM}|trailer),? \Z")


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_WITH, "with", "also"):
        sentence = page.sentence_at(cue.start())
        actors = people(page.prose, cue.end(), sentence.end)
        if actors and not page.is_quoted(cue.start()):
            sure = _sureness(page, cue, actors, sentence)
            yield from parts_of(page, actors, found, sure) if sure else ()
    cues = (*_CAMEO_CUES, *_TURN_CUES) if page.has(*_TURNS) else _CAMEO_CUES
    for cue in page.hits(_CAMEO, *cues):
        before = page.prose[max(page.start, cue.start() - 30) : cue.start()]
        actors = people(page.prose, cue.end(), page.sentence_at(cue.start()).end)
        is_told = len(actors) > 1 or not cue.group().lower().endswith("for ")
        if actors and (is_told or page.prose.startswith(" as ", actors[0].name.end)):
            yield from parts_of(page, actors, found, 0.85) if not _STAGED.search(before) else ()


def _sureness(page: Page, cue: re.Match[str], actors: list[Entry], sentence: Span) -> float:
    """How sure this "with" leads to a cast; 0 where it doesn't."""
    end, before = actors[-1].end, page.prose[max(sentence.start, cue.start() - 80) : cue.start()]
    if actors[-1].is_title_role or _IN_THE_LEAD.match(page.prose, end, sentence.end):
        return CONFIDENCE
    if _CREW.match(page.prose, end, sentence.end) or _CREW_BEFORE.search(before):
        return 0.0
    if _IN_PARTS.match(page.prose, end, sentence.end):
        return CONFIDENCE
    ends = page.prose[end : sentence.end].strip(" .!…") == ""
    if cue.start() == sentence.start and ends:
        return CONFIDENCE
    names = sum(is_person(page.words(actor.name)) for actor in actors)
    if names > 1 and _FILM_BEFORE.search(before):
        return 0.8
    return 0.65 if names > 2 and before.endswith(", ") else 0.0
