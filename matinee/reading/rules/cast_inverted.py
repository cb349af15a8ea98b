"""The cast behind a turned sentence: "Also on hand are A and B", "Playing the sisters are A (as MIRA) and B",
"Alongside A, the film stars B".

Leaves the crew alone ("Also producing are"), and people who are not said to act.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import Entry, is_person, people
from matinee.reading.page import Page
from matinee.reading.parts import parts_of
from matinee.reading.role import roles_at
from matinee.reading.vocabulary import FILM

KINDS = ("cast",)
NEEDS = ("title", "genre")
CONFIDENCE = 0.88
EXAMPLE = "Opposite her are Ana Pell, Karl Oster, and Ines Marr."

_OPENINGS = (
    (
        r"Also(?= (?:on (?:hand|deck|board|screen|duty|call)|in|among|along|appearing|back"
        r"|returning|featured|featuring|starring"
        r"|co-starring|joining|along for the ride"
        r"|playing|aboard|part|there|popping|showing))"
    ),
    (
        "Opposite|Alongside|Joining(?! the (?:board|jury|team|company|staff|crew|panel|production))"
        "|Playing|Portraying|Supporting|Co-starring|Starring|Leading|Heading"
        "|Headlining"
    ),
    (
        r"(?:Lending|Providing|Offering|In) (?:[\w\-]+ )?support"
        r"|In (?:[\w\-]+ )?(?:supporting|smaller|key|featured|co-starring) (?:roles?|parts?|turns?)"
        r"|Back(?! (?:at|when|home))"
    ),
    "In the role of|[Rr]ounding|[Rr]eturning|Filling|Completing|Appearing|Set to star|On hand",
    (
        "Among (?:the (?:cast|stars|actors|players)|those (?:appearing|starring|featured))"
        "|In the (?:cast|lead|leads|main|supporting|other)"
    ),
)
_ARE = re.compile(
    rf"(?:{'|'.join(_OPENINGS)})(?: (?!for (?!the ride)|from )[\w'\-]+,?){{0,8}}? (?:are|is|will be)(?: also"
    rf"| both)? (?:the )?"
    r"(?=[^\W\d_a-z]|[a-z\-]+ [\w\-]+)"
)
# "Also getting their hands dirty are Ana Pell as Mira and Karl Oster": a role must tell what it is about.
_ALSO_DOING = re.compile(
    r"Also [a-z]+ing(?: (?!for |from )[\w'\-]+,?){0,8}? (?:are|is|will be)(?: also| both)? "
    r"(?=[^\W\d_a-z]|the )"
)
_CUES = (
    "also", "opposite", "alongside", "joining", "playing", "portraying", "supporting", "co", "starring",
    "rounding", "leading", "heading", "headlining", "filling", "completing", "appearing", "returning", "set",
    "on", "among", "in", "lending", "providing", "offering", "back",
)  # fmt: skip
_CREW = re.compile(r"\b(?:produc|direct|writ|execut|edit|compos|scor)", re.I)
_BESIDES = re.compile(
    r"(?:Alongside|Opposite|Besides|In addition to|Along with|Together with|Next to|With) (?=[^\W\d_a-z])"
)
_BESIDE_WORDS = ("Alongside", "Opposite", "Besides", "In addition", "Along", "Together", "Next", "With")
_THE_FILM = re.compile(
    rf",? (?:the |this )?(?:[\w\-]+ ){{0,3}}?(?:{FILM}|cast|ensemble|it)(?: also| will)? (?:stars?"
    rf"|co-stars|features?"
    r"|includes?|has|is|are)\b"
)
_BESIDE = re.compile(r"(?:Opposite|Alongside|Joining) (?=[^\W\d_a-z])")
_IN_THE_ROLE = re.compile(r"(?:Playing|Portraying|Voicing|In the role of) ")
_LISTED = re.compile(r"Also [^.:;!?\n]{2,70}: (?=[^\W\d_a-z])")
_FEWEST = 3  # people behind "Also aboard the ferry:"


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_ARE, *_CUES):
        if not _CREW.search(cue.group()) and not page.is_quoted(cue.start()):
            sentence = page.sentence_at(cue.start())
            actors = _with_role(page, cue, people(page.prose, cue.end(), sentence.end))
            yield from parts_of(page, [*_beside(page, cue), *actors], found, CONFIDENCE)
    for cue in page.hits(_ALSO_DOING, "also"):
        actors = people(page.prose, cue.end(), page.sentence_at(cue.start()).end)
        if any(actor.role for actor in actors) and not _CREW.search(cue.group()):
            yield from parts_of(page, actors, found, 0.8)
    for cue in page.hits(_LISTED, "also"):
        actors = people(page.prose, cue.end(), page.sentence_at(cue.start()).end)
        if len(actors) >= _FEWEST and not _CREW.search(cue.group()) and not page.is_quoted(cue.start()):
            yield from parts_of(page, actors, found, 0.8)
    for sentence in page.sentences:
        if not page.prose.startswith(_BESIDE_WORDS, sentence.start):
            continue
        lead = _BESIDES.match(page.prose, *sentence)
        actors = people(page.prose, lead.end(), sentence.end) if lead else []
        if actors and _THE_FILM.match(page.prose, actors[-1].end, sentence.end):
            yield from parts_of(page, actors, found, CONFIDENCE)


def _beside(page: Page, cue: re.Match[str]) -> list[Entry]:
    """Those whom the others join: "Joining Ana Pell in the cast are"."""
    lead = _BESIDE.match(cue.group())
    known = people(page.prose, cue.start() + lead.end(), cue.end()) if lead else []
    return known if known and is_person(page.words(known[0].name)) else []


def _with_role(page: Page, cue: re.Match[str], actors: list[Entry]) -> list[Entry]:
    """ "Playing Mira is Ana Pell": one actor, one role."""
    lead = _IN_THE_ROLE.match(cue.group())
    if lead is None or len(actors) != 1 or actors[0].role:
        return actors
    roles = roles_at(page.prose, cue.start() + lead.end(), cue.end())
    return [actors[0]._replace(role=roles.names[0])] if len(roles.names) == 1 else actors
