"""`make bench`: what things cost, as medians of several runs and as ratios to something plain."""

import pkgutil
from importlib import import_module
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import click
from rich.console import Console
from rich.table import Table

from bench import subjects
from bench.marks import Mark, marks_table
from bench.timing import Row

SUBJECTS = [found.name for found in pkgutil.iter_modules(subjects.__path__)]


@click.command()
@click.option("--only", metavar="NAMES", default="", help=f"Some of {','.join(SUBJECTS)}, commas between.")
@click.option(
    "--posts",
    "sizes",
    metavar="N",
    type=int,
    multiple=True,
    default=(1_000, 10_000, 30_000, 100_000),
    show_default=True,
)
def main(only: str, sizes: tuple[int, ...]) -> None:
    """Measure and print a table."""
    wanted = only.split(",") if only else SUBJECTS
    if strange := set(wanted) - set(SUBJECTS):
        raise click.UsageError(
            f"{', '.join(sorted(strange))} is not measured; there are {', '.join(SUBJECTS)}."
        )
    console = Console(width=max(140, Console().width))
    measured: list[Row] = []
    marks: list[Mark] = []
    with TemporaryDirectory(prefix="matinee-bench-") as folder:
        for name in wanted:
            for row in import_module(f"{subjects.__name__}.{name}").rows(Path(folder), sizes):
                if isinstance(row, Mark):
                    Console(stderr=True).print(f"  {row.what}: {row.found}", style="dim")
                    marks.append(row)
                else:
                    Console(stderr=True).print(f"  {row.what}: {_time(median(row.seconds))}", style="dim")
                    measured.append(row)
    if measured:
        console.print(table(measured))
    if marks:
        console.print(marks_table(marks))


def table(rows: list[Row]) -> Table:
    """The rows as one table."""
    made = Table("", title="What it costs", title_justify="left")
    for heading in ("median", "spread", "runs", "ratio"):
        made.add_column(heading, justify="right", no_wrap=True)
    made.add_column("to")
    made.add_column("")
    for row in rows:
        spread = f"{_time(min(row.seconds))} to {_time(max(row.seconds))}"
        yardstick = f"{row.yardstick}, {_time(row.yardstick_seconds)}"
        runs = str(len(row.seconds))
        made.add_row(
            row.what, _time(median(row.seconds)), spread, runs, f"{row.ratio:.2f}", yardstick, row.note
        )
    return made


def _time(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


if __name__ == "__main__":
    main()
