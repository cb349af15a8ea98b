import re
from dataclasses import replace

import pytest

from matinee.films.actions import report_outside_id
from matinee.lib.links import Links
from matinee.site import out_links
from matinee.site.reads.record import OutsideId
from matinee.testing import a_desk_source

ALL = Links(
    newsletter="https://reel.example.org/mail",
    bluesky="https://bsky.app/profile/reel.example.org",
    mastodon="https://mastodon.example/@reel",
    telegram="https://t.me/reel",
    letterboxd="https://letterboxd.com/reel/",
    bookshop="https://bookshop.org/shop/reel",
    support="https://www.patreon.com/reel",
)


@pytest.fixture
def with_links(settings):
    settings.PUBLICATION = replace(settings.PUBLICATION, links=ALL)


def test_links_stand_below_each_page_and_at_the_end_of_a_post(newsroom, with_links):
    post = newsroom.post("A post")
    newsroom.bake()
    home, page = newsroom.page("/"), newsroom.page(post.get_absolute_url())
    for address in vars_of(ALL):
        assert home.count(f'href="{address}"') == 1, address
        assert page.count(f'href="{address}"') == 2, address
    assert '<a href="https://mastodon.example/@reel" rel="me">Mastodon</a>' in home
    assert "Support us on Patreon" in page


def test_the_privacy_page_names_them(newsroom, with_links):
    newsroom.bake()
    page = newsroom.page("/privacy")
    assert "Newsletter, Bluesky, Mastodon, Telegram, Letterboxd, Support us on Patreon" in re.sub(
        r"\s+", " ", page
    )


def test_nothing_of_it_is_there_without_links(newsroom):
    post = newsroom.post("A post")
    newsroom.bake()
    page = newsroom.page(post.get_absolute_url())
    assert 'class="follow"' not in page
    assert "Follow us" not in page
    assert "Links to other sites" not in newsroom.page("/privacy")


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("https://ko-fi.com/reel", "Support us on Ko-fi"),
        ("https://reel.example.org/support", "Support us"),
        ("https://notpatreon.com/reel", "Support us"),
    ],
)
def test_who_takes_the_money_is_named_where_it_is_known(address, words):
    assert [link.words for link in out_links.support(Links(support=address))] == [words]


@pytest.mark.parametrize(
    ("ids", "addresses"),
    [
        ([], []),
        ([("letterboxd", "the-challenge-2023")], ["https://letterboxd.com/film/the-challenge-2023/"]),
        (
            [("imdb", "tt15837600")],
            ["https://letterboxd.com/imdb/tt15837600/", "https://www.imdb.com/title/tt15837600/"],
        ),
        (
            [("tmdb", "803700")],
            ["https://letterboxd.com/tmdb/803700/", "https://www.themoviedb.org/movie/803700"],
        ),
        ([("wikidata", "Q107123456")], ["https://www.wikidata.org/wiki/Q107123456"]),
        ([("imdb", "nonsense/../x"), ("letterboxd", "<b>")], []),
    ],
)
def test_a_film_is_linked_where_it_is_known_elsewhere(ids, addresses):
    found = out_links.elsewhere(tuple(OutsideId(*each) for each in ids))
    assert [link.address for link in found] == addresses


def test_a_film_s_page_leads_to_letterboxd(newsroom, challenge):
    report_outside_id(challenge, a_desk_source(), "imdb", "tt15837600")
    newsroom.post(films=(challenge,))
    newsroom.bake()
    assert 'href="https://letterboxd.com/imdb/tt15837600/">Letterboxd</a>' in newsroom.page(
        "/films/the-challenge"
    )


def vars_of(links):
    return [getattr(links, name) for name in Links.__slots__]
