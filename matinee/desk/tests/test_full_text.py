"""Our full text search finds what Wagtail's finds, asks FTS5 once, and reads no whole index at a save."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from modelsearch.backends.database.sqlite.sqlite import SQLiteSearchBackend
from wagtail.search.backends import get_search_backend
from wagtail.search.query import And, Not, Or, Phrase, PlainText

from matinee.desk.models import Post

pytestmark = pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL has Wagtail's own")

TEXTS = ["moon", "moon moon moon", "moon over a very long and wide river of words", "river", "café « Луна »"]
ASKED = [
    "moon",
    "MOON river",
    "riv",
    "луна",
    "cafe",
    "absent",
    "a* OR (",
    "moon' --",
    Phrase("very long"),
    Or([PlainText("moon"), PlainText("river")]),
    And([PlainText("moon"), Not(PlainText("river"))]),
    Not(PlainText("moon")),
]


@pytest.fixture
def posts(db):
    for number, text in enumerate(TEXTS * 2):
        Post.objects.create(headline=text, standfirst=text, slug=f"post-{number}", live=bool(number % 2))


def ids(backend, asked, **how):
    return [post.pk for post in backend.search(asked, Post.objects.all(), **how)]


@pytest.mark.parametrize("asked", ASKED, ids=repr)
@pytest.mark.parametrize("by_rank", [True, False])
def test_it_finds_what_wagtail_finds_in_the_same_order(posts, asked, by_rank):
    ours, theirs = get_search_backend(), SQLiteSearchBackend({})
    assert ids(ours, asked, order_by_relevance=by_rank) == ids(theirs, asked, order_by_relevance=by_rank)
    assert ours.search(asked, Post).count() == theirs.search(asked, Post).count()


@pytest.mark.parametrize("begun", ["mo", "ri", "moon ri", "lu", ""])
def test_it_completes_what_wagtail_completes(posts, begun):
    ours, theirs = get_search_backend(), SQLiteSearchBackend({})
    assert list(ours.autocomplete(begun, Post)) == list(theirs.autocomplete(begun, Post))


def test_filters_slices_and_counts_go_together(posts):
    found = get_search_backend().search("moon", Post.objects.filter(live=True))
    assert found.count() == len(list(found)) == 3
    assert list(found[1:3]) == list(found)[1:3]
    assert found[1:3].count() == 2


@pytest.mark.parametrize("asked", ['"', '""', ' " " ', Phrase('"')])
def test_nothing_but_quotes_finds_nothing(posts, asked):
    found = get_search_backend().search(asked, Post)
    assert list(found) == []
    assert found.count() == 0


@pytest.mark.parametrize("asked", ['"moon" riv"er', 'moon" river', Phrase('"moon river"')])
def test_quotes_among_words_break_nothing(posts, asked):
    list(get_search_backend().search(asked, Post))
    list(get_search_backend().autocomplete('"moon', Post))


@pytest.mark.parametrize("by_rank", [True, False])
def test_no_row_that_is_found_asks_fts5_again(posts, by_rank):
    found = get_search_backend().search("moon", Post, order_by_relevance=by_rank)
    sql, params = found.get_queryset().query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {sql}", params)
        steps = [row[3] for row in cursor.fetchall()]
    assert not [step for step in steps if "CORRELATED" in step]
    assert [step for step in steps if step.startswith("SEARCH desk_post USING INTEGER PRIMARY KEY")]


def test_a_save_reads_its_own_entry_of_the_index_only(posts):
    post = Post.objects.earliest("pk")
    post.headline = "Comet"
    with CaptureQueriesContext(connection) as captured:
        post.save()
    asked = [query["sql"] for query in captured if "indexentry" in query["sql"]]
    assert asked
    assert not [sql for sql in asked if "object_id" not in sql]
    assert ids(get_search_backend(), "comet") == [post.pk]
