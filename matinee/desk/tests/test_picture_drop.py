"""What the desk answers where a picture is dropped on a post or pasted into it."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image
from wagtail.images import get_image_model

from matinee.desk.models import PictureNote, User
from matinee.desk.picture_words import is_poster_shaped
from matinee.films.models import Film

PICTURE = get_image_model()
# Wagtail leaves the spool file of a picture that it makes smaller open.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


def a_picture(colour="navy", size=(60, 40), kind="PNG"):
    made = BytesIO()
    Image.new("RGB", size, colour).save(made, kind)
    return made.getvalue()


def _take(client, data, name="still.png"):
    return client.post(reverse("desk_take_picture"), {"file": SimpleUploadedFile(name, data)})


def test_a_picture_is_kept_under_its_name_and_who_brought_it(at_desk, writer):
    answer = _take(at_desk(writer), a_picture(), "Harrow Lane 3.png").json()
    row = PICTURE.objects.get(pk=answer["id"])
    assert (row.title, row.uploaded_by_user) == ("Harrow Lane 3", writer)
    assert (answer["alt"], answer["credit"], answer["is_poster"]) == ("", "", False)
    assert answer["preview"]["width"] == 60


def test_a_chosen_picture_says_its_words_and_whose_it_is(at_desk, writer):
    client = at_desk(writer)
    row = PICTURE.objects.get(pk=_take(client, a_picture()).json()["id"])
    PICTURE.objects.filter(pk=row.pk).update(description="A capsule")
    PictureNote.objects.update_or_create(image=row, defaults={"credit": "Lantern Row"})
    said = client.get(reverse("desk_picture_words", args=[row.pk])).json()
    assert (said["alt"], said["credit"], said["is_poster"]) == ("A capsule", "Lantern Row", False)
    assert client.get(reverse("desk_picture_words", args=[row.pk + 1])).status_code == 404


def test_the_same_picture_again_is_the_one_on_record_with_its_words(at_desk, writer):
    client = at_desk(writer)
    first = _take(client, a_picture()).json()
    PICTURE.objects.update(description="A capsule")
    PictureNote.objects.update(credit="Tarn Films")

    again = _take(client, a_picture(), "other name.png").json()

    assert (again["id"], again["alt"], again["credit"]) == (first["id"], "A capsule", "Tarn Films")
    assert PICTURE.objects.count() == 1
    assert _take(client, a_picture("teal")).json()["id"] != first["id"]


@pytest.mark.parametrize(
    ("data", "name", "says"),
    [
        (b"nothing", "still.png", "broken or cut short|Upload a valid image"),
        (a_picture()[:-30], "still.png", "broken or cut short"),
        (a_picture(), "still.exe", "Not a supported image format"),
        (a_picture(kind="JPEG"), "still.png", "Not a valid .png image"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "still.svg", "Not a supported image format"),
        (b"", "still.png", "empty"),
    ],
)
def test_what_can_not_be_used_is_said_in_one_line_and_not_kept(at_desk, writer, data, name, says):
    answer = _take(at_desk(writer), data, name)
    assert answer.status_code == 400
    assert any(words in answer.json()["error"] for words in says.split("|")), answer.json()
    assert not PICTURE.objects.exists()


def test_who_may_not_upload_is_told_and_who_is_not_logged_in_comes_to_the_door(client, db, at_desk):
    assert _take(client, a_picture()).status_code == 302
    nobody = User.objects.create_user("nobody", "nobody@example.org", "secret", is_staff=True)
    assert _take(at_desk(nobody), a_picture()).status_code in (302, 403)
    assert not PICTURE.objects.exists()


def test_nothing_sent_or_only_looked_at_does_no_harm(at_desk, writer):
    client = at_desk(writer)
    assert client.post(reverse("desk_take_picture")).status_code == 400
    assert client.get(reverse("desk_take_picture")).status_code == 405


@pytest.mark.parametrize(
    ("size", "is_one"),
    [
        ((2000, 3000), True),
        ((2700, 4000), True),
        ((1000, 1400), True),
        ((3000, 2000), False),
        ((1000, 1000), False),
        ((1080, 1920), False),
        ((0, 0), False),
    ],
)
def test_a_poster_is_known_by_its_shape(size, is_one):
    assert is_poster_shaped(*size) is is_one


def test_a_poster_is_made_that_of_a_film_that_has_none(at_desk, editor, film):
    client = at_desk(editor)
    poster, other = (_take(client, a_picture(colour, (40, 60))).json() for colour in ("red", "blue"))
    assert poster["is_poster"]

    for picture in (poster, other):
        said = client.post(reverse("desk_make_poster"), {"film": film.pk, "picture": picture["id"]}).json()
    assert "has a poster already" in said["said"]
    assert Film.objects.get(pk=film.pk).poster_id == poster["id"]


@pytest.mark.parametrize("film_id", ["", "x", "9" * 40, "0", "999999"])
def test_a_film_that_is_not_there_gets_no_poster(at_desk, editor, film_id):
    client = at_desk(editor)
    assert client.post(reverse("desk_make_poster"), {"film": film_id, "picture": "1"}).status_code == 404
