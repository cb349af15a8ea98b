from datetime import date

from django.urls import reverse

from matinee.films.actions import report_release
from matinee.testing import a_film, a_source


def form_of(client, film):
    return client.get(reverse("films_film:edit", args=[film.pk])).content.decode()


def test_a_release_shows_what_it_said_before_with_who_and_when(at_desk, writer):
    film = a_film()
    report_release(film, a_source("The trailer", date(2022, 9, 1)), "RU", date="2022-12")
    report_release(film, a_source("A new day", date(2023, 1, 5)), "RU", date="2023-04-20")
    html = form_of(at_desk(writer), film)
    assert "What it said before" in html
    assert "2022-12, Russia, in cinemas" in html
    assert "said by “The trailer”, 1 Sep 2022" in html
    assert "A new day" not in html


def test_a_release_that_never_changed_shows_nothing(at_desk, writer):
    film = a_film()
    report_release(film, a_source(), "RU", date="2022-12")
    assert "What it said before" not in form_of(at_desk(writer), film)


def test_no_place_and_no_date_are_said_in_words(at_desk, writer):
    film = a_film()
    report_release(film, a_source(day=date(2022, 9, 1)))
    report_release(film, a_source(day=date(2022, 9, 2)), date="2023")
    assert "no date, everywhere, in cinemas" in form_of(at_desk(writer), film)
