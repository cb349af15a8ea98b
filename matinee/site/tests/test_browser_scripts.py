"""What the scripts add, in a real browser."""

import pytest

from matinee.site.tests.browser import POST, browser, open_page, sender  # noqa: F401  # fixtures
from tests.chromium import needs_chromium

pytestmark = [pytest.mark.browser, needs_chromium]


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
