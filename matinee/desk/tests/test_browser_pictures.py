"""Pictures that are dropped on a post, or pasted into it, in a real browser."""

import base64
from io import BytesIO

import pytest
from django.core.files.images import ImageFile
from PIL import Image
from wagtail.images import get_image_model

from matinee.desk.models import PictureNote, Post
from matinee.desk.tests.browser import desk_page, log_in, settle  # noqa: F401  # a fixture

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    # Wagtail leaves the spool file of a picture that it makes smaller open.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
PICTURE = get_image_model()
TEXT = ".public-DraftEditor-content"

# A person's hand can't be borrowed for files: what the browser tells the page is made as it would be.
HAND = """([kind, selector, files, words]) => {
  const transfer = new DataTransfer();
  files.forEach(([name, type, data]) =>
    transfer.items.add(new File([Uint8Array.from(atob(data), (one) => one.charCodeAt(0))], name, {type})));
  if (words) transfer.setData('text/plain', words);
  const at = document.querySelector(selector);
  const {left, bottom} = at.getBoundingClientRect();
  const more = {bubbles: true, cancelable: true, composed: true};
  const made = kind === 'paste'
    ? new ClipboardEvent('paste', {...more, clipboardData: transfer})
    : new DragEvent(kind, {...more, dataTransfer: transfer, clientX: left + 5, clientY: bottom - 1});
  return at.dispatchEvent(made);
}"""


def _file(colour, name="still.png", size=(60, 40)):
    made = BytesIO()
    Image.new("RGB", size, colour).save(made, "PNG")
    return [name, "image/png", base64.b64encode(made.getvalue()).decode()]


def _new_post(page, owner):
    log_in(page, owner)
    page.goto("/desk/posts/add/")
    page.fill("#id_headline", "Filmed in orbit")
    page.wait_for_selector(TEXT)
    page.click(TEXT)
    page.keyboard.type("Filmed in orbit.")


def _publish(page):
    page.click("button[name='action-publish']")
    page.wait_for_selector(".messages .success")
    return Post.objects.get()


def test_a_picture_dropped_on_a_paragraph_stands_behind_it_while_words_go_on(desk_page, owner):  # noqa: F811
    _new_post(desk_page, owner)
    assert not desk_page.evaluate(HAND, ["dragover", TEXT, [_file("navy")], ""]), "the page takes it"
    assert not desk_page.evaluate(HAND, ["drop", TEXT, [_file("navy")], ""])
    desk_page.keyboard.type(" More words.")
    desk_page.wait_for_selector("[name=body-1-type][value=image]", state="attached")
    assert not desk_page.query_selector(".desk-upload")
    desk_page.fill("[name=body-1-value-alt]", "A capsule")

    post = _publish(desk_page)

    assert [block.block_type for block in post.body] == ["paragraph", "image"]
    assert "Filmed in orbit. More words." in str(post.body[0].value)
    row = PICTURE.objects.get()
    assert (post.body[1].value["image"], row.title, row.description) == (row, "still", "A capsule")


def test_a_pasted_picture_is_saved_by_itself_and_words_that_are_pasted_stay_words(desk_page, owner):  # noqa: F811
    desk_page.clock.install()
    _new_post(desk_page, owner)
    settle(desk_page)
    desk_page.evaluate(HAND, ["paste", TEXT, [_file("navy", "image.png")], ""])
    desk_page.wait_for_selector("[name=body-1-type][value=image]", state="attached")
    desk_page.wait_for_url("**/edit/**")
    desk_page.evaluate(HAND, ["paste", TEXT, [_file("teal", "table.png")], "Words of a table"])
    desk_page.wait_for_timeout(500)

    assert [row.title for row in PICTURE.objects.all()] == ["image"]


def test_several_are_a_gallery_and_the_same_one_twice_is_stored_once(desk_page, owner):  # noqa: F811
    _new_post(desk_page, owner)
    files = [_file("navy", "one.png"), _file("teal", "two.png"), _file("navy", "three.png")]
    desk_page.evaluate(HAND, ["drop", TEXT, files, ""])
    desk_page.wait_for_selector("[name=body-1-type][value=gallery]", state="attached")

    post = _publish(desk_page)

    shown = [member["image"].title for member in post.body[1].value]
    assert shown == ["one", "two", "one"]
    assert PICTURE.objects.count() == 2


