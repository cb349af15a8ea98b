"""The job between the film's own title and the name: "HARROW LANE director NAME", "“Harrow Lane” producer
NAME".

Leaves the jobs on other films alone, and nouns that no name follows.
"""

import re
from collections.abc import Iterator
from itertools import islice

from matinee.reading.credited import credited, of_one_job
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.jobs import JOB, kinds_in
from matinee.reading.page import Page
from matinee.reading.wording import places

KINDS = ("director", "writer", "producer", "executive_producer", "composer", "cinematographer")
NEEDS = ("title",)
CONFIDENCE = 0.87
EXAMPLE = "First Trailer for 'Harrow Lane'\n\nHarrow Lane writer Anders Holt was there."

_JOBS = re.compile(rf"[\"”'’,]* (?P<jobs>{JOB}(?:(?:/|-| and | & ){JOB}){{0,2}}),? (?=[^\W\d_a-z])")
_MOST = 12  # mentions of the title that are looked at


def read(page: Page, found: Findings) -> Iterator[Find]:
    title = found.title or ""
    for at in islice(places(page, title), _MOST):
        if cue := _JOBS.match(page.prose, at + len(title), page.sentence_at(at).end):
            yield from _crew(page, cue)


def _crew(page: Page, cue: re.Match[str]) -> Iterator[Find]:
    people = of_one_job(page, credited(page, cue.end(), page.sentence_at(cue.start()).end))
    is_many = cue["jobs"].endswith("s")
    for person in people if is_many else people[:1]:
        for kind in kinds_in(cue["jobs"]) if " " in person.name else ():
            yield Find(kind, person.name, *person.span)
