"""A publication that is written from right to left, in a real browser."""

import re
from pathlib import Path

import pytest

from matinee.site.tests.browser import SETTLED, browser, sent  # noqa: F401  # fixtures
from tests.chromium import needs_chromium

PHYSICAL = re.compile(
    r"(?:^|[\s;{])((?:margin|padding|border)-(?:left|right)|left|right|float|clear)\s*:|text-align:\s*(?:left|right)"
)


@pytest.fixture(scope="module")
def sender(arabic_house):
    with sent(arabic_house) as sender:
        yield sender


@pytest.mark.browser
@needs_chromium
def test_every_kind_of_page_is_mirrored_and_none_goes_sideways(browser, sender):  # noqa: F811
    page = browser.new_page(base_url=sender.address)
    for kind, path in sender.files.kinds.items():
        for width in (360, 1440):
            page.set_viewport_size({"width": width, "height": 800})
            page.goto(path)
            page.wait_for_function(SETTLED)
            assert page.evaluate("document.documentElement.dir") == "rtl", kind
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (kind, width)
            name = page.locator(".masthead-name a").bounding_box()
            assert width - name["x"] - name["width"] < width / 10, (kind, width)
    page.close()


def test_no_style_speaks_of_left_and_right():
    room = Path(__file__).parent.parent
    sheets = [*room.glob("styles/*.css"), *room.glob("themes/*/styles/*.css")]
    assert len(sheets) > 5
    for sheet in sheets:
        assert not PHYSICAL.findall(sheet.read_text(encoding="utf-8")), sheet.name
