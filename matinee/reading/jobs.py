"""The words for jobs on a film and for work done on it, as the kinds of the record."""

import re

JOBS = {
    "director": "director", "co-director": "director", "filmmaker": "director", "helmer": "director",
    "writer": "writer", "co-writer": "writer", "screenwriter": "writer", "scriptwriter": "writer",
    "screenplay": "writer", "script": "writer", "scribe": "writer", "producer": "producer",
    "executive producer": "executive_producer", "exec producer": "executive_producer", "composer": "composer",
    "music": "composer", "cinematographer": "cinematographer", "director of photography": "cinematographer",
    "cinematography": "cinematographer", "dp": "cinematographer", "dop": "cinematographer",
}  # fmt: skip
# The word for work done -> the kind in the record; "" for what the record doesn't keep.
DONE = {
    "written": "writer", "penned": "writer", "scripted": "writer", "directed": "director",
    "helmed": "director", "produced": "producer", "shot": "cinematographer", "lensed": "cinematographer",
    "photographed": "cinematographer", "scored": "composer", "edited": "", "created": "", "presented": "",
    "narrated": "", "animated": "", "performed": "", "filmed": "", "designed": "", "hosted": "",
    "conceived": "",
}  # fmt: skip
CREW = frozenset(JOBS.values())
JOB = rf"(?:{'|'.join(sorted(JOBS, key=len, reverse=True))})s?"
_EXECUTIVE = ("executive ", "executive-", "exec ", "exec-")
_JOB = re.compile(JOB, re.I | re.A)  # A: without it "ſcript" and "dİrector" count as spelled right


def is_behind_executive(text: str, at: int) -> bool:
    """Whether what stands at `at` is the second half of "executive producer" or "exec produces"."""
    return text[max(0, at - len("executive ")) : at].lower().endswith(_EXECUTIVE)


def kinds_in(words: str) -> list[str]:
    """The kinds in the record of the jobs named in `words`, e.g. "writers/director", in any case."""
    jobs = (job.lower() for job in _JOB.findall(words))
    return [JOBS.get(job) or JOBS[job.removesuffix("s")] for job in jobs]
