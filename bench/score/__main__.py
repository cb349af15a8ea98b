"""`make score`: precision and recall of reading, kind by kind, on posts with their truth."""

from collections.abc import Iterable
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from bench.score.kinds import KINDS
from bench.score.posts import HERE, Post, posts
from bench.score.tally import Tally, score

VOICES = ("house", "other")


@click.command()
@click.option(
    "--posts",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder of posts of your own, NAME.txt beside NAME.json; else the project's own.",
)
@click.option("--misses", metavar="KIND", help="Also list what was wrong (+) and missing (-) of this kind.")
def main(folder: Path | None, misses: str | None) -> None:
    """Print precision and recall of reading for each kind of fact."""
    console = Console(width=max(120, Console().width))
    for part in [folder] if folder else [HERE / "tuned", HERE / "unread"]:
        found = list(posts(part))
        by_voice = {voice: [post for post in found if post.voice == voice] for voice in VOICES}
        counts = ", ".join(f"{len(group)} {voice}" for voice, group in by_voice.items())
        tallies = {voice: score(group) for voice, group in by_voice.items()}
        console.print(_table(f"{part.name}: {counts}", tallies))
        if misses and part.name != "unread":
            _list(console, misses, found)


def _table(title: str, tallies: dict[str, dict[str, Tally]]) -> Table:
    made = Table("kind of fact", title=title, title_justify="left")
    for voice in VOICES:
        for heading in (f"{voice} said", "precision", "recall", "to reach"):
            made.add_column(heading, justify="right")
    for kind in KINDS:
        cells = [kind.name]
        for position, voice in enumerate(VOICES):
            tally = tallies[voice][kind.name]
            aim = kind.aim[2 * position : 2 * position + 2] if kind.aim else None
            cells += [str(tally.right + tally.wrong), *_figures(tally, aim)]
        made.add_row(*cells)
    return made


def _figures(tally: Tally, aim: tuple[float, ...] | None) -> list[str]:
    if not tally.right + tally.wrong + tally.missing:
        return ["", "", ""]
    if aim is None:
        return [f"{tally.precision:.2f}", f"{tally.recall:.2f}", ""]
    figures = [
        f"[red]{value:.2f}[/]" if value < least else f"{value:.2f}"
        for value, least in zip((tally.precision, tally.recall), aim, strict=True)
    ]
    return [*figures, "{:.2f} / {:.2f}".format(*aim)]


def _list(console: Console, kind: str, found: Iterable[Post]) -> None:
    tallies = score(found)
    if kind not in tallies:
        raise click.UsageError(f"{kind!r} is not scored; there are {', '.join(tallies)}.")
    for miss in tallies[kind].misses:
        console.print(f"  {miss.sign} {miss.post}: {miss.statement}", highlight=False, markup=False)


if __name__ == "__main__":
    main()
