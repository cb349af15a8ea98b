import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from matinee.films.actions import (
    MergeError,
    add_credit,
    add_name,
    add_title,
    merge,
    report_outside_id,
    report_release,
    report_showing,
    report_video,
    take_apart,
)
from matinee.films.actions.reference import references_to
from matinee.films.models import Credit, Film, Merge, Person, PersonName, Title
from matinee.films.tests.snapshot import snapshot
from matinee.testing import a_film, a_person, a_source, the_challenge

pytestmark = pytest.mark.django_db


def twins():
    """The Challenge, and the same film once more under its other title."""
    kept, absorbed = the_challenge(), a_film("Vyzov", a_source("Second"))
    add_credit(absorbed, a_source("Second"), Person.objects.get(name="Klim Shipenko"), Credit.Job.DIRECTOR)
    add_credit(absorbed, a_source("Second"), a_person("Vladimir Mashkov"))
    report_release(absorbed, a_source("Second"), "RU", date="2023-04")
    report_video(absorbed, a_source("Second"), "https://youtu.be/abc")
    return kept, absorbed


def test_the_kept_film_has_all_that_the_absorbed_one_had():
    kept, absorbed = twins()
    merge(kept, absorbed)
    assert list(Film.objects.standing()) == [kept]
    assert kept.releases.get().date == "2023-04"
    assert kept.videos.count() == 1
    assert kept.credits.filter(person__name="Vladimir Mashkov").exists()


def test_any_title_of_either_finds_only_the_kept_one():
    kept, absorbed = a_film("The Challenge"), a_film("Dare")
    merge(kept, absorbed)
    assert list(Film.objects.finds("dare")) == [kept]
    assert list(Film.objects.finds("challenge")) == [kept]


def test_the_kept_film_keeps_its_title_and_has_one_main_one():
    kept, absorbed = a_film("The Challenge"), a_film("Dare")
    merge(kept, absorbed)
    kept.refresh_from_db()
    assert kept.title == "The Challenge"
    assert [row.text for row in kept.titles.filter(kind=Title.Kind.MAIN)] == ["The Challenge"]


def test_what_may_not_be_there_twice_stays_with_the_absorbed_one():
    kept, absorbed = twins()
    merge(kept, absorbed)
    assert kept.credits.filter(job=Credit.Job.DIRECTOR).count() == 1
    assert absorbed.credits.get().job == Credit.Job.DIRECTOR


def test_what_says_the_same_stays_with_the_absorbed_one():
    kept, absorbed = a_film(), a_film()
    for film in (kept, absorbed):
        report_showing(film, a_source(), "Sochi Open", 2023)
    merge(kept, absorbed)
    assert [kept.titles.count(), kept.showings.count()] == [1, 1]


def test_blanks_are_filled_from_the_absorbed_one_and_emptied_again():
    kept, absorbed = a_film("Dare", year=None, countries="FR"), a_film("The Dare", year=2023, countries="RU")
    merged = merge(kept, absorbed)
    kept.refresh_from_db()
    assert (kept.year, kept.countries) == (2023, "FR")
    take_apart(merged)
    kept.refresh_from_db()
    assert kept.year is None


def test_people_are_merged_as_films_are():
    kept, absorbed = a_person("Yulia Peresild"), a_person("Julia Peressild")
    add_credit(a_film(), a_source(), absorbed)
    merged = merge(kept, absorbed)
    assert kept.credits.count() == 1
    assert list(Person.objects.finds("julia peressild")) == [kept]
    take_apart(merged)
    assert absorbed.credits.count() == 1


def test_references_from_rooms_above_move_too():
    kept, absorbed = a_film("The Challenge"), a_film("Dare")
    subject, to_film = next(pair for pair in references_to(Film) if pair[0]._meta.app_label != "films")
    to_post = next(field for field in subject._meta.fields if field.is_relation and field is not to_film).name
    one, both = (
        _something_written(subject._meta.get_field(to_post).related_model, name) for name in ("a", "b")
    )
    subjects = subject._default_manager
    for about, film in ((one, absorbed), (both, kept), (both, absorbed)):
        subjects.create(**{to_post: about, to_film.name: film})
    merged = merge(kept, absorbed)
    assert {getattr(row, to_post) for row in subjects.filter(**{to_film.name: kept})} == {one, both}
    assert {getattr(row, to_post) for row in subjects.filter(**{to_film.name: absorbed})} == {both}
    take_apart(merged)
    assert {getattr(row, to_post) for row in subjects.filter(**{to_film.name: absorbed})} == {one, both}


def _something_written(model, name):
    """A post, by what this room may know of it: it refers to films, and has a headline and a slug."""
    return model._default_manager.create(headline=name, slug=name)


def test_taken_apart_both_are_as_they_were():
    kept, absorbed = twins()
    before = snapshot()
    merged = merge(kept, absorbed)
    assert snapshot() != before
    take_apart(merged)
    assert snapshot() == before
    assert Merge.objects.get().undone_at


