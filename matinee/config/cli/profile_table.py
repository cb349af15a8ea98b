"""`matinee bake --profile`: a table of plates, the dearest first."""

from rich.table import Table

from matinee.config.cli.screen import console
from matinee.press.profile import PlateTimes, Profile

_COLUMNS = ("pages", "written", "MB", "render", "load", "write", "settle", "all s", "%")
_NARROW = 96


def show_profile(profile: Profile) -> None:
    """Print what the bake's time went into; all times are seconds."""
    narrow = console.width < _NARROW
    table = Table(box=None, pad_edge=False, padding=(0, 1), collapse_padding=narrow, header_style="dim")
    table.add_column("plate", no_wrap=True)
    for column in _COLUMNS:
        table.add_column(column, justify="right", no_wrap=True)
    work = profile.work or 1.0
    for each in profile.plates:
        table.add_row(each.plate, *_figures(each), *_whole(each.seconds, work))
    for what, seconds in profile.others:
        table.add_row(f"[dim]{what}[/]", *[""] * 7, *_whole(seconds, work))
    table.add_section()
    table.add_row("in all", *_figures(_sum(profile)), *_whole(profile.work, work), style="bold")
    console.print(table)
    if profile.processes > 1:
        console.print(
            f"[dim]{profile.work:.1f} s of work by {profile.processes} processes in {profile.seconds:.1f} s;"
            f" one of them waited {profile.waited:.1f} s for the others.[/]"
        )
    console.print()


def _figures(each: PlateTimes) -> tuple[str, ...]:
    spent = (each.rendering, each.loading, each.writing, each.settling)
    return (
        f"{each.rendered:,}",
        f"{each.written:,}",
        f"{each.size / 1_000_000:,.1f}",
        *(f"{seconds:.2f}" for seconds in spent),
    )


def _whole(seconds: float, work: float) -> tuple[str, str]:
    return f"{seconds:.2f}", f"{100 * seconds / work:.0f}"


def _sum(profile: Profile) -> PlateTimes:
    names = ("rendered", "written", "size", "rendering", "loading", "writing", "settling")
    return PlateTimes("", *(sum(getattr(each, name) for each in profile.plates) for name in names))
