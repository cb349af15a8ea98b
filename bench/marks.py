"""What is not a time: a weight, a count or a mark, beside what is wanted of it."""

from typing import NamedTuple

from rich.table import Table


class Mark(NamedTuple):
    """One line of the table: what was looked at, what was found, and what it should be."""

    what: str
    found: str
    wanted: str
    is_reached: bool


def marks_table(marks: list[Mark]) -> Table:
    """The marks as one table."""
    made = Table("", title="What it comes to", title_justify="left")
    for heading in ("found", "wanted", ""):
        made.add_column(heading, justify="right", no_wrap=True)
    for mark in marks:
        made.add_row(mark.what, mark.found, mark.wanted, "" if mark.is_reached else "missed")
    return made
