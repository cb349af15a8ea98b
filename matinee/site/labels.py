"""Words for the record's codes: jobs, channels, kinds, territories, languages."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

from matinee.lib.territory import territory_name

_JOBS = {
    "director": "Directed by",
    "writer": "Written by",
    "actor": "Cast",
    "producer": "Produced by",
    "executive producer": "Executive producers",
    "cinematographer": "Photographed by",
    "composer": "Music by",
    "editor": "Edited by",
}
_WORK = {
    "director": "Director",
    "writer": "Writer",
    "actor": "Actor",
    "producer": "Producer",
    "executive producer": "Executive producer",
    "cinematographer": "Cinematographer",
    "composer": "Composer",
    "editor": "Editor",
}
_CHANNELS = {
    "theatrical": "in cinemas",
    "limited": "in select cinemas",
    "vod": "video on demand",
    "streaming": "streaming",
    "tv": "on television",
    "physical": "on disc",
    "festival": "at a festival",
}
_KINDS = {"short": "short film", "feature": "feature film"}
_RIGHT_TO_LEFT = {"Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm"}


class _Credited(Protocol):
    @property
    def job(self) -> str: ...


Row = TypeVar("Row", bound=_Credited)


def by_job(rows: Iterable[Row]) -> list[tuple[str, list[Row]]]:
    """Credits under their jobs, in the order in which pages show these."""
    of: dict[str, list[Row]] = {}
    for row in rows:
        of.setdefault(row.job, []).append(row)
    return [(job, of[job]) for job in _JOBS if job in of]


def job(code: str) -> str:
    """How a credit's job is headed."""
    return _JOBS.get(code, code.capitalize())


def work(code: str) -> str:
    """What somebody is who has this job."""
    return _WORK.get(code, code.capitalize())


def channel(code: str) -> str:
    """How a release's channel reads after its date."""
    return _CHANNELS.get(code, code)


def kind(code: str) -> str:
    """What a film or video of this kind is called."""
    return _KINDS.get(code, code)


def territory(code: str, language: str) -> str:
    """A territory's name in a language; "" is everywhere."""
    return territory_name(code, language) if code else "Everywhere"


def direction_of(script: str) -> str:
    """Which way a script (ISO 15924) is written: "ltr" or "rtl"."""
    return "rtl" if script in _RIGHT_TO_LEFT else "ltr"


def lang_of(tag: str, script: str) -> str:
    """What a lang attribute says of words in a language (BCP 47, may be empty) and script (may be empty)."""
    if tag:
        return tag
    return f"und-{script}" if script else ""
