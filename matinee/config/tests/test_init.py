import os
import re
import signal
import subprocess
import time
from uuid import UUID

import pytest

from matinee.config.publication_file import read_publication
from matinee.config.tests.publications import MATINEE, matinee


def without_home():
    return {name: value for name, value in os.environ.items() if name != "MATINEE_HOME"}


def password_in(said):
    return re.search(r"^password +(\S+)", said, re.MULTILINE)[1]


def log_in(served, login, password):
    """The page one lands on."""
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', served.client.get("/desk/login/").text)[
        1
    ]
    form = {"username": login, "password": password, "csrfmiddlewaretoken": token}
    return served.client.post("/desk/login/", data=form, follow_redirects=True)


def test_a_publication_is_founded_as_it_was_asked_for(tmp_path):
    home = tmp_path / "reel"
    options = ["--name", 'The "Reel"', "--address", "https://reel.example.org", "--language", "en-GB"]
    options += ["--time-zone", "Europe/London", "--territory", "GB", "--territory", "IE"]
    done = matinee("init", home, *options)
    assert done.returncode == 0, done.stderr
    publication = read_publication(home)
    assert (publication.name, publication.address) == ('The "Reel"', "https://reel.example.org")
    assert (publication.language, publication.time_zone) == ("en-GB", "Europe/London")
    assert publication.territories == ("GB", "IE")
    assert sorted(path.name for path in home.iterdir() if path.name[0] != ".") == [
        "cache",
        "db.sqlite3",
        "matinee.toml",
        "media",
        "public",
        "secret_key",
    ]
    assert (home / "secret_key").stat().st_mode & 0o777 == 0o600
    assert 'The "Reel" is founded.' in done.stdout
    assert f"matinee run --home {home}" in done.stdout


def test_each_publication_has_a_feed_id_of_its_own(tmp_path):
    for name in ("reel", "spool"):
        assert matinee("init", tmp_path / name).returncode == 0
    ids = {read_publication(tmp_path / name).feed_id for name in ("reel", "spool")}
    assert len(ids) == 2
    assert all(UUID(each.removeprefix("urn:uuid:")).version == 4 for each in ids)


def test_what_it_says_to_do_next_names_the_folder_in_the_shortest_way(tmp_path):
    done = matinee("init", tmp_path / "here/../reel", "--name", "Reel")
    assert f"matinee run --home {tmp_path.resolve() / 'reel'}\n" in done.stdout


def test_the_owner_can_log_in_with_the_password_that_was_shown(tmp_path, serve):
    home = tmp_path / "reel"
    password = password_in(matinee("init", home, "--login", "vera").stdout)
    assert len(password) >= 16
    (home / "media/still.svg").write_text("<svg/>")
    with serve(home) as served:
        served.wait_until_it_answers()
        assert log_in(served, "vera", "wrong").url.path == "/desk/login/"
        desk = log_in(served, "vera", password)
        assert (desk.url.path, desk.status_code) == ("/desk/", 200)
        still = served.client.get("/desk/media/still.svg")
        assert (still.status_code, still.text) == (200, "<svg/>")
        assert "sandbox" in still.headers["content-security-policy"]
        again = served.client.get("/desk/media/still.svg", headers={"if-none-match": still.headers["etag"]})
        assert again.status_code == 304
        part = served.client.get("/desk/media/still.svg", headers={"range": "bytes=1-3"})
        assert (part.status_code, part.text, part.headers["content-range"]) == (206, "svg", "bytes 1-3/6")
        for missing in ("nothing.svg", "%2e%2e/secret_key"):
            assert served.client.get(f"/desk/media/{missing}").status_code == 404
        assert "known to everyone" not in served.said()


def test_an_empty_folder_may_be_used(tmp_path):
    home = tmp_path / "reel"
    home.mkdir()
    done = matinee("init", ".", cwd=home)
    assert done.returncode == 0, done.stderr
    assert read_publication(home).name == "Reel"
    assert matinee("bake", "--check", cwd=home, env=without_home()).returncode == 0
    assert [path.name for path in tmp_path.iterdir()] == ["reel"]


def test_a_folder_that_is_a_publication_is_left_alone(home):
    before = {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}
    done = matinee("init", home)
    assert (done.returncode, done.stdout) == (3, "")
    assert f"{home} already is a publication; serve it with: matinee run --home {home}" in done.stderr
    assert {path: path.read_bytes() for path in home.rglob("*") if path.is_file()} == before


def test_places_that_will_not_do_are_told_in_one_line(tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full/letter").touch()
    (tmp_path / "file").touch()
    for place, words in (
        ("full", "is not empty; name a new or an empty folder"),
        ("file", "is a file; name a folder"),
        ("no/reel", "is missing; make it first with: mkdir -p"),
        ("file/reel", "is missing"),
        ("/proc/reel", "choose another place"),
    ):
        done = matinee("init", tmp_path / place)
        assert (done.returncode, done.stderr.count("\n")) == (3, 1)
        assert words in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "full"]


def test_wrong_settings_leave_nothing_behind(tmp_path):
    done = matinee("init", tmp_path / "reel", "--time-zone", "London", "--territory", "UK")
    assert done.returncode == 2
    assert 'did you mean "Europe/London"?' in done.stderr
    assert 'did you mean "GB" (United Kingdom)?' in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_killed_half_way_it_leaves_nothing_that_looks_finished(tmp_path, number):
    home = tmp_path / "reel"
    process = subprocess.Popen(  # noqa: S603
        [MATINEE, "init", str(home)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        # Who runs the tests in the background may ignore Ctrl-C, and children take that over.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    while not (found := list(tmp_path.glob(".reel.unfinished-*/db.sqlite3"))):
        assert process.poll() is None
        time.sleep(0.001)
    process.send_signal(number)
    process.wait()
    assert not home.exists()
    assert found[0].parent.exists() == (number == signal.SIGKILL)
    done = matinee("init", home)
    assert done.returncode == 0, done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["reel"]
