"""What `matinee bake --json` prints; docs/guides/watching-the-press.md promises these names."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from matinee.press.models import Bake
from matinee.press.profile import PlateTimes, Profile
from matinee.press.report import BakeReport, Difference
from matinee.press.why import Why


def of_report(report: BakeReport, profile: Profile | None) -> dict[str, Any]:
    """A bake, and its profile where there is one."""
    return {
        "looked_at": report.looked_at,
        "rendered": report.rendered,
        "written": report.written,
        "removed": report.removed,
        "seconds": round(report.seconds, 3),
        "full_because": report.why_all or None,
        "failed": [{"address": address, "error": error} for address, error in report.failed],
        **({"profile": _of_profile(profile)} if profile else {}),
    }


def _of_profile(profile: Profile) -> dict[str, Any]:
    return {
        "seconds": round(profile.seconds, 4),
        "work": round(profile.work, 4),
        "processes": profile.processes,
        "waited": round(profile.waited, 4),
        "plates": [_of_plate(each) for each in profile.plates],
        "others": {what: round(seconds, 4) for what, seconds in profile.others},
    }


def _of_plate(times: PlateTimes) -> dict[str, Any]:
    rounded = {name: round(value, 4) for name, value in asdict(times).items() if isinstance(value, float)}
    return {**asdict(times), **rounded, "seconds": round(times.seconds, 4)}


def of_differences(found: list[Difference]) -> dict[str, Any]:
    """A comparison."""
    return {
        "differences": [{"path": each.path, "kind": each.kind, "error": each.error or None} for each in found]
    }


def of_log(bakes: Sequence[Bake]) -> dict[str, Any]:
    """The last bakes, the newest last."""
    counts = ("looked_at", "rendered", "written", "removed", "failed")
    return {
        "bakes": [
            {
                "began_at": bake.began_at.isoformat(),
                "seconds": round(bake.seconds, 3),
                "by": bake.by or None,
                **{name: getattr(bake, name) for name in counts},
                "full_because": bake.why_all or None,
                "error": bake.error or None,
            }
            for bake in bakes
        ]
    }


def of_why(told: Why) -> dict[str, Any]:
    """Why a file stands as it does."""
    because, bake = told.because, told.bake
    return {
        "path": told.path,
        "address": told.address or None,
        "plate": told.plate or None,
        "state": told.state,
        "at": told.at.isoformat() if told.at else None,
        "by": bake.by if bake else None,
        "full_because": bake.why_all or None if bake else None,
        "is_new": because.is_new if because else None,
        "causes": [cause._asdict() for cause in because.causes] if because else [],
        "more_causes": because.more if because else 0,
        "waiting": list(told.waiting),
        "page_error": told.error or None,
    }
