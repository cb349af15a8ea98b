"""What was read out of a text, as a table."""

from rich.markup import escape
from rich.table import Table

from matinee.config.cli.screen import console
from matinee.reading import Reading
from matinee.reading.show import rows


def show_reading(title: str, reading: Reading) -> None:
    """Print the facts of one text, under its name where there are several."""
    if title:
        console.print(f"\n[bold]{escape(title)}[/]")
    table = Table(box=None, header_style="dim", pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("fact", no_wrap=True)
    table.add_column("value", style="bold", overflow="fold", ratio=3)
    table.add_column("read from", overflow="fold", ratio=4)
    table.add_column("rule", style="dim", no_wrap=True)
    last = ""
    for row in rows(reading):
        kind = "" if row.kind == last else row.kind.replace("_", " ")
        table.add_row(kind, *map(escape, (row.value, row.words, row.rule)))
        last = row.kind
    console.print(table if table.row_count else "[dim]No fact about a film was found in it.[/]")
