"""Parts of files: a player may begin anywhere."""

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from matinee.config.byte_range import byte_range
from matinee.config.tests.test_serving_files import serving

MARKS = (b'"abc"', b"Sat, 28 Nov 2026 10:00:00 GMT")
BODY = bytes(range(256)) * 4000  # more than one piece, and less than memory takes
number = st.integers(0, 30)


def part(asked, condition=None, size=10):
    found = byte_range(asked, condition, MARKS, size)
    return None if found is None else list(found)


@given(first=number, last=number, size=number)
def test_a_range_is_those_of_its_bytes_that_are_there(first, last, size):
    there = list(range(size))
    assert part(b"bytes=%d-%d" % (first, last), size=size) == (
        None if last < first else [at for at in there if first <= at <= last]
    )
    assert part(b"bytes=%d-" % first, size=size) == [at for at in there if at >= first]
    assert part(b"bytes=-%d" % last, size=size) == there[max(0, size - last) :]


@given(st.binary(max_size=40))
def test_anything_else_is_no_range(asked):
    part(asked)
    part(b"bytes=" + asked)


@pytest.mark.parametrize(
    "asked",
    [None, b"", b"bytes", b"bytes=-", b"bytes=a-b", b"bytes=5-2", b"bytes=0-1,4-5", b"lines=0-1", b"0-1"],
)
def test_what_we_do_not_know_is_answered_with_the_whole(asked):
    assert part(asked) is None


@pytest.mark.parametrize(
    ("condition", "is_part"),
    [(None, True), (MARKS[0], True), (MARKS[1], True), (b'"other"', False), (b'W/"abc"', False)],
)
def test_of_a_file_that_is_another_now_all_is_sent(condition, is_part):
    assert (part(b"bytes=0-1", condition) is not None) == is_part


@pytest.fixture(scope="module", params=[2_000, 200_000_000], ids=["from the disk", "room in memory"])
def client(request, tmp_path_factory):
    with serving(tmp_path_factory.mktemp("public"), room_bytes=request.param) as server:
        server.put("videos/1.mp4", BODY)
        server.put("page.html", b"<p>Words</p>" * 100)
        with httpx.Client(base_url=f"http://127.0.0.1:{server.port}", trust_env=False) as client:
            client.get("/videos/1.mp4")  # in memory from here on, where there is room
            yield client


@pytest.mark.parametrize(
    ("asked", "told", "sent"),
    [
        ("bytes=0-", f"bytes 0-{len(BODY) - 1}/{len(BODY)}", BODY),
        ("bytes=3-700000", f"bytes 3-700000/{len(BODY)}", BODY[3:700_001]),
        ("bytes=-5", f"bytes {len(BODY) - 5}-{len(BODY) - 1}/{len(BODY)}", BODY[-5:]),
    ],
)
def test_a_part_is_sent(client, asked, told, sent):
    answer = client.get("/videos/1.mp4", headers={"range": asked})
    assert (answer.status_code, answer.headers["content-range"], answer.content) == (206, told, sent)
    assert answer.headers["content-type"] == "video/mp4"
    assert answer.headers["content-length"] == str(len(sent))


def test_bytes_that_are_not_there_are_refused_with_the_size(client):
    answer = client.get("/videos/1.mp4", headers={"range": f"bytes={len(BODY)}-"})
    assert (answer.status_code, answer.headers["content-range"]) == (416, f"bytes */{len(BODY)}")
    assert answer.content == b""


def test_who_knows_another_file_gets_the_whole_of_this_one(client):
    known = client.head("/videos/1.mp4").headers["etag"]
    asked = {"range": "bytes=0-1"}
    assert client.get("/videos/1.mp4", headers=asked | {"if-range": known}).content == BODY[:2]
    answer = client.get("/videos/1.mp4", headers=asked | {"if-range": '"other"'})
    assert (answer.status_code, answer.content) == (200, BODY)
    assert client.get("/videos/1.mp4", headers=asked | {"if-none-match": known}).status_code == 304


def test_a_part_is_asked_for_by_get_alone_and_of_no_page(client):
    asked = {"range": "bytes=0-1"}
    head = client.head("/videos/1.mp4", headers=asked)
    assert (head.status_code, head.headers["content-length"]) == (200, str(len(BODY)))
    assert client.get("/page", headers=asked).status_code == 200
