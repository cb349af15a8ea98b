"""Two bakers at once."""

import subprocess
import sys
import threading

import pytest

from matinee.press import bake
from matinee.press.errors import BusyError, FolderMissingError, PressError
from matinee.press.lock import baker_lock

HOLD = """
import sys
from pathlib import Path
from matinee.press.lock import baker_lock
with baker_lock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_baker_gives_up_if_told_so(public):
    with baker_lock(public), pytest.raises(BusyError, match="under way"):
        bake(public, wait=False)
    bake(public, wait=False)


def test_a_second_baker_waits_for_the_first(tmp_path):
    public = tmp_path / "home" / "public"
    order = []

    def second():
        with baker_lock(public):
            order.append("second")

    with baker_lock(public):
        waiting = threading.Thread(target=second)
        waiting.start()
        order.append("first")
    waiting.join()
    assert order == ["first", "second"]


def test_a_baker_that_is_killed_leaves_no_lock(public):
    held = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", HOLD, str(public)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with held:
        assert held.stdout
        assert held.stdout.readline() == b"held\n"
        with pytest.raises(BusyError):
            bake(public, wait=False)
        held.kill()
    bake(public, wait=False)


def test_a_missing_home_is_told_in_one_line(public):
    elsewhere = public.parent / "nowhere" / "public"
    with pytest.raises(FolderMissingError, match="Create it and bake again"):
        bake(elsewhere)


def test_who_bakes_learns_whether_another_did_in_between(tmp_path):
    def had_it(owner):
        with baker_lock(tmp_path / "public", owner=owner) as is_next:
            return is_next

    told = [(owner, had_it(owner)) for owner in ("ann", "ann", "bo", "ann", "", "ann", "ann")]
    assert [owner for owner, is_next in told if is_next] == ["ann", "ann"]
    assert not had_it("bo")


@pytest.mark.parametrize("name", [".bake.lock", ".bake.crew.lock"])
def test_a_lock_that_cannot_be_opened_is_told_in_one_line(tmp_path, name):
    (tmp_path / name).mkdir()
    with pytest.raises(PressError, match=r"^[^\n]+$"), baker_lock(tmp_path / "public"):
        pass
