import importlib.util
import os
import subprocess
import sys

import pytest

from matinee.config import publication_checks
from matinee.config.tests.publications import matinee

SERVER = os.environ.get("MATINEE_TEST_POSTGRES", "postgresql://root@127.0.0.1:5432")


@pytest.fixture
def server():
    """A connection to a PostgreSQL server that lets us make databases; skips where none answers."""
    psycopg = pytest.importorskip("psycopg", reason="psycopg is not installed")
    try:
        connection = psycopg.connect(f"{SERVER}/postgres", autocommit=True, connect_timeout=3)
    except psycopg.OperationalError as error:
        pytest.skip(
            f"no PostgreSQL answers at {SERVER} (MATINEE_TEST_POSTGRES names another): {error}".splitlines()[
                0
            ]
        )
    with connection:
        yield connection


@pytest.fixture
def database(server):
    """The address of a new and empty database."""
    name = f"matinee_test_{os.getpid()}"
    server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    server.execute(f"CREATE DATABASE {name}")
    yield f"{SERVER}/{name}"
    server.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.mark.postgres
@pytest.mark.slow
def test_one_setting_puts_the_publication_on_postgresql(database, tmp_path, serve):
    home = tmp_path / "reel"
    done = matinee("init", home, "--database", database)
    assert done.returncode == 0, done.stderr
    assert not (home / "db.sqlite3").exists()
    assert matinee("manage", "--home", home, "migrate", "--check").returncode == 0
    with serve(home) as served:
        assert served.wait_until_it_answers().status_code == 200
        assert served.client.get("/desk/login/").status_code == 200
        assert served.stop() == 0
    assert matinee("bake", "--check", "--home", home).returncode == 0

    again = matinee("init", tmp_path / "other", "--database", database)
    assert (again.returncode, again.stderr.count("\n")) == (3, 1)
    assert "that database already holds a publication" in again.stderr
    assert not (tmp_path / "other").exists()


@pytest.mark.postgres
def test_a_database_that_is_not_there_is_told_in_one_line(server, tmp_path):
    done = matinee("init", tmp_path / "reel", "--database", f"{SERVER}/matinee_nowhere")
    assert (done.returncode, done.stderr.count("\n")) == (3, 1)
    assert 'database "matinee_nowhere" does not exist' in done.stderr
    assert not (tmp_path / "reel").exists()


def test_a_server_that_does_not_answer_is_told_in_one_line(tmp_path):
    done = matinee("init", tmp_path / "reel", "--database", "postgresql://127.0.0.1:1/reel")
    assert (done.returncode, done.stderr.count("\n")) == (3, 1)
    assert "the database does not answer" in done.stderr


def test_a_missing_driver_is_told_with_what_to_install(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    (line,) = publication_checks.database("postgresql://localhost/reel")
    assert "pip install 'matinee[postgres]'" in line


def test_an_address_in_full_reaches_django(tmp_path):
    (tmp_path / "matinee.toml").write_text(
        'name = "x"\naddress = "http://localhost"\n'
        'database = "postgresql://u%40x:p%2Fw@db.example:5433/reel?sslmode=require"\n'
    )
    script = "from matinee.config.settings import DATABASES; print(sorted(DATABASES['default'].items()))"
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", script],
        env=os.environ | {"MATINEE_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    for fact in ("'u@x'", "'p/w'", "'db.example'", "'5433'", "'reel'", "{'sslmode': 'require'}"):
        assert fact in done.stdout
