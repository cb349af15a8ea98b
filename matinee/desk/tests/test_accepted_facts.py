"""What a writer accepted is on record when the post is out, and not a moment longer."""

from datetime import UTC, datetime

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from matinee.desk import actions
from matinee.desk.facts.draft import still_said
from matinee.desk.models import Post
from matinee.films.models import Credit, Film, Person, Release
from matinee.films.tests.snapshot import snapshot
from matinee.reading.values import as_json
from matinee.testing import a_film, a_person

pytestmark = pytest.mark.django_db

TEXT = (
    "<p>Lantern Row has unveiled a trailer for a Danish drama film titled <i>Harrow Lane</i>, directed by "
    "Mirela Voss, director of Tin Skies and The Salt Ledger previously. Harrow Lane stars Ana Pell and Otto "
    "Brandt. The screenplay is written by Mirela Voss and Ida Lund. It premiered at the Tallinn Film "
    "Festival in 2022. Lantern Row will release Harrow Lane in US theaters on March 3rd, 2023.</p>"
)


def a_post(text=TEXT, slug="harrow-lane", headline="Trailer for Mirela Voss's 'Harrow Lane'"):
    post = Post(headline=headline, slug=slug, live=False)
    post.published_at = datetime(2023, 1, 2, tzinfo=UTC)
    post.body = [("paragraph", text)]
    return post


def accept(post, kinds=None):
    """Accepts what the text states, of all kinds or of these."""
    _, said, _ = still_said(post)
    post.facts = [
        {"kind": each.kind, "said": as_json(each.value), "words": "", "state": "accepted"}
        for each in said.values()
        if kinds is None or each.kind in kinds
    ]
    return post


def publish(text=TEXT, slug="harrow-lane"):
    return actions.publish(accept(a_post(text, slug)))


def without_names_of_trade(record):
    """Companies and festivals stay, as everywhere in the record."""
    return {model: rows for model, rows in record.items() if model not in ("films.Company", "films.Festival")}


def test_a_draft_tells_the_record_nothing():
    post = accept(a_post())
    post.save()
    post.save_revision()
    assert not Film.objects.exists()


def test_publishing_makes_the_film_with_all_that_was_accepted():
    post = publish()
    film = post.subjects.get().film
    assert (film.title, film.countries) == ("Harrow Lane", "DK")
    assert {credit.person.name for credit in film.credits.filter(job="actor")} == {"Ana Pell", "Otto Brandt"}
    release = film.releases.get()
    assert (release.territory, release.date, release.source) == ("US", "2023-03-03", post.fact_source)
    director = Person.objects.get(name="Mirela Voss")
    assert set(director.credits.values_list("film__title", "job")) == {
        ("Harrow Lane", "director"),
        ("Harrow Lane", "writer"),
        ("Tin Skies", "director"),
        ("The Salt Ledger", "director"),
    }


def test_the_editor_opens_with_the_new_film_chosen():
    post = publish()
    draft = post.get_latest_revision_as_object()
    assert [subject.film.title for subject in draft.subjects.all()] == ["Harrow Lane"]
    assert draft.facts == post.facts


def test_what_was_dismissed_or_not_decided_is_not_told():
    post = accept(a_post(), {"title", "director"})
    post.facts[1]["state"] = "dismissed"
    actions.publish(post)
    assert Film.objects.get().title == "Harrow Lane"
    assert not Credit.objects.exists()


def test_without_a_title_there_is_no_film_to_tell_of():
    post = actions.publish(accept(a_post(), {"director", "release"}))
    assert post.live
    assert not Film.objects.exists()


def test_a_film_on_record_is_meant_by_its_title_though_nobody_accepted_that():
    film = a_film("Harrow Lane")
    actions.publish(accept(a_post(), {"release"}))
    assert film.releases.get().date == "2023-03-03"


def test_a_dismissed_title_means_no_film():
    film = a_film("Harrow Lane")
    post = accept(a_post(), {"title", "release"})
    post.facts[0]["state"] = "dismissed"
    actions.publish(post)
    assert not film.releases.exists()


def test_publishing_twice_changes_nothing():
    post = publish()
    before = snapshot()
    actions.publish(Post.objects.get(pk=post.pk))
    assert snapshot() == before


def test_what_a_correction_no_longer_states_is_taken_back():
    post = publish()
    post.body = [("paragraph", TEXT.replace(" and Otto Brandt", ""))]
    post = actions.publish(post)
    assert not Person.objects.filter(name="Otto Brandt").exists()
    assert Person.objects.filter(name="Ana Pell").exists()


def test_a_corrected_date_moves_and_leaves_no_trace_of_the_mistake():
    post = publish()
    release = Release.objects.get()
    post.body = [("paragraph", TEXT.replace("March 3rd", "March 10th"))]
    post = actions.publish(accept(post))
    release.refresh_from_db()
    assert (release.date, release.former.count()) == ("2023-03-10", 0)


def test_words_that_were_only_moved_keep_their_facts():
    post = publish()
    before = snapshot()
    post.body = [("paragraph", "<p>At last.</p>" + TEXT.replace("It premiered", "The film premiered"))]
    actions.publish(post)
    assert snapshot() == before


def test_unpublishing_takes_all_back_and_publishing_brings_it_again():
    post = publish()
    there = snapshot(without_keys=True)
    post = actions.unpublish(post)
    assert not Film.objects.exists()
    assert not Person.objects.exists()
    actions.publish(post.get_latest_revision_as_object())
    assert Film.objects.filter(title="Harrow Lane").exists()
    assert {model: len(rows) for model, rows in snapshot(without_keys=True).items()} == {
        model: len(rows) for model, rows in there.items()
    }


def test_deleting_takes_all_back():
    publish().delete()
    assert not Film.objects.exists()


def test_a_name_that_two_people_have_stops_no_publishing():
    a_person("Ana Pell")
    a_person("Ana Pell")
    post = publish()
    assert post.live
    assert not Credit.objects.filter(person__name="Ana Pell").exists()
    assert Credit.objects.filter(person__name="Otto Brandt").exists()


@pytest.fixture(scope="module")
def choices():
    _, said, _ = still_said(a_post())
    return list(said)


def whatever_sets(examples):
    """Tries a test with so many sets of what may be accepted."""
    hurry = settings(
        max_examples=examples, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
    return lambda test: hurry(given(data=st.data())(test))


@whatever_sets(5)
@pytest.mark.parametrize("is_told_by_another", [False, True])
def test_whatever_set_was_accepted_unpublishing_leaves_the_record_as_it_was(
    data, choices, is_told_by_another
):
    leaves_the_record_as_it_was(data.draw(st.sets(st.sampled_from(choices))), choices, is_told_by_another)


@pytest.mark.torture
@whatever_sets(200)
@pytest.mark.parametrize("is_told_by_another", [False, True])
def test_it_does_with_many_sets(data, choices, is_told_by_another):
    leaves_the_record_as_it_was(data.draw(st.sets(st.sampled_from(choices))), choices, is_told_by_another)


def leaves_the_record_as_it_was(keys, choices, is_told_by_another):
    point = transaction.savepoint()
    try:
        if is_told_by_another:
            publish(slug="another")
        before = without_names_of_trade(snapshot())
        post = accept(a_post())
        post.facts = [fact for fact, key in zip(post.facts, choices, strict=True) if key in keys]
        actions.unpublish(actions.publish(post))
        assert without_names_of_trade(snapshot()) == before
    finally:
        transaction.savepoint_rollback(point)
