"""Bakes and mirrors in processes that die at some step; compares the bucket after the next ones. Run by
test_kill.py.
"""

import json
import os
import random
import re
import subprocess
import sys
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

import httpx
from django.core.management import call_command
from django.db import connections

from matinee.lib.publication import Mirror
from matinee.press import bake, bake_all
from matinee.press.bucket import Bucket
from matinee.press.errors import BusyError
from matinee.press.mirror import mirror
from matinee.press.testing import only_plates
from matinee.press.tests.kill_driver import DIED, edit
from matinee.press.tests.notebook import PLATES, pages
from matinee.press.tests.steps import Steps, stopped
from matinee.press.tests.store import OWNER, name_of

SERVER = """
import sys
from moto.server import ThreadedMotoServer
server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
print(*server.get_host_and_port(), flush=True)
sys.stdin.read()
"""


@contextmanager
def serving():
    """A store in a process of its own: what dies here must not take it along."""
    command = [sys.executable, "-W", "ignore", "-c", SERVER]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603
        host, port = server.stdout.readline().split()
        try:
            yield f"http://{host}:{port}"
        finally:
            server.kill()


class Mortal(Bucket):
    """A bucket whose puts and deletes are steps to die before, or after."""

    def __init__(self, settings: Mirror, steps: Steps) -> None:
        super().__init__(settings)
        self._steps = steps

    def put(self, name, body, **headers):
        self._steps.take()
        super().put(name, body, **headers)
        self._steps.take()

    def delete(self, names):
        self._steps.take()
        super().delete(names)
        self._steps.take()


def do(work, public: Path, at: int) -> bool:
    """Do this in a process that ends before its step numbered `at`; False where the work ended first."""
    connections.close_all()
    child = os.fork()
    if child == 0:
        with stopped(public.parent, at, partial(os._exit, DIED)) as steps:
            work(public, steps)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, DIED):
        raise RuntimeError(f"The process ended with {code}.")
    return code == DIED


def in_bucket(client: httpx.Client) -> dict[str, bytes]:
    listing = client.get("/reel", params={"list-type": "2"}).raise_for_status().text
    names = re.findall("<Key>(.*?)</Key>", listing)
    return {name: client.get(f"/reel/{name}").raise_for_status().content for name in names}


def main(home: Path, seed: int, deaths: int) -> None:
    """Let so many die; print as JSON how many ended first, and what differed after a death."""
    call_command("migrate", verbosity=0)
    public = home / "public"
    chance = random.Random(seed)  # noqa: S311
    died = ended = 0
    wrong = []
    with serving() as endpoint, only_plates(*PLATES):
        settings = Mirror(bucket="reel", endpoint=endpoint, access_key="us", secret="secret")
        client = httpx.Client(base_url=endpoint, headers=OWNER, trust_env=False)
        client.put("/reel").raise_for_status()

        def carry(public: Path, steps: Steps, *, full: bool = False) -> None:
            # Nothing is compared with what a full bake that died has left.
            with suppress(BusyError):
                mirror(public, Mortal(settings, steps), full=full)

        works = {
            "bake": lambda public, steps: bake(public),
            "bake_all": lambda public, steps: bake_all(public),
            "mirror": carry,
            "compare": partial(carry, full=True),
        }
        bake(public)
        while died < deaths:
            edit(chance)
            for name in chance.choices(list(works), [4, 1, 8, 1], k=chance.randint(1, 4)):
                at = chance.choice([chance.randrange(30), 10_000])
                died, ended = (died + 1, ended) if do(works[name], public, at) else (died, ended + 1)
            if chance.random() < 0.3:
                continue
            do(works["bake"], public, 10_000)
            do(works["mirror"], public, 10_000)
            wanted, found = {name_of(path): body for path, body in pages().items()}, in_bucket(client)
            if found != wanted:
                names = [name for name in {*wanted, *found} if wanted.get(name) != found.get(name)]
                wrong.append({"died": died, "names": sorted(names)})
    print(json.dumps({"ended": ended, "wrong": wrong}))  # noqa: T201
