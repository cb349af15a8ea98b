"""Edits and bakes in processes that are killed, while a reader looks. Run by test_killed_anywhere.py."""

import json
import os
import random
import signal
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from django.conf import settings
from django.db import connections

from matinee.press import bake, bake_all, check, crew, full, is_due
from matinee.press.address import TEMPORARY
from matinee.press.tests.steps import stopped
from matinee.site.tests.invariants import broken, dangling, files_in, named_by
from matinee.site.tests.newsroom import Newsroom
from matinee.site.tests.random_edits import VERBS, Edits, begin

T = TypeVar("T")
SECONDS = 0.5
"""Until when a process is killed that isn't killed at a step: most have baked by then."""


class Driver:
    """Lets processes die and keeps what is wrong with the public folder, during their life and after it."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311
        self.public = settings.PUBLICATION.public
        self.wrong: list[str] = []
        self.looks = self.died = self.ended = 0

    def pick(self, options: Sequence[T]) -> T:
        return self.chance.choice(options)

    def edit(self) -> None:
        edits = Edits(Newsroom(self.public), self.pick)
        for _ in range(self.chance.randint(1, 3)):
            edits.make(self.pick(VERBS))

    def edit_and_bake(self, *, full_bake: bool) -> None:
        self.edit()
        (bake_all if full_bake else bake)(self.public)

    def die_once(self) -> None:
        """Let a process die at a step of its work, or at a moment; or one of a full bake's crew."""
        kind = self.chance.random()
        if kind < 0.06:
            self.live(partial(bake_all, self.public, hands=2), self.chance.uniform(0, 4), of_crew=kind < 0.03)
        elif kind < 0.5:
            self.live(partial(self.edit_and_bake, full_bake=kind < 0.1), self.chance.uniform(0, SECONDS))
        else:
            self.live(partial(self.die_at, self.chance.randrange(200), full_bake=kind > 0.95))

    def die_at(self, step: int, *, full_bake: bool) -> None:
        with stopped(settings.PUBLICATION.home, step, lambda: os.kill(os.getpid(), signal.SIGKILL)):
            self.edit_and_bake(full_bake=full_bake)

    def live(self, work: Callable[[], object], seconds: float = 60, *, of_crew: bool = False) -> None:
        """Do this in a process that is killed after so long; meanwhile read."""
        connections.close_all()
        seed = self.chance.random()
        child = os.fork()
        if child == 0:
            self.chance.seed(seed)
            try:
                work()
            finally:
                os._exit(0)
        end = time.monotonic() + seconds
        while time.monotonic() < end and _is_alive(child):
            self.look("while it lived")
        for victim in _children(child)[:1] if of_crew else [child]:
            os.kill(victim, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        if of_crew or os.waitstatus_to_exitcode(status) == -signal.SIGKILL:
            self.died += 1
        else:
            self.ended += 1
        self.look("after it died")

    def look(self, when: str) -> None:
        """As a reader: what is served is whole, and lists lead somewhere."""
        self.looks += 1
        files = files_in(self.public)
        self.wrong += [f"{path} is broken {when}" for path in broken(files)]
        for path, file in dangling(files):
            # The files were not read at one moment: the page must name it still, now that it isn't there.
            if not self._is_there(file) and file in self._named_by(path) and not self._is_there(file):
                self.wrong.append(f"{path} names {file} {when}")

    def _is_there(self, path: str) -> bool:
        return (self.public / path).exists()

    def _named_by(self, path: str) -> list[str]:
        try:
            return list(named_by(path, (self.public / path).read_bytes()))
        except FileNotFoundError:
            return []

    def heal(self) -> None:
        """The next bake ends in the law."""
        for _ in range(4):
            bake(self.public)
            if not is_due():
                break
        self.wrong += [f"{each} after the next bake" for each in check(self.public)]
        self.wrong += [f"{path} was left" for path in self.public.rglob(f"{TEMPORARY}*")]
        self.look("after the next bake")


def _is_alive(child: int) -> bool:
    return os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None


def _children(process: int) -> list[int]:
    try:
        return [int(pid) for pid in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except OSError:
        return []


def main(seed: int, deaths: int) -> None:
    """Let so many processes die; print as JSON how many ended first and all that was wrong."""
    for module in (crew, full):
        for name, value in (("WORTH_A_CREW", 1), ("PORTION", 5)):
            setattr(module, name, value)
    driver = Driver(seed)
    begin(Newsroom(driver.public))
    driver.heal()
    while driver.died < deaths and not driver.wrong:
        driver.die_once()
        if driver.chance.random() < 0.7:  # else the next one finds two deaths
            driver.heal()
    driver.heal()
    print(json.dumps({"looks": driver.looks, "ended": driver.ended, "wrong": driver.wrong[:20]}))  # noqa: T201
