"""A question that is made ready once gives what Django gives, whatever it is asked of."""

import pytest
from django.db import connection
from django.db.models import F
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from matinee.desk.models import Author, Post, Topic
from matinee.films.models import Release
from matinee.site.reads.asked import Asked

pytestmark = pytest.mark.django_db


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(wanted=st.lists(st.integers(0, 60), max_size=40))
def test_the_rows_are_those_of_the_query(wanted, db):
    Topic.objects.bulk_create(
        (Topic(pk=number, name=f"Topic {number}", slug=f"topic-{number}") for number in range(1, 50)),
        ignore_conflicts=True,
    )
    rows = Topic.objects.order_by("-pk").values_list("pk", "name")
    assert list(map(tuple, Asked(lambda: rows, "pk")(wanted))) == list(rows.filter(pk__in=wanted))


def test_texts_dates_and_truth_values_come_as_django_gives_them(newsroom):
    posts = [newsroom.post(f"Post {number}") for number in range(5)]
    rows = Post.objects.order_by("slug").values_list("slug", "published_at", "is_featured", "hero")
    asked = Asked(lambda: rows, "slug", str)
    wanted = [posts[3].slug, "no such slug", posts[1].slug]
    assert list(map(tuple, asked(wanted))) == list(rows.filter(slug__in=wanted))


def test_conditions_with_values_of_their_own_are_kept(newsroom):
    newsroom.post("One")
    rows = Author.objects.exclude(name=F("slug")).filter(pk__gt=-1, name__contains="-").values_list("pk")
    assert Asked(lambda: rows, "pk")([newsroom.alice.pk, -1, -2]) == []
    assert Asked(lambda: Release.objects.values_list("pk"), "film")([]) == []


def test_it_is_asked_anew_each_time_and_made_ready_once(newsroom):
    made = []

    def rows():
        made.append(1)
        return Post.objects.order_by("pk").values_list("headline", flat=True)

    asked = Asked(rows, "pk")
    post = newsroom.post("One")
    assert [row[0] for row in asked([post.pk])] == ["One"]
    Post.objects.filter(pk=post.pk).update(headline="Two")
    with CaptureQueriesContext(connection) as queries:
        assert [row[0] for row in asked([post.pk])] == ["Two"]
    assert (len(made), len(queries)) == (1, 1)


def test_only_the_first_come_where_more_are_not_wanted_and_all_where_none_is_named(newsroom):
    one, two, three, four = [newsroom.post(source_name=told).pk for told in ("Odd", "Even", "Odd", "Odd")]
    rows = Post.objects.order_by("-pk").values_list("pk", flat=True)
    asked = Asked(lambda: rows, "source_name", str, most=2)

    assert [row[0] for row in asked(["Odd"])] == [four, three]
    assert [row[0] for row in asked(["Even"])] == [two]
    assert [row[0] for row in asked.all()] == [four, three]
    assert [row[0] for row in Asked(lambda: rows, "headline", str).all()] == [four, three, two, one]
