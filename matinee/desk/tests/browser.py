"""Headless Chromium at the desk."""

import json
import threading

import pytest
from django.conf import settings
from django.test import Client

SETTLED = 2500  # milliseconds after which Wagtail's forms note each change


@pytest.fixture
def desk_page(browser, live_server):
    """A page for somebody at the desk; it fails the test if it asks another host for anything."""
    # A context of its own: its other tabs share the login and what the browser keeps.
    context = browser.new_context(base_url=live_server.url, viewport={"width": 1440, "height": 1000})
    page = context.new_page()
    page.set_default_timeout(30_000)
    asked = []
    context.on("request", lambda request: asked.append(request.url))
    yield page
    ours = (live_server.url, "data:", "blob:", "about:")
    foreign = [url for url in asked if not url.startswith(ours)]
    context.close()
    _let_the_server_finish()
    assert foreign == [], "a screen called out"


def _let_the_server_finish():
    """Waits for requests that the browser left: what an autosave writes late would be the next test's."""
    for thread in threading.enumerate():
        if thread.name.endswith("(process_request_thread)"):
            thread.join(timeout=15)


def log_in(page, user):
    """Opens no page yet; `test_browser_by_keys` shows that the login's form works."""
    client = Client()
    client.force_login(user)
    session = client.cookies[settings.SESSION_COOKIE_NAME]
    place = {"domain": "localhost", "path": settings.SESSION_COOKIE_PATH}
    page.context.add_cookies([{"name": session.key, "value": session.value} | place])


def open_form(page, address):
    """Opens a post's form, at the moment from which it notes each change."""
    page.clock.install()
    page.goto(address)
    settle(page)


def settle(page):
    """Waits for the editor; the page's clock then runs through the seconds in which no change is noted."""
    page.wait_for_selector(".public-DraftEditor-content")
    page.wait_for_load_state()
    page.clock.run_for(SETTLED)


def kept(page):
    """The texts that the browser keeps, each as JSON."""
    texts = page.evaluate("""async () => {
        const request = indexedDB.open('matinee-kept');
        const database = await new Promise((done) => { request.onsuccess = () => done(request.result); });
        const all = database.transaction('texts').objectStore('texts').getAll();
        return new Promise((done) => { all.onsuccess = () => done(all.result); });
    }""")
    return [json.dumps(text) for text in texts]


def wait_until_kept(page, words):
    """Until these words are kept: the page looks at its form in turns."""
    for _ in range(150):
        if any(words in text for text in kept(page)):
            return
        page.wait_for_timeout(100)
    pytest.fail("it was never kept")


def log_in_by_form(page, user):
    """As a person does, which ends what others do in that browser: forms of theirs are refused."""
    page.goto("/desk/login/")
    _fill_in(page, user)
    page.wait_for_url("**/desk/")


def log_in_beside(page, user):
    """In the window that a page opens for it when its login is over; returns that window."""
    with page.expect_popup() as opened:
        page.click("text=Log in in a new window")
    _fill_in(opened.value, user)
    return opened.value


def _fill_in(page, user):
    page.fill("#id_username", user.username)
    page.fill("#id_password", "secret")
    page.click("button[type=submit]")
