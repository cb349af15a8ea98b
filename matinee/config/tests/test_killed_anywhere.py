"""Killed anywhere, the public folder is whole for readers, and the next bake ends where a full one would."""

import json
import os
import subprocess
import sys

import pytest

CODE = """
import sys, django
django.setup()
from matinee.config.tests.kill_driver import main
main(int(sys.argv[1]), int(sys.argv[2]))
"""


def drive(home, seed, deaths):
    surroundings = os.environ | {
        "DJANGO_SETTINGS_MODULE": "matinee.config.tests.kill_settings",
        "MATINEE_HOME": str(home),
    }
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", CODE, str(seed), str(deaths)],
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["wrong"] == []
    assert found["looks"] > deaths


@pytest.mark.slow
def test_a_few_processes_that_are_killed_leave_nothing_wrong_behind(home):
    drive(home, seed=1, deaths=5)


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(101, 107))
def test_many_processes_that_are_killed_leave_nothing_wrong_behind(home, seed):
    drive(home, seed, deaths=int(os.environ.get("DEATHS", "40")))
