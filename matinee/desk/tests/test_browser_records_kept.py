"""What is typed into a film's form outlives the connection, the login, the tab and the browser."""

import os
import signal
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from django.contrib.sessions.models import Session

from matinee.desk.tests.browser import (
    desk_page,  # noqa: F401  # a fixture
    log_in,
    log_in_beside,
    wait_until_kept,
)
from matinee.films.models import Film
from tests.chromium import FLAGS, PROGRAM, needs_chromium

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

WORDS = "A surgeon flies to orbit."
OFFER = "[data-matter^=kept]"


@pytest.fixture
def page(desk_page, owner):  # noqa: F811
    log_in(desk_page, owner)
    return desk_page


def edit(page, film):
    page.goto(f"/desk/films/edit/{film.pk}/")
    page.wait_for_load_state("networkidle")


def write(page):
    page.click("#id_synopsis")
    page.keyboard.type(WORDS)
    wait_until_kept(page, WORDS)


def save(page):
    page.locator("footer button[type=submit]").first.click()


def synopsis():
    return Film.objects.get().synopsis


def test_saving_without_a_connection_keeps_the_page_and_its_text(page, film):
    edit(page, film)
    page.context.set_offline(True)
    write(page)
    assert "No connection" in page.wait_for_selector("[data-matter=connection]").inner_text()
    save(page)
    page.wait_for_timeout(500)
    assert page.input_value("#id_synopsis") == WORDS
    page.context.set_offline(False)
    page.wait_for_selector("text=The connection is back")
    assert not synopsis()
    save(page)
    page.wait_for_url("**/desk/films/")
    assert synopsis() == WORDS


def test_a_press_made_after_the_login_expired_goes_through_with_the_new_one(page, owner, film):
    edit(page, film)
    write(page)
    Session.objects.all().delete()
    save(page)
    log_in_beside(page, owner)
    page.wait_for_url("**/desk/films/")
    assert synopsis() == WORDS


@pytest.mark.parametrize(
    ("address", "field"),
    [
        ("/desk/authors/edit/{pk}/", "#id_bio"),
        ("/desk/topics/add/", "#id_name"),
        ("/desk/companies/add/", "#id_name"),
    ],
)
def test_what_has_only_a_name_is_kept_too_until_it_is_saved(page, author, address, field):
    address = address.format(pk=author.pk)
    page.goto(address)
    page.wait_for_load_state("networkidle")
    page.focus(field)
    page.keyboard.type(WORDS)
    wait_until_kept(page, WORDS)
    after = page.context.new_page()
    page.close()
    after.goto(address)
    assert "was not saved" in after.wait_for_selector(OFFER).inner_text()
    assert not after.input_value(field)
    after.click("text=Take it back")
    after.wait_for_function(f"document.querySelector('{field}')?.value === '{WORDS}'")
    save(after)
    after.wait_for_selector(".messages .success")
    after.goto(address)
    after.wait_for_load_state("networkidle")
    assert not after.query_selector(OFFER)


@contextmanager
def a_killed_browser(browser, live_server, profile):
    """A page of a browser of its own with that profile; as the block ends, all its processes are killed."""
    context = browser.browser_type.launch_persistent_context(
        str(profile), executable_path=PROGRAM, args=FLAGS, base_url=live_server.url
    )
    yield context.new_page()
    pids = list(processes_of(profile))
    assert pids
    for pid in pids:
        with suppress(ProcessLookupError):  # its parent was killed before it
            os.kill(pid, signal.SIGKILL)


def processes_of(profile):
    """Of the browser that was started with that profile, and of no other."""
    named = f"--user-data-dir={profile}".encode()
    for each in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # it has ended meanwhile
            if named in (each / "cmdline").read_bytes().split(b"\0"):
                yield int(each.name)


@needs_chromium
@pytest.mark.parametrize("kind", ["film", "post"])
def test_a_killed_browser_offers_the_text_when_it_is_started_again(
    browser, live_server, tmp_path, owner, film, draft, kind
):
    address, field = {
        "film": (f"/desk/films/edit/{film.pk}/", "#id_synopsis"),
        "post": ("/desk/posts/add/", "#id_standfirst"),  # without a headline nothing is saved by itself
    }[kind]
    with a_killed_browser(browser, live_server, tmp_path) as page:
        log_in(page, owner)
        page.goto(address)
        page.wait_for_load_state("networkidle")
        page.click(field)
        page.keyboard.type(WORDS)
        wait_until_kept(page, WORDS)
    with a_killed_browser(browser, live_server, tmp_path) as page:
        if page.goto(address) and "login" in page.url:
            log_in(page, owner)
            page.goto(address)
        assert not page.input_value(field)
        page.wait_for_selector(OFFER)
        page.click("text=Take it back")
        page.wait_for_function(f"document.querySelector('{field}')?.value === '{WORDS}'")
