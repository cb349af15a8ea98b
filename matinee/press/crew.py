"""A full bake's portions of files: rendered and written by this process, or by several side by side."""

import multiprocessing
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

from matinee.press import ledger
from matinee.press.errors import CLASHES, OvertakenError, PressError, explained, one_line
from matinee.press.folder import Folder
from matinee.press.joining import join
from matinee.press.models import BakedFile
from matinee.press.page import Made, Page, render_all
from matinee.press.plate import Claim, plate_named
from matinee.press.values import Values
from matinee.press.watch import REST, Stopwatch, Times, Watch

WORTH_A_CREW = 5000
"""From so many files on other processes are worth the second that they take to start."""


class Work(NamedTuple):
    """Files by path, each with the plates that claim it, by name, and with its address there; how many
    touches the baker knows; and whether nothing but this bake's files, other ones, can be in the folder.
    """

    files: Sequence[tuple[str, Sequence[tuple[str, str]]]]
    touches: int
    is_fresh: bool = False


class Portion(NamedTuple):
    """What became of some files, and what another process measured. None was made where edits came that the
    baker does not know.
    """

    files: list[Made]
    times: Times | None = None
    is_overtaken: bool = False


Make = Callable[[Iterable[Work]], Iterator[Portion]]
"""Makes portions, and gives them back in their order."""


@contextmanager
def crew(public: Path, hands: int, watch: Watch) -> Iterator[Make]:
    """What makes portions in `public`: so many processes, or this one."""
    if hands < 2:
        yield partial(map, partial(make, watch, watch.values(), public))
        return
    # From one that has loaded everything, and nothing else: they start at once, and share its memory.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["matinee.press.preload"])
    with ProcessPoolExecutor(hands, context, join, (public,)) as pool:
        try:
            yield partial(pool.map, partial(_make_here, isinstance(watch, Stopwatch), public))
        except BrokenProcessPool:
            raise PressError(
                "A process of this bake was killed, perhaps for want of memory. Nothing is lost: bake again."
            ) from None
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def _make_here(is_timed: bool, public: Path, work: Work) -> Portion:
    watch, values = _tools(is_timed)
    watch.taken()  # what went by since the last portion was waiting
    portion = make(watch, values, public, work)
    return portion._replace(times=watch.taken())


@cache
def _tools(is_timed: bool) -> tuple[Watch, Values]:
    """Those of a process that is one of several: they last as long as it does."""
    watch = Stopwatch() if is_timed else Watch()
    return watch, watch.values()


def make(watch: Watch, values: Values, public: Path, work: Work) -> Portion:
    """Render files and write those that differ from the disk; FolderError where the folder can't be used."""
    folder = Folder(public, is_fresh=work.is_fresh)
    values.ease(work.touches)
    claims = [_claims(path, said) for path, said in work.files]
    try:
        ledger.see_that_none_is_new(work.touches)
        pages = render_all([(BakedFile(path=some[0].path), some) for some in claims], values)
        ledger.see_that_none_is_new(work.touches)
    except OvertakenError:
        return Portion([], is_overtaken=True)
    return Portion(
        [_made(watch, public, folder, some[0], page) for some, page in zip(claims, pages, strict=True)]
    )


def _claims(path: str, said: Sequence[tuple[str, str]]) -> list[Claim]:
    return [Claim(path, plate, address) for name, address in said if (plate := plate_named(name))]


def _made(watch: Watch, public: Path, folder: Folder, claim: Claim, page: Page | Exception) -> Made:
    watch.turn("writing", claim.plate.name)
    made = _put(public, folder, claim, page)
    watch.count(made.plate, None if isinstance(page, Exception) else page.body, is_written=made.is_written)
    watch.turn(REST)
    return made


def _put(public: Path, folder: Folder, claim: Claim, page: Page | Exception) -> Made:
    without = partial(Made, claim.path, claim.plate.name, claim.plate.order, claim.address)
    if isinstance(page, Exception):
        return without(error=one_line(page))
    if page.body is None:
        return without()
    try:
        is_written = not folder.holds(claim.path, page.body)
        if is_written:
            folder.write(claim.path, page.body)
    except OSError as error:
        if error.errno not in CLASHES:
            raise explained(error, public) from error
        return without(error=one_line(error))
    row = page.row
    return Made(claim.path, row.plate, row.order, row.address, page.digest, page.taken, is_written)
