"""What `matinee mirror` does in each of its ways, and how it answers: to people or to machines."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import asdict
from functools import partial

from matinee.config.carrying import Carrier
from matinee.config.cli import bake_json
from matinee.config.cli.answer import Answer
from matinee.config.cli.baking import show_differences
from matinee.config.cli.screen import Ticker, bar, console
from matinee.config.cli.trouble import FAILED, USAGE, Trouble
from matinee.lib.publication import Publication
from matinee.press.errors import PressError
from matinee.press.mirror import MirrorReport
from matinee.press.mirror import compare as differences
from matinee.press.report import Progress


def carry(publication: Publication, *, full: bool, ticker: Ticker | None) -> Answer:
    """Carry into the mirror and tell the CDN what changed."""
    if not publication.stages:
        raise Trouble("matinee.toml names no place to go to: write a [mirror] or a [purge] into it", USAGE)
    if full:
        _must_have_mirror(publication)
    carrier = Carrier(publication)
    with _telling(ticker, "Mirroring") as hears:
        report = carrier.mirror(hears, full=full)
    with _telling(ticker, "Telling the CDN") as hears:
        told = carrier.purge(hears)
    left = report.left if report else 0
    words = "some pages are being baked anew; bake, and mirror again: matinee bake && matinee mirror"
    as_json = {"mirror": asdict(report) if report else None, "purged": told}
    return Answer(as_json, partial(_show, report, told, "purge" in publication.stages), words if left else "")


def compare(publication: Publication, *, ticker: Ticker | None) -> Answer:
    """Compare the mirror with the public folder."""
    _must_have_mirror(publication)
    with _telling(ticker, "Comparing") as hears:
        found = differences(publication.public, Carrier(publication).bucket, hears)
    objects = f"{len(found)} object{'s' if len(found) != 1 else ''}"
    words = f"{objects} not as the public folder has it; mend with: matinee mirror --full"
    show: Callable[[], None] = partial(show_differences, found, "Nothing differs from the public folder.")
    return Answer(bake_json.of_differences(found), show, words if found else "")


def _must_have_mirror(publication: Publication) -> None:
    if "mirror" not in publication.stages:
        raise Trouble("matinee.toml names no bucket: write a [mirror] into it", USAGE)


@contextmanager
def _telling(ticker: Ticker | None, says: str) -> Iterator[Progress]:
    try:
        with nullcontext(ticker) if ticker else bar(says) as hears:
            yield hears
    except PressError as error:
        raise Trouble(str(error), FAILED) from None


def _show(report: MirrorReport | None, told: int, has_cdn: bool) -> None:
    if report:
        console.print(
            f"[bold]put {report.put}[/], deleted {report.deleted} [dim]in {report.seconds:.1f} s[/]"
        )
    if has_cdn:
        console.print(f"told the CDN of {told} address{'es' if told != 1 else ''}")
