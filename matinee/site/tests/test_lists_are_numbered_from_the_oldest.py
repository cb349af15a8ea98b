import re
from datetime import timedelta

import pytest

from matinee.desk import actions
from matinee.site.reads import paging
from matinee.site.tests.newsroom import START

PAGE = 3


@pytest.fixture(autouse=True)
def _short_pages(monkeypatch):
    monkeypatch.setattr(paging, "PAGE", PAGE)


def _posts_on(newsroom, address):
    return re.findall(r'river-headline"><a href="/2023/01/post-number-(\d+)"', newsroom.page(address))


def _all_in_order(newsroom, front):
    """What one finds who starts at the front and always goes on to older posts."""
    found, address = [], front
    while address:
        found += _posts_on(newsroom, address)
        older = re.search(r'<a rel="next" href="([^"]+)"', newsroom.page(address))
        address = older[1] if older else None
    return [int(number) for number in found]


def write(newsroom, count):
    posts = [newsroom.post() for _ in range(count)]
    newsroom.bake()
    return posts


def test_going_back_shows_every_post_once(newsroom):
    for count in range(1, 3 * PAGE + 2):
        write(newsroom, 1)

        assert _all_in_order(newsroom, "/topics/trailer") == list(range(count, 0, -1))
        front = _posts_on(newsroom, "/topics/trailer")
        assert len(front) == count if count < 2 * PAGE else PAGE <= len(front) < 2 * PAGE


def test_the_first_page_holds_the_first_posts_for_ever(newsroom):
    write(newsroom, 2 * PAGE + 2)
    first = newsroom.files()["page/1.html"]
    write(newsroom, PAGE + 2)

    assert _posts_on(newsroom, "/page/1") == [str(number) for number in range(PAGE, 0, -1)]
    assert newsroom.files()["page/1.html"] != first  # its link to newer posts leads to page 2 now
    after = newsroom.files()["page/1.html"]
    write(newsroom, 1)
    assert newsroom.files()["page/1.html"] == after


def test_a_newer_page_leads_back_to_the_front(newsroom):
    write(newsroom, 3 * PAGE + 2)

    assert 'rel="prev" href="/page/2"' in newsroom.page("/page/1")
    assert 'rel="prev" href="/"' in newsroom.page("/page/2")


def test_a_post_that_goes_back_in_time_moves_all_pages_between(newsroom):
    moved = write(newsroom, 5 * PAGE + 2)[4 * PAGE + 1]
    moved.published_at = START + timedelta(minutes=30)
    actions.publish(moved)
    changed = newsroom.bake()

    assert {"page/1.html", "page/2.html", "page/3.html", "page/4.html"} <= changed
    assert _posts_on(newsroom, "/page/1")[-1] == str(4 * PAGE + 2)
    assert newsroom.files() == newsroom.bake_all()


def test_pages_go_when_posts_do(newsroom):
    posts = write(newsroom, 3 * PAGE + 1)
    assert "page/2.html" in newsroom.files()

    for post in posts[: PAGE + 2]:
        actions.unpublish(post)
    newsroom.bake()

    assert "page/1.html" not in newsroom.files()
    assert newsroom.files() == newsroom.bake_all()
