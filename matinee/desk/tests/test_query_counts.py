"""Opening a form costs as many queries with many rows as with few."""

import re
from collections import Counter
from copy import deepcopy
from io import BytesIO

import pytest
from django.core.files.images import ImageFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from PIL import Image as Drawing
from wagtail.blocks import BlockWidget
from wagtail.images.models import Image

from matinee.desk.forms.body_widget import BodyWidget
from matinee.desk.models import Author, Post, PostAuthor, PostFilm, PostTopic, Topic
from matinee.films.actions import (
    add_credit,
    merge,
    report_distribution,
    report_release,
    report_showing,
)
from matinee.testing import a_film, a_person, a_source


def queries(client, name, pk):
    address = reverse(name, args=[pk])
    client.get(address)  # fills what is kept between requests
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return [query["sql"] for query in captured]


def grown(few, many):
    """The kinds of query of which there are more, and how many more."""
    kinds = [Counter(_kind(sql) for sql in queries) for queries in (few, many)]
    return kinds[1] - kinds[0]


def _kind(sql):
    """The query whatever rows it asks for: names of tables hold neither quotes nor numbers."""
    alike = re.sub(r"'[^']*'|\b\d+\b", "?", sql)
    return re.sub(r"\(\?(, \?)*\)|\(?(\S+ = \? OR )+\S+ = \?\)", "(…)", alike)


def a_big_film(title, count):
    film = a_film(title)
    for number in range(count):
        source = a_source(f"{title} {number}")
        add_credit(film, source, a_person(f"{title} Actor {number}"), character=f"Part {number}")
        report_release(film, source, "RU", date="2022", outlet=f"Outlet {number}")
        report_release(film, a_source(f"Then {title} {number}"), "RU", date="2023", outlet=f"Outlet {number}")
        report_showing(film, source, f"Festival {number}", 2023)
        report_distribution(film, source, f"Company {number}")
        merge(film, a_film(f"{title} once more {number}"))
    return film


def test_a_film_with_many_credits_opens_with_the_queries_of_one_with_two(at_desk, editor):
    client = at_desk(editor)
    few = queries(client, "films_film:edit", a_big_film("Small", 2).pk)
    many = queries(client, "films_film:edit", a_big_film("Big", 8).pk)
    assert not grown(few, many)


@pytest.fixture
def image(db):
    made = BytesIO()
    Drawing.new("RGB", (80, 45), "navy").save(made, "PNG")
    return Image.objects.create(title="Still", file=ImageFile(made, name="still.png"))


def a_big_post(slug, count, image):
    post = Post(headline=slug, slug=slug, live=False)
    numbers = range(count)
    post.subjects = [PostFilm(film=a_film(f"{slug} {number}")) for number in numbers]
    named = [{"name": f"{slug} {number}", "slug": f"{slug}-{number}"} for number in numbers]
    post.filings = [PostTopic(topic=Topic.objects.create(**names)) for names in named]
    post.bylines = [PostAuthor(author=Author.objects.create(**names)) for names in named]
    picture = {"image": image, "alt": "", "caption": "", "credit": ""}
    post.body = [("image", picture), ("gallery", [picture] * count)]
    post.save()
    post.save_revision()
    return post


# Wagtail leaves the thumbnail's temporary file to the collector.
@pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")
def test_a_post_with_many_films_topics_authors_and_pictures_opens_with_the_queries_of_one_with_few(
    at_desk, editor, image
):
    client = at_desk(editor)
    few = queries(client, "desk_post:edit", a_big_post("few", 2, image).pk)
    many = queries(client, "desk_post:edit", a_big_post("many", 12, image).pk)
    assert not grown(few, many)


def test_a_post_asks_once_where_it_is_in_its_workflow(at_desk, editor, draft):
    asked = queries(at_desk(editor), "desk_post:edit", draft.pk)
    # Which it is in, and which was its last.
    assert sum('FROM "wagtailcore_workflowstate"' in sql for sql in asked) == 2
    assert len(asked) <= 34


def _without_ids(definition):
    """Those of what a new block begins with are made up."""
    return re.sub(r'(\\*"(id|key)\\*": \\*")[\w-]+', r"\1", definition)


def test_what_the_blocks_of_a_body_are_is_written_once_for_all_forms():
    block = Post._meta.get_field("body").stream_block
    original = BodyWidget(block)
    one, other = (deepcopy(deepcopy(original)) for _ in range(2))
    assert one.block_json is other.block_json
    assert _without_ids(one.block_json) == _without_ids(BlockWidget(block).block_json)
    assert str(one.media) == str(BlockWidget(block).media)
