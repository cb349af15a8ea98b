import re
from datetime import timedelta
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from django.utils import timezone
from lxml import etree

from matinee.site import midnight, sitemaps
from matinee.site.addresses import file_of
from matinee.site.tests.newsroom import START, video

PRIVATE = {"404.html", "latest.html"}


def _told(files, path):
    return [unquote(urlsplit(found).path) for found in re.findall(r"<loc>(.*?)</loc>", files[path].decode())]


def _listed(files):
    parts = (part[1:] for part in _told(files, "sitemap.xml") if part != "/sitemaps/news.xml")
    return [address for part in parts for address in _told(files, part)]


def test_the_sitemap_lists_exactly_the_public_pages(full_house):
    pages = {path for path in full_house if path.endswith(".html")} - PRIVATE
    pages = {path for path in pages if not path.startswith("fragments/") and "page/" not in path}

    listed = [file_of(address or "/") for address in _listed(full_house)]
    assert sorted(listed) == sorted(pages)


def test_every_part_is_in_the_index(full_house):
    parts = {path for path in full_house if path.startswith("sitemaps/")}

    assert {address[1:] for address in _told(full_house, "sitemap.xml")} == parts


def test_a_post_tells_when_it_changed(full_house):
    lines = [
        line for line in full_house["sitemaps/posts-2023-01.xml"].decode().splitlines() if "<url>" in line
    ]

    assert lines
    assert all("<lastmod>20" in line for line in lines)


def test_robots_are_told_of_the_sitemap_and_of_the_desk(full_house):
    text = full_house["robots.txt"].decode()

    assert "Sitemap: http://localhost:8000/sitemap.xml" in text
    assert "Disallow: /desk/" in text


SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).parent / "schemas/sitemap.xsd"))
SPACES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "image": "http://www.google.com/schemas/sitemap-image/1.1",
    "video": "http://www.google.com/schemas/sitemap-video/1.1",
    "news": "http://www.google.com/schemas/sitemap-news/0.9",
}


def _valid(body):
    tree = etree.fromstring(body if isinstance(body, bytes) else body.encode())
    SCHEMA.assertValid(tree)
    return tree


@pytest.fixture
def clock(monkeypatch):
    """The day of the newsroom's first posts, and a way to go on."""
    now = [START + timedelta(hours=5)]
    monkeypatch.setattr(timezone, "now", lambda: now[0])
    monkeypatch.setattr(midnight, "_noted", None)
    midnight.note_day()

    def go_on(**by):
        now[0] += timedelta(**by)
        midnight.note_day()

    return go_on


def test_every_sitemap_is_valid(full_house, newsroom):
    newsroom.bake()
    empty = newsroom.files()
    for files in (full_house, empty):
        found = [body for path, body in files.items() if re.fullmatch(r"sitemap.*\.xml", path)]
        assert len(found) >= 2
        for body in found:
            _valid(body)


def test_a_post_s_picture_and_videos_are_told(newsroom):
    file = "https://example.org/orbit.mp4"
    body = [
        video(newsroom.picture("teal").pk),
        video(url=file),
        {"type": "paragraph", "value": "<p>Words</p>"},
    ]
    newsroom.post("Shown & told", slug="told", hero=newsroom.picture(), body=body, standfirst="In <orbit>.")
    newsroom.post("Without", body=[video()])
    newsroom.bake()

    tree = _valid(newsroom.page("/sitemaps/posts-2023-01.xml"))
    told = {url.findtext("s:loc", None, SPACES).rpartition("/")[2]: url for url in tree}
    post = told["told"]
    pictures = [found.text for found in post.iterfind(".//image:loc", SPACES)]
    assert [path.removeprefix("http://localhost:8000/") in newsroom.files() for path in pictures] == [True]
    videos = post.findall("video:video", SPACES)
    assert [one.findtext("video:description", None, SPACES) for one in videos] == ["In <orbit>."] * 2
    assert (
        videos[0].findtext("video:player_loc", None, SPACES)
        == "https://www.youtube-nocookie.com/embed/abcdefghijk"
    )
    assert videos[1].findtext("video:content_loc", None, SPACES) == file
    assert videos[0].findtext("video:thumbnail_loc", None, SPACES) not in pictures
    assert told["without"].findall("video:video", SPACES) == []


def test_the_news_are_those_of_two_days_and_go_by_themselves(newsroom, clock):
    newsroom.post("Old", at=START - timedelta(days=5))
    newsroom.post("Fresh & hot", slug="fresh")
    newsroom.bake()

    tree = _valid(newsroom.page("/sitemaps/news.xml"))
    assert [title.text for title in tree.iterfind(".//news:title", SPACES)] == ["Fresh & hot"]
    assert tree.findtext(".//news:language", None, SPACES) == "en"
    assert "Sitemap: http://localhost:8000/sitemaps/news.xml" in newsroom.page("/robots.txt")

    clock(days=2)
    assert "sitemaps/news.xml" not in newsroom.bake()
    clock(days=1)
    newsroom.bake()
    assert "sitemaps/news.xml" not in newsroom.files()
    assert "news.xml" not in newsroom.page("/robots.txt") + newsroom.page("/sitemap.xml")
    assert newsroom.files() == newsroom.bake_all()


def test_a_new_headline_and_an_unpublished_post_reach_the_news(newsroom, clock):
    post = newsroom.post("Before", slug="told")
    other = newsroom.post("Other")
    newsroom.bake()

    post.headline = "After"
    post.save_revision().publish()
    other.delete()
    newsroom.bake()

    tree = _valid(newsroom.page("/sitemaps/news.xml"))
    assert [title.text for title in tree.iterfind(".//news:title", SPACES)] == ["After"]
    assert newsroom.files() == newsroom.bake_all()


@pytest.mark.parametrize(
    ("tag", "code"),
    [("en-GB", "en"), ("zh", "zh-cn"), ("zh-Hant", "zh-tw"), ("zh-TW", "zh-tw"), ("fil", "fil")],
)
def test_the_news_language_is_iso_639_but_for_chinese(tag, code):
    assert sitemaps._code(tag) == code
