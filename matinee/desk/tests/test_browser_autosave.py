"""The editor saves by itself half a second after a change: nothing typed or pressed meanwhile is lost."""

import pytest

from matinee.desk.models import Post
from matinee.desk.tests.browser import desk_page, log_in  # noqa: F401  # a fixture

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SETTLED = 2000  # milliseconds after which Wagtail's editor notes each change
# The answers to autosaves come late, as over a slow line, or never.
SLOW_ANSWERS = """
const { fetch } = window;
window.fetch = async (address, options) => {
  const isAutosave = options?.headers?.Accept === 'application/json' && options.body instanceof FormData;
  const answer = await fetch(address, options);
  if (isAutosave) {
    window.answersToAutosaves = (window.answersToAutosaves || 0) + 1;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    if (window.location.hash === '#lost') throw new TypeError('the line went dead');
  }
  return answer;
};
"""
PRESS = "document.querySelector('[name=action-publish]').click()"


@pytest.fixture
def change(desk_page, owner):  # noqa: F811
    """Opens an editor, changes the headline, and comes back while the autosave of it is under way."""
    desk_page.add_init_script(SLOW_ANSWERS)
    log_in(desk_page, owner)

    def do(address):
        desk_page.goto(address)
        desk_page.wait_for_timeout(SETTLED)
        desk_page.fill("#id_headline", "Filmed in orbit")
        desk_page.wait_for_function("window.answersToAutosaves === 1")
        return desk_page

    return do


def test_a_slug_typed_while_an_autosave_is_under_way_stays(change):
    page = change("/desk/posts/add/")
    page.keyboard.press("Tab")
    page.wait_for_function("document.querySelector('#id_slug').value")  # made from the headline on the page
    page.fill("#id_slug", "up-there")
    page.wait_for_url("**/desk/posts/edit/*/")
    assert page.input_value("#id_slug") == "up-there"


def test_publishing_while_the_first_autosave_is_under_way_makes_one_post(change):
    page = change("/desk/posts/add/")
    page.evaluate(PRESS)
    page.wait_for_selector(".messages .success")
    assert Post.objects.get().live


def test_a_press_goes_on_where_the_autosave_before_it_failed(change, draft):
    page = change(f"/desk/posts/edit/{draft.pk}/#lost")
    page.evaluate(PRESS)
    page.wait_for_selector(".messages .success")
    post = Post.objects.get()
    assert post.headline == "Filmed in orbit"
    assert post.live
