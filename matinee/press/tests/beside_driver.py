"""Mirrors in one process while another edits and bakes; compares the bucket at the end. For test_kill.py."""

import json
import os
import random
from pathlib import Path

import httpx
from django.core.management import call_command
from django.db import connections

from matinee.lib.publication import Mirror
from matinee.press import bake
from matinee.press.bucket import Bucket
from matinee.press.mirror import mirror
from matinee.press.testing import only_plates
from matinee.press.tests.carry_driver import in_bucket, serving
from matinee.press.tests.kill_driver import edit
from matinee.press.tests.notebook import PLATES, pages
from matinee.press.tests.store import OWNER, name_of


def carry_until(done: Path, public: Path, settings: Mirror) -> None:
    """Mirror again and again until there is a file `done`, and then until nothing is put."""
    bucket = Bucket(settings)
    while True:
        is_last = done.exists()
        report = mirror(public, bucket)
        if is_last and not report.put + report.deleted + report.left:
            return


def main(home: Path, seed: int, edits: int) -> None:
    """Edit and bake so many times; print as JSON what differed."""
    call_command("migrate", verbosity=0)
    public, done = home / "public", home / "done"
    chance = random.Random(seed)  # noqa: S311
    with serving() as endpoint, only_plates(*PLATES):
        settings = Mirror(bucket="reel", endpoint=endpoint, access_key="us", secret="secret")
        client = httpx.Client(base_url=endpoint, headers=OWNER, trust_env=False)
        client.put("/reel").raise_for_status()
        bake(public)
        connections.close_all()
        child = os.fork()
        if child == 0:
            carry_until(done, public, settings)
            os._exit(0)
        for _ in range(edits):
            edit(chance)
            bake(public)
        while bake(public).rendered:
            pass
        done.touch()
        _, status = os.waitpid(child, 0)
        wanted, found = {name_of(path): body for path, body in pages().items()}, in_bucket(client)
        wrong = [name for name in {*wanted, *found} if wanted.get(name) != found.get(name)]
    print(json.dumps({"ended": os.waitstatus_to_exitcode(status), "wrong": wrong}))  # noqa: T201
