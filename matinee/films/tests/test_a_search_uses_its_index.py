import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from matinee.films.actions import add_title, settle_film
from matinee.films.models import Film, Title, TitleWord
from matinee.testing import a_film, a_source

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "rows", [Title.objects.filter(key__begins="cal"), TitleWord.objects.filter(word__begins="cal")]
)
def test_a_beginning_is_looked_up_by_index(rows):
    if connection.vendor != "sqlite":
        pytest.skip("SQLite's plan is read here; PostgreSQL scans small tables anyway")
    plan = rows.order_by().explain()
    assert "SEARCH" in plan
    assert "INDEX" in plan


@pytest.mark.parametrize("beginning", ["%", "_", "*", "?", "[a]", "\\", "a%"])
def test_signs_of_patterns_stand_for_themselves(beginning):
    film = a_film()
    title = add_title(film, a_source("Second"), "Other")
    Title.objects.filter(pk=title.pk).update(key=f"{beginning}rest")
    assert [row.pk for row in Title.objects.filter(key__begins=beginning)] == [title.pk]


def test_settling_again_writes_nothing():
    film = a_film()
    with CaptureQueriesContext(connection) as queries:
        settle_film(film)
    ours = [query["sql"] for query in queries if '"films_' in query["sql"] and "press_" not in query["sql"]]
    assert not [sql for sql in ours if not sql.startswith("SELECT")]
    assert len(queries) <= 12  # the floors above may listen


def test_a_long_title_in_a_script_that_grows_fits():
    film = a_film("挑" * 300)
    assert list(Film.objects.finds("挑" * 5)) == [film]
