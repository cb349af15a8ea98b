"""A whole publication with a full disk, a folder that will not do, several bakers and a clock that jumps.

Readers find the site whole, the press says in one line what to do, and the work goes on where it stopped.
"""

import os
import subprocess
import sys

import pytest

CODE = "import django; django.setup(); from matinee.config.tests.hard_times import main; main()"
MOUNT = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c"]
IN_THE_LAW = "[] False"

pytestmark = pytest.mark.slow


def go_through(home, word, before=()):
    """What a process says that goes through this, line by line."""
    surroundings = os.environ | {
        "DJANGO_SETTINGS_MODULE": "matinee.config.tests.kill_settings",
        "MATINEE_HOME": str(home),
    }
    done = subprocess.run(  # noqa: S603
        [*before, sys.executable, "-c", CODE, word],
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_a_full_disk(home):
    small = f'mount -t tmpfs -o size=8m none {home}/public && exec "$@"'
    probe = subprocess.run([*MOUNT, small, "sh", "true"], capture_output=True, check=False)  # noqa: S603
    if probe.returncode:
        pytest.skip("this machine lets no user mount a small disk: " + probe.stderr.decode().strip())
    *said, end = go_through(home, "full_disk", [*MOUNT, small, "sh"])
    assert end == IN_THE_LAW
    assert set(said) == {f"No room is left for {home}/public: make some and bake again. Nothing is lost."}


def test_a_folder_that_is_read_only(home):
    for parent in list(home.parents)[:4] if os.geteuid() == 0 else []:
        parent.chmod(parent.stat().st_mode | 0o055)  # others must come so far
    said, end = go_through(home, "read_only")
    assert end == IN_THE_LAW
    assert said.endswith(f"is read-only: let this user write in {home}/public and bake again.")


def test_a_folder_that_is_removed_under_the_baker(home):
    *said, end = go_through(home, "folder_removed")
    assert end == IN_THE_LAW
    assert said
    assert all(line.startswith(f"{home}/public can't be used: ") for line in said)


def test_a_file_in_place_of_a_folder_and_a_folder_in_place_of_a_file(home):
    assert go_through(home, "file_and_folder") == ["['', 'topics']", IN_THE_LAW]


def test_a_clock_that_jumps_forth_and_back(home):
    assert go_through(home, "clock_jumps") == ["[]"] * 3 + [IN_THE_LAW]


def test_a_midnight_at_which_nobody_was_awake(home):
    assert go_through(home, "midnight_between_commands") == ["True", "False", IN_THE_LAW]


def test_several_bakers_at_once(home):
    assert go_through(home, "two_bakers") == [IN_THE_LAW]


def test_a_baker_that_is_asked_to_stop(home):
    assert go_through(home, "stopped") == ["True", IN_THE_LAW]
