"""Alternative text and credit are asked for once, and missed where nobody gave them."""

from io import BytesIO

import pytest
from django.core.files.images import ImageFile
from django.urls import reverse
from PIL import Image
from wagtail.images import get_image_model
from wagtail.test.utils.form_data import streamfield

from matinee.desk import actions
from matinee.desk.models import PictureNote, Post
from matinee.desk.tests.forms import post_form

PICTURE = get_image_model()


@pytest.fixture
def still(db):
    made = BytesIO()
    Image.new("RGB", (60, 40), "#336699").save(made, "PNG")
    return PICTURE.objects.create(title="Still 3", file=ImageFile(made, name="still.png"))


def _block(image, **words):
    return {"type": "image", "value": {"image": image.pk, "alt": "", "caption": "", "credit": ""} | words}


def _publish(draft, *blocks):
    draft.body = list(blocks)
    return actions.publish(draft)


def test_what_the_first_post_says_of_a_picture_is_remembered_with_it(still, draft):
    _publish(draft, _block(still, alt="Two men in a capsule", credit="Tarn Films"))
    still.refresh_from_db()
    assert (still.description, still.note.credit) == ("Two men in a capsule", "Tarn Films")

    _publish(draft, _block(still, alt="A capsule", credit="Somebody else"))
    still.refresh_from_db()
    assert (still.description, still.note.credit) == ("Two men in a capsule", "Tarn Films")
    assert still.note.colour == "#336699"


def test_a_gallery_is_remembered_too_and_a_draft_is_not(still, draft):
    member = {"type": "item", "id": "1", "value": _block(still, alt="A capsule")["value"]}
    draft.body = [{"type": "gallery", "value": [member]}]
    draft.save_revision()
    still.refresh_from_db()
    assert still.description == ""

    actions.publish(draft)
    still.refresh_from_db()
    assert still.description == "A capsule"


def test_a_picture_that_is_gone_or_words_that_are_endless_do_no_harm(still, draft):
    gone = _block(still)
    gone["value"] |= {"image": 999_999, "alt": "Nothing"}
    assert _publish(draft, gone, _block(still, alt="x" * 5000)).live
    still.refresh_from_db()
    assert still.description == ""


@pytest.mark.parametrize(
    ("words", "told"),
    [({}, True), ({"alt": "A capsule"}, False), ({"decorative": "on"}, False)],
    ids=["silent", "described", "decoration"],
)
def test_a_post_goes_out_with_a_silent_picture_and_says_so(at_desk, editor, still, words, told):
    value = {"image": still.pk, "alt": "", "caption": "", "credit": ""} | words
    sent = post_form(body=streamfield([("image", value)])) | {"action-publish": "action-publish"}

    answer = at_desk(editor).post(reverse("desk_post:add"), sent, follow=True)

    assert Post.objects.get().live
    assert ("has no alternative text" in answer.content.decode()) is told


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # Wagtail's open spool files
def test_the_form_of_a_picture_keeps_its_credit(at_desk, editor, still):
    client = at_desk(editor)
    url = reverse("wagtailimages:edit", args=[still.pk])
    sent = {
        "title": "Still 3",
        "collection": "1",
        "description": "A capsule",
        "credit": "Tarn Films",
        "tags": "",
    }
    client.post(url, sent)
    assert PictureNote.objects.get(image=still).credit == "Tarn Films"

    page = client.get(url).content.decode()
    assert 'value="Tarn Films"' in page
    assert "Alternative text" in page

    client.post(url, sent | {"credit": ""})
    assert PictureNote.objects.get(image=still).credit == ""


def test_a_note_is_no_use_of_its_picture_and_goes_with_it(still):
    PictureNote.objects.update(credit="Tarn Films")
    assert still.get_usage().count() == 0
    still.delete()
    assert not PictureNote.objects.exists()
