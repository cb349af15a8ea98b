"""How the command line looks: few colours, no decoration, nothing that moves where nobody reads along."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

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
        self._task = progress.add_task(says, total=None)

    def step(self, done: int, total: int, address: str = "") -> None:
        """`done` of `total` are done; `total` may grow."""
        self._progress.update(self._task, completed=done, total=total)


@contextmanager
def bar(says: str) -> Iterator[Bar]:
    """A bar while the body runs; it leaves no trace, and nothing shows where there is no terminal."""
    columns = (TextColumn("{task.description}"), BarColumn(bar_width=32), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        yield Bar(progress, says)
