"""Killed anywhere, the next bake ends in the same bytes."""

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
from matinee.press.tests.kill_driver import main
main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
"""


def drive(home: Path, seed: int, deaths: int) -> None:
    settings = {"DJANGO_SETTINGS_MODULE": "matinee.press.tests.kill_settings", "KILL_HOME": str(home)}
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-W", "error", "-c", CODE, str(home), str(seed), str(deaths)],
        env=os.environ | settings,
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["wrong"] == []


def test_bakers_that_die_at_random_steps_leave_nothing_wrong_behind(tmp_path):
    drive(tmp_path, seed=int(os.environ.get("SEED", "1")), deaths=int(os.environ.get("DEATHS", "25")))


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
