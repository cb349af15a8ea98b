from datetime import date

import pytest
from django.core.exceptions import ValidationError

from matinee.films.actions import (
    add_credit,
    report_distribution,
    report_outside_id,
    report_shoot,
    report_showing,
    report_video,
)
from matinee.films.models import Company, Credit, Report, Shoot, Video
from matinee.testing import a_film, a_person, a_source

pytestmark = pytest.mark.django_db


@pytest.fixture
def film():
    return a_film()


def test_credits_stand_in_the_order_they_were_told(film):
    source = a_source()
    names = ["Yulia Peresild", "Miloš Biković", "Vladimir Mashkov"]
    for name in names:
        add_credit(film, source, a_person(name))
    assert [credit.person.name for credit in film.credits.all()] == names
    assert [credit.sort_order for credit in film.credits.all()] == [0, 1, 2]


def test_a_character_is_filled_into_the_credit_that_had_none(film):
    person = a_person("Yulia Peresild")
    bare = add_credit(film, a_source(), person)
    full = add_credit(film, a_source("Second"), person, character="Zhenya Belyaeva")
    assert (full.pk, full.character) == (bare.pk, "Zhenya Belyaeva")
    add_credit(film, a_source("Third"), person)
    assert Credit.objects.get().character == "Zhenya Belyaeva"


def test_two_characters_are_two_credits(film):
    person = a_person("Yulia Peresild")
    for character in ("Zhenya", "Her double"):
        add_credit(film, a_source(character), person, character=character)
    assert Credit.objects.count() == 2


def test_a_job_is_a_credit_of_its_own(film):
    person = a_person()
    for job in (Credit.Job.DIRECTOR, Credit.Job.WRITER, Credit.Job.DIRECTOR):
        add_credit(film, a_source(), person, job)
    assert Credit.objects.count() == 2


def test_a_video_is_known_by_its_address_or_its_key(film):
    first = report_video(film, a_source(), "https://youtu.be/abc", provider="youtube", key="abc")
    address = "https://www.youtube.com/watch?v=abc"
    again = report_video(film, a_source("Second"), address, provider="youtube", key="abc", language="ru")
    assert (again.pk, again.url, again.language) == (first.pk, "https://youtu.be/abc", "ru")
    report_video(film, a_source("Third"), "https://youtu.be/abc", published_on=date(2023, 1, 1))
    assert Video.objects.get().published_on == date(2023, 1, 1)


def test_the_same_place_at_another_time_is_another_shoot(film):
    report_shoot(film, a_source(), "ISS")
    report_shoot(
        film, a_source("Second"), "ISS", from_date="2021-10-05", to_date="2021-10-17", share_percent=30
    )
    report_shoot(film, a_source("Third"), "ISS", from_date="2022-03")
    assert [(shoot.from_date, shoot.share_percent) for shoot in Shoot.objects.all()] == [
        ("2021-10-05", 30),
        ("2022-03", None),
    ]


def test_companies_and_festivals_are_made_once(film):
    for name in ("Central Partnership", "CENTRAL PARTNERSHIP"):
        report_distribution(film, a_source(name), name, "RU")
        report_showing(film, a_source(name), "Sochi Open", 2023)
    assert Company.objects.get().slug == "central-partnership"
    assert (film.distributions.count(), film.showings.count()) == (1, 1)


def test_what_another_is_called_elsewhere_is_refused_in_one_line(film):
    report_outside_id(film, a_source(), "imdb", "tt11697690")
    report_outside_id(film, a_source("Second"), "imdb", "tt11697690")
    with pytest.raises(ValidationError, match=r"IMDb tt11697690 is The Challenge \(2023\) already"):
        report_outside_id(a_film("Salyut-7"), a_source("Third"), "imdb", "tt11697690")
    report_outside_id(a_person(), a_source(), "imdb", "nm1")
    assert film.outside_ids.count() == 1


def test_each_of_several_sources_has_what_it_said(film):
    person = a_person("Yulia Peresild")
    add_credit(film, a_source(), person)
    add_credit(film, a_source("Second"), person, character="Zhenya")
    assert [report.said.get("character", "") for report in Report.objects.all()] == ["", "Zhenya"]
