"""Baking with a bar, for the commands that bake."""

import os

from rich.markup import escape

from matinee.config.cli.screen import bar, complaints, console
from matinee.config.cli.trouble import FAILED, Trouble
from matinee.config.full_bake import full_bake_reason, note_full_bake
from matinee.lib.publication import Publication
from matinee.press.baker import bake, bake_all
from matinee.press.comparison import check
from matinee.press.errors import PressError
from matinee.press.report import BakeReport, Difference


def baked(publication: Publication, *, full: bool) -> BakeReport:
    """Bake what changed, or all where that is due, showing a bar; Trouble where the press could not go on."""
    full = full or bool(full_bake_reason(publication))
    with bar("Baking") as progress:
        try:
            report = (bake_all if full else bake)(publication.public, progress, hands=os.cpu_count() or 1)
        except PressError as error:
            raise Trouble(str(error), FAILED) from None
    if full:
        note_full_bake(publication)
    return report


def differences(publication: Publication) -> list[Difference]:
    """The files that differ from a full bake; Trouble where they could not be compared."""
    with bar("Comparing") as progress:
        try:
            return check(publication.public, progress)
        except PressError as error:
            raise Trouble(str(error), FAILED) from None


def show_report(report: BakeReport) -> None:
    """Print what a bake did in one line, and name on stderr what it could not do."""
    counts = f"looked at {report.looked_at}, rendered {report.rendered}"
    done = f"[bold]wrote {report.written}[/], removed {report.removed}"
    console.print(f"{counts}, {done} [dim]in {report.seconds:.1f} s[/]")
    for address, error in report.failed:
        complaints.print(f"{escape(address)}: {escape(error)}", soft_wrap=True)


def show_differences(found: list[Difference]) -> None:
    """Print each file that differs, and how."""
    if not found:
        console.print("Nothing differs from a full bake.")
    for each in found:
        error = f"  [dim]{escape(each.error)}[/]" if each.error else ""
        console.print(f"{each.kind:9} [bold]{escape(each.path)}[/]{error}", soft_wrap=True)
