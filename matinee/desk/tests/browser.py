"""Headless Chromium at the desk."""

import threading

import pytest

from tests.chromium import a_browser


@pytest.fixture
def desk_page(live_server, monkeypatch):
    """A page that is logged in as an owner; it fails the test if it asks another host for anything."""
    # Playwright's loop runs in this thread; the database is not used from it while the page works.
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
    with a_browser() as browser:
        # A context of its own: its other tabs share the login and what the browser keeps.
        context = browser.new_context(base_url=live_server.url, viewport={"width": 1440, "height": 1000})
        page = context.new_page()
        page.set_default_timeout(30_000)
        asked = []
        context.on("request", lambda request: asked.append(request.url))
        yield page
        ours = (live_server.url, "data:", "blob:", "about:")
        assert [url for url in asked if not url.startswith(ours)] == [], "a screen called out"
    _let_the_server_finish()


def _let_the_server_finish():
    """Waits for requests that the browser left: what an autosave writes late would be the next test's."""
    for thread in threading.enumerate():
        if thread.name.endswith("(process_request_thread)"):
            thread.join(timeout=15)


def log_in(page, user):
    page.goto("/desk/login/")
    page.fill("#id_username", user.username)
    page.fill("#id_password", "secret")
    page.click("button[type=submit]")
    page.wait_for_url("**/desk/")
