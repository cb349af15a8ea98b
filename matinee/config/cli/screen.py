"""How the command line looks: few colours, no decoration, nothing that moves where nobody reads along."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from matinee.config.cli.pace import Pace, in_words

console = Console(highlight=False)
complaints = Console(highlight=False, stderr=True)


def print_facts(pairs: list[tuple[str, str]]) -> None:
    """Print words and what they stand for in two columns; what is long (a path) is not broken."""
    width = max(len(word) for word, _ in pairs)
    for word, value in pairs:
        console.print(f"[dim]{word:{width}}[/]   {value}", soft_wrap=True)


class Bar:
    """A line that fills; hears of progress as the press and the demo tell it."""

    def __init__(self, progress: Progress, says: str) -> None:
        self._progress = progress
        self._task = progress.add_task(says, total=None, told="")
        self._pace = Pace(every_seconds=0.1)

    def step(self, done: int, total: int, address: str = "") -> None:
        """`done` of `total` are done; `total` may grow."""
        if self._pace.step(done, total):
            left = self._pace.seconds_left
            rest = f", about {in_words(left)} left" if left else ""
            told = f"{done:,} of {total:,}{rest}"
            self._progress.update(self._task, completed=done, total=total, told=told)


@contextmanager
def bar(says: str) -> Iterator[Bar]:
    """A bar while the body runs; it leaves no trace, and nothing shows where there is no terminal."""
    columns = (TextColumn("{task.description}"), BarColumn(bar_width=32), TextColumn("{task.fields[told]}"))
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        yield Bar(progress, says)


class Ticker:
    """Tells machines how far something is: a line of JSON on stderr, once a second."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._pace = Pace(every_seconds=1.0, clock=clock)

    def step(self, done: int, total: int, address: str = "") -> None:
        """`done` of `total` are done; `total` may grow."""
        if self._pace.step(done, total):
            left = self._pace.seconds_left
            told = {
                "done": done,
                "total": total,
                "seconds": round(self._pace.seconds, 1),
                "seconds_left": None if left is None else round(left, 1),
            }
            click.echo(json.dumps(told), err=True)
