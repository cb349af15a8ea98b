import os
import re
import shutil
import signal
import socket
import sqlite3
from pathlib import Path

import pytest

from matinee.config.tests.publications import free_port, matinee

ICON = "/desk/static/wagtailadmin/css/core.css"


def test_it_serves_site_and_desk_and_says_where(home, serve):
    with serve(home) as served:
        assert served.wait_until_it_answers().status_code == 200
        assert "The Reel" in served.client.get("/").text
        assert served.client.get("/films/nothing").status_code == 404
        desk = served.client.get("/desk", follow_redirects=True)
        assert desk.url.path == "/desk/login/"
        assert desk.status_code == 200
        served.wait_until_it_says("Ctrl-C stops it.")
        for words in (
            "The Reel",
            f"http://localhost:{served.port}/",
            f"http://localhost:{served.port}/desk/",
        ):
            assert words in served.said()


def test_the_public_site_sets_no_cookie_and_the_desks_stay_there(home, serve):
    with serve(home) as served:
        served.wait_until_it_answers()
        assert "set-cookie" not in served.client.get("/").headers
        cookie = served.client.get("/desk/login/").headers["set-cookie"].lower()
        assert "path=/desk/" in cookie
        assert "httponly" in cookie
        assert "samesite=lax" in cookie


def test_what_the_desk_needs_is_served_and_may_be_kept(home, serve):
    with serve(home) as served:
        served.wait_until_it_answers()
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


def test_uploads_are_only_for_those_who_are_logged_in(home, serve):
    (home / "media/still.webp").write_bytes(b"picture")
    with serve(home) as served:
        served.wait_until_it_answers()
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
        served.wait_until_it_says("baked for the first time")
        for _ in range(200):
            if served.client.get("/").status_code == 200:
                break
        assert served.client.get("/").status_code == 200
        assert served.stop() == 0


def remember(home, sql):
    with sqlite3.connect(home / "db.sqlite3") as database:
        database.execute(sql)
    database.close()


OLDER = "DELETE FROM django_migrations WHERE app = 'desk' AND name = '0002_post'"
NEWER = "INSERT INTO django_migrations (app, name, applied) VALUES ('desk', '9999_later', '2030-01-01')"


@pytest.mark.parametrize("command", [["run", "--port", "1"], ["worker"], ["bake"]])
@pytest.mark.parametrize(
    ("sql", "words"),
    [
        (OLDER, "the database is one change older than this Matinee; run: matinee manage migrate"),
        (NEWER, "the database is newer than this Matinee (desk 9999_later)"),
        ("DROP TABLE django_migrations", "the database is empty; fill it with: matinee manage migrate"),
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


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_told_in_one_line(home):
    Path(home).chmod(0o500)
    try:
        done = matinee("run", "--home", home, "--port", free_port())
    finally:
        Path(home).chmod(0o700)
    assert done.returncode == 3
    assert "is read-only for us" in done.stderr


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
