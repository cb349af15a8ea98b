from datetime import datetime, timedelta

import pytest
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from matinee.desk import actions
from matinee.desk.models import Author, Post, PostAuthor, PostFilm, PostTopic
from matinee.films.actions import add_credit, add_film, add_person, add_title, by_hand, report_release


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


def page_of(client, name, **asked):
    return client.get(reverse(f"{name}:list"), asked).content.decode()


def test_a_row_of_the_list_tells_topics_films_and_where_the_post_is(at_desk, writer, author, film, topic):
    make_posts(1, author, film, topic)
    shown = page_of(at_desk(writer), "desk_post")
    for words in ("Trailers", "The Challenge", "Public site"):
        assert words in shown


@pytest.mark.parametrize("words", ["challenge", "Vyzov", "Вызов"])
def test_posts_are_found_by_their_film_under_any_title(at_desk, writer, author, topic, words):
    source = by_hand("Ada", timezone.localdate())
    film = add_film("The Challenge", source)
    add_title(film, source, "Вызов", "original", "ru")
    make_posts(1, author, film, topic)
    actions.publish(Post(headline="About nothing", slug="nothing"))
    shown = page_of(at_desk(writer), "desk_post", film=words)
    assert "Post 0" in shown
    assert "About nothing" not in shown


def test_the_posts_of_a_month_are_those_of_the_publications_calendar(at_desk, writer):
    zone = settings.PUBLICATION.zone
    for number, moment in enumerate(
        [
            datetime(2026, 2, 28, 23, 59, tzinfo=zone),
            datetime(2026, 3, 1, 0, 0, tzinfo=zone),
            datetime(2026, 3, 31, 23, 59, tzinfo=zone),
            datetime(2026, 4, 1, 0, 0, tzinfo=zone),
        ]
    ):
        actions.publish(Post(headline=f"Story {number}", slug=f"story-{number}", published_at=moment))
    shown = page_of(at_desk(writer), "desk_post", month="2026-03")
    assert [number for number in range(4) if f"Story {number}" in shown] == [1, 2]


@pytest.mark.parametrize("month", ["2026-13", "soon", "9999-12", "'", "0" * 300])
def test_a_month_that_is_none_has_no_posts_and_breaks_nothing(at_desk, writer, published, month):
    assert published.headline not in page_of(at_desk(writer), "desk_post", month=month)


def test_films_tell_their_next_release_posts_and_people(at_desk, writer, author, film, topic):
    make_posts(2, author, film, topic)
    source = by_hand("Ada", timezone.localdate())
    report_release(film, source, "US", date="2020-01-01")
    report_release(film, source, "GB", date="2097-05")
    report_release(film, source, "FR", date="2098-05-01")
    add_credit(film, source, add_person("Klim", source), job="director")
    add_credit(film, source, add_person("Yulia", source), character="Zhenya")
    shown = " ".join(page_of(at_desk(writer), "films_film").split())
    assert "2097-05 GB" in shown
    assert "2098-05-01" not in shown


def test_people_tell_what_they_are_known_as(at_desk, writer, film):
    source = by_hand("Ada", timezone.localdate())
    add_credit(film, source, add_person("Klim", source), job="director")
    assert "director" in page_of(at_desk(writer), "films_person")


@pytest.mark.parametrize("name", ["films_film", "films_person"])
@pytest.mark.parametrize("ordering", ["count", "-count"])
def test_films_and_people_are_ordered_by_what_is_counted(at_desk, writer, film, name, ordering):
    source = by_hand("Ada", timezone.localdate())
    other = add_film("Nobody wrote of it", source)
    PostFilm.objects.create(post=actions.publish(Post(headline="One", slug="one")), film=film)
    add_credit(film, source, add_person("Busy", source), job="director")
    idle = add_person("Idle", source)
    shown = page_of(at_desk(writer), name, ordering=ordering)
    low, high = (other.title, film.title) if name == "films_film" else (idle.name, "Busy")
    assert (shown.rindex(low) < shown.rindex(high)) == (ordering == "count")


@pytest.mark.parametrize("ordering", ["count", "-count", "'", "pk__lt"])
def test_an_order_that_the_list_has_not_breaks_nothing(at_desk, writer, published, ordering):
    assert published.headline in page_of(at_desk(writer), "desk_post", ordering=ordering)


def test_updated_orders_the_posts_by_their_last_version(at_desk, writer, draft, newsroom):
    draft.save_revision()
    asked = {"ordering": "-latest_revision__created_at"}
    shown = at_desk(writer).get(reverse("desk_post:list"), asked).context["object_list"]
    assert shown[0].slug == draft.slug
    assert len(shown) == Post.objects.count()


def plans(call):
    """How SQLite goes about each query that `call` makes."""
    with CaptureQueriesContext(connection) as captured:
        call()
    with connection.cursor() as cursor:
        for query in captured.captured_queries:
            if query["sql"].startswith("SELECT"):
                cursor.execute(f"EXPLAIN QUERY PLAN {query['sql']}")
                yield from (step[3] for step in cursor.fetchall())


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL plans by what it counted")
@pytest.mark.parametrize("rows", ["drafts", "scheduled"])
def test_what_is_unseen_and_what_waits_is_found_by_indexes(newsroom, rows):
    steps = list(plans(lambda: list(getattr(Post.objects, rows)())))
    assert steps
    assert not [step for step in steps if step in ("SCAN desk_post", "SCAN U0")]
    assert not [step for step in steps if "base_content_type_id_" in step]
    assert [step for step in steps if "approved_go_live_at" in step]


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL plans by what it counted")
def test_the_next_post_to_go_out_is_found_by_an_index(newsroom):
    now = timezone.now()
    steps = list(plans(lambda: actions.next_due(now, now + timedelta(days=2))))
    assert [step for step in steps if "approved_go_live_at" in step]
