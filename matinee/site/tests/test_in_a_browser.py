"""What the scripts add, in a real browser; nothing is asked of anyone before a press."""

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.chromium import a_browser, needs_chromium

POST = "/2023/01/the-challenge-has-a-trailer.html"

pytestmark = [pytest.mark.browser, needs_chromium]


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


@pytest.fixture(scope="module")
def address(full_house, tmp_path_factory):
    root = tmp_path_factory.mktemp("public")
    for path, body in full_house.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(body)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(root)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def browser():
    with a_browser() as browser:
        yield browser


def _open(browser, address, path, **options):
    page = browser.new_context(**options).new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + path, wait_until="networkidle")
    return page, asked


def test_the_moving_lists_come_into_a_post(browser, address):
    page, _ = _open(browser, address, POST)

    assert page.locator("[data-fragment] .screen").count() == 1
    assert "The Challenge has a trailer" in page.locator(".band .screens").inner_text()


def test_without_scripts_a_link_stands_there(browser, address):
    page, asked = _open(browser, address, POST, java_script_enabled=False)

    assert page.locator("[data-fragment] a[href='/watch']").is_visible()
    assert not [url for url in asked if "fragments" in url]


def test_a_video_is_loaded_when_it_is_pressed_and_not_before(browser, address):
    page, asked = _open(browser, address, POST)
    assert [url for url in asked if not url.startswith(address)] == []
    assert page.context.cookies() == []

    page.route("**/embed/**", lambda route: route.fulfill(body="<p>plays</p>", content_type="text/html"))
    page.locator("a.stage").first.click()
    page.locator("iframe.stage").wait_for()

    assert (
        page.locator("iframe.stage")
        .get_attribute("src")
        .startswith("https://www.youtube-nocookie.com/embed/")
    )


@pytest.mark.parametrize(
    "path", ["/index.html", POST, "/films/the-challenge.html", "/calendar.html", "/2023/01.html"]
)
@pytest.mark.parametrize("width", [320, 768, 1440])
def test_no_page_is_wider_than_the_screen(browser, address, path, width):
    page, _ = _open(browser, address, path, viewport={"width": width, "height": 800})

    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_first_key_leads_past_the_masthead(browser, address):
    page, _ = _open(browser, address, POST)

    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.locator(".skip").is_visible()
