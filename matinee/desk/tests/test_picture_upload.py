import struct
import zlib

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
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

    def send(data):
        file = SimpleUploadedFile("still.png", data, "image/png")
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
    ],
    ids=["corrupt", "truncated", "bomb"],
)
def test_a_picture_that_can_not_be_used_is_told_in_one_line(upload, data, says):
    answer = upload(data)
    assert not answer["success"]
    assert says in answer["error_message"]
    assert not get_image_model().objects.exists()
