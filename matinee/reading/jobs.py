"""The words for jobs on a film, as the kinds of the record."""

import re

JOBS = {
    "director": "director", "co-director": "director", "filmmaker": "director", "helmer": "director",
    "writer": "writer", "co-writer": "writer", "screenwriter": "writer", "scriptwriter": "writer",
    "screenplay": "writer", "script": "writer", "scribe": "writer", "producer": "producer",
    "executive producer": "executive_producer", "exec producer": "executive_producer", "composer": "composer",
    "music": "composer", "cinematographer": "cinematographer", "director of photography": "cinematographer",
    "cinematography": "cinematographer", "dp": "cinematographer", "dop": "cinematographer",
}  # fmt: skip
CREW = frozenset(JOBS.values())
JOB = rf"(?:{'|'.join(sorted(JOBS, key=len, reverse=True))})s?"
_JOB = re.compile(JOB, re.I | re.A)  # A: without it "ſcript" and "dİrector" count as spelled right


def kinds_in(words: str) -> list[str]:
    """The kinds in the record of the jobs named in `words`, e.g. "writers/director", in any case."""
    jobs = (job.lower() for job in _JOB.findall(words))
    return [JOBS.get(job) or JOBS[job.removesuffix("s")] for job in jobs]