def test_only_what_still_points_to_the_kept_one_goes_back():
    kept, absorbed = twins()
    merged = merge(kept, absorbed)
    third = a_film("Salyut-7")
    kept.videos.update(film=third)
    kept.releases.all().delete()
    add_title(kept, a_source("Third"), "The Dare")
    take_apart(merged)
    assert third.videos.count() == 1
    assert not absorbed.releases.exists()
    assert kept.titles.filter(text="The Dare").exists()


def test_a_blank_that_was_filled_by_hand_since_stays():
    kept, absorbed = a_film("Dare", year=None), a_film("The Dare", year=2023)
    merged = merge(kept, absorbed)
    Film.objects.filter(pk=kept.pk).update(year=2022)
    take_apart(merged)
    assert Film.objects.get(pk=kept.pk).year == 2022


def test_nested_merges_are_taken_apart_from_the_outside_in():
    first, second, third = a_film("One"), a_film("Two"), a_film("Three")
    before = snapshot()
    inner = merge(second, first)
    outer = merge(third, second)
    assert list(Film.objects.finds("one")) == [third]
    with pytest.raises(MergeError, match=r"Two was merged into Three since: take these apart first"):
        take_apart(inner)
    take_apart(outer)
    assert list(Film.objects.finds("one")) == [second]
    take_apart(inner)
    assert snapshot() == before


def test_side_by_side_merges_are_taken_apart_in_any_order():
    kept, one, two = a_film("Kept"), a_film("One"), a_film("Two")
    before = snapshot()
    first, second = merge(kept, one), merge(kept, two)
    take_apart(first)
    assert list(Film.objects.finds("two")) == [kept]
    take_apart(second)
    assert snapshot() == before


def test_the_same_two_can_be_merged_again():
    kept, absorbed = a_film("The Challenge"), a_film("Dare")
    take_apart(merge(kept, absorbed))
    merge(absorbed, kept)
    assert list(Film.objects.standing()) == [absorbed]


def refused(kept, absorbed, hint):
    before = snapshot()
    with pytest.raises(MergeError, match=hint):
        merge(kept, absorbed)
    assert snapshot() == before


def test_one_with_itself_is_refused():
    film = a_film()
    refused(film, film, "can't be merged with itself")


def test_a_film_with_a_person_is_refused():
    refused(a_film(), a_person(), "merge two of a kind")


def test_what_was_absorbed_already_is_refused():
    kept, absorbed, third = a_film("Kept"), a_film("Absorbed"), a_film("Third")
    merge(kept, absorbed)
    refused(third, absorbed, "Absorbed was merged into Kept already: merge that one instead")
    refused(absorbed, third, "Absorbed was merged into Kept already")


def test_taking_apart_twice_is_refused():
    merged = merge(a_film("Kept"), a_film("Absorbed"))
    take_apart(merged)
    with pytest.raises(MergeError, match="taken apart already"):
        take_apart(merged)


def test_taking_apart_what_was_deleted_is_refused():
    kept, absorbed = a_film("Kept"), a_film("Absorbed")
    merged = merge(kept, absorbed)
    Film.objects.filter(pk=absorbed.pk).delete()
    with pytest.raises(MergeError, match="deleted since"):
        take_apart(merged)


NAMES = st.lists(st.sampled_from(["Yulia", "Юлия", "Julia", "Iulia P."]), max_size=3, unique=True)
CREDITS = st.lists(
    st.tuples(
        st.integers(0, 1),
        st.sampled_from([Credit.Job.ACTOR, Credit.Job.WRITER]),
        st.sampled_from(["", "Zhenya"]),
    ),
    max_size=4,
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(NAMES, NAMES, CREDITS, CREDITS, st.booleans())
def test_merged_and_taken_apart_any_two_have_the_same_rows(
    transactional_rollback, names, others, has, had, ids
):
    with transactional_rollback():
        films = [a_film("One"), a_film("Two")]
        kept, absorbed = a_person("Yulia Peresild"), a_person("Yulia Peresild")
        for person, spellings, parts in ((kept, names, has), (absorbed, others, had)):
            for text in spellings:
                add_name(person, a_source(text), text, PersonName.Kind.ALTERNATE)
            for film, job, character in parts:
                add_credit(films[film], a_source(job), person, job, character=character)
        if ids:
            report_outside_id(absorbed, a_source(), "imdb", "nm1")
        before = snapshot()
        merged = merge(kept, absorbed)
        for model in (Credit, PersonName):
            told = [tuple(row) for row in model.objects.filter(person=kept).values_list(*_facts(model))]
            assert len(told) == len(set(told))
        take_apart(merged)
        assert snapshot() == before


def _facts(model):
    return ("text",) if model is PersonName else ("film", "job", "character")
