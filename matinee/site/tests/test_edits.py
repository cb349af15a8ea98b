"""Each edit is known by its words where someone asks why a page was baked."""

import pytest

from matinee.desk import actions
from matinee.films.actions import add_credit
from matinee.press.causes import Because
from matinee.press.models import BakedFile, Touch
from matinee.site import edits, midnight
from matinee.testing import a_film, a_person, a_source


@pytest.fixture
def baked(newsroom):
    newsroom.bake()
    return newsroom


def said():
    return set(Touch.objects.values_list("because", flat=True))


def test_a_post_says_what_became_of_it(baked):
    post = baked.post("One")
    assert "post “One” was published" in said()
    baked.bake()
    actions.unpublish(post)
    assert said() == {"post “One” was unpublished", "post “One” left a list"}
    baked.bake()
    post.delete()
    assert "post “One” was deleted" in said()


def test_a_post_that_leaves_a_list_says_so(baked):
    post = baked.post("One", topics=("Trailer", "Space"))
    baked.bake()
    post.filings = list(post.filings.all())[:1]
    actions.publish(post)
    assert "post “One” left a list" in said()


def test_a_film_says_its_title_and_not_those_of_its_people(baked):
    film, person = a_film("The Challenge"), a_person("Yulia Peresild")
    baked.bake()
    add_credit(film, a_source(), person)
    assert said() == {"film “The Challenge” changed"}


def test_topics_authors_pictures_and_days_are_named(baked, monkeypatch):
    baked.topic("Space")
    baked.alice.save()
    baked.picture("navy")
    monkeypatch.setattr(midnight, "_noted", None)
    midnight.note_day()
    told = said()
    assert {"topic “Space” was saved", "author “Alice Writer” was saved", "picture “navy” was saved"} < told
    assert any(words.endswith(" began") for words in told)


def test_no_touch_is_without_words(baked):
    film = a_film("The Challenge")
    post = baked.post("One", films=(film,))
    post.delete()
    film.delete()
    assert "" not in said()


@pytest.mark.parametrize(
    ("names", "count", "words"),
    [
        (["A"], 1, "film “A” changed"),
        (["A", "B"], 2, "films “A”, “B” changed"),
        (["A", "B", "C", "D"], 5, "films “A”, “B”, “C”, 2 more changed"),
        (["A"], 2, "films “A”, 1 more changed"),
        ([], 1, "a film was deleted"),
        ([], 3, "3 films were deleted"),
    ],
)
def test_many_films_are_named_as_far_as_one_reads_on(names, count, words):
    assert edits.of_record("film", "films", names, count) == words


def test_a_page_knows_the_post_that_it_was_written_for(baked):
    baked.post("One")
    baked.bake()
    told = Because.unpacked(BakedFile.objects.get(path="index.html").because)
    assert "post “One” was published" in {cause.edit for cause in told.causes}