def test_a_picture_dropped_on_the_hero_is_the_hero(desk_page, owner):  # noqa: F811
    _new_post(desk_page, owner)
    desk_page.evaluate(HAND, ["drop", "#id_hero-chooser", [_file("navy")], ""])
    desk_page.wait_for_function("document.getElementById('id_hero').value !== ''")

    assert _publish(desk_page).hero == PICTURE.objects.get()


def test_what_is_no_picture_or_is_broken_is_told_and_nothing_is_lost(desk_page, owner):  # noqa: F811
    _new_post(desk_page, owner)
    broken = ["broken.png", "image/png", base64.b64encode(b"nothing").decode()]
    letter = ["letter.pdf", "application/pdf", base64.b64encode(b"words").decode()]
    desk_page.evaluate(HAND, ["drop", TEXT, [broken, _file("navy")], ""])
    desk_page.wait_for_selector("[name=body-1-type][value=image]", state="attached")
    assert "broken.png was not taken." in desk_page.inner_text("[role=alert].desk-upload")
    desk_page.click(".desk-upload button")
    desk_page.evaluate(HAND, ["drop", TEXT, [letter], ""])
    assert "That is no picture" in desk_page.inner_text("[role=alert].desk-upload")
    desk_page.click(".desk-upload button")
    desk_page.evaluate(HAND, ["drop", "#id_headline", [_file("teal")], ""])

    post = _publish(desk_page)

    assert "Filmed in orbit." in str(post.body[0].value)
    assert PICTURE.objects.count() == 1


def test_a_poster_is_offered_to_the_film_that_the_post_is_about(desk_page, owner, draft, film):  # noqa: F811
    log_in(desk_page, owner)
    desk_page.goto(f"/desk/posts/edit/{draft.pk}/")
    desk_page.wait_for_selector(TEXT)
    desk_page.evaluate(HAND, ["drop", TEXT, [_file("maroon", "poster.png", (40, 60))], ""])
    desk_page.get_by_role("button", name="Make it the poster of The Challenge").click()
    desk_page.wait_for_selector("text=It is the poster of The Challenge now.")
    film.refresh_from_db()
    assert film.poster == PICTURE.objects.get()


def test_a_picture_from_the_chooser_brings_its_words_and_covers_none(desk_page, owner, draft):  # noqa: F811
    made = BytesIO(base64.b64decode(_file("navy")[2]))
    row = PICTURE.objects.create(
        title="Capsule", file=ImageFile(made, "capsule.png"), description="A capsule"
    )
    PictureNote.objects.update_or_create(image=row, defaults={"credit": "Lantern Row"})
    draft.body = [("image", {"image": None, "alt": "", "credit": "Mine", "caption": "", "decorative": False})]
    draft.save_revision()
    log_in(desk_page, owner)
    desk_page.goto(f"/desk/posts/edit/{draft.pk}/")
    desk_page.click("[data-streamfield-child] [data-chooser-action-choose]:visible")
    desk_page.click(".modal [data-chooser-modal-choice]")
    desk_page.wait_for_function("document.querySelector('[name$=value-alt]').value === 'A capsule'")
    assert desk_page.input_value("[name$=value-credit]") == "Mine"


def test_on_a_films_form_a_picture_goes_where_its_shape_belongs(desk_page, owner, film):  # noqa: F811
    log_in(desk_page, owner)
    desk_page.goto(f"/desk/films/edit/{film.pk}/")
    desk_page.wait_for_load_state("networkidle")
    desk_page.evaluate(HAND, ["paste", "#id_synopsis", [_file("maroon", "poster.png", (40, 60))], ""])
    desk_page.wait_for_function("document.getElementById('id_poster').value !== ''")
    desk_page.evaluate(HAND, ["drop", "#id_title", [_file("navy", "still.png")], ""])
    desk_page.wait_for_function("document.getElementById('id_still').value !== ''")
    desk_page.locator("footer button[type=submit]").first.click()
    desk_page.wait_for_url("**/desk/films/")
    film.refresh_from_db()
    assert (film.poster.title, film.still.title) == ("poster", "still")
