from datetime import date

import pytest

from matinee.films.actions import add_credit, merge, report_release, report_video, update_source
from matinee.films.models import Channel, Credit, Film, Video
from matinee.films.queries import (
    current_releases,
    earlier_films,
    films_of,
    history_of,
    out,
    releases_without_date,
)
from matinee.testing import a_film, a_person, a_source

pytestmark = pytest.mark.django_db

APRIL = (date(2023, 4, 1), date(2023, 4, 30))


def test_current_releases_are_those_that_may_fall_into_the_days():
    told = {
        "Exact": "2023-04-20",
        "Month": "2023-04",
        "Spring": "2023-21",
        "Year": "2023",
        "May": "2023-05",
        "None": "",
    }
    for title, when in told.items():
        report_release(a_film(title), a_source(), "RU", date=when)
    found = [release.film.title for release in current_releases("RU", *APRIL)]
    assert found == ["Year", "Spring", "Month", "Exact"]
    assert [release.film.title for release in releases_without_date("RU")] == ["None"]


def test_they_are_those_of_the_territory_and_of_everywhere_and_no_festivals():
    for territory in ("RU", "US", ""):
        report_release(a_film(territory or "Everywhere"), a_source(), territory, date="2023-04-20")
    report_release(a_film("Festival"), a_source(), "RU", Channel.FESTIVAL, date="2023-04-20")
    assert {release.film.title for release in current_releases("RU", *APRIL)} == {"RU", "Everywhere"}


def test_a_film_that_was_merged_shows_its_releases_once(django_assert_num_queries):
    kept, absorbed = a_film("Kept"), a_film("Absorbed")
    for film in (kept, absorbed):
        report_release(film, a_source(), "RU", date="2023-04-20")
    merge(kept, absorbed)
    with django_assert_num_queries(1):
        assert [release.film.title for release in current_releases("RU", *APRIL)] == ["Kept"]


@pytest.fixture
def director():
    person = a_person()
    for title, year in (("Text", 2019), ("Salyut-7", 2017), ("The Challenge", 2023), ("December", None)):
        add_credit(a_film(title, year=year), a_source(), person, Credit.Job.DIRECTOR)
    add_credit(Film.objects.get(title="Text"), a_source(), person, Credit.Job.WRITER)
    return person


def test_films_of_a_person_are_each_there_once_newest_first(director):
    assert [film.title for film in films_of(director)] == ["December", "The Challenge", "Text", "Salyut-7"]
    assert [film.title for film in films_of(director, Credit.Job.WRITER)] == ["Text"]


def test_earlier_films_are_those_of_the_years_before(director):
    challenge, undated = Film.objects.get(title="The Challenge"), Film.objects.get(title="December")
    assert [film.title for film in earlier_films(director, challenge)] == ["Text", "Salyut-7"]
    assert [film.title for film in earlier_films(director, challenge, Credit.Job.WRITER)] == ["Text"]
    assert not earlier_films(director, undated)


def test_a_history_comes_with_its_sources(django_assert_num_queries):
    film = a_film()
    for day, told in enumerate(["", "2023", "2023-04"], start=1):
        release = report_release(film, a_source(told, date(2023, 1, day)), "RU", date=told)
    with django_assert_num_queries(1):
        assert [(row.date, row.replaced_by.headline) for row in history_of(release)] == [
            ("", "2023"),
            ("2023", "2023-04"),
        ]


def test_a_row_is_out_while_any_source_of_it_is():
    film, first, second = a_film(), a_source("First", address=""), a_source("Second", address="")
    for source in (first, second):
        report_video(film, source, "https://youtu.be/abc")
    assert not out(Video.objects.all())
    update_source(second, headline="Second", address="/2023/01/second", reported_on=second.reported_on)
    assert out(Video.objects.all()).get()
