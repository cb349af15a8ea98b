"""What pages tell machines: schema.org by its own vocabulary, and whole enough for search engines."""

import json
import re
from datetime import date

import pytest

from matinee.desk import actions
from matinee.desk.models import Correction
from matinee.films.actions import add_title, report_outside_id, report_video
from matinee.site.tests.newsroom import video
from matinee.site.tests.vocabulary import expected, wrong
from matinee.testing import a_desk_source

HERE = "http://localhost:8000"
_DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def told_by(page):
    found = _DATA.findall(page)
    assert len(found) == 1
    return json.loads(found[0])


def of_type(told, kind):
    return next(node for node in told["@graph"] if node["@type"] == kind)


@pytest.fixture
def whole(newsroom, challenge):
    """A post and a film with all that can be told of them."""
    source = a_desk_source()
    add_title(challenge, source, "Вызов", "original", "ru")
    report_outside_id(challenge, source, "imdb", "tt15837600")
    report_video(challenge, source, "https://vimeo.com/123456789/abc123def0", kind="teaser")
    challenge.countries, challenge.languages, challenge.running_time_minutes = "RU", "ru", 164
    challenge.save()
    text = [{"type": "paragraph", "value": "<p>Words</p>"}, video()]
    post = newsroom.post(
        "Told",
        slug="told",
        films=(challenge,),
        hero=newsroom.picture(),
        body=text,
        source_name="YouTube",
        source_url="https://example.org/source",
        topics=("Trailer", "Space"),
    )
    post.corrections = [Correction(day=date(2023, 1, 5), text="It was 164 minutes.")]
    actions.publish(post)
    newsroom.bake()
    return newsroom


def test_the_vocabulary_knows_what_fits_and_what_does_not():
    good = {"@type": "Movie", "name": "Orbit", "url": "https://example.org/", "duration": "PT90M"}
    assert wrong({"@context": "https://schema.org", "@graph": [good]}) == []
    bad = {
        "runtime": 90,
        "duration": "ninety",
        "director": {"@type": "Movie", "name": "x", "url": "https://example.org/"},
        "actor": {"@id": "https://example.org/nobody"},
        "dateCreated": "soon",
        "sameAs": "/here",
    }
    for name, value in bad.items():
        assert len(wrong({"@context": "https://schema.org", "@graph": [good | {name: value}]})) == 1, name
    assert wrong({"@context": "https://schema.org", "@graph": [{"@type": "Film"}]})
    assert "embedUrl" in expected("VideoObject")


def test_every_page_s_data_are_valid(full_house):
    pages = {path: body.decode() for path, body in full_house.items() if path.endswith(".html")}
    told = {path: told_by(page) for path, page in pages.items() if "ld+json" in page}

    assert {path: found for path, one in told.items() if (found := wrong(one))} == {}
    fronts = (
        "index",
        "topics/trailer",
        "authors/alice-writer",
        "films/the-challenge",
        "people/klim-shipenko",
    )
    assert {f"{front}.html" for front in fronts} <= set(told)
    assert {path for path in pages if re.fullmatch(r"\d{4}/\d\d/.*", path)} <= set(told)


def test_a_post_is_news_with_its_film_its_video_and_its_corrections(whole):
    told = told_by(whole.page("/2023/01/told"))
    news = of_type(told, "NewsArticle")

    assert wrong(told) == []
    assert news["headline"] == "Told"
    assert news["datePublished"] == "2023-01-02T11:00:00-08:00"
    assert news["author"] == {
        "@type": "Person",
        "name": "Alice Writer",
        "url": "http://localhost:8000/authors/alice-writer",
    }
    assert news["about"]["@id"] == "http://localhost:8000/films/the-challenge#film"
    assert news["video"]["embedUrl"] == "https://www.youtube-nocookie.com/embed/abcdefghijk"
    assert news["video"]["thumbnailUrl"].startswith("http://localhost:8000/pictures/")
    assert news["correction"]["text"] == "It was 164 minutes."
    assert news["isBasedOn"]["name"] == "YouTube"
    assert news["image"][0] == "http://localhost:8000/share/2023/01/told.jpg"
    steps = of_type(told, "BreadcrumbList")["itemListElement"]
    assert [step["item"]["@id"].removeprefix(HERE) for step in steps] == [
        "/",
        "/topics/trailer",
        "/2023/01/told",
    ]


def test_a_film_tells_who_made_it_and_never_calls_a_festival_a_release(whole, challenge):
    told = told_by(whole.page("/films/the-challenge"))
    film = of_type(told, "Movie")

    assert wrong(told) == []
    assert film["alternateName"] == ["Вызов", "Vyzov"]
    assert film["duration"] == "PT164M"
    assert film["director"]["name"] == "Klim Shipenko"
    assert film["datePublished"] == "2023-04"
    assert film["releasedEvent"]["location"]["name"] == "Russia"
    assert "https://www.imdb.com/title/tt15837600/" in film["sameAs"]
    players = {one["embedUrl"] for one in film["trailer"]}
    assert "https://player.vimeo.com/video/123456789?h=abc123def0" in players


def test_what_a_writer_types_ends_no_element(newsroom):
    newsroom.post("</script><script>alert(1)</script> <!-- & \u2028", slug="hostile")
    newsroom.bake()

    page = newsroom.page("/2023/01/hostile")
    assert of_type(told_by(page), "NewsArticle")["headline"].startswith("</script><script>")
    assert "<script>alert" not in page


def test_a_post_without_picture_topic_or_author_is_valid_all_the_same(newsroom):
    post = newsroom.post("Alone", slug="alone", topics=(), body=[video()])
    post.bylines = []
    actions.publish(post)
    newsroom.bake()

    told = told_by(newsroom.page("/2023/01/alone"))
    assert wrong(told) == []
    news = of_type(told, "NewsArticle")
    assert news["author"] == news["publisher"] == {"@id": "http://localhost:8000/#publication"}
    assert "video" not in news
    assert of_type(told, "BreadcrumbList")["itemListElement"][1]["item"]["@id"] == f"{HERE}/2023/01"
