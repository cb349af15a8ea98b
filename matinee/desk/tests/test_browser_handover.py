import pytest

from matinee.desk.models import Post
from matinee.desk.tests.browser import desk_page, log_in  # noqa: F401  # a fixture

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

WORDS = "The crew flew to the station in October."
PRESS = "document.querySelector('[name=action-publish]').click()"  # no waiting for anything


def paragraph(page, words):
    page.wait_for_selector(".public-DraftEditor-content")
    page.locator(".public-DraftEditor-content").first.click()
    page.keyboard.type(words)


def test_what_was_typed_the_moment_before_publishing_is_published(desk_page, owner):  # noqa: F811
    log_in(desk_page, owner)
    desk_page.goto("/desk/posts/add/")
    desk_page.fill("#id_headline", "Filmed in orbit")
    paragraph(desk_page, WORDS)
    desk_page.evaluate(PRESS)
    desk_page.wait_for_selector(".messages .success")
    post = Post.objects.get()
    assert post.live
    assert WORDS in str(post.body[0].value)


def test_what_was_typed_the_moment_before_the_saving_keys_is_saved(desk_page, owner, draft):  # noqa: F811
    log_in(desk_page, owner)
    desk_page.goto(f"/desk/posts/edit/{draft.pk}/")
    paragraph(desk_page, WORDS)
    with desk_page.expect_navigation():
        desk_page.keyboard.press("Control+s")
    assert WORDS in str(Post.objects.get().get_latest_revision_as_object().body[0].value)
