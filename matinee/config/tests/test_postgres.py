import importlib.util
import os
import subprocess
import sys

import pytest

from matinee.config import publication_checks
from matinee.config.tests.publications import matinee

TWO_POSTS_AT_ONCE = """
import threading
import django
django.setup()
from django.db import connection, transaction
from matinee.desk import actions
from matinee.desk.models import PostFilm
from matinee.desk.tests.test_accepted_facts import a_post, accept
from matinee.films.models import Film, Person

posts = [accept(a_post(slug=slug, headline=f"Harrow Lane {slug}")) for slug in ("one", "two")]
is_told = threading.Event()
waiting = "SELECT 1 FROM pg_locks WHERE NOT granted"

def first():
    with transaction.atomic():
        actions.publish(posts[0])
        is_told.set()
        while second.is_alive():
            with connection.cursor() as cursor:
                cursor.execute(waiting)
                if cursor.fetchone():
                    break
    connection.close()

def other():
    is_told.wait()
    actions.publish(posts[1])
    connection.close()

second = threading.Thread(target=other)
threads = [second, threading.Thread(target=first)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
print(Film.objects.filter(title="Harrow Lane").count(), Person.objects.filter(name="Ana Pell").count(),
      PostFilm.objects.filter(film__title="Harrow Lane", post__live=True).count())
"""
SERVER = os.environ.get("MATINEE_TEST_POSTGRES", "postgresql://root@127.0.0.1:5432")


@pytest.fixture(scope="module")
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


@pytest.fixture(scope="module")
def database(server):
    """The address of a new and empty database."""
    name = f"matinee_test_{os.getpid()}"
    server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    server.execute(f"CREATE DATABASE {name}")
    yield f"{SERVER}/{name}"
    server.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="module")
def home(database, tmp_path_factory):
    """A publication there."""
    home = tmp_path_factory.mktemp("postgres") / "reel"
    done = matinee("init", home, "--database", database)
    assert done.returncode == 0, done.stderr
    return home


@pytest.mark.postgres
@pytest.mark.slow
def test_one_setting_puts_the_publication_on_postgresql(database, home, tmp_path, serve):
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
@pytest.mark.slow
def test_two_posts_that_bring_the_same_film_at_once_bring_it_once(home):
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", TWO_POSTS_AT_ONCE],
        env=os.environ | {"MATINEE_HOME": str(home), "DJANGO_SETTINGS_MODULE": "matinee.config.settings"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.stdout, done.stderr) == ("1 1 2\n", "")


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
