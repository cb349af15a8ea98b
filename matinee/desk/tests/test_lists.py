from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from matinee.desk import actions
from matinee.desk.models import Author, Post, PostAuthor, PostFilm, PostTopic
from matinee.films.actions import add_film, add_person, by_hand


def make_posts(count, author, film, topic):
    for number in range(count):
        post = Post(headline=f"Post {number}", slug=f"post-{number}", is_featured=number == 0)
        post.bylines, post.subjects = [PostAuthor(author=author)], [PostFilm(film=film)]
        post.filings = [PostTopic(topic=topic)]
        actions.publish(post)


def queries(client, address):
    client.get(address)
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


@pytest.mark.parametrize(
    "name", ["desk_post:list", "wagtailsnippetchoosers_desk_post:choose", "wagtailadmin_home"]
)
def test_the_number_of_queries_does_not_grow_with_the_posts(at_desk, owner, author, film, topic, name):
    client = at_desk(owner)
    make_posts(1, author, film, topic)
    few = queries(client, reverse(name))
    Post.objects.all().delete()
    make_posts(7, author, film, topic)
    assert queries(client, reverse(name)) == few


def test_the_number_of_queries_does_not_grow_with_films_and_people(at_desk, owner):
    client = at_desk(owner)
    source = by_hand("Ada", timezone.localdate())
    for address in (reverse("films_film:list"), reverse("films_person:list")):
        add_film("One", source), add_person("Somebody", source)
        few = queries(client, address)
        for number in range(5):
            add_film(f"Film {number}", source), add_person(f"Person {number}", source)
        assert queries(client, address) == few


@pytest.fixture
def newsroom(author, film, topic):
    """One post in every state."""
    live = actions.publish(Post(headline="Live", slug="live", bylines=[PostAuthor(author=author)]))
    changed = actions.publish(Post(headline="Changed", slug="changed"))
    changed.headline = "Changed since"
    changed.save_revision()
    actions.schedule(Post(headline="Scheduled", slug="scheduled"), timezone.now() + timedelta(days=1))
    Post(headline="Draft", slug="draft", live=False).save()
    return live


def listed(client, **query):
    response = client.get(reverse("desk_post:list"), query)
    return {post.slug for post in response.context["object_list"]}


@pytest.mark.parametrize(
    ("states", "slugs"),
    [
        (["live"], {"live", "changed"}),
        (["changed"], {"changed"}),
        (["scheduled"], {"scheduled"}),
        (["draft"], {"draft"}),
        (["draft", "scheduled"], {"draft", "scheduled"}),
    ],
)
def test_the_list_is_filtered_by_state(at_desk, writer, newsroom, states, slugs):
    assert listed(at_desk(writer), state=states) == slugs


def test_by_author(at_desk, writer, newsroom, author):
    Author.objects.create(name="Nobody", slug="nobody")
    assert listed(at_desk(writer), author=author.pk) == {"live"}


def test_the_list_tells_each_state_and_the_draft_headline(at_desk, writer, newsroom):
    html = at_desk(writer).get(reverse("desk_post:list")).content.decode()
    for words in ("Changed since", "live, changed", "scheduled", "draft"):
        assert words in html


def test_search_finds_words_of_the_headline_and_of_the_body(at_desk, writer, draft, newsroom):
    assert listed(at_desk(writer), q="challenge") == {draft.slug}
    assert listed(at_desk(writer), q="chall") == {draft.slug}
    assert listed(at_desk(writer), q="orbit") == {draft.slug}


def test_search_and_filters_work_together(at_desk, writer, draft, newsroom):
    assert listed(at_desk(writer), q="challenge", state=["draft"]) == {draft.slug}
    assert listed(at_desk(writer), q="challenge", state=["live"]) == set()


def test_films_are_searched_by_any_title(at_desk, writer):
    source = by_hand("Ada", timezone.localdate())
    add_film("Вызов", source)
    response = at_desk(writer).get(reverse("films_film:list"), {"q": "vyzov"})
    assert [film.title for film in response.context["object_list"]] == ["Вызов"]
