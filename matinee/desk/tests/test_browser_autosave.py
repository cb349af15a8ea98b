"""The editor saves by itself half a second after a change: nothing typed or pressed meanwhile is lost."""

import pytest

from matinee.desk.forms.headline_slug import made_on_the_page
from matinee.desk.models import Post
from matinee.desk.tests.browser import desk_page, log_in, open_form  # noqa: F401  # a fixture
from matinee.lib.slug import MAX_LENGTH

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SYNCED = 500  # milliseconds after which a slug has surely followed the headline
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
        open_form(desk_page, address)
        desk_page.fill("#id_headline", "Filmed in orbit")
        desk_page.wait_for_function("window.answersToAutosaves === 1")
        return desk_page

    return do


def test_a_slug_typed_while_an_autosave_is_under_way_stays(change):
    page = change("/desk/posts/add/")
    page.keyboard.press("Tab")
    page.wait_for_timeout(SYNCED)
    assert page.input_value("#id_slug") == "filmed-in-orbit"  # made from the headline on the page
    page.fill("#id_slug", "up-there")
    page.wait_for_url("**/desk/posts/edit/*/")
    assert page.input_value("#id_slug") == "up-there"


HEADLINES = [
    "Trailer for ‘The Challenge’",
    "– “Вызов”:  a trailer_2, ½ & more –",
    "Cafe\u0301 İstanbul ①",
    "映画" * 70,
    "A headline that goes on " * 9,
]


def is_autosave_of(headline):
    return lambda response: "/edit/" in response.url and headline in (response.request.post_data or "")


def test_a_headline_that_another_post_has_is_saved_by_itself_with_a_free_slug(desk_page, owner, draft):  # noqa: F811
    log_in(desk_page, owner)
    open_form(desk_page, "/desk/posts/add/")
    for headline in HEADLINES[::-1]:
        desk_page.fill("#id_headline", headline)  # as a paste by mouse: no key is pressed
        desk_page.wait_for_timeout(SYNCED)
        assert desk_page.input_value("#id_slug") == made_on_the_page(headline) != ""
        assert len(desk_page.input_value("#id_slug")) <= MAX_LENGTH
    desk_page.wait_for_url("**/desk/posts/edit/*/")
    with desk_page.expect_response(is_autosave_of("The Challenge trailer")) as saved:
        desk_page.fill("#id_headline", "The Challenge trailer")
    assert saved.value.status == 200
    assert Post.objects.exclude(pk=draft.pk).get().slug == f"{draft.slug}-2"


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
