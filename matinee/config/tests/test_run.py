import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import time

import pytest

from matinee.config.tests.publications import MATINEE, free_port, matinee
from matinee.config.tests.serving import serving

ICON = "/desk/static/wagtailadmin/css/core.css"


@pytest.fixture(scope="module")
def served(founded, tmp_path_factory):
    """A publication with a picture, which is served as long as nobody ends it or changes what is on it."""
    folder = tmp_path_factory.mktemp("served")
    home = shutil.copytree(founded, folder / "reel")
    (home / "media/still.webp").write_bytes(b"picture")
    with serving(home, folder / "said") as served:
        served.wait_until_it_answers()
        yield served


def test_it_serves_site_and_desk_and_says_where(served):
    site = served.client.get("/")
    assert site.status_code == 200
    assert "The Reel" in site.text
    assert served.client.get("/films/nothing").status_code == 404
    desk = served.client.get("/desk", follow_redirects=True)
    assert desk.url.path == "/desk/login/"
    assert desk.status_code == 200
    served.wait_until_it_says("Ctrl-C stops it.")
    for words in ("The Reel", f"http://localhost:{served.port}/", f"http://localhost:{served.port}/desk/"):
        assert words in served.said()


def test_the_public_site_sets_no_cookie_and_the_desks_stay_there(served):
    served.client.cookies.clear()
    assert "set-cookie" not in served.client.get("/").headers
    cookie = served.client.get("/desk/login/").headers["set-cookie"].lower()
    assert "path=/desk/" in cookie
    assert "httponly" in cookie
    assert "samesite=lax" in cookie


def test_what_the_desk_needs_is_served_and_may_be_kept(served):
    page = served.client.get("/desk/login/").text
    linked = re.findall(r'(?:href|src)="(/desk/static/[^"]+)"', page)
    assert linked
    for address in linked:
        assert served.client.get(address).status_code == 200, address
    assert "immutable" in served.client.get(f"{ICON}?v=1").headers["cache-control"]
    assert "immutable" not in served.client.get(ICON).headers["cache-control"]
    assert served.client.get("/desk/static/../../matinee.toml").status_code == 404
    assert served.client.get("/desk/static/%2e%2e/settings.py").status_code == 404
    assert served.client.get("/desk/static/wagtailadmin").status_code == 404


def test_uploads_are_only_for_those_who_are_logged_in(served):
    answer = served.client.get("/desk/media/still.webp")
    assert answer.status_code == 302
    assert answer.headers["location"].startswith("/desk/login/")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_told_to_stop_it_ends_well(home, serve, number):
    with serve(home) as served:
        served.wait_until_it_answers()
        served.wait_until_it_says("Ctrl-C")
        assert served.stop(number) == 0
        assert "Traceback" not in served.said()
        assert "error" not in served.said()


def test_a_taken_port_is_told_in_one_line(home):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        done = matinee("run", "--home", home, "--port", port)
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1
    assert f"port {port} is taken" in done.stderr
    assert f"--port {port + 1}" in done.stderr


def test_an_address_of_another_machine_is_told_in_one_line(home):
    done = matinee("run", "--home", home, "--host", "192.0.2.1", "--port", free_port())
    assert done.returncode == 3
    assert "192.0.2.1 is no address of this machine" in done.stderr


def test_killed_it_starts_again_on_the_same_port(home, serve):
    with serve(home) as served:
        served.wait_until_it_answers()
        port = served.port
        assert served.stop(signal.SIGKILL) == -signal.SIGKILL
    with serve(home, port=port) as served:
        assert served.wait_until_it_answers().status_code == 200
        assert served.client.get("/desk/login/").status_code == 200


def test_a_site_that_was_never_baked_is_baked_in_the_background(home, serve):
    shutil.rmtree(home / "public")
    with serve(home) as served:
        served.wait_until_it_answers()
        served.wait_until_it_says("The site was never baked")
        for _ in range(200):
            if served.client.get("/").status_code == 200:
                break
        assert served.client.get("/").status_code == 200
        assert served.stop() == 0


def remember(home, sql):
    with sqlite3.connect(home / "db.sqlite3") as database:
        database.execute(sql)
    database.close()


def test_what_was_baked_on_another_day_follows_the_day(home, serve):
    remember(home, "UPDATE press_bakedread SET print = 'yesterday' WHERE name = 'today'")
    (home / "public/calendar.html").write_text("yesterday's")
    remember(home, "UPDATE press_bakedfile SET digest = 'yesterday' WHERE path = 'calendar.html'")
    with serve(home) as served:
        served.wait_until_it_answers()
        for _ in range(200):
            if "Release calendar" in served.client.get("/calendar").text:
                break
            time.sleep(0.05)
        assert "Release calendar" in served.client.get("/calendar").text
        assert served.stop() == 0


