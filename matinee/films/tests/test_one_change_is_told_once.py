from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import connection

from matinee.films import actions
from matinee.films.models import Credit, Film, Person
from matinee.films.signals import record_changed
from matinee.testing import a_desk_source, a_film, a_person, a_source, the_challenge

pytestmark = pytest.mark.django_db


@pytest.fixture
def told():
    """What `record_changed` told, as (film_ids, person_ids), and that it was told inside a transaction."""
    heard = []

    def hear(sender, film_ids, person_ids, **kwargs):
        assert connection.in_atomic_block
        heard.append((film_ids, person_ids))

    record_changed.connect(hear, weak=False)
    yield heard
    record_changed.disconnect(hear)


def _merge(film, person, source):
    actions.take_apart(actions.merge(film, Film.objects.exclude(pk=film.pk).get()))


VERBS = {
    "add_title": lambda film, person, source: actions.add_title(film, source, "Вызов"),
    "add_name": lambda film, person, source: actions.add_name(person, source, "Клим"),
    "person_named": lambda film, person, source: actions.person_named("Клим Шипенко", source),
    "add_credit": lambda film, person, source: actions.add_credit(film, source, person, Credit.Job.WRITER),
    "report_release": lambda film, person, source: actions.report_release(film, source, "RU"),
    "change_release": lambda film, person, source: actions.change_release(
        film.releases.get(), source, date="2023"
    ),
    "report_video": lambda film, person, source: actions.report_video(film, source, "https://youtu.be/a"),
    "report_shoot": lambda film, person, source: actions.report_shoot(film, source, "ISS"),
    "report_distribution": lambda film, person, source: actions.report_distribution(film, source, "Studio"),
    "report_showing": lambda film, person, source: actions.report_showing(film, source, "Festival"),
    "report_outside_id": lambda film, person, source: actions.report_outside_id(film, source, "imdb", "tt1"),
    "settle_film": lambda film, person, source: actions.settle_film(film),
    "settle_person": lambda film, person, source: actions.settle_person(person),
    "take_back": lambda film, person, source: actions.take_back(film.releases.get().source),
    "merge": lambda film, person, source: actions.merge(film, Film.objects.exclude(pk=film.pk).get()),
}


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_tells_once_of_the_film_and_its_people(told, verb):
    film, person, source = a_film(), a_person(), a_source("Second")
    actions.add_credit(film, a_source(), person, Credit.Job.DIRECTOR)
    actions.report_release(film, a_source("Third"), "RU", date="2023-04")
    a_film("Salyut-7")
    told.clear()
    VERBS[verb](film, person, source)
    assert len(told) == 1
    assert film.pk in told[0][0]
    assert person.pk in told[0][1]


def test_a_new_film_and_a_new_person_are_told(told):
    film, person = a_film(), a_person()
    assert told == [({film.pk}, set()), (set(), {person.pk})]


def test_what_is_gone_is_told(told):
    source = a_source()
    film = the_challenge(source)
    people = set(Person.objects.values_list("pk", flat=True))
    told.clear()
    actions.take_back(source)
    assert told == [({film.pk}, people)]


def test_both_of_a_merge_are_told_and_both_when_they_part(told):
    kept, absorbed = a_film("Kept"), a_film("Absorbed")
    told.clear()
    merged = actions.merge(kept, absorbed)
    actions.take_apart(merged)
    assert [films for films, _ in told] == [{kept.pk, absorbed.pk}] * 2


def test_a_source_that_changes_tells_of_all_that_stands_on_it(told):
    source = a_source()
    film = the_challenge(source)
    told.clear()
    actions.update_source(
        source, headline="Another", address="/2023/01/another", reported_on=date(2023, 1, 3)
    )
    assert told == [({film.pk}, set(Person.objects.values_list("pk", flat=True)))]
    told.clear()
    actions.update_source(
        source, headline="Another", address="/2023/01/another", reported_on=date(2023, 1, 3)
    )
    assert told == []


def test_a_source_that_only_replaced_a_release_tells_of_it_too(told):
    film, second, third = a_film(), a_source("Second"), a_source("Third")
    for source, when in ((a_source(), ""), (second, "2023"), (third, "2023-04")):
        actions.report_release(film, source, "RU", date=when)
    told.clear()
    actions.update_source(second, headline="Another", address="", reported_on=second.reported_on)
    assert told == [({film.pk}, set())]


def test_many_verbs_in_one_change_are_told_at_once(told):
    with actions.record_change():
        film = the_challenge()
        actions.report_release(film, a_source("Second"), "RU")
        assert told == []
    assert [films for films, _ in told] == [{film.pk}]


def test_nothing_is_told_of_a_change_that_failed(told):
    with pytest.raises(ValidationError), actions.record_change():
        a_film(countries="Russia")
    assert told == []
    assert not Film.objects.exists()
    a_film()
    assert len(told) == 1


def test_a_verb_that_failed_takes_nothing_else_with_it(told):
    with actions.record_change():
        film = a_film()
        with pytest.raises(actions.MergeError):
            actions.merge(film, film)
        actions.report_release(film, a_source("Second"), "RU")
    assert film.releases.count() == 1
    assert len(told) == 1


def test_a_form_saved_by_hand_is_told_once_with_who_left(told):
    film = the_challenge()
    people = set(Person.objects.values_list("pk", flat=True))
    told.clear()
    with actions.edited_by_hand(film, a_desk_source()):
        film.credits.all().delete()
        film.year = 2024
        film.save()
    assert told == [({film.pk}, people)]


def test_a_deleted_film_is_told_once_with_its_people(told):
    film = the_challenge()
    film_id, people = film.pk, set(Person.objects.values_list("pk", flat=True))
    told.clear()
    film.delete()
    assert told == [({film_id}, people)]


def test_a_deleted_person_is_told(told):
    person = a_person()
    person_id = person.pk
    told.clear()
    person.delete()
    assert told == [(set(), {person_id})]


def test_a_company_or_festival_renamed_tells_of_its_films(told):
    film = a_film()
    company = actions.report_distribution(film, a_source(), "Central Partnership").company
    festival = actions.report_showing(film, a_source(), "Sochi Open").festival
    for named in (company, festival):
        told.clear()
        named.name += " renamed"
        named.save()
        assert told == [({film.pk}, set())]
