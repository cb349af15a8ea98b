"""Pages on narrow and wide screens, in a real browser."""

import pytest

from matinee.site.tests.browser import POST, browser, open_page, sender  # noqa: F401  # fixtures
from tests.chromium import needs_chromium

pytestmark = [pytest.mark.browser, needs_chromium]

PAGES = ("/", POST, "/watch", "/2023", "/2023/01", "/topics/trailer", "/authors/alice-writer", "/about")
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft مدار"
LENGTHEN = "(text) => document.querySelectorAll('h1, h2 a, h3 a').forEach((one) => one.textContent = text)"


def test_no_page_is_wider_than_the_screen_whatever_its_headlines(open_page):  # noqa: F811
    for address in PAGES:
        page, _ = open_page(address)
        for text in ("", LONG):
            if text:
                page.evaluate(LENGTHEN, text)
            for width in (320, 768, 1440):
                page.set_viewport_size({"width": width, "height": 800})
                shown = page.evaluate("document.documentElement.scrollWidth")
                assert shown <= width, f"{address} is {shown} wide at {width}"


def test_a_page_written_from_right_to_left_fits_as_well(open_page):  # noqa: F811
    page, _ = open_page(POST)
    page.evaluate("document.documentElement.dir = 'rtl'")
    for width in (320, 768, 1440):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
