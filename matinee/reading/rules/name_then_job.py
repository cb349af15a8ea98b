"""The job behind the name: "NAME, director and writer of the film", "NAME, who serves as the film's
producer".

Leaves the director of something else alone ("director of acquisitions", "director of A"), and jobs
without a film.
"""

import re
from collections.abc import Iterator

from matinee.reading.credited import credited_before
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.jobs import JOB, kinds_in
from matinee.reading.page import Page
from matinee.reading.wording import is_title_at

KINDS = ("director", "writer", "producer", "executive_producer", "composer", "cinematographer")
NEEDS = ("title",)
CONFIDENCE = 0.85
EXAMPLE = "Mirela Voss, director and writer of the film, lives in Oslo."

_JOBS_OF = re.compile(
    rf"(?:(?:who is |both )?the (?:film|movie|documentary|picture)'s )?(?P<jobs>{JOB}(?:(?:,? and "
    rf"|,? & |/|, ){JOB}){{0,3}})"
    r"(?P<of> (?:of|on|behind) (?:the|this) (?:film|movie|documentary|feature|picture|project)\b| of (?=\S))?"
)
_LEAD = re.compile(r",? (?:who is |who was |the |both )*\Z|, who (?:serves|served) as (?:the )?\Z")
_CUES = ("director", "writer", "screenwriter", "producer", "composer", "co")
_OF_THE_FILM = re.compile("the (?:film|movie|documentary|picture)'s ")


def read(page: Page, found: Findings) -> Iterator[Find]:
    owns = _OF_THE_FILM.search(page.prose) if page.has("s") else None
    for cue in page.hits(_JOBS_OF, *_CUES, "the") if owns else page.hits(_JOBS_OF, *_CUES):
        sentence = page.sentence_at(cue.start())
        lead = _LEAD.search(page.prose, max(sentence.start, cue.start() - 30), cue.start())
        if lead is None or not lead.group().startswith(",") or not _is_of_this_film(page, cue, found):
            continue
        kinds = kinds_in(cue["jobs"])
        for person in credited_before(page, sentence.start, lead.start())[-2:]:
            for kind in kinds:
                yield Find(kind, person.name, *person.span)


def _is_of_this_film(page: Page, cue: re.Match[str], found: Findings) -> bool:
    if cue["of"] is None:
        return cue.group().startswith("the ")
    if cue["of"] != " of ":
        return True
    return is_title_at(page.prose, cue.end(), found.title)
