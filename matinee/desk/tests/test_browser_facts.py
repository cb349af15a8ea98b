"""Facts beside the text, in a real editor with real keys."""

from contextlib import suppress

import pytest
from django.contrib.sessions.models import Session
from playwright.sync_api import TimeoutError  # noqa: A004

from matinee.desk.models import Post
from matinee.desk.tests.browser import desk_page, log_in  # noqa: F401  # a fixture
from matinee.films.actions import report_release
from matinee.films.models import Film, Person
from matinee.testing import a_film, a_person, a_source

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

TEXT = (
    "Lantern Row has unveiled a trailer for a Danish drama film titled Harrow Lane, directed by Mirela Voss. "
    "Harrow Lane stars Ana Pell and Otto Brandt. Harrow Lane opens in US theaters on March 3rd, 2033."
)
LINE = ".desk-fact"
TOLD = "document.querySelector('[data-facts-status]').textContent"
MARKED = "[...(CSS.highlights.get('desk-fact') || [])].map(range => range.toString())"


@pytest.fixture
def writing(desk_page, owner):  # noqa: F811
    log_in(desk_page, owner)
    desk_page.goto("/desk/posts/add/")
    desk_page.fill("#id_headline", "Trailer for ‘Harrow Lane’")
    write(desk_page)
    return desk_page


def write(page):
    """Put the text in and wait for its last fact. On a busy machine what is put in at once, without keys, may
    come before the editor is ready, which then takes it for nothing.
    """
    for seconds in (10, 20, 30):
        page.click(".public-DraftEditor-content")
        page.keyboard.press("Control+A")
        page.keyboard.insert_text(TEXT)
        with suppress(TimeoutError):
            page.wait_for_selector('[data-fact="cast:otto brandt"]', timeout=1000 * seconds)
            return
    raise AssertionError(f"The facts never came; the panel says: {page.inner_text('[data-facts]')!r}")


def state(page, key):
    return page.get_attribute(f'[data-fact="{key}"]', "data-state")


def decide(page, key, letter, wanted):
    page.focus(f'[data-fact="{key}"]')
    page.keyboard.press(letter)
    page.wait_for_selector(f'[data-fact="{key}"][data-state="{wanted}"]')


def test_the_words_of_a_fact_are_marked_while_it_is_pointed_at_or_focused(writing):
    writing.hover('[data-fact="cast:ana pell"]')
    assert writing.evaluate(MARKED) == ["Ana Pell"]
    writing.hover("#id_headline")
    assert writing.evaluate(MARKED) == []
    writing.focus('[data-fact="director:mirela voss"]')
    assert "Mirela Voss" in writing.evaluate(MARKED)


def test_what_is_decided_by_key_stays_after_reloading_and_goes_on_record_when_published(writing):
    decide(writing, "cast:otto brandt", "x", "dismissed")
    decide(writing, "cast:ana pell", "a", "accepted")
    assert state(writing, "title:main:harrow lane") == "accepted"  # a new film needs its title
    writing.wait_for_url("**/desk/posts/edit/*/")
    writing.wait_for_timeout(2500)
    writing.reload()
    writing.wait_for_selector('[data-fact="cast:otto brandt"][data-state="dismissed"]')
    assert not Film.objects.exists()
    writing.focus('[data-fact="cast:ana pell"]')
    writing.keyboard.press("Shift+A")
    writing.wait_for_function("!document.querySelector('[data-fact][data-state=open]')")
    writing.evaluate("document.querySelector('[name=action-publish]').click()")
    writing.wait_for_selector(".messages .success")
    film = Film.objects.get(title="Harrow Lane")
    names = set(film.credits.values_list("person__name", flat=True))
    assert names == {"Mirela Voss", "Ana Pell"}
    assert film.releases.get().date == "2033-03-03"
    assert Post.objects.get().subjects.get().film == film


def test_on_a_narrow_screen_the_facts_stand_below_and_in_the_panel_while_it_is_open(writing):
    writing.set_viewport_size({"width": 768, "height": 1000})
    toggle, facts = '[data-side-panel-toggle="facts"]', '[data-fact="cast:ana pell"]'
    beside, below = f'[data-side-panel="facts"] {facts}', f"[data-facts-below] {facts}"
    writing.wait_for_selector(beside)  # it was open where there was room
    writing.click(toggle)
    writing.wait_for_selector(below)
    writing.click(toggle)
    writing.wait_for_selector(beside)


