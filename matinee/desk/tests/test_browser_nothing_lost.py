"""What a writer has typed outlives the connection, the login, the tab, and the other writer."""

from contextlib import suppress

import pytest
from django.contrib.sessions.models import Session
from django.db import OperationalError

from matinee.desk.models import Author, Post
from matinee.desk.tests.browser import (
    desk_page,  # noqa: F401  # a fixture
    kept,
    log_in,
    log_in_beside,
    log_in_by_form,
    open_form,
    settle,
    wait_until_kept,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

WORDS = "Filmed in orbit"
LATER = "Filmed in orbit, twice"
NOTICE = "[data-matter={}]"
OFFERS = "[data-matter^=kept]"


def edit(page, post):
    open_form(page, f"/desk/posts/edit/{post.pk}/" if post else "/desk/posts/add/")


def write(page, headline):
    page.click("#id_headline")
    page.fill("#id_headline", headline)


def newest(post):
    return Post.objects.get(pk=post.pk).get_latest_revision_as_object().headline


def until(page, claim):
    """Waits for what the server is to have."""
    for _ in range(150):
        with suppress(OperationalError):  # the tests' database is locked while the server writes
            if claim():
                return
        page.wait_for_timeout(100)
    pytest.fail("it never came true")


def told(page, matter):
    return page.wait_for_selector(NOTICE.format(matter)).inner_text()


@pytest.fixture
def page(desk_page, owner):  # noqa: F811
    log_in(desk_page, owner)
    return desk_page


def test_what_is_typed_while_the_connection_is_lost_is_saved_when_it_is_back(page, draft):
    edit(page, draft)
    page.context.set_offline(True)
    write(page, WORDS)
    assert "No connection" in told(page, "connection")
    assert len(kept(page)) == 1
    page.context.set_offline(False)
    until(page, lambda: newest(draft) == WORDS)
    page.wait_for_selector(NOTICE.format("connection"), state="detached")
    until(page, lambda: not kept(page))


def test_publishing_without_a_connection_stays_on_the_page(page, draft):
    edit(page, draft)
    page.context.set_offline(True)
    page.evaluate("document.querySelector('[name=action-publish]').click()")
    assert "No connection" in told(page, "connection")
    assert page.url.endswith(f"/edit/{draft.pk}/")
    assert not page.is_disabled("[name=action-publish]")
    assert not Post.objects.get().live


def test_an_expired_login_keeps_the_text_and_a_new_one_saves_it(page, owner, draft):
    edit(page, draft)
    Session.objects.all().delete()
    write(page, WORDS)
    assert "You are logged out" in told(page, "connection")
    log_in_beside(page, owner).wait_for_selector("text=You are logged in")
    until(page, lambda: newest(draft) == WORDS)
    page.wait_for_selector(NOTICE.format("connection"), state="detached")


def test_a_press_made_after_the_login_expired_goes_through_with_the_new_one(page, owner, draft):
    edit(page, draft)
    Session.objects.all().delete()
    page.evaluate("document.querySelector('[name=action-publish]').click()")
    told(page, "connection")
    log_in_beside(page, owner)
    page.wait_for_selector(".messages .success")
    assert Post.objects.get().live


def test_nothing_is_saved_under_another_name(page, draft, editor):
    edit(page, draft)
    Session.objects.all().delete()
    other = page.context.new_page()
    log_in_by_form(other, editor)
    write(page, WORDS)
    assert "logged in as Editor" in told(page, "connection")
    assert newest(draft) != WORDS


def test_a_closed_tab_comes_back_with_its_text(page, draft):
    edit(page, draft)
    page.context.set_offline(True)
    write(page, WORDS)
    told(page, "connection")
    again = page.context.new_page()
    page.close()
    again.context.set_offline(False)
    edit(again, draft)
    again.wait_for_selector("text=it was not saved")
    again.click("summary")
    assert WORDS in again.inner_text(".desk-differs")
    assert newest(draft) != WORDS
    again.click("text=Take it back")
    again.wait_for_function(
        "headline => document.querySelector('#id_headline')?.value === headline", arg=WORDS
    )
    until(again, lambda: newest(draft) == WORDS)
    until(again, lambda: not kept(again))


def test_a_new_post_that_was_never_saved_comes_back(page):
    edit(page, None)
    page.locator(".public-DraftEditor-content").first.click()
    page.keyboard.type("The crew flew to the station.")  # without a headline nothing is saved by itself
    wait_until_kept(page, "The crew flew to the station.")
    again = page.context.new_page()
    page.close()
    edit(again, None)
    again.click("text=Take it back")
    again.wait_for_selector("text=The crew flew to the station.")
    settle(again)
    write(again, WORDS)
    until(again, lambda: Post.objects.filter(headline=WORDS).exists())
    assert "The crew flew" in str(Post.objects.get().get_latest_revision_as_object().body[0].value)


def test_what_is_thrown_away_is_not_offered_again(page, draft):
    edit(page, draft)
    page.context.set_offline(True)
    write(page, WORDS)
    told(page, "connection")
    again = page.context.new_page()
    page.close()
    again.context.set_offline(False)
    edit(again, draft)
    again.click("text=Throw it away")
    until(again, lambda: not kept(again))
    edit(again, draft)
    assert again.locator(OFFERS).count() == 0


def test_what_was_saved_is_not_offered(page, draft):
    edit(page, draft)
    write(page, WORDS)
    page.evaluate("document.querySelector('[name=action-publish]').click()")
    page.wait_for_selector(".messages .success")
    until(page, lambda: not kept(page))
    edit(page, draft)
    assert page.locator(OFFERS).count() == 0


def test_another_user_of_the_browser_is_offered_nothing(page, draft, editor):
    edit(page, draft)
    page.context.set_offline(True)
    write(page, WORDS)
    told(page, "connection")
    again = page.context.new_page()
    page.close()
    again.context.set_offline(False)
    again.context.clear_cookies()
    log_in_by_form(again, editor)
    edit(again, draft)
    assert again.locator(OFFERS).count() == 0
    assert len(kept(again)) == 1


def test_a_kept_text_says_that_a_newer_version_is_there(page, draft, editor):
    edit(page, draft)
    page.context.set_offline(True)
    write(page, WORDS)
    told(page, "connection")
    post = Post.objects.get()
    post.headline = "By somebody else"
    post.save_revision(user=editor)
    again = page.context.new_page()
    page.close()
    again.context.set_offline(False)
    edit(again, draft)
    assert "Editor saved a newer version" in again.wait_for_selector("text=it was not saved").inner_text()
    assert again.input_value("#id_headline") == "By somebody else"


@pytest.fixture
def other_page(page, live_server, editor):
    """The same desk in another browser, where an editor is logged in."""
    context = page.context.browser.new_context(base_url=live_server.url)
    other = context.new_page()
    log_in_by_form(other, editor)
    yield other
    context.close()


def test_two_writers_are_told_of_each_other(page, other_page, draft):
    edit(page, draft)
    edit(other_page, draft)
    assert "Owner has this open too" in told(other_page, "others")
    assert "Editor has this open too" in told(page, "others")


def test_a_newer_version_is_told_and_covered_only_when_asked_for(page, other_page, draft):
    edit(page, draft)
    edit(other_page, draft)
    write(other_page, WORDS)
    until(page, lambda: newest(draft) == WORDS)
    write(page, LATER)
    assert "Editor saved a newer version" in told(page, "newer")
    assert newest(draft) == WORDS
    page.click("text=Save mine above it")
    page.wait_for_selector(".messages .success")
    assert newest(draft) == LATER
    headlines = [each.as_object().headline for each in Post.objects.get().revisions.all()]
    assert WORDS in headlines


def test_what_is_typed_just_after_the_form_has_opened_is_saved(page, draft):
    page.goto(f"/desk/posts/edit/{draft.pk}/")
    write(page, WORDS)  # Wagtail takes what is there after two seconds for saved
    until(page, lambda: newest(draft) == WORDS)


LOSE_THE_FIRST_ANSWER = """
const { fetch } = window;
window.fetch = async (address, options) => {
  const answer = await fetch(address, options);
  if (options?.headers?.Accept === 'application/json' && options.body instanceof FormData && !window.lost) {
    window.lost = true;
    throw new TypeError('the line went dead');
  }
  return answer;
};
"""


def test_a_new_post_whose_first_answer_was_lost_is_not_made_twice(page, owner):
    author = Author.objects.create(name="Ada Reel", slug="ada-reel", user=owner)  # who signs it
    page.add_init_script(LOSE_THE_FIRST_ANSWER)
    edit(page, None)
    write(page, WORDS)
    page.wait_for_function("window.lost")
    page.wait_for_url("**/desk/posts/edit/*/")
    for words in (LATER, WORDS):
        write(page, words)
        until(page, lambda words=words: newest(Post.objects.get()) == words)
    signed = Post.objects.get().get_latest_revision_as_object().bylines.all()
    assert [byline.author for byline in signed] == [author]


def test_a_saved_change_whose_answer_was_lost_is_no_newer_version(page, draft):
    page.add_init_script(LOSE_THE_FIRST_ANSWER)
    edit(page, draft)
    write(page, WORDS)
    page.wait_for_function("window.lost")
    with page.expect_response(lambda response: response.request.method == "POST"):
        page.clock.fast_forward(4000)  # after which it sends once more what it takes for unsaved
    write(page, LATER)
    until(page, lambda: newest(draft) == LATER)
    assert page.locator(NOTICE.format("newer")).count() == 0
