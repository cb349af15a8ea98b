import pytest
from django.core.exceptions import ValidationError

from matinee.films.actions import TwoOfThatNameError, add_name, add_person, add_title, merge, person_named
from matinee.films.models import Film, Person, PersonName, Report, Title
from matinee.testing import a_film, a_person, a_source

pytestmark = pytest.mark.django_db


def test_a_film_has_its_main_title_its_slug_and_its_address():
    source = a_source()
    film = a_film(source=source)
    title = film.titles.get()
    assert (title.text, title.kind, title.source) == ("The Challenge", Title.Kind.MAIN, source)
    assert (title.script, title.key) == ("Latn", "calenge")
    assert film.get_absolute_url() == "/films/the-challenge"


def test_two_films_of_one_title_have_two_slugs():
    slugs = [a_film("The Thing", year=year).slug for year in (1982, 2011, 2011, None)]
    assert slugs == ["the-thing", "the-thing-2011", "the-thing-2011-2", "the-thing-2"]


def test_a_slug_in_use_is_refused_in_one_line():
    a_film("The Thing")
    with pytest.raises(ValidationError, match="Another film has this address: write another"):
        a_film("Another", slug="the-thing")
    assert Film.objects.count() == 1


def test_a_film_without_any_letter_has_an_address():
    assert a_film("???").get_absolute_url() == "/films/film"


def test_a_film_is_titled_by_any_of_its_titles():
    film = a_film()
    add_title(film, a_source("Second"), "Вызов", Title.Kind.ORIGINAL, "ru")
    assert list(Film.objects.titled("Vyzov")) == [film]
    assert list(Film.objects.titled("Vyz")) == []


def test_a_title_said_twice_is_one_title_and_keeps_its_kind():
    film = a_film()
    first = add_title(film, a_source("Second"), "Вызов", Title.Kind.ORIGINAL)
    again = add_title(film, a_source("Third"), "Вызов", Title.Kind.ALTERNATE, "ru")
    assert (again.pk, again.kind, again.language) == (first.pk, Title.Kind.ORIGINAL, "ru")
    assert film.titles.count() == 2


def test_a_person_has_a_name_and_an_address():
    person = a_person("Юлия Пересильд")
    assert person.get_absolute_url() == "/people/юлия-пересильд"
    assert person.names.get().script == "Cyrl"


def test_a_known_name_is_that_person():
    person = a_person("Yulia Peresild")
    assert person_named("Yulia Peresild", a_source("Second")) == person
    assert person.names.count() == 1


def test_another_spelling_is_that_person_and_becomes_a_name():
    person = a_person("Yulia Peresild")
    source = a_source("Second")
    assert person_named("Юлия Пересильд", source, language="ru") == person
    name = person.names.get(script="Cyrl")
    assert (name.kind, name.source, name.language) == (PersonName.Kind.ALTERNATE, source, "ru")
    person.refresh_from_db()
    assert person.name == "Yulia Peresild"


def test_an_unknown_name_is_a_new_person():
    a_person("Yulia Peresild")
    assert person_named("Klim Shipenko", a_source("Second")).name == "Klim Shipenko"
    assert Person.objects.count() == 2


def test_between_two_of_one_name_nobody_guesses():
    first, second = a_person("Ivan Ivanov"), a_person("Ivan Ivanov")
    with pytest.raises(
        TwoOfThatNameError, match=r"say which: .*/people/ivan-ivanov.*/people/ivan-ivanov-2"
    ) as refused:
        person_named("Ivan Ivanov", a_source("Second"))
    assert refused.value.people == [first, second]
    assert Person.objects.count() == 2


def test_the_exact_spelling_settles_it():
    a_person("Alexei Petrov")
    exact = a_person("Aleksey Petrov")
    assert person_named("Aleksey Petrov", a_source("Second")) == exact


def test_an_absorbed_person_is_not_found_but_the_one_who_has_the_name():
    kept, absorbed = a_person("Julia Peresild"), a_person("Yulia Peresild")
    merge(kept, absorbed)
    assert person_named("Yulia Peresild", a_source("Second")) == kept


def test_the_main_name_is_the_one_that_lists_show():
    person = add_person("Юлия Пересильд", a_source())
    add_name(person, a_source("Second"), "Yulia Peresild", PersonName.Kind.ROMANISED)
    assert person.name == "Юлия Пересильд"


def test_a_row_that_one_source_reported_needs_no_report():
    a_film()
    assert not Report.objects.exists()
