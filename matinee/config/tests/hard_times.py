"""Bakes of a whole publication where the folder or the disk will not do. Run by test_hard_times.py.

Each word prints what the press said, one line a bake, and ends with what `check` finds at the end.
"""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from django.conf import settings
from django.db import connections
from django.utils import timezone

from matinee.config.cli.baking import baked
from matinee.films.actions import report_release
from matinee.films.models import Film
from matinee.press import bake, bake_all, check, is_due
from matinee.press.errors import PressError, StoppedError
from matinee.site import midnight
from matinee.site.tests.invariants import broken, dangling, files_in
from matinee.site.tests.newsroom import Newsroom
from matinee.site.tests.random_edits import begin
from matinee.testing import a_desk_source

HOME = settings.PUBLICATION.home
PUBLIC = settings.PUBLICATION.public


def tell(words: object) -> None:
    print(words, flush=True)  # noqa: T201


def try_to(work: Callable[[Path], object]) -> None:
    try:
        work(PUBLIC)
    except PressError as error:
        tell(error)


def see() -> None:
    """Tell what a reader finds wrong."""
    files = files_in(PUBLIC)
    for path in broken(files):
        tell(f"{path} is broken")
    for pair in dangling(files):
        tell(pair)


def end() -> None:
    """The work goes on where it stopped, and ends in the law."""
    for _ in range(4):
        bake(PUBLIC)
    tell(f"{check(PUBLIC)} {is_due()}")


def edit() -> None:
    newsroom = Newsroom(PUBLIC)
    newsroom.written = 1000
    newsroom.post("More to write", topics=("Brand new",), hero=newsroom.picture("crimson", (200, 100)))


def full_disk() -> None:
    """The folder stands on a file system of its own, on which something takes all the room but a little."""
    filler = PUBLIC / "filler.txt"
    for kept in (0, 8, 40, 120):
        Newsroom(PUBLIC).topic("Trailer").save()
        edit_slug(kept)
        with filler.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"\n" * 4096)
            except OSError:
                pass
        size = max(filler.stat().st_size - kept * 1024, 0)
        os.truncate(filler, size)
        try_to(bake)
        see()
        filler.unlink()
        try_to(bake)
        see()
    end()


def edit_slug(number: int) -> None:
    """Something that many pages show."""
    topic = Newsroom(PUBLIC).topic("Trailer")
    topic.slug = f"trailer-{number}"
    topic.save()


@contextmanager
def as_nobody() -> Iterator[None]:
    """Root may write anywhere: for a while be someone who may write in the home, but not in the folder."""
    connections.close_all()
    for path in (HOME, *HOME.rglob("*")):
        if PUBLIC not in (path, *path.parents):
            os.chown(path, 65534, 65534)
    os.seteuid(65534)
    try:
        yield
    finally:
        connections.close_all()
        os.seteuid(0)


def read_only() -> None:
    edit()
    if os.geteuid() == 0:
        with as_nobody():
            try_to(bake)
    else:
        folders = [PUBLIC, *(path for path in PUBLIC.rglob("*") if path.is_dir())]
        for folder in folders:
            folder.chmod(0o555)
        try_to(bake)
        for folder in folders:
            folder.chmod(0o755)
    see()
    end()


class Nuisance:
    """Does something once, after so many pages."""

    def __init__(self, after: int, work: Callable[[], object]) -> None:
        self.after, self.work = after, work

    def step(self, done: int, total: int, address: str) -> None:
        if done == self.after:
            self.work()


def folder_removed() -> None:
    for after in (1, 20):
        edit_slug(after)
        nuisance = Nuisance(after, partial(shutil.rmtree, PUBLIC))
        try_to(partial(bake, progress=nuisance))
        see()
        shutil.rmtree(PUBLIC, ignore_errors=True)
    try_to(lambda public: bake_all(public, Nuisance(40, lambda: shutil.rmtree(PUBLIC))))
    see()
    end()


def file_and_folder() -> None:
    """A file stands where a folder must be, and the other way round: a full bake takes them away."""
    shutil.rmtree(PUBLIC / "topics")
    (PUBLIC / "topics").write_text("in the way")
    (PUBLIC / "index.html").unlink()
    (PUBLIC / "index.html").mkdir()
    (PUBLIC / "index.html/inside.txt").write_text("in the way")
    edit_slug(1)
    report = bake_all(PUBLIC)
    tell(sorted({address.split("/")[1] for address, _ in report.failed}))
    end()


def _later(now: Callable[[], datetime], days: int) -> datetime:
    return now() + timedelta(days=days)


def clock_jumps() -> None:
    """To next year, back before the first post, and home again."""
    now = timezone.now
    for days in (400, -4000, 0):
        timezone.now = partial(_later, now, days)
        edit_slug(days + 5000)
        midnight.note_day()
        bake(PUBLIC)
        tell(check(PUBLIC))
    end()


def midnight_between_commands() -> None:
    """Nobody is awake at midnight, and the next day somebody types `matinee bake`."""
    now = timezone.now
    opening = timezone.localdate().isoformat()
    report_release(Film.objects.order_by("pk")[0], a_desk_source(), "US", date=opening)
    baked(settings.PUBLICATION, full=False)
    tell(opening in (PUBLIC / "calendar/us.html").read_text())
    timezone.now = partial(_later, now, 2)
    midnight._noted = None  # the command is another process
    baked(settings.PUBLICATION, full=False)
    tell(opening in (PUBLIC / "calendar/us.html").read_text())
    end()


def two_bakers() -> None:
    """Four processes bake everything and what changed, at the same time and while it is edited."""
    bakers = []
    for number in range(4):
        connections.close_all()
        if (child := os.fork()) == 0:
            edit_slug(number)
            for _ in range(3):
                (bake if number else bake_all)(PUBLIC)
            os._exit(0)
        bakers.append(child)
    for child in bakers:
        while os.waitpid(child, os.WNOHANG) == (0, 0):
            files = files_in(PUBLIC)
            for path in broken(files):
                if not path.endswith((".gz", ".br")):
                    tell(f"{path} is broken")
    end()


def stopped() -> None:
    """A bake that is asked to stop leaves the work to the next one."""
    edit_slug(1)

    def leave() -> None:
        raise StoppedError

    try:
        bake(PUBLIC, Nuisance(3, leave))
    except StoppedError:
        tell(is_due())
    see()
    end()


def main() -> None:
    begin(Newsroom(PUBLIC))
    bake_all(PUBLIC)
    see()
    globals()[sys.argv[1]]()
