import json
from io import StringIO

import feedparser
import pytest
from django.utils.xmlutils import SimplerXMLGenerator
from hypothesis import given
from hypothesis import strategies as st

from matinee.lib.characters import writable
from matinee.site.feeds import _ItemWriter
from matinee.site.tests.newsroom import video

FEEDS = [
    "atom.xml",
    "feed.xml",
    "topics/trailer/feed.xml",
    "films/the-challenge/feed.xml",
    "authors/alice-writer/feed.xml",
]


@pytest.mark.parametrize("path", FEEDS)
def test_a_reader_of_feeds_has_nothing_to_complain_of(full_house, path):
    read = feedparser.parse(full_house[path])

    assert not read.bozo
    assert read.version == ("atom10" if path == "atom.xml" else "rss20")
    assert read.entries
    assert all(entry.title and entry.link and entry.id and entry.content[0].value for entry in read.entries)


def test_all_formats_are_the_site_s_own_and_others_have_one(full_house):
    assert {path for path in full_house if path.endswith(("atom.xml", "feed.json"))} == {
        "atom.xml",
        "feed.json",
    }


def test_the_json_feed_has_what_its_standard_asks_for(full_house):
    feed = json.loads(full_house["feed.json"])

    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == "http://localhost:8000/feed.json"
    assert all(
        item["id"] and item["url"].startswith("http") and item["content_html"] for item in feed["items"]
    )


def test_the_three_kinds_tell_the_same_posts_under_the_same_ids(full_house):
    ids = [
        [entry.id for entry in feedparser.parse(full_house[name]).entries]
        for name in ("feed.xml", "atom.xml")
    ]
    ids.append([item["id"] for item in json.loads(full_house["feed.json"])["items"]])

    assert ids[0] == ids[1] == ids[2]
    assert len(set(ids[0])) == len(ids[0]) > 20


def test_a_feed_carries_the_whole_text_with_whole_addresses(newsroom, challenge):
    newsroom.post("Of the film", films=(challenge,))
    text = f'<p>Of <a linktype="film" id="{challenge.pk}">the film</a>.</p>'
    picture = newsroom.picture("gold")
    newsroom.post("Told", hero=picture, body=[{"type": "paragraph", "value": text}, video()])
    newsroom.bake()

    html = feedparser.parse(newsroom.page("/atom.xml")).entries[0].content[0].value
    assert 'href="http://localhost:8000/films/the-challenge"' in html
    assert 'src="http://localhost:8000/pictures/' in html
    assert "https://www.youtube.com/watch" in html


def test_a_post_keeps_its_id_when_its_address_changes(newsroom):
    post = newsroom.post("Before")
    newsroom.bake()
    before = feedparser.parse(newsroom.page("/feed.xml")).entries[0]

    post.slug = "after"
    post.save_revision().publish()
    newsroom.bake()

    after = feedparser.parse(newsroom.page("/feed.xml")).entries[0]
    assert after.link != before.link
    assert after.id == before.id


def test_a_film_that_no_post_is_about_is_not_told_of(newsroom, challenge):
    newsroom.post()
    newsroom.bake()

    assert not [path for path in newsroom.files() if path.startswith(("films/", "people/"))]


def test_the_feeds_of_a_publication_without_posts_are_sound(newsroom):
    newsroom.bake()

    assert not feedparser.parse(newsroom.page("/feed.xml")).bozo
    assert not feedparser.parse(newsroom.page("/atom.xml")).bozo


TEXTS = st.text().map(writable)


@given(st.lists(st.tuples(TEXTS | st.none(), st.dictionaries(st.sampled_from("abc"), TEXTS))))
def test_elements_are_written_as_the_library_writes_them(elements):
    written = []
    for kind in (SimplerXMLGenerator, _ItemWriter):
        out = StringIO()
        handler = kind(out, "utf-8", short_empty_elements=True)
        handler.startElement("item", {})
        for text, attributes in elements:
            handler.addQuickElement("one", text, attributes)
        handler.endElement("item")
        written.append(out.getvalue())
    assert written[0] == written[1]
