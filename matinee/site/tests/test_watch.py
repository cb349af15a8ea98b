import re

import pytest

from matinee.desk import actions
from matinee.site.tests.newsroom import video


def _of_kind(kind, url="https://www.youtube.com/watch?v=abcdefghijk"):
    told = video(url=url)
    return {**told, "value": {**told["value"], "kind": kind}}


def _shown(newsroom, address):
    return re.findall(r'<h[23]><a href="/2023/01/([^"]+)"', newsroom.page(address))


@pytest.fixture
def screening(newsroom):
    newsroom.post("Words only")
    newsroom.post("First trailer", body=[_of_kind("trailer")])
    newsroom.post("Both", body=[_of_kind("teaser"), _of_kind("trailer"), _of_kind("trailer")])
    newsroom.bake()
    return newsroom


def test_each_kind_has_a_list_of_its_own_and_all_stand_in_one(screening):
    assert _shown(screening, "/watch") == ["both", "first-trailer"]
    assert _shown(screening, "/watch/trailers") == ["both", "first-trailer"]
    assert _shown(screening, "/watch/teasers") == ["both"]


def test_a_post_is_marked_with_the_kind_that_its_list_is_of(screening):
    assert re.findall(r'screen-play">(\w+)<', screening.page("/watch/trailers")) == ["Trailer", "Trailer"]
    assert re.findall(r'screen-play">(\w+)<', screening.page("/watch")) == ["Teaser", "Trailer"]


def test_only_kinds_that_there_are_have_a_page_and_a_place_in_the_menu(screening):
    assert "watch/clips.html" not in screening.files()
    assert 'href="/watch/clips"' not in screening.page("/watch")

    post = screening.post("A clip", body=[_of_kind("clip")])
    screening.bake()
    assert 'href="/watch/clips"' in screening.page("/watch")

    actions.unpublish(post)
    screening.bake()
    assert "watch/clips.html" not in screening.files()
    assert screening.files() == screening.bake_all()


def test_a_video_that_is_not_on_the_web_is_nothing_to_watch(screening):
    screening.post("Not on the web", body=[_of_kind("clip", url="javascript:alert(1)")])
    screening.bake()

    assert "watch/clips.html" not in screening.files()
    assert "not-on-the-web" not in _shown(screening, "/watch")


def test_a_post_whose_video_is_taken_out_leaves_the_lists(screening):
    post = screening.post("Had one", body=[video()])
    screening.bake()
    assert "had-one" in _shown(screening, "/watch")

    post.body = [{"type": "paragraph", "value": "<p>No more.</p>"}]
    actions.publish(post)
    screening.bake()

    assert "had-one" not in _shown(screening, "/watch")
    assert screening.files() == screening.bake_all()


def test_older_ones_stand_on_pages_numbered_from_the_oldest(newsroom):
    for number in range(41):
        newsroom.post(f"Trailer {number}", body=[video()])
    newsroom.bake()

    assert _shown(newsroom, "/watch/page/1") == [f"trailer-{number}" for number in range(19, -1, -1)]
    assert 'rel="next" href="/watch/trailers/page/1"' in newsroom.page("/watch/trailers")
    before = newsroom.files()["watch/trailers/page/1.html"]
    newsroom.post("One more", body=[video()])
    newsroom.bake()
    assert newsroom.files()["watch/trailers/page/1.html"] == before


def test_where_the_list_once_stood_one_is_led_on(screening):
    assert 'content="0; url=/watch"' in screening.page("/latest")
