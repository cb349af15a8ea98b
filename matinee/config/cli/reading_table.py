"""What was read out of a text: the text with its evidence marked, and a table of the facts."""

from rich.markup import escape
from rich.table import Table

from matinee.config.cli.marked_text import MARK, marked
from matinee.config.cli.screen import console
from matinee.reading import Reading
from matinee.reading.show import Row, rows


def show_reading(title: str, reading: Reading) -> None:
    """Print one text and its facts, under its name where there are several."""
    if title:
        console.print(f"\n[bold]{escape(title)}[/]")
    found = rows(reading)
    if not found:
        console.print("[dim]No fact about a film was found in it.[/]")
        return
    console.print(marked(reading.source_text.strip("\n"), _moved(found, reading.source_text)))
    console.print()
    console.print(_table(found))


def _moved(found: list[Row], text: str) -> list[Row]:
    """The rows with their places counted from the text's first line that isn't empty."""
    cut = len(text) - len(text.lstrip("\n"))
    return [row._replace(start=row.start - cut, end=row.end - cut) for row in found]


def _table(found: list[Row]) -> Table:
    table = Table(box=None, header_style="dim", pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("", style=MARK, justify="right", no_wrap=True)
    table.add_column("fact", no_wrap=True)
    table.add_column("value", style="bold", overflow="fold", ratio=3)
    table.add_column("read from", overflow="fold", ratio=4)
    table.add_column("rule", style="dim", no_wrap=True)
    last = ""
    for number, row in enumerate(found, 1):
        kind = "" if row.kind == last else row.kind.replace("_", " ")
        table.add_row(str(number), kind, *map(escape, (row.value, row.words, row.rule)))
        last = row.kind
    return table
