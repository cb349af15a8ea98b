"""Baking with a bar, for the commands that bake."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from rich.markup import escape

from matinee.config.cli.screen import bar, complaints, console
from matinee.config.cli.trouble import FAILED, Trouble
from matinee.config.full_bake import full_bake_reason, note_full_bake
from matinee.desk.actions import follow_time_zone
from matinee.lib.publication import Publication
from matinee.press.baker import bake, bake_all
from matinee.press.comparison import check
from matinee.press.errors import PressError
from matinee.press.models import Bake
from matinee.press.report import BakeReport, Difference, Progress
from matinee.press.watch import Watch
from matinee.site.midnight import note_day


def baked(
    publication: Publication,
    *,
    full: bool,
    progress: Progress | None = None,
    by: str = "matinee bake",
    watch: Watch | None = None,
) -> BakeReport:
    """Bake what changed, or all where that is due; Trouble where the press could not go on.

    Shows a bar where nobody else hears of the `progress`.
    """
    note_day()
    if reason := full_bake_reason(publication):
        follow_time_zone()
    why = f"the site {reason}" if reason else "it was asked for"
    cores = os.cpu_count() or 1
    with _telling(), nullcontext(progress) if progress else bar("Baking") as hears:
        if not full and not reason:
            return bake(publication.public, hears, hands=cores, by=by, watch=watch)
        report = bake_all(publication.public, hears, hands=cores, by=by, why=why, watch=watch)
    note_full_bake(publication)
    return report


def differences(publication: Publication, progress: Progress | None = None) -> list[Difference]:
    """The files that differ from a full bake; Trouble where they could not be compared."""
    with _telling(), nullcontext(progress) if progress else bar("Comparing") as hears:
        return check(publication.public, hears)


@contextmanager
def _telling() -> Iterator[None]:
    try:
        yield
    except PressError as error:
        raise Trouble(str(error), FAILED) from None


def counts(of: BakeReport | Bake, seconds: float) -> str:
    """What a bake did, in one line."""
    looked = f"looked at {of.looked_at}, rendered {of.rendered}"
    return f"{looked}, [bold]wrote {of.written}[/], removed {of.removed} [dim]in {seconds:.1f} s[/]"


def show_report(report: BakeReport) -> None:
    """Print what a bake did in one line, and name on stderr what it could not do."""
    console.print(counts(report, report.seconds))
    for address, error in report.failed:
        complaints.print(f"{escape(address)}: {escape(error)}", soft_wrap=True)


def show_differences(found: list[Difference], none: str = "Nothing differs from a full bake.") -> None:
    """Print each file that differs, and how; or that there is none."""
    if not found:
        console.print(none)
    for each in found:
        error = f"  [dim]{escape(each.error)}[/]" if each.error else ""
        console.print(f"{each.kind:9} [bold]{escape(each.path)}[/]{error}", soft_wrap=True)
