"""What the editor hears of a video that was pasted."""

import pytest
from django.urls import reverse
from wagtail.images import get_image_model

from matinee.desk.models import User
from matinee.desk.tests.provider import a_frame, provider  # noqa: F401  # a fixture

# Wagtail leaves the file open that it scales a picture from.
pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")

TRAILER = "https://www.youtube.com/watch?v=abcdefghijk"


@pytest.fixture
def ask(at_desk, writer):
    client = at_desk(writer)

    def look_up(url=TRAILER):
        answer = client.post(reverse("desk_video:look-up"), {"url": url})
        assert answer.status_code == 200
        return answer.json()

    return look_up


def pictures():
    return get_image_model().objects.all()


def test_a_trailer_is_named_by_its_provider(ask, provider):  # noqa: F811
    provider.has(TRAILER, "DIE HERAUSFORDERUNG | Offizieller Trailer HD", frame=a_frame())
    told = ask("https://youtu.be/abcdefghijk?si=tracked&t=3")
    assert provider.asked == [TRAILER]
    assert told["url"] == TRAILER
    assert (told["kind"], told["language"], told["subtitles"]) == ("trailer", "de", "")
    assert told["caption"] == "DIE HERAUSFORDERUNG | Offizieller Trailer"
    assert told["said"] == "From YouTube, put up by Reel Studios. In German, by its title."
    assert not told["again"]


def test_its_frame_becomes_a_picture_of_ours_once(ask, provider):  # noqa: F811
    provider.has(TRAILER, "The Challenge", frame=a_frame())
    told = ask()
    assert ask()["poster"]["id"] == told["poster"]["id"]
    picture = pictures().get()
    assert picture.default_alt_text == told["poster"]["default_alt_text"] == "Frame from “The Challenge”"
    assert told["poster"]["preview"]["url"].startswith("/desk/media/")
    assert picture.uploaded_by_user.username == "writer"


def test_the_large_frame_is_taken_where_there_is_one(ask, provider):  # noqa: F811
    small = provider.has(TRAILER, "The Challenge", frame=a_frame(size=(480, 360)))
    provider.frames[small.replace("hq", "maxres")] = a_frame("teal")
    ask()
    assert (pictures().get().width, pictures().get().height) == (1280, 720)


@pytest.mark.parametrize(
    "frame",
    [None, b"", b"\xff\xd8\xff\xe0 no more", a_frame()[:-3000], b"<svg/>", b"x" * 6_000_000],
    ids=["none", "empty", "broken", "cut short", "svg", "huge"],
)
def test_a_frame_that_can_not_be_kept_is_left_out(ask, provider, frame):  # noqa: F811
    provider.has(TRAILER, "The Challenge | Teaser", frame=frame)
    told = ask()
    assert told["poster"] is None
    assert told["kind"] == "teaser"
    assert not pictures()


def test_a_frame_on_our_own_network_is_not_got(ask, provider):  # noqa: F811
    provider.says[TRAILER] = {"title": "The Challenge", "thumbnail_url": "http://127.0.0.1/frame.jpg"}
    assert ask()["poster"] is None


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_video_that_is_refused_is_told(ask, provider, status):  # noqa: F811
    provider.says[TRAILER] = status
    told = ask()
    assert "may be private, or gone" in told["said"]
    assert told["again"]
    assert "kind" not in told


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (429, "answered 429"),
        (500, "answered 500"),
        ("huge", "more than 100,000 bytes"),
        ("http://127.0.0.1:1/", "not on the public internet"),
        ("http://169.254.169.254/latest/meta-data", "not on the public internet"),
        (b"<html>Log in to the hotel</html>", "tells nothing"),
        (b"[" * 50_000, "tells nothing"),
        ({"title": ""}, "tells nothing"),
        ({"title": {"a": 1}, "author_name": 3, "thumbnail_url": []}, ""),
        ([1, 2], "tells nothing"),
    ],
)
def test_who_can_not_be_asked_is_asked_again_later(ask, provider, answer, says):  # noqa: F811
    provider.says[TRAILER] = answer
    told = ask()
    assert says in told["said"]
    assert "\n" not in told["said"]
    assert told["again"] or not says
    assert told["url"] == TRAILER


def test_offline_it_simply_says_so(ask, settings):
    settings.OEMBED = {"youtube": "https://nowhere.invalid/oembed"}
    told = ask()
    assert (
        told["said"]
        == "YouTube couldn’t be asked now: nowhere.invalid can't be found: is this machine online?"
    )
    assert told["again"]


def test_nobody_is_asked_where_the_operator_will_not_have_it(ask, settings):
    settings.OEMBED = {}
    assert "Videos are not looked up here." in ask()["said"]


@pytest.mark.parametrize("url", ["", "https://example.org/", "javascript:alert(1)", "x" * 100_000])
def test_what_is_no_video_is_not_looked_up(ask, provider, url):  # noqa: F811
    assert ask(url) == {"said": "", "again": False}
    assert provider.asked == []


def test_a_file_is_what_it_is(ask, provider):  # noqa: F811
    assert ask("//example.org/trailer.mp4")["url"] == "https://example.org/trailer.mp4"
    assert provider.asked == []


def test_only_who_writes_may_ask(client, at_desk, db, provider):  # noqa: F811
    address = reverse("desk_video:look-up")
    assert client.post(address, {"url": TRAILER}).status_code == 302
    reader = User.objects.create_user("reader", password="secret")
    assert at_desk(reader).post(address, {"url": TRAILER}).status_code in (302, 403)
    assert provider.asked == []


def test_it_changes_nothing_by_a_link(at_desk, writer):
    assert at_desk(writer).get(reverse("desk_video:look-up")).status_code == 405
