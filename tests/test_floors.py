"""The house keeps its floors, and the checker that says so can see a breach."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.floors import FLOORS, breaches

PACKAGE = Path(__file__).parent.parent / "matinee"


def test_no_room_reaches_upward_or_sideways():
    found = breaches(PACKAGE)
    assert not found, "\n" + "\n".join(map(str, found))


def test_every_folder_of_the_package_is_a_room():
    folders = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert folders == set(FLOORS)


def test_reading_runs_without_django():
    script = (
        "import importlib, pkgutil, sys, matinee.reading as room\n"
        "for found in pkgutil.walk_packages(room.__path__, 'matinee.reading.'):\n"
        "    if '.tests' not in found.name: importlib.import_module(found.name)\n"
        "sys.exit(' '.join({'django', 'wagtail'} & {name.split('.')[0] for name in sys.modules}) or 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.fixture
def house(tmp_path):
    """A small house in order: every room with its README and an empty module."""
    package = tmp_path / "matinee"
    for room in FLOORS:
        (package / room).mkdir(parents=True)
        (package / room / "__init__.py").touch()
        (package / room / "README.md").write_text(f"# {room}\n")
    (package / "__init__.py").touch()
    return package


def put(package, place, text):
    path = package / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def test_a_house_in_order_has_no_breach(house):
    put(house, "site/plates/film.py", "from matinee.films.models import Film\nfrom matinee.lib import edtf\n")
    put(house, "desk/tests/test_write.py", "from matinee.testing import cast\n")
    put(house, "films/tests/test_merge.py", "Post = apps.get_model('desk', 'Post')\n")
    put(house, "testing.py", "from matinee.desk.models import Post\n")
    assert breaches(house) == []


UPWARD = "films imports upward: matinee.desk"
FOREIGN_KEY = "from django.db import models\npost = models."
MIGRATION = "class Migration:\n    dependencies = "


@pytest.mark.parametrize(
    ("place", "text", "says"),
    [
        ("films/actions.py", "from matinee.desk.models import Post", UPWARD),
        ("films/actions.py", "import matinee.desk.models", UPWARD),
        ("films/actions.py", "from matinee import desk", UPWARD),
        ("films/actions.py", "def late():\n    from matinee.desk import models", UPWARD),
        ("films/actions.py", "if TYPE_CHECKING:\n    from matinee.desk.models import Post", UPWARD),
        ("films/actions.py", "importlib.import_module('matinee.desk.models')", UPWARD),
        ("films/actions.py", "importlib.import_module(name='matinee.desk.models')", UPWARD),
        ("films/actions.py", "apps.get_model('desk', 'Post')", UPWARD),
        ("films/actions.py", "apps.get_model('desk.Post')", UPWARD),
        ("films/models.py", FOREIGN_KEY + "ForeignKey('desk.Post', models.CASCADE)", UPWARD),
        ("films/models.py", FOREIGN_KEY + "ForeignKey(to='desk.Post')", UPWARD),
        ("films/tests/test_merge.py", "from matinee.desk.models import Post", UPWARD),
        ("films/migrations/0002_more.py", MIGRATION + "[('desk', '0001_user')]", UPWARD),
        (
            "films/migrations/0002_more.py",
            MIGRATION + "[migrations.swappable_dependency(settings.AUTH_USER_MODEL)]",
            UPWARD,
        ),
        ("films/actions.py", "from . import models", "a relative import"),
        ("films/actions.py", "from matinee.testing import cast", "which only tests may"),
        ("lib/clock.py", "from matinee.press import read", "lib imports upward"),
        ("press/bake.py", "from matinee.reading import read", "press imports sideways: matinee.reading"),
        ("site/feeds.py", "from matinee.moving.wxr import item", "site imports sideways"),
        ("reading/rule.py", "from django.utils.text import slugify", "reading is pure Python"),
        ("reading/rule.py", "def late():\n    import wagtail.models", "reading is pure Python"),
        ("press/bake.py", "def bake(film_id): ...", "press knows no film and no post, and names film_id"),
        ("delivery/outbox.py", "class PostMessage: ...", "delivery knows no film and no post"),
        ("delivery/outbox.py", "httpx.post('http://127.0.0.1')", "delivery knows no film and no post"),
        ("films/utils.py", "", "the name utils.py says nothing"),
        ("films/core/__init__.py", "", "the name core says nothing"),
        ("cinema/__init__.py", "", "cinema has no floor"),
        ("films/README.md", "line\n" * 41, "41 lines"),
    ],
)
def test_the_checker_sees(house, place, text, says):
    put(house, place, text)
    assert any(says in str(breach) for breach in breaches(house)), breaches(house)


def test_the_checker_sees_a_room_without_a_readme(house):
    (house / "films/README.md").unlink()
    assert [breach.what for breach in breaches(house)] == ["a room without a README.md"]
