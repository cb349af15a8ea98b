"""`matinee bake --log`: the last bakes, the newest last, as one reads a log."""

from collections.abc import Sequence

from django.utils import timezone
from rich.markup import escape

from matinee.config.cli.baking import counts
from matinee.config.cli.screen import console
from matinee.press.models import Bake

SHOWN = 20


def last_bakes() -> list[Bake]:
    """Those that are shown."""
    return list(Bake.objects.order_by("-pk")[:SHOWN])[::-1]


def show_log(bakes: Sequence[Bake]) -> None:
    """Print a line for each bake, and below it why it was a full one, or what went wrong."""
    if not bakes:
        console.print("Nothing was baked yet.")
    for bake in bakes:
        moment = f"{timezone.localtime(bake.began_at):%Y-%m-%d %H:%M:%S}"
        did = f"[red]{escape(bake.error)}[/]" if bake.error else counts(bake, bake.seconds)
        by = f" by {escape(bake.by)}" if bake.by else ""
        why = f"[dim]{by}{', every page: ' if bake.why_all else ''}{escape(bake.why_all)}[/]"
        console.print(f"[bold]{moment}[/]{why}", soft_wrap=True)
        console.print(f"    {did}", soft_wrap=True)
        for address, error in bake.failures:
            console.print(f"    [red]{escape(address)}[/]: {escape(error)}", soft_wrap=True)
