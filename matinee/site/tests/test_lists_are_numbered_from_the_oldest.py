import re
from datetime import timedelta

import pytest

from matinee.desk import actions
from matinee.site.reads.paging import PAGE
from matinee.site.tests.newsroom import START


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


@pytest.mark.parametrize("count", [1, 19, 20, 21, 39, 40, 41, 59, 60, 61])
def test_going_back_shows_every_post_once(newsroom, count):
    for _ in range(count):
        newsroom.post()
    newsroom.bake()

    assert _all_in_order(newsroom, "/topics/trailer") == list(range(count, 0, -1))
    front = _posts_on(newsroom, "/topics/trailer")
    assert len(front) == count if count < 2 * PAGE else PAGE <= len(front) < 2 * PAGE


def test_the_first_page_holds_the_first_posts_for_ever(newsroom):
    for _ in range(45):
        newsroom.post()
    newsroom.bake()
    first = newsroom.files()["page/1.html"]
    for _ in range(30):
        newsroom.post()
    newsroom.bake()

    assert _posts_on(newsroom, "/page/1") == [str(number) for number in range(20, 0, -1)]
    assert newsroom.files()["page/1.html"] != first  # its link to newer posts leads to page 2 now
    after = newsroom.files()["page/1.html"]
    newsroom.post()
    newsroom.bake()
    assert newsroom.files()["page/1.html"] == after


def test_a_newer_page_leads_back_to_the_front(newsroom):
    for _ in range(65):
        newsroom.post()
    newsroom.bake()

    assert 'rel="prev" href="/page/2"' in newsroom.page("/page/1")
    assert 'rel="prev" href="/"' in newsroom.page("/page/2")


def test_a_post_that_goes_back_in_time_moves_all_pages_between(newsroom):
    posts = [newsroom.post() for _ in range(105)]
    newsroom.bake()

    moved = posts[90]
    moved.published_at = START + timedelta(minutes=30)
    actions.publish(moved)
    changed = newsroom.bake()

    assert {"page/1.html", "page/2.html", "page/3.html", "page/4.html"} <= changed
    assert _posts_on(newsroom, "/page/1")[-1] == "91"
    assert newsroom.files() == newsroom.bake_all()


def test_pages_go_when_posts_do(newsroom):
    posts = [newsroom.post() for _ in range(61)]
    newsroom.bake()
    assert "page/2.html" in newsroom.files()

    for post in posts[:30]:
        actions.unpublish(post)
    newsroom.bake()

    assert "page/1.html" not in newsroom.files()
    assert newsroom.files() == newsroom.bake_all()
