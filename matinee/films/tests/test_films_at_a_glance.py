"""Countries, genres and the like have no rows: what a source filled in is noted, and can be taken back."""

from datetime import timedelta

import pytest

from matinee.films.actions import report_film, report_release, take_back
from matinee.films.models import Film, Report
from matinee.testing import DAY, a_film, a_source

pytestmark = pytest.mark.django_db


@pytest.fixture
def film():
    return a_film("Harrow Lane", countries="DK", running_time_minutes=97)


def glance(film):
    film = Film.objects.get(pk=film.pk)
    return film.countries, film.genres, film.running_time_minutes, film.synopsis


def test_blanks_are_filled_and_lists_get_what_they_lack(film):
    report_film(film, a_source("One"), countries=["DK", "SE"], genres=["drama"], synopsis="A street.")
    assert glance(film) == ("DK, SE", "drama", 97, "A street.")


def test_what_the_record_had_before_stays_when_the_source_is_taken_back(film):
    source = a_source("One")
    report_film(film, source, countries=["DK", "SE"], running_time_minutes=97, synopsis="A street.")
    take_back(source)
    assert glance(film) == ("DK", "", 97, "")
    assert not Report.objects.exists()


def test_what_another_source_said_too_stays(film):
    first, second = a_source("One"), a_source("Two")
    report_film(film, first, genres=["drama"], synopsis="A street.")
    report_film(film, second, genres=["drama"], synopsis="A long street.")
    take_back(first)
    assert glance(film) == ("DK", "drama", 97, "A long street.")


def test_a_source_has_one_word(film):
    source = a_source("One")
    report_film(film, source, genres=["drama", "horror"])
    report_film(film, source, genres=["comedy"])
    assert glance(film)[1] == "comedy"


def test_what_somebody_changed_since_is_left_alone(film):
    source = a_source("One")
    report_film(film, source, synopsis="A street.")
    Film.objects.filter(pk=film.pk).update(synopsis="By hand.")
    take_back(source)
    assert glance(film)[3] == "By hand."


def test_a_source_that_reports_another_date_replaces_its_own_without_a_trace(film):
    source = a_source("One")
    release = report_release(film, source, "DK", date="2023-03-03")
    report_release(film, source, "DK", date="2023-03-10")
    release.refresh_from_db()
    assert (release.date, release.former.count()) == ("2023-03-10", 0)


def test_an_older_source_moves_the_date_it_was_written_against(film):
    younger, older = a_source("Two", DAY + timedelta(days=9)), a_source("One", DAY)
    release = report_release(film, younger, "DK", date="2023-03-03")
    report_release(film, older, "DK", date="2023-03-10", over="2023-03-03")
    release.refresh_from_db()
    assert (release.date, release.former.get().source) == ("2023-03-10", younger)
    report_release(film, a_source("Three", DAY), "DK", date="2023-04", over="2022")
    release.refresh_from_db()
    assert release.date == "2023-03-10"
