"""Killed anywhere, the next bake ends in the same bytes, and the next mirroring too."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import transaction

from matinee.press import bake, check, touch
from matinee.press.tests.notebook import book
from matinee.press.tests.steps import Killed, stopped

CODE = """
import django, sys
from pathlib import Path
django.setup()
from {driver} import main
main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
"""


def drive(home: Path, driver: str, deaths: int, **settings: str) -> None:
    seed = os.environ.get("SEED", "1")
    settings |= {"DJANGO_SETTINGS_MODULE": "matinee.press.tests.kill_settings", "KILL_HOME": str(home)}
    code = CODE.format(driver=f"matinee.press.tests.{driver}")
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-W", "error", "-c", code, str(home), seed, str(deaths)],
        env=os.environ | settings,
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["wrong"] == []


def test_bakers_that_die_at_random_steps_leave_nothing_wrong_behind(tmp_path):
    drive(tmp_path, "kill_driver", int(os.environ.get("DEATHS", "25")))


def test_mirrorings_that_die_at_random_steps_end_with_the_bucket_as_the_folder(tmp_path):
    drive(tmp_path, "carry_driver", int(os.environ.get("DEATHS", "12")), KILL_STAGES="mirror")


def test_a_mirroring_beside_bakes_ends_with_the_bucket_as_the_folder(tmp_path):
    drive(tmp_path, "beside_driver", 60, KILL_STAGES="mirror")


@pytest.mark.parametrize("at", range(8))
def test_a_first_bake_that_dies_is_begun_again(public, at):
    book.put(1, 1, "First", ("red",))
    with stopped(public, at), pytest.raises(Killed):
        bake(public)
    transaction.set_rollback(False)
    bake(public)
    assert check(public) == []


@pytest.mark.parametrize("at", range(30))
def test_an_edit_that_is_taken_back_after_a_death_leaves_the_old_bytes(public, at):
    touch(*book.put(1, 1, "First", ("red",)))
    bake(public)
    touch(*book.put(1, 1, "Second", ("blue",)))
    with stopped(public, at), pytest.raises(Killed):
        bake(public)
    transaction.set_rollback(False)
    touch(*book.put(1, 1, "First", ("red",)))
    bake(public)
    assert check(public) == []
    assert list(public.rglob(".baking-*")) == []
    assert not (public / "tags/blue").exists()