OLDER = "DELETE FROM django_migrations WHERE app = 'desk' AND name = '0002_post'"
NEWER = "INSERT INTO django_migrations (app, name, applied) VALUES ('desk', '9999_later', '2030-01-01')"


AGES = [
    (OLDER, "the database is one change older than this Matinee; run: matinee manage migrate"),
    (NEWER, "the database is newer than this Matinee (desk 9999_later)"),
    ("DROP TABLE django_migrations", "the database is empty; fill it with: matinee manage migrate"),
]


@pytest.mark.parametrize(
    ("command", "sql", "words"),
    [
        *((["bake"], *age) for age in AGES),
        *((command, *AGES[0]) for command in (["run", "--port", "1"], ["worker"])),
    ],
)
def test_a_database_of_another_age_is_told_in_one_line(home, command, sql, words):
    remember(home, sql)
    command = [str(free_port()) if part == "1" else part for part in command]
    done = matinee(*command, "--home", home)
    assert (done.returncode, done.stderr.count("\n")) == (3, 1)
    assert words in done.stderr


def test_a_missing_database_is_not_made_anew_in_silence(home):
    (home / "db.sqlite3").unlink()
    done = matinee("run", "--home", home, "--port", free_port())
    assert done.returncode == 3
    assert "db.sqlite3 is missing; put it back from a backup" in done.stderr
    assert not (home / "db.sqlite3").exists()


def test_what_is_no_database_is_told_in_one_line(home):
    (home / "db.sqlite3").write_bytes(b"not a database at all" * 100)
    done = matinee("run", "--home", home, "--port", free_port())
    assert done.returncode == 3
    assert "the database does not answer" in done.stderr


# Root may write everywhere, unless it gives that power away.
POWERLESS = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []


@pytest.mark.skipif(bool(POWERLESS) and not shutil.which("setpriv"), reason="root may write everywhere")
@pytest.mark.parametrize(
    ("place", "mode"), [(".", 0o500), ("media", 0o500), ("db.sqlite3", 0o400), ("matinee.toml", 0o000)]
)
def test_a_place_that_is_not_ours_to_write_is_told_in_one_line(home, place, mode):
    (home / place).chmod(mode)
    command = [*POWERLESS, MATINEE, "run", "--home", str(home), "--port", str(free_port())]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)  # noqa: S603
    (home / place).chmod(0o700)
    assert done.returncode == (2 if place == "matinee.toml" else 3)
    assert done.stderr.count("\n") == 1
    assert "read-only for us" in done.stderr or "can't be read: Permission denied" in done.stderr


def test_a_file_where_a_folder_should_be_is_told_in_one_line(home):
    (home / "media").rmdir()
    (home / "media").touch()
    done = matinee("run", "--home", home, "--port", free_port())
    assert (done.returncode, done.stderr.count("\n")) == (3, 1)
    assert "must be a folder that we may write to" in done.stderr


def test_the_worker_alone_bakes_what_is_due_and_ends_well(home, serve):
    shutil.rmtree(home / "public")
    with serve(home, command="worker") as served:
        served.wait_until_it_says("Working for The Reel")
        for _ in range(400):
            if (home / "public/index.html").exists():
                break
            signal.sigtimedwait([], 0.05)
        assert served.stop() == 0
    assert (home / "public/index.html").exists()


def test_a_failing_bake_is_told_in_one_line_and_not_tried_in_haste(home, serve):
    shutil.rmtree(home / "public")
    (home / "public").touch()
    with serve(home, command="worker") as served:
        served.wait_until_it_says("baking failed, next try in 4 s")
        assert served.stop() == 0
        failures = [line for line in served.said().splitlines() if "baking failed" in line]
        assert len(failures) == 2
        assert "Traceback" not in served.said()


def test_two_workers_at_once_do_no_harm(home, serve, tmp_path):
    shutil.rmtree(home / "public")
    with serve(home) as first, serving(home, tmp_path / "other", command="worker") as second:
        first.wait_until_it_says("Ctrl-C")
        second.wait_until_it_says("Ctrl-C")
        for _ in range(400):
            if first.wait_until_it_answers().status_code == 200:
                break
            signal.sigtimedwait([], 0.05)
        assert (first.stop(), second.stop()) == (0, 0)
        assert "error" not in first.said() + second.said()
    assert matinee("bake", "--home", home).returncode == 0
    assert matinee("bake", "--check", "--home", home).returncode == 0
