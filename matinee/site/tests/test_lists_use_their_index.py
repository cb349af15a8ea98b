"""A list is cut from an index: what it costs does not grow with the other lists."""

import pytest
from django.db import connection

from matinee.desk.models import Post
from matinee.site.reads import paging

LISTS = {
    "all posts": paging.of_all(),
    "featured": paging.of_featured(),
    "a topic's": paging.of_topic(1),
    "an author's": paging.of_author(1),
    "videos": paging.of_videos("any"),
}


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.skipif(connection.vendor != "sqlite", reason="SQLite tells its plan in words of its own")
def test_the_newest_of_a_list_are_found_by_its_index(db, name):
    rows = LISTS[name]
    asked = f"SELECT {rows.post} FROM {rows.table} WHERE {rows.condition}"  # noqa: S608
    order = f"ORDER BY published_at DESC, {rows.post} DESC LIMIT 12"
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {asked} {order}", rows.values)
        plan = " ".join(row[-1] for row in cursor.fetchall())

    assert " INDEX " in plan
    assert "TEMP B-TREE" not in plan


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_counted_as_its_rows_are(newsroom, name):
    for _ in range(3):
        newsroom.post()
    Post(headline="A draft", slug="draft", live=False).save()
    Post(headline="Without a day", slug="no-day", live=True, published_at=None).save()
    rows = LISTS[name]
    assert rows.count() == len(rows.newest(0, paging.ALL))
