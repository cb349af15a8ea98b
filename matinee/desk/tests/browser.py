"""Headless Chromium at the desk."""

from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture
def desk_page(live_server, monkeypatch):
    """A page that is logged in as an owner; it fails the test if it asks another host for anything."""
    if not CHROMIUM.exists():
        pytest.skip(f"there is no Chromium at {CHROMIUM}")
    # Playwright's loop runs in this thread; the database is not used from it while the page works.
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        page = browser.new_page(base_url=live_server.url, viewport={"width": 1440, "height": 1000})
        page.set_default_timeout(15_000)
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        yield page
        browser.close()
        ours = (live_server.url, "data:", "blob:", "about:")
        assert [url for url in asked if not url.startswith(ours)] == [], "a screen called out"


def log_in(page, user):
    page.goto("/desk/login/")
    page.fill("#id_username", user.username)
    page.fill("#id_password", "secret")
    page.click("button[type=submit]")
    page.wait_for_url("**/desk/")