def test_a_value_is_corrected_in_place(writing):
    key = next(
        item.get_attribute("data-fact")
        for item in writing.query_selector_all(LINE)
        if item.get_attribute("data-kind") == "release"
    )
    writing.focus(f'[data-fact="{key}"]')
    writing.keyboard.press("e")
    writing.fill(f'[data-fact="{key}"] [data-part="date"]', "2033-99")
    writing.keyboard.press("Enter")
    writing.wait_for_function("document.querySelector('[data-error]:not(:empty)')")
    writing.fill(f'[data-fact="{key}"] [data-part="date"]', "10 March 2033")
    writing.keyboard.press("Enter")
    writing.wait_for_selector(f'[data-fact="{key}"][data-state="accepted"]')
    assert "10 March 2033" in writing.inner_text(f'[data-fact="{key}"]')


def test_a_lost_connection_is_told_calmly_and_loses_nothing(writing):
    decide(writing, "cast:ana pell", "a", "accepted")
    writing.context.set_offline(True)
    writing.focus('[data-fact="cast:otto brandt"]')
    writing.keyboard.press("x")
    writing.wait_for_function(f"{TOLD}.includes('No connection')")
    writing.context.set_offline(False)
    writing.click(".public-DraftEditor-content")
    writing.keyboard.type(" ")
    writing.wait_for_selector('[data-fact="cast:otto brandt"][data-state="dismissed"]')


def test_what_the_server_could_not_answer_is_asked_again_without_a_key(writing):
    address, failures = "**/desk/facts/", [500, 502]
    writing.route(
        address,
        lambda route: route.fulfill(status=failures.pop()) if failures else route.fallback(),
    )
    writing.click(".public-DraftEditor-content")
    writing.keyboard.press("Control+End")
    writing.keyboard.insert_text(" Ida Voss also stars.")
    writing.wait_for_function(f"{TOLD}.includes('can’t be read now')")
    writing.wait_for_selector('[data-fact="cast:ida voss"]')
    assert writing.evaluate(TOLD) == ""


def test_a_person_is_chosen_from_those_on_record_by_key(writing):
    meant = a_person("Otto Brandtner")
    writing.focus('[data-fact="cast:otto brandt"]')
    writing.keyboard.press("e")
    name = '[data-fact="cast:otto brandt"] [data-part="name"]'
    writing.fill(name, "brandtn")
    writing.wait_for_selector(".desk-people__one >> text=Otto Brandtner")
    writing.keyboard.press("ArrowDown")
    writing.keyboard.press("Enter")
    assert writing.input_value(name) == "Otto Brandtner"
    writing.keyboard.press("Enter")
    writing.wait_for_selector('[data-fact="cast:otto brandt"][data-state="accepted"]')
    writing.wait_for_url("**/desk/posts/edit/*/")
    writing.evaluate("document.querySelector('[name=action-publish]').click()")
    writing.wait_for_selector(".messages .success")
    assert meant.credits.get().film.title == "Harrow Lane"
    assert not Person.objects.filter(name="Otto Brandt").exists()


def test_a_corrected_date_is_published_and_the_old_one_kept(writing):
    film, source = a_film("Harrow Lane"), a_source("A date for Harrow Lane")
    report_release(film, source, "US", date="2033-02-10")
    writing.click(".public-DraftEditor-content")
    writing.keyboard.press("Control+End")
    writing.keyboard.type(" ")
    writing.wait_for_selector("text=Take the draft’s")
    writing.click("text=Take the draft’s")
    writing.wait_for_selector('[data-kind="release"][data-state="accepted"]')
    writing.wait_for_url("**/desk/posts/edit/*/")
    writing.evaluate("document.querySelector('[name=action-publish]').click()")
    writing.wait_for_selector(".messages .success")
    moved = film.releases.get()
    assert (moved.date, [former.date for former in moved.former.all()]) == ("2033-03-03", ["2033-02-10"])


def test_an_expired_login_is_told_and_what_was_decided_is_kept(writing, owner):
    Session.objects.all().delete()
    writing.focus('[data-fact="cast:otto brandt"]')
    writing.keyboard.press("x")
    writing.wait_for_function(f"{TOLD}.includes('logged out')")
    log_in(writing, owner)
    writing.bring_to_front()
    writing.click(".public-DraftEditor-content")
    writing.keyboard.type(" ")
    writing.wait_for_selector('[data-fact="cast:otto brandt"][data-state="dismissed"]')
