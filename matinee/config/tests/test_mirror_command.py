"""The public site of a real publication goes into a bucket, and a CDN hears of it."""

import json
import os
import time

import pytest

from matinee.config.tests.publications import matinee
from matinee.press.tests.cdn import open_door
from matinee.press.tests.store import Store


def write(home, table, **values):
    file = home / "matinee.toml"
    lines = "".join(f'{key} = "{value}"\n' for key, value in values.items())
    before, after = file.read_text().split(f"[{table}]\n")
    file.write_text(f"{before}[{table}]\n{lines}{after}")


def wait_until(it_is_so):
    for _ in range(600):
        if it_is_so():
            return
        time.sleep(0.05)
    raise AssertionError("it never was")


@pytest.fixture
def store():
    return Store()


@pytest.fixture
def mirrored(home, store):
    """A publication with a mirror, whose secret is in a private file."""
    write(
        home,
        "mirror",
        bucket=store.bucket,
        endpoint=store.endpoint,
        access_key="us",
        secret="${STORE_SECRET}",
    )
    (home / "STORE_SECRET").write_text("secret\n")
    (home / "STORE_SECRET").chmod(0o600)
    return home


@pytest.fixture
def door():
    with open_door() as door:
        yield door


def on_disk(home):
    """The files of the public folder by what they are called in the bucket."""
    public = home / "public"
    paths = {str(path.relative_to(public)): path for path in public.rglob("*") if path.is_file()}
    return {
        name if name.endswith("index.html") else name.removesuffix(".html"): path.read_bytes()
        for name, path in paths.items()
    }


def test_a_publication_is_mirrored_checked_and_mended(mirrored, store):
    done = matinee("mirror", "--home", mirrored)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"put {len(on_disk(mirrored))}, deleted 0 in ")
    assert store.files() == on_disk(mirrored)
    assert store.get("index.html").content_type == "text/html; charset=utf-8"
    [asset] = [name for name in store.names() if name.startswith("assets/") and name.endswith(".css")][:1]
    assert store.get(asset).cache_control == "public, max-age=31536000, immutable"

    store.put("stray", b"nobody's")
    store.remove("feed.xml")
    done = matinee("mirror", "--check", "--home", mirrored)
    assert done.returncode == 1
    assert [line.split() for line in done.stdout.splitlines()] == [
        ["missing", "feed.xml"],
        ["stray", "stray"],
    ]
    assert (
        done.stderr
        == "matinee: 2 objects not as the public folder has it; mend with: matinee mirror --full\n"
    )
    done = matinee("mirror", "--full", "--json", "--home", mirrored)
    told = json.loads(done.stdout)
    assert (told["error"], told["mirror"]["put"], told["mirror"]["deleted"]) == (None, 1, 1)
    done = matinee("mirror", "--check", "--home", mirrored)
    assert (done.returncode, done.stdout) == (0, "Nothing differs from the public folder.\n")


def test_a_store_that_refuses_ends_it_with_one_line(mirrored, store):
    with store.away():
        done = matinee("mirror", "--home", mirrored)
    assert done.returncode == 1
    [line] = done.stderr.splitlines()
    assert "can't be reached (Connection refused)" in line


def test_without_a_place_to_go_to_it_says_so(home):
    done = matinee("mirror", "--home", home)
    assert (done.returncode, done.stderr) == (
        2,
        "matinee: matinee.toml names no place to go to: write a [mirror] or a [purge] into it\n",
    )


def test_the_worker_bakes_carries_and_tells(mirrored, store, door, serve):
    write(mirrored, "purge", url=door.address + "{path}", method="PURGE")
    (mirrored / "public/index.html").unlink()  # so that it bakes everything
    with serve(mirrored, command="worker") as worker:
        worker.wait_until_it_says("Working for")
        wait_until(lambda: store.files() == on_disk(mirrored))
        wait_until(lambda: {asked.path for asked in door.asked} >= {"/", "/feed.xml", "/films"})
        assert worker.stop() == 0
    assert store.files() == on_disk(mirrored)
    assert {asked.method for asked in door.asked} == {"PURGE"}


def test_a_worker_whose_store_is_away_bakes_all_the_same_and_carries_later(mirrored, store, serve):
    with store.away(), serve(mirrored, command="worker") as worker:
        worker.wait_until_it_says("mirroring failed")
        (mirrored / "public/index.html").unlink()
        assert matinee("bake", "--home", mirrored).returncode == 0
        assert worker.stop() == 0
        assert "can't be reached" in worker.said()
    assert matinee("mirror", "--home", mirrored).returncode == 0
    assert store.files() == on_disk(mirrored)


def test_a_secret_from_the_environment_counts_first(mirrored, store):
    (mirrored / "STORE_SECRET").unlink()
    done = matinee("mirror", "--home", mirrored)
    assert done.returncode == 2
    assert "${STORE_SECRET} stands for nothing; set the environment variable STORE_SECRET" in done.stderr
    done = matinee("mirror", "--home", mirrored, env=os.environ | {"STORE_SECRET": "secret"})
    assert done.returncode == 0, done.stderr


def test_what_is_not_needed_is_not_imported(home):
    """Neither the store's client nor the one for calls, where nothing goes anywhere."""
    code = "import sys, matinee.config.background as b; print({'obstore', 'httpx'} & {*sys.modules})"
    done = matinee("--home", home, "manage", "shell", "-v", "0", "-c", code)
    assert done.stdout.strip() == "set()", done.stderr
