"""Bakes in processes that die at some step; compares the folder after the next bake. Run by test_kill.py."""

import json
import os
import random
from functools import partial
from pathlib import Path

from django.core.management import call_command
from django.db import connections, transaction

from matinee.press import bake, bake_all, touch
from matinee.press.testing import only_plates
from matinee.press.tests.notebook import PLATES, book, expected
from matinee.press.tests.steps import stopped

DIED = 9


def edit(chance: random.Random) -> None:
    """One to three edits in a transaction with their touches."""
    with transaction.atomic():
        for _ in range(chance.randint(1, 3)):
            number = chance.randrange(12)
            tags = tuple(chance.sample(["red", "blue"], chance.randrange(3)))
            put = partial(book.put, number, chance.randrange(5), f"Text {chance.randrange(3)}", tags)
            others = [partial(book.retitle, f"Title {chance.randrange(3)}"), partial(book.remember, number)]
            if number in book.notes:
                others.append(partial(book.drop, number))
            touch(*chance.choice([put, put, put, *others])())


def bake_and_die(public: Path, at: int, *, full: bool) -> bool:
    """Bake in a process that ends before its step numbered `at`; False where the bake ended first."""
    connections.close_all()
    child = os.fork()
    if child == 0:
        with stopped(public.parent, at, partial(os._exit, DIED)):
            (bake_all if full else bake)(public)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, DIED):
        raise RuntimeError(f"The baker ended with {code}.")
    return code == DIED


def on_disk(public: Path) -> dict[str, bytes]:
    return {str(path.relative_to(public)): path.read_bytes() for path in public.rglob("*") if path.is_file()}


def main(home: Path, seed: int, deaths: int) -> None:
    """Let `deaths` bakers die; print as JSON how many bakes ended first and what differed after a death."""
    call_command("migrate", verbosity=0)
    public = home / "public"
    chance = random.Random(seed)  # noqa: S311
    died = ended = 0
    wrong = []
    with only_plates(*PLATES):
        bake(public)
        while died < deaths:
            edit(chance)
            at, full = chance.randrange(40), chance.random() < 0.2
            if bake_and_die(public, at, full=full):
                died += 1
            else:
                ended += 1
            if chance.random() < 0.3:
                continue  # the next baker finds two deaths, or a death and an edit
            bake(public)
            wanted, found = expected(), on_disk(public)
            if found != wanted:
                paths = [path for path in {*wanted, *found} if wanted.get(path) != found.get(path)]
                wrong.append({"at": at, "full": full, "died": died, "paths": sorted(paths)})
    print(json.dumps({"ended": ended, "wrong": wrong}))  # noqa: T201
