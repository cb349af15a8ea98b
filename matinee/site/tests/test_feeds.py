import json
import os
import re
import shutil
import sqlite3
import subprocess
from dataclasses import replace
from io import StringIO
from urllib.parse import unquote

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


def test_a_post_keeps_its_id_when_the_publication_moves_or_takes_up_https(newsroom, settings):
    newsroom.post("Told")
    newsroom.bake()
    before = feedparser.parse(newsroom.page("/feed.xml")).entries[0]

    settings.PUBLICATION = replace(settings.PUBLICATION, address="https://spool.example.org")
    newsroom.bake_all()

    for feed in ("/feed.xml", "/atom.xml"):
        after = feedparser.parse(newsroom.page(feed)).entries[0]
        assert after.link == "https://spool.example.org/2023/01/told"
        assert after.id == before.id
        assert after.id.startswith("urn:uuid:")


def test_the_site_s_atom_feed_keeps_its_id_when_the_publication_moves(newsroom, settings):
    newsroom.post("Told")
    newsroom.bake()
    assert feedparser.parse(newsroom.page("/atom.xml")).feed.id == "http://localhost:8000/"

    for address in ("http://localhost:8000", "https://spool.example.org"):
        settings.PUBLICATION = replace(settings.PUBLICATION, address=address, feed_id="urn:example:reel")
        newsroom.bake_all()
        feed = feedparser.parse(newsroom.page("/atom.xml")).feed
        assert (feed.id, feed.link) == ("urn:example:reel", f"{address}/")


def test_a_post_s_picture_is_told_beside_its_text(newsroom):
    newsroom.post("Shown", hero=newsroom.picture("gold", (1600, 900)))
    newsroom.post("Without")
    newsroom.bake()

    for feed in ("/feed.xml", "/atom.xml"):
        read = feedparser.parse(newsroom.page(feed))
        without, shown = read.entries
        assert not read.bozo
        assert "media_content" not in without
        (picture,) = shown.media_content
        assert (picture["type"], picture["width"], picture["height"]) == ("image/webp", "720", "405")
        assert picture["url"] == shown.media_thumbnail[0]["url"]
        assert picture["url"].removeprefix("http://localhost:8000/") in newsroom.files()
    shown = json.loads(newsroom.page("/feed.json"))["items"][1]
    assert shown["image"] == picture["url"]


@pytest.mark.skipif(shutil.which("newsboat") is None, reason="there is no newsboat")
@pytest.mark.parametrize("path", ["atom.xml", "feed.xml", "films/the-challenge/feed.xml"])
def test_newsboat_reads_what_we_write(full_house, path, tmp_path):
    (tmp_path / "feed.xml").write_bytes(full_house[path])
    (tmp_path / "urls").write_text(f"file://{tmp_path}/feed.xml\n")
    command = ["newsboat", "-u", tmp_path / "urls", "-c", tmp_path / "cache.db", "-C", "/dev/null"]
    done = subprocess.run(  # noqa: S603  # our own words
        [*command, "-x", "reload", "print-unread"],
        capture_output=True,
        text=True,
        timeout=60,
        env=os.environ | {"HOME": str(tmp_path)},
    )

    entries = feedparser.parse(full_house[path]).entries
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"{len(entries)} ")
    with sqlite3.connect(tmp_path / "cache.db") as cache:
        kept = dict(cache.execute("SELECT guid, content FROM rss_item"))
    cache.close()
    assert kept.keys() == {entry.id for entry in entries}
    assert all(kept.values())


def test_readers_of_feeds_are_led_to_ours(full_house):
    page = full_house["follow.html"].decode()

    assert 'href="https://feedly.com/i/subscription/feed%2Fhttp%3A%2F%2Flocalhost%3A8000%2Ffeed.xml"' in page
    assert all(f"http://localhost:8000/{name}" in page for name in ("feed.xml", "atom.xml", "feed.json"))
    assert "http://localhost:8000/feed.xml" in unquote(re.search(r"inoreader[^\"]*", page)[0])


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
