"""A full bake's portions of files: rendered and written by this process, or by several side by side."""

import multiprocessing
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

from matinee.press.errors import CLASHES, PressError, explained, one_line
from matinee.press.folder import Folder
from matinee.press.joining import join
from matinee.press.models import BakedFile
from matinee.press.page import Page, render_all
from matinee.press.plate import Claim, plate_named
from matinee.press.values import Values

PORTION = 100
VALUES = 10_000
"""How many files a portion has, and how many values a process keeps from one portion to the next."""
WORTH_A_CREW = 2000
"""From so many files on other processes are worth the second or two that each takes to start."""

Work = Sequence[tuple[str, Sequence[tuple[str, str]]]]
"""Files by path, each with the plates that claim it, by name, and with its address there."""


class Made(NamedTuple):
    """What became of a file: its page's plate, address and digest (empty: there is none), what it was made
    from, and whether it had to be written; or the error that it raised.
    """

    path: str
    plate: str
    order: int
    address: str
    digest: str = ""
    taken: dict[str, str] = {}  # never written to
    is_written: bool = False
    error: str = ""


class Portion(NamedTuple):
    """What became of some files, and the reads met on the way from which others follow."""

    files: list[Made]
    chained: set[str]


@contextmanager
def crew(public: Path, hands: int) -> Iterator["Crew"]:
    """So many processes that work in `public`; where it is one, it is this one."""
    _values().forget()
    if hands < 2:
        yield Crew(partial(map, partial(make, public)))
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(hands, context, join, (public,)) as pool:
        try:
            yield Crew(partial(pool.map, partial(make, public)))
        except BrokenProcessPool:
            raise PressError(
                "A process of this bake was killed, perhaps for want of memory. Nothing is lost: bake again."
            ) from None
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


class Crew(NamedTuple):
    """Makes portions, and gives them back in their order."""

    make: Callable[[Iterable[Work]], Iterator[Portion]]


def make(public: Path, work: Work) -> Portion:
    """Render files and write those that differ from the disk; FolderError where the folder can't be used."""
    values, folder = _values(), Folder(public)
    if len(values) > VALUES:
        values.forget()
    values.chained.clear()
    claims = [_claims(path, said) for path, said in work]
    pages = render_all([(BakedFile(path=some[0].path), some) for some in claims], values)
    made = [_made(public, folder, some[0], page) for some, page in zip(claims, pages, strict=True)]
    return Portion(made, set(values.chained))


def _claims(path: str, said: Sequence[tuple[str, str]]) -> list[Claim]:
    return [Claim(path, plate, address) for name, address in said if (plate := plate_named(name))]


def _made(public: Path, folder: Folder, claim: Claim, page: Page | Exception) -> Made:
    without = partial(Made, claim.path, claim.plate.name, claim.plate.order, claim.address)
    if isinstance(page, Exception):
        return without(error=one_line(page))
    try:
        is_written = page.body is not None and not folder.holds(claim.path, page.body)
        if is_written and page.body is not None:
            folder.write(claim.path, page.body)
    except OSError as error:
        if error.errno not in CLASHES:
            raise explained(error, public) from error
        return without(error=one_line(error))
    row = page.row
    if not page.digest:
        return without(taken=page.taken)
    return Made(claim.path, row.plate, row.order, row.address, page.digest, page.taken, is_written)


@cache
def _values() -> Values:
    return Values()
