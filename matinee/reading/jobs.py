"""The words for jobs on a film, as the kinds of the record."""

JOBS = {
    "director": "director", "co-director": "director", "filmmaker": "director", "helmer": "director",
    "writer": "writer", "co-writer": "writer", "screenwriter": "writer", "scriptwriter": "writer",
    "screenplay": "writer", "script": "writer", "scribe": "writer", "producer": "producer",
    "executive producer": "executive_producer", "exec producer": "executive_producer", "composer": "composer",
    "music": "composer", "cinematographer": "cinematographer", "director of photography": "cinematographer",
    "cinematography": "cinematographer", "dp": "cinematographer", "dop": "cinematographer",
}  # fmt: skip
JOB = rf"(?:{'|'.join(sorted(JOBS, key=len, reverse=True))})s?"


def kind_of(job: str) -> str:
    """The kind in the record of a job as written, in singular or plural, in any case."""
    word = job.lower()
    return JOBS.get(word) or JOBS.get(word.removesuffix("s"), "")
