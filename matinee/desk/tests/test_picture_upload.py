import struct
import zlib
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image as Drawing
from wagtail.images import get_image_model


def _chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _png(size):
    head = struct.pack(">IIBBBBB", size, size, 1, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * (size // 8 + 2) * size) if size < 1000 else b""
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")


@pytest.fixture
def upload(at_desk, writer):
    client = at_desk(writer)

    def send(data, name="still.png"):
        file = SimpleUploadedFile(name, data)
        sent = {"title": "A still", "collection": "1", "files[]": file}
        return client.post(
            reverse("wagtailimages:add_multiple"), sent, headers={"X-Requested-With": "XMLHttpRequest"}
        ).json()

    return send


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\x89PNG\r\n\x1a\nnothing more", "broken or cut short"),
        (_png(100)[:-30], "broken or cut short"),
        (_png(20_000), "too large: scale it down to 80 megapixels at most"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "image"),
    ],
    ids=["corrupt", "truncated", "bomb", "svg"],
)
def test_a_picture_that_can_not_be_used_is_told_in_one_line(upload, data, says):
    answer = upload(data)
    assert not answer["success"]
    assert says in answer["error_message"]
    assert not get_image_model().objects.exists()


def test_a_drawing_that_may_hold_a_program_is_refused(upload):
    answer = upload(b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "still.svg")
    assert not answer["success"]
    assert "Not a supported image format" in answer["error_message"]


@pytest.mark.parametrize(
    ("kind", "name"), [("JPEG", "still.jpg"), ("HEIF", "still.heic"), ("PNG", "still.png")]
)
def test_what_a_phone_sends_is_kept_upright_and_tells_no_place(upload, kind, name):
    exif = Drawing.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[2] = (55.0, 45.0, 7.0)
    made = BytesIO()
    Drawing.new("RGB", (80, 40), "navy").save(made, kind, exif=exif)

    assert upload(made.getvalue(), name)["success"]

    image = get_image_model().objects.get()
    with image.open_file() as file, Drawing.open(file) as kept:
        assert kept.format == kind
        assert kept.size == (image.width, image.height) == (80, 40) if kind == "HEIF" else (40, 80)
        assert kept.getexif().get(0x0112, 1) == 1
        assert kind == "HEIF" or not kept.getexif().get_ifd(0x8825)


def test_its_colour_is_measured_when_it_comes_and_when_it_is_exchanged(upload, tmp_path):
    for colour in ("#336699", "#993366"):
        made = BytesIO()
        Drawing.new("RGB", (80, 40), colour).save(made, "PNG")
        if colour == "#336699":
            upload(made.getvalue())
        else:
            image = get_image_model().objects.get()
            image.file = SimpleUploadedFile("other.png", made.getvalue())
            image.save()
        assert get_image_model().objects.get().note.colour == colour


def test_a_picture_without_its_file_has_no_colour_and_is_saved_all_the_same(upload):
    made = BytesIO()
    Drawing.new("RGBA", (80, 40), (9, 9, 9, 0)).save(made, "PNG")
    upload(made.getvalue())
    image = get_image_model().objects.get()
    assert image.note.colour == ""  # the ground shows through

    image.file.storage.delete(image.file.name)
    image = get_image_model().objects.get()
    image.title = "Still"
    image.save()
    assert get_image_model().objects.get().title == "Still"
