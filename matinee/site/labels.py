"""Words for the record's codes: jobs, channels, kinds, territories, languages."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

from matinee.lib.territory import territory_name
from matinee.site.texts import N_, _

_JOBS = {
    "director": N_("Directed by"),
    "writer": N_("Written by"),
    "actor": N_("Cast"),
    "producer": N_("Produced by"),
    "executive producer": N_("Executive producers"),
    "cinematographer": N_("Photographed by"),
    "composer": N_("Music by"),
    "editor": N_("Edited by"),
}
_WORK = {
    "director": N_("Director"),
    "writer": N_("Writer"),
    "actor": N_("Actor"),
    "producer": N_("Producer"),
    "executive producer": N_("Executive producer"),
    "cinematographer": N_("Cinematographer"),
    "composer": N_("Composer"),
    "editor": N_("Editor"),
}
_CHANNELS = {
    "theatrical": N_("in cinemas"),
    "limited": N_("in select cinemas"),
    "vod": N_("video on demand"),
    "streaming": N_("streaming"),
    "tv": N_("on television"),
    "physical": N_("on disc"),
    "festival": N_("at a festival"),
}
_KINDS = {
    "feature": N_("feature film"),
    "short": N_("short film"),
    "series": N_("series"),
    "trailer": N_("trailer"),
    "teaser": N_("teaser"),
    "featurette": N_("featurette"),
    "clip": N_("clip"),
    "documentary": N_("documentary"),
}
_VIDEOS = {
    "trailer": N_("Trailers"),
    "teaser": N_("Teasers"),
    "clip": N_("Clips"),
    "featurette": N_("Featurettes"),
    "short": N_("Short films"),
}
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
    return _(_JOBS[code]) if code in _JOBS else code.capitalize()


def work(code: str) -> str:
    """What somebody is who has this job."""
    return _(_WORK[code]) if code in _WORK else code.capitalize()


def channel(code: str) -> str:
    """How a release's channel reads after its date."""
    return _(_CHANNELS[code]) if code in _CHANNELS else code


def kind(code: str) -> str:
    """What a film or video of this kind is called."""
    return _(_KINDS[code]) if code in _KINDS else code


def videos(kind: str) -> str:
    """What a list of videos of this kind is headed."""
    return _(_VIDEOS[kind]) if kind in _VIDEOS else kind.capitalize()


def territory(code: str, language: str) -> str:
    """A territory's name in a language; "" is everywhere."""
    return territory_name(code, language) if code else _("Everywhere")


def direction_of(script: str) -> str:
    """Which way a script (ISO 15924) is written: "ltr" or "rtl"."""
    return "rtl" if script in _RIGHT_TO_LEFT else "ltr"


def lang_of(tag: str, script: str) -> str:
    """What a lang attribute says of words in a language (BCP 47, may be empty) and script (may be empty)."""
    if tag:
        return tag
    return f"und-{script}" if script else ""
