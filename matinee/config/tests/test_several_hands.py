"""A full bake that several processes share."""

import os
import signal
import subprocess
import sys

import pytest

BEGIN = """
import django; django.setup()
from django.conf import settings
from matinee.press import bake_all, check, full
public = settings.PUBLICATION.public
full.WORTH_A_CREW, full.PORTION = 1, 3
"""
BAKE = """
report = bake_all(public, hands=2)
print(report.rendered, report.written, report.failed, check(public))
"""
PROFILE = """
from matinee.press.watch import Stopwatch
watch = Stopwatch()
report = bake_all(public, hands=2, watch=watch)
profile = watch.profile()
print(profile.processes, sum(plate.rendered for plate in profile.plates) == report.rendered)
most = profile.seconds * profile.processes
print(profile.waited > 0, profile.seconds - profile.waited < profile.work < most)
"""
EDIT = """
from datetime import timedelta
from django.utils import timezone
from matinee.desk.actions import publish, unpublish
from matinee.desk.models import Post
from matinee.press import bake, is_due
posts = [
    Post(headline=f"Post {n}", slug=f"post-{n}", published_at=timezone.now() - timedelta(n), live=False)
    for n in range(60)
]
for post in posts:
    post.save()
    publish(post)
bake(public)
class Editor:
    def step(self, done, total, address):
        if done == 3:
            posts[1].headline = "Quite another headline"
            publish(posts[1])
        if done == 40:
            unpublish(posts[2])
        if address == "/" and posts[0].live:
            unpublish(posts[0])
print(bake_all(public, Editor(), hands=2).failed, check(public), is_due())
"""
KILL = """
import multiprocessing, os, signal
from matinee.press.errors import PressError
class Deadly:
    def step(self, done, total, address):
        for child in multiprocessing.active_children():
            os.kill(child.pid, signal.SIGKILL)
try:
    bake_all(public, Deadly(), hands=2)
except PressError as error:
    print(error)
"""
DIE = """
import os, signal
class Deadly:
    def step(self, done, total, address):
        os.kill(os.getpid(), signal.SIGKILL)
bake_all(public, Deadly(), hands=2)
"""


@pytest.fixture
def do(home):
    """Runs code in a process of its own that is set up for the publication."""
    surroundings = os.environ | {
        "MATINEE_HOME": str(home),
        "DJANGO_SETTINGS_MODULE": "matinee.config.settings",
    }

    def run(code, ends=0):
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-c", BEGIN + code],
            env=surroundings,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == ends, done.stderr
        return done.stdout.strip()

    return run


def test_two_hands_make_what_one_makes(home, do):
    before = {path: path.read_bytes() for path in (home / "public").rglob("*") if path.is_file()}
    for path in before:
        path.unlink()
    rendered, written, *rest = do(BAKE).split()
    assert int(rendered) >= int(written) == len(before) > 0
    assert rest == ["()", "[]"]
    assert {path: path.read_bytes() for path in (home / "public").rglob("*") if path.is_file()} == before


def test_edits_meanwhile_are_followed_by_all_hands(home, do):
    assert do(EDIT) == "() [] False"
    assert "Quite another headline" in (home / "public/index.html").read_text(encoding="utf-8")


def test_the_profile_has_what_all_hands_did(do):
    assert do(PROFILE).split() == ["3", "True", "True", "True"]


def test_a_hand_that_is_killed_ends_the_bake_and_the_next_one_heals_it(home, do):
    assert "Nothing is lost: bake again" in do(KILL)
    assert do(BAKE).endswith("() []")


def test_a_baker_that_is_killed_leaves_no_hand_that_the_next_one_waits_for(home, do):
    do(DIE, ends=-signal.SIGKILL)
    assert do(BAKE).endswith("() []")
