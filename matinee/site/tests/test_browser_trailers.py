"""A trailer under a press, in a real browser."""

import pytest

from matinee.site.tests.browser import POST, browser, open_page, sender  # noqa: F401  # fixtures
from tests.chromium import needs_chromium

pytestmark = [pytest.mark.browser, needs_chromium]

YOUTUBE = "a.stage[data-player*=youtube]"
VIMEO = "a.stage[data-player*=vimeo]"
FILE = "a.stage[data-file]"


@pytest.fixture
def page(open_page):  # noqa: F811
    """A post with a trailer at each provider and one in a file; the providers' players are ours."""
    page, _ = open_page(POST)
    player = "<!doctype html><title>A player</title><button>Pause</button>"
    page.route("**/embed/**", lambda route: route.fulfill(body=player, content_type="text/html"))
    page.route("**/player.vimeo.com/**", lambda route: route.fulfill(body=player, content_type="text/html"))
    page.route("**/*.mp4", lambda route: route.fulfill(status=404))
    return page


def focused(page):
    return page.evaluate("[document.activeElement.tagName, document.activeElement.className]")


def box(page, selector):
    """Where on the page it stands: left, top, width and height in pixels."""
    place = page.locator(selector).first.evaluate("""
        it => {
          const box = it.getBoundingClientRect();
          return [box.x, box.y + scrollY, box.width, box.height];
        }""")
    return [round(value) for value in place]


@pytest.mark.parametrize(
    ("stage", "host"),
    [(YOUTUBE, "https://www.youtube-nocookie.com/embed/"), (VIMEO, "https://player.vimeo.com/video/")],
)
@pytest.mark.parametrize("press", ["click", "Enter", "Space"])
def test_a_pressed_trailer_plays_in_its_place(page, stage, host, press):
    place = box(page, stage)
    if press == "click":
        page.locator(stage).click()
    else:
        page.locator(stage).focus()
        page.keyboard.press(press)
    frame = page.locator("iframe.stage")

    assert frame.get_attribute("src").startswith(host)
    assert "fullscreen" in frame.get_attribute("allow")
    assert frame.get_attribute("title")
    assert frame.content_frame.get_by_text("Pause").is_visible()
    assert focused(page) == ["IFRAME", "stage"]
    assert box(page, "iframe.stage") == place
    assert page.context.cookies() == []


def test_the_second_press_silences_the_first(page):
    page.locator(YOUTUBE).click()
    page.locator("iframe.stage").content_frame.get_by_text("Pause").wait_for()
    page.locator(VIMEO).dispatch_event("click")  # a true one may still go to where the frame was before

    page.locator("iframe.stage[src*=vimeo]").wait_for()

    assert page.locator("iframe").count() == 1
    assert page.locator(YOUTUBE).is_visible()


def test_a_file_plays_in_the_page_or_is_a_link_again(page):
    place = box(page, FILE)
    page.locator(FILE).click()
    page.locator("a.stage[href$='.mp4']").wait_for()  # the file is not there

    assert page.locator("video").count() == 0
    assert page.locator(FILE).count() == 0
    assert box(page, "a.stage[href$='.mp4']") == place
    assert focused(page) == ["A", "stage"]


def test_a_press_with_a_modifier_opens_the_providers_page(page):
    with page.context.expect_page():
        page.locator(YOUTUBE).click(modifiers=["ControlOrMeta"])

    assert page.locator("iframe").count() == 0


def test_without_scripts_a_trailer_is_a_link(open_page):  # noqa: F811
    page, _ = open_page(POST, java_script_enabled=False)

    assert page.locator(YOUTUBE).get_attribute("role") is None
    assert page.locator(YOUTUBE).get_attribute("href").startswith("https://www.youtube.com/watch")
    assert page.get_by_role("link", name="Play: The official trailer, Trailer").first.is_visible()
