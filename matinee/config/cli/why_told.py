"""`matinee bake --why`: an answer that reads like one."""

from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter

from django.utils import timezone
from rich.markup import escape
from rich.table import Table

from matinee.config.cli.screen import console, print_facts
from matinee.press.causes import Because, Cause
from matinee.press.why import Why

_SHOWN = 3
_EDIT = attrgetter("edit")
_STATES = {
    "due": "The next bake makes it: one that was cut short has left it.",
    "gone": "There is no such page any more: the next bake removes the file.",
    "waiting": "It is a page, and was never baked: the next bake makes it.",
    "stray": "No page has this file: a full bake removes it (matinee bake --full).",
}


def show_why(told: Why) -> None:
    """Print what is known of a file; nothing where there is none."""
    if told.state == "unknown":
        return
    console.print(f"[bold]{escape(told.path)}[/]", soft_wrap=True)
    if not console.is_terminal:
        print_facts(list(_lines(told)))
        return
    table = Table.grid(padding=(0, 3, 0, 0))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for word, value in _lines(told):
        table.add_row(word, value)
    console.print(table)


def _lines(told: Why) -> Iterator[tuple[str, str]]:
    if told.address:
        yield "address", f"{escape(told.address)} [dim]of the plate {escape(told.plate)}[/]"
    if told.error:
        yield "failed", f"{escape(told.error)} [dim]Every bake tries again; its old file stays.[/]"
    if told.state in _STATES:
        yield "now", _STATES[told.state]
    if told.at is not None:
        yield _deed(told), _moment(told)
        yield from _because(told)
    elif told.state == "baked":
        yield "written", "before the log was kept, or by a bake that was killed"
    for number, edit in enumerate(told.waiting[:_SHOWN]):
        yield "" if number else "next", f"{escape(edit)}, and the next bake looks at it"
    if more := len(told.waiting[_SHOWN:]):
        yield "", f"[dim]and {more} more edits[/]"


def _deed(told: Why) -> str:
    if told.state == "removed":
        return "removed"
    return "made" if told.because and told.because.is_new else "written"


def _moment(told: Why) -> str:
    assert told.at is not None  # noqa: S101
    moment = f"{timezone.localtime(told.at):%-d %B %Y, %H:%M:%S}"
    if told.bake is None:
        return moment
    by = f" by {escape(told.bake.by)}" if told.bake.by else ""
    files = told.bake.removed if told.state == "removed" else told.bake.written
    return f"{moment}{by}" + (f" [dim](one of {files} files)[/]" if files > 1 else "")


def _because(told: Why) -> Iterator[tuple[str, str]]:
    if told.because is None:
        yield "because", _of_all(told)
    elif not told.because.causes:
        yield "because", "a bake before was cut short, or failed here"
    else:
        yield from _causes(told.because)


def _of_all(told: Why) -> str:
    if told.bake is None:
        return "of a full bake, which the log has forgotten"
    return f"of a full bake: {escape(told.bake.why_all)}"


def _causes(because: Because) -> Iterator[tuple[str, str]]:
    word = "because"
    for edit, causes in groupby(
        sorted(because.causes, key=lambda cause: cause.edit), lambda cause: cause.edit
    ):
        yield word, escape(edit) or "of an edit that said nothing of itself"
        for cause in causes:
            yield "", _read(cause)
        word = "and"
    if because.more:
        yield "", f"[dim]and {because.more} more reads[/]"


def _read(cause: Cause) -> str:
    read = escape(cause.read)
    if cause.touched == cause.read:
        return f"  {read} [dim]changed[/]"
    if cause.touched:
        return f"  {read} [dim]changed, which follows from[/] {escape(cause.touched)}"
    return f"  {read} [dim]turned out to have changed while a page was made[/]"
