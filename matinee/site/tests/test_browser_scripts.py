"""What the scripts add, in a real browser."""

from urllib.parse import urlsplit

import pytest

from matinee.site.tests.browser import POST, browser, open_page, sender  # noqa: F401  # fixtures
from tests.chromium import needs_chromium

pytestmark = [pytest.mark.browser, needs_chromium]

FILM = "/films/the-challenge"


def test_the_moving_lists_come_into_a_post(open_page):  # noqa: F811
    page, _ = open_page(POST)

    assert page.locator(".band .screen").count() >= 1
    assert "The Challenge has a trailer" in page.locator(".band .screens").inner_text()


def test_without_scripts_a_link_stands_there(open_page):  # noqa: F811
    page, asked = open_page(POST, java_script_enabled=False)

    assert page.locator("[data-fragment] a[href='/watch']").is_visible()
    assert not [url for url in asked if "fragments" in url]


def test_where_a_list_can_not_be_had_its_link_stays(open_page, sender):  # noqa: F811
    kept = sender.files
    sender.files = {path: body for path, body in kept.items() if not path.startswith("fragments/")}
    page, _ = open_page(POST)
    sender.files = kept

    assert page.locator(".band a[href='/watch']").last.is_visible()
    assert page.locator(".colophon").is_visible()


def test_what_is_for_the_readers_territory_comes_first_and_nobody_is_told(open_page):  # noqa: F811
    page, _ = open_page(FILM, locale="en-GB")
    told = []
    page.on("request", lambda one: told.append((one.method, one.post_data, *urlsplit(one.url)[:2], one.url)))
    assert territories(page) == ["GB", "US", "RU"]
    assert page.locator("[data-when]").inner_text() == "United Kingdom\nno date yet"

    page.locator("#here").select_option("RU")
    assert territories(page) == ["RU", "US"]
    assert page.evaluate("({...localStorage})") == {"territory": "RU"}
    page.reload()

    assert territories(page) == ["RU", "US"]
    assert page.locator("#here").input_value() == "RU"
    assert page.locator("[data-when]").inner_text() == "Russia\nApril 2023, in cinemas"
    assert {one[:-1] for one in told} == {("GET", None, "http", urlsplit(page.url).netloc)}
    assert not [one for one in told if "?" in one[-1]]
    assert page.context.cookies() == []


def territories(page):
    """Of the releases in a film's table, from the first row to the last."""
    return page.locator("[data-own-first] tr").evaluate_all("rows => rows.map(row => row.dataset.territory)")
