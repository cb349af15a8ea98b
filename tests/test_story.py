"""One long story: a post about The Challenge is written, published, corrected and taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.chromium import a_browser, needs_chromium
from tests.story.hands import Hands
from tests.story.house import House, a_running_house, eventually

pytestmark = [pytest.mark.browser, pytest.mark.slow, needs_chromium]

HEADLINE = "A heart surgeon is sent into orbit in the trailer for 'The Challenge'"
POST = "2023/01/a-heart-surgeon-goes-up"
PARAGRAPH = "They went up with a camera and came down with a film, and the first trailer shows how."
LISTS = (
    "/",
    "/films/the-challenge",
    "/people/klim-shipenko",
    "/people/yulia-peresild",
    "/topics/sci-fi",
    "/authors/nora-lind",
    "/2023/01",
)
TRACES = ("heart surgeon", "a-heart-surgeon-goes-up", "the-challenge", "Shipenko", "Nora Lind", "Sci-Fi")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with a_running_house(tmp_path) as running:
        yield running


@pytest.fixture
def page() -> Iterator[Page]:
    with a_browser() as browser:
        yield browser.new_page(viewport={"width": 1440, "height": 1000})


def test_a_post_is_written_published_corrected_and_taken_back(house: House, page: Page) -> None:
    hands = Hands(page, house.address)
    hands.log_in("owner", house.password)

    enter_the_film(hands)
    assert house.status("/films/the-challenge") == 404, "a film is not shown before a post speaks of it"

    write_the_post(hands)
    hands.press("Publish")
    eventually(lambda: house.status(f"/{POST}") == 200, f"the post is out; the desk said: {hands.told()}")
    eventually(lambda: house.shows("/sitemap.xml", "2023-01"), "the sitemap follows")
    everything_shows_the_post(house)
    everything_shows_the_release(house, "April 2023", "April 2023")

    change_the_release_date(hands, "2023-04-20")
    eventually(lambda: house.shows("/films/the-challenge", "April 20, 2023"), "the film's page follows")
    everything_shows_the_release(house, "April 20, 2023", 'datetime="2023-04-20"')
    assert house.shows("/films/the-challenge", "April 2023"), "what was said before is kept"

    unpublish(hands)
    eventually(lambda: house.status(f"/{POST}") == 404, "the post is gone")
    nothing_is_left(house)


def enter_the_film(hands: Hands) -> None:
    hands.open("/desk/films/add/")
    hands.set("title", "The Challenge")
    hands.set("year", "2023")
    hands.set("countries", "RU")
    hands.add_row("titles", text="Вызов", kind="original", language="ru")
    hands.add_row("titles", text="Vyzov", kind="romanised", language="ru-Latn")
    hands.add_credit("Klim Shipenko", job="director")
    hands.add_credit("Yulia Peresild", job="actor", character="Zhenya Belyaeva")
    hands.add_row("releases", territory="RU", channel="theatrical", date="2023-04")
    hands.press("Save")
    assert "The Challenge" in hands.told()


def write_the_post(hands: Hands) -> None:
    hands.open("/desk/posts/add/")
    hands.set("headline", HEADLINE)
    hands.set("standfirst", "The first feature that was shot where it is set.")
    hands.write(PARAGRAPH)
    hands.choose("subjects", sought="Вызов", found="The Challenge")
    hands.make("filings", "Sci-Fi")
    hands.make("bylines", "Nora Lind")
    hands.set("source_name", "YouTube")
    hands.set("source_url", "https://www.youtube.com/")
    hands.set("slug", "a-heart-surgeon-goes-up")
    hands.set("published_at", "2023-01-02 09:30")


def everything_shows_the_post(house: House) -> None:
    title = "A heart surgeon is sent into orbit"
    for path in LISTS:
        assert house.shows(path, title, f"/{POST}"), path
    for feed in ("", "/topics/sci-fi", "/films/the-challenge", "/authors/nora-lind"):
        assert house.shows(f"{feed}/feed.xml", title, PARAGRAPH[:30]), feed
    for feed in ("/atom.xml", "/feed.json"):
        assert house.shows(feed, title, PARAGRAPH[:30]), feed
    assert house.shows("/sitemaps/posts-2023-01.xml", POST)
    assert house.shows(f"/{POST}", PARAGRAPH, "Nora Lind", "YouTube", "/films/the-challenge")
    assert house.shows("/films/the-challenge", "Вызов", "Vyzov", "Klim Shipenko", "Zhenya Belyaeva")
    assert house.shows("/people/yulia-peresild", "Zhenya Belyaeva")


def everything_shows_the_release(house: House, on_film: str, in_calendar: str) -> None:
    shown = {
        "/films/the-challenge": on_film,
        "/calendar/2023": in_calendar,
        "/calendar/ru/2023": in_calendar,
    }
    for path, date in shown.items():
        eventually(lambda path=path, date=date: house.shows(path, date), f"{path} shows {date}")  # type: ignore[misc]


def change_the_release_date(hands: Hands, date: str) -> None:
    hands.open("/desk/films/")
    hands.page.get_by_role("link", name="The Challenge").first.click()
    hands.page.wait_for_load_state("networkidle")
    hands.unfold("releases")
    hands.set("releases-0-date", date)
    hands.press("Save")


def unpublish(hands: Hands) -> None:
    hands.open("/desk/posts/")
    hands.page.get_by_role("link", name="A heart surgeon").first.click()
    hands.page.wait_for_load_state("networkidle")
    hands.page.get_by_role("button", name="More actions").click()
    hands.page.get_by_role("link", name="Unpublish").click()
    hands.page.get_by_role("button", name="Yes, unpublish").click()
    hands.page.wait_for_load_state("networkidle")


def nothing_is_left(house: House) -> None:
    for words in (
        "heart surgeon",
        "a-heart-surgeon-goes-up",
        "the-challenge",
        "Klim Shipenko",
        "Nora Lind",
        "Sci-Fi",
    ):
        eventually(lambda words=words: not house.files_with(words), f"no trace of {words}")  # type: ignore[misc]
