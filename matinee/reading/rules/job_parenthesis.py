"""The job in brackets behind the name: "NAME (director)", "NAME (screenplay, cinematographer)".

Leaves brackets alone that hold anything else: films, characters, "director of A".
"""

import re
from collections.abc import Iterator

from matinee.reading.credited import credited_before
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.jobs import JOB, JOBS, kinds_in
from matinee.reading.page import Page

KINDS = ("director", "writer", "producer", "executive_producer", "composer", "cinematographer")
NEEDS = ()
CONFIDENCE = 0.87
EXAMPLE = "It was made by Mirela Voss (writer/director) and Jonas Lind (cinematographer)."

_JOBS = re.compile(rf"\((?:the )?{JOB}(?:(?:, | ?/ ?| ?& | and |-){JOB}){{0,3}}\)", re.I)
_WORDS = frozenset(word for job in JOBS for word in re.findall(r"\w+", job))


def read(page: Page, found: Findings) -> Iterator[Find]:
    if not page.parentheses or not page.has(*_WORDS):
        return
    for bracket in page.parentheses:
        if bracket.end - bracket.start > 70 or not _JOBS.fullmatch(page.prose, *bracket):
            continue
        start = page.sentence_at(bracket.start).start
        for person in credited_before(page, start, max(start, bracket.start - 1))[-1:]:
            for kind in kinds_in(page.prose[bracket.start : bracket.end]):
                yield Find(kind, person.name, *person.span)
