"""A post is written, filed, illustrated and published without a mouse."""

from io import BytesIO

import pytest
from django.core.files.images import ImageFile
from PIL import Image
from wagtail.images import get_image_model

from matinee.desk.models import Post
from matinee.desk.tests.browser import desk_page  # noqa: F401  # a fixture

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    # Wagtail leaves the spool file of a picture that it makes smaller open.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

FOCUSED = "document.activeElement"
MOST = 150


def _go_to(page, test, key="Tab"):
    """Press a key until the focused element passes a test in JavaScript."""
    for _ in range(MOST):
        if page.evaluate(f"(() => {{ const it = {FOCUSED}; return Boolean({test}) }})()"):
            return
        page.keyboard.press(key)
    pytest.fail(f"no way by {key} to {test}")


def test_a_post_is_written_filed_illustrated_and_published_by_keys(desk_page, owner, film, topic):  # noqa: F811
    page = desk_page
    made = BytesIO()
    Image.new("RGB", (60, 40), "navy").save(made, "PNG")
    still = get_image_model().objects.create(title="Still 3", file=ImageFile(made, name="still.png"))

    page.goto("/desk/login/")
    _go_to(page, "it.id === 'id_username'")
    page.keyboard.type(owner.username)
    _go_to(page, "it.id === 'id_password'")
    page.keyboard.type("secret")
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/")

    _go_to(page, "it.matches('a[href=\"/desk/posts/\"]')")
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/posts/")
    _go_to(page, "it.matches('a[href$=\"/desk/posts/add/\"]')")
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/posts/add/")

    _go_to(page, "it.id === 'id_headline'")
    page.keyboard.type("Filmed in orbit")
    _go_to(page, "it.id === 'id_hero-chooser' || it.closest('#id_hero-chooser')")
    page.keyboard.press("Enter")
    _choose(page, "Still 3")
    page.wait_for_function(f"document.getElementById('id_hero').value === '{still.pk}'")

    _go_to(page, "it.matches('.public-DraftEditor-content')")
    page.keyboard.type("They went up in October.")
    for relation, words in (("subjects", "The Challenge"), ("filings", "Trailers")):
        _go_to(page, f"it.id === 'id_{relation}-OPEN_MODAL'")
        page.keyboard.press("Enter")
        _choose(page, words, several=True)
        page.wait_for_selector(f"[name='{relation}-0-id']", state="attached")

    page.keyboard.press("Control+Enter")
    page.wait_for_selector(".messages .success")

    post = Post.objects.get()
    assert (post.live, post.headline, post.hero) == (True, "Filmed in orbit", still)
    assert "They went up in October." in str(post.body[0].value)
    assert [subject.film for subject in post.subjects.all()] == [film]
    assert [filing.topic for filing in post.filings.all()] == [topic]


def _choose(page, words, several=False):
    """Pick what is called so in the dialog that opened: the focus is in it, and comes back."""
    page.wait_for_selector(f".modal.in >> text={words}")
    page.wait_for_function(f"{FOCUSED}.closest('.modal')")
    if several:
        _go_to(
            page, f"it.type === 'checkbox' && it.closest('tr, li, label')?.textContent.includes('{words}')"
        )
        page.keyboard.press("Space")
        _go_to(page, "it.matches('[data-multiple-choice-submit]')")
    else:
        _go_to(page, f"it.matches('a') && it.closest('.modal') && it.textContent.includes('{words}')")
    page.keyboard.press("Enter")
    page.wait_for_selector(".modal", state="detached")
