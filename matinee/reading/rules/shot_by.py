"""The cinematographer: "shot by cinematographer NAME", "cinematography by NAME".

Leaves "shot by" alone where a person of the story shoots, or where no cinematographer's word stands near.
"""

import re
from collections.abc import Iterator

from matinee.reading.credited import credited, of_one_job
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import is_person
from matinee.reading.other_title import is_of_another_title
from matinee.reading.page import Page

KINDS = ("cinematographer",)
NEEDS = ("title",)
CONFIDENCE = 0.93
EXAMPLE = "With cinematography by Jonas Lind, and shot in the Faroe Islands."

_BY = re.compile(
    r"(?:(?:[Cc]inematography|[Pp]hotography|[Cc]amerawork|[Ll]ensing)"
    r"(?: (?:is|was|comes|done|handled|provided|credited|courtesy|\w+ly))*,? (?:by|from|of)"
    r"|(?<=[.!?] )Filmed by"
    r"|(?:[Ll]ensed|[Pp]hotographed)(?: (?:in|on) [^,.;:()\n]{2,40}?)? by"
    r"|shot by (?:[\w'. ]{1,40}? )?(?:cinematographer|DP|DoP|DOP|director of photography)"
    r"|(?:[Cc]inematographers?|[Dd]irectors? of photography|DPs?|DoP|DOP)(?: is| are| was)?"
    r"|(?:(?<=film's )|(?<=movie's )|(?<=\bits ))(?:cinematographer|DP|DoP|director of photography),"
    r") (?=[^\s/&])"
)
_SHOT_BY = re.compile(
    r"(?:[Bb]eautifully |[Gg]orgeously )?[Ss]hot (?:in (?:[a-z]+ )?black[- ]and[- ]white |on (?:film|\d+mm) "
    r"|in (?:(?:gorgeous|glorious|beautiful|grainy|stunning|lush|luscious) )?(?:\d+mm|[Cc]inema[Ss]cope"
    r"|widescreen) |digitally )?by (?=\S)"
)
_NO_CREDIT = re.compile(
    r"\b(?:an?|aspiring|struggling) \Z|\b(?:posters?|portraits?|cover|magazine)\b[^.;]{0,40}\Z", re.I
)
_STORY = re.compile(
    r"\b(?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?|[Ss]tills?|was|were|is|gets|been|being|man|woman|he|she|they)"
    r"(?: \w+)? \Z"
)
_ON_FILM = re.compile(r"mm |on film|black|widescreen|inema[Ss]cope")
_FILM_WAS = re.compile(
    r"\b(?:film|movie|doc|documentary|series|short|feature|it) (?:is|was)(?: \w+ly)? \Z", re.I
)
_CUES = (
    "cinematography", "photography", "camerawork", "lensing", "lensed", "photographed", "shot",
    "cinematographer", "director", "directors", "cinematographers", "dp", "dps", "dop", "filmed",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_BY, *_CUES):
        before = page.prose[max(page.sentence_at(cue.start()).start, cue.start() - 60) : cue.start()]
        if _NO_CREDIT.search(before) or is_of_another_title(page, cue.start(), found):
            continue
        for person in of_one_job(page, credited(page, cue.end(), page.sentence_at(cue.start()).end))[:3]:
            yield Find("cinematographer", person.name, *person.span)
    for cue in page.hits(_SHOT_BY, "beautifully", "gorgeously", "shot"):
        sentence = page.sentence_at(cue.start())
        before = page.prose[max(sentence.start, cue.start() - 30) : cue.start()]
        named = credited(page, cue.end(), sentence.end)[:1]
        is_film = _FILM_WAS.search(before) or _ON_FILM.search(cue.group()) or _is_title_before(before, found)
        is_story = _STORY.search(before) and not is_film
        for person in named if not is_story else ():
            if person.name.casefold() not in found.people("director") and is_person(person.name):
                yield Find("cinematographer", person.name, *person.span, 0.75)


def _is_title_before(before: str, found: Findings) -> bool:
    """As in "“Harrow Lane” was shot by"."""
    words = before.removesuffix("was ").removesuffix("is ").rstrip("\"”'’ ").lower()
    return bool(found.title) and words.endswith((found.title or "").lower())
