"""Control and Enter publish the post from anywhere in its form."""

import pytest
from wagtail.log_actions import registry

from matinee.desk.models import Post
from matinee.desk.tests.browser import desk_page, log_in  # noqa: F401  # a fixture
from matinee.desk.tests.test_browser_autosave import change  # noqa: F401  # a fixture

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

KEY = "Control+Enter"
TEXT = "[data-draftail-editor-wrapper] [contenteditable=true]"
DONE = ".messages .success"


@pytest.fixture
def at_post(desk_page, draft, owner):  # noqa: F811
    log_in(desk_page, owner)
    desk_page.goto(f"/desk/posts/edit/{draft.pk}/")
    desk_page.wait_for_selector(TEXT)
    return desk_page


def went_out(post):
    return registry.get_logs_for_instance(post).filter(action="wagtail.publish").count()


def test_from_the_midst_of_the_text_it_publishes_the_last_word_and_says_where(at_post):
    at_post.click(TEXT)
    at_post.keyboard.press("Control+End")
    at_post.keyboard.type(" Then back to Earth.")
    at_post.keyboard.press(KEY)
    said = at_post.wait_for_selector(DONE).inner_text()
    post = Post.objects.get()
    assert post.live
    assert str(post.body).count("<p") == 1  # the key began no new line
    assert "Then back to Earth." in str(post.body)
    assert f"is published at http://localhost:8000{post.get_absolute_url()}" in " ".join(said.split())


def test_pressed_twice_and_held_down_it_publishes_once(at_post):
    at_post.focus("#id_headline")
    at_post.keyboard.down("Control")
    for _ in range(4):
        at_post.keyboard.down("Enter")
    at_post.keyboard.up("Enter")
    at_post.keyboard.press("Enter")
    at_post.keyboard.up("Control")
    at_post.wait_for_selector(DONE)
    assert went_out(Post.objects.get()) == 1


def test_while_an_autosave_is_under_way_a_new_post_is_made_and_published_once(change):  # noqa: F811
    page = change("/desk/posts/add/")
    for _ in range(2):
        page.keyboard.press(KEY)
    page.wait_for_selector(DONE)
    post = Post.objects.get()
    assert post.live
    assert went_out(post) == 1


def test_the_button_and_the_list_of_keys_name_the_key(at_post):
    assert at_post.inner_text("[data-desk-publish] kbd") == "Ctrl + Enter"
    at_post.keyboard.press("Escape")
    at_post.evaluate("document.activeElement.blur()")
    at_post.keyboard.press("?")
    row = at_post.wait_for_selector("#keyboard-shortut-group-desk tr:has(kbd)")
    assert "Publish" in row.inner_text()
    assert "Ctrl + Enter" in row.inner_text()


def test_what_is_wrong_is_told_and_the_key_works_again(at_post):
    at_post.fill("#id_headline", "")
    at_post.keyboard.press(KEY)
    at_post.wait_for_selector("#panel-child-headline-errors, .error-message")
    assert not Post.objects.get().live
    at_post.fill("#id_headline", "With a headline")
    at_post.keyboard.press(KEY)
    at_post.wait_for_selector(DONE)
    assert Post.objects.get().live


@pytest.mark.parametrize("key", ["Enter", "Control+Shift+Enter", "Meta+Enter"])
def test_other_keys_publish_nothing(at_post, key):
    at_post.focus("#id_standfirst")
    at_post.keyboard.press(key)
    at_post.wait_for_timeout(500)
    assert not Post.objects.get().live


def test_for_who_may_not_publish_the_key_does_nothing(desk_page, draft, writer):  # noqa: F811
    log_in(desk_page, writer)
    desk_page.goto(f"/desk/posts/edit/{draft.pk}/")
    desk_page.focus("#id_headline")
    desk_page.keyboard.press(KEY)
    desk_page.wait_for_timeout(500)
    assert not Post.objects.get().live


def test_who_has_switched_keys_off_is_left_alone(at_post):
    at_post.evaluate("window.wagtailConfig.KEYBOARD_SHORTCUTS_ENABLED = false")
    at_post.focus("#id_headline")
    at_post.keyboard.press(KEY)
    at_post.wait_for_timeout(500)
    assert not Post.objects.get().live
