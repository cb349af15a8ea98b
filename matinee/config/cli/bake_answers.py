"""What `matinee bake` does in each of its ways, and how it answers: to people or to machines."""

from collections.abc import Sequence
from functools import partial

from matinee.config.cli import bake_json
from matinee.config.cli.answer import Answer
from matinee.config.cli.baking import baked, differences, show_differences, show_report
from matinee.config.cli.log_told import last_bakes, show_log
from matinee.config.cli.profile_table import show_profile
from matinee.config.cli.screen import Ticker
from matinee.config.cli.why_told import show_why
from matinee.lib.publication import Publication
from matinee.press.profile import Profile
from matinee.press.report import BakeReport
from matinee.press.watch import Stopwatch
from matinee.press.why import why


def bake(publication: Publication, *, full: bool, profile: bool, ticker: Ticker | None) -> Answer:
    """Bake; with a `profile`, tell what took how long."""
    watch = Stopwatch() if profile else None
    report = baked(publication, full=full, progress=ticker, watch=watch)
    found = watch.profile() if watch else None
    complaint = (
        f"{_count(report.failed, 'page')} not baked; the next bake tries again" if report.failed else ""
    )
    return Answer(bake_json.of_report(report, found), partial(_show, report, found), complaint)


def _show(report: BakeReport, profile: Profile | None) -> None:
    if profile:
        show_profile(profile)
    show_report(report)


def compare(publication: Publication, *, ticker: Ticker | None) -> Answer:
    """Compare with a full bake."""
    found = differences(publication, ticker)
    words = f"{_count(found, 'file')} not as a full bake has it; mend with: matinee bake --full"
    return Answer(bake_json.of_differences(found), partial(show_differences, found), words if found else "")


def tell_why(publication: Publication, asked: str) -> Answer:
    """Tell why a file stands as it does."""
    told = why(publication.public, asked)
    words = f"{asked}: no page has this address, and the log knows of no file that was removed there"
    complaint = words if told.state == "unknown" else ""
    return Answer(bake_json.of_why(told), partial(show_why, told), complaint)


def tell_log() -> Answer:
    """Tell of the last bakes."""
    bakes = last_bakes()
    return Answer(bake_json.of_log(bakes), partial(show_log, bakes))


def _count(things: Sequence[object], word: str) -> str:
    return f"{len(things)} {word}{'s' if len(things) != 1 else ''}"
