"""Video files that are dropped on a post, and play from here."""

import errno
from pathlib import Path

import pytest
from django.core.files.storage import FileSystemStorage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, streamfield

from matinee.desk import actions
from matinee.desk.models import Post, VideoFile
from matinee.desk.references import posts_with
from matinee.desk.tests.forms import film_form, post_form
from matinee.desk.videos.kept import ending_of, kept_id
from matinee.films.actions import report_video
from matinee.films.models import Film, Video
from matinee.testing import MP4, WEBM, a_desk_source

EMPTY = {"caption": "", "poster": "", "language": "", "subtitles": ""}


@pytest.fixture(autouse=True)
def _folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def take(client, data=MP4, name="harrow_lane_teaser.mp4"):
    return client.post(reverse("desk_take_video"), {"file": SimpleUploadedFile(name, data)})


def the_kept(answer):
    return VideoFile.objects.get(pk=kept_id(answer.json()["url"]))


def shown_in(post, row):
    """The post, published with this video in it."""
    post.body = [{"type": "video", "value": {"url": row.address, "kind": "trailer", "caption": ""}}]
    return actions.publish(post)


def kept_files():
    return sorted(Path(row.file.path).name for row in VideoFile.objects.all())


def test_a_file_is_kept_and_its_block_begins_with_what_its_name_says(at_desk, writer):
    answer = take(at_desk(writer)).json()
    row = VideoFile.objects.get()
    said = "“harrow lane teaser”, 0.0 MB: plays from this site."
    guessed = {"kind": "teaser", "language": "", "subtitles": ""}
    assert answer == {"url": f"/videos/{row.pk}.mp4", "said": said, **guessed}
    assert (row.title, row.size, row.uploaded_by) == ("harrow lane teaser", len(MP4), writer)
    assert Path(row.file.path).read_bytes() == MP4


def test_the_name_tells_language_and_subtitles_too(at_desk, writer):
    client = at_desk(writer)
    assert take(client, name="Вызов - трейлер.mp4").json()["language"] == "ru"
    assert take(client, MP4 + b"2", name="Trailer_OmU.mp4").json()["subtitles"] == "de"


def test_the_same_file_again_is_the_one_that_is_kept(at_desk, writer):
    client = at_desk(writer)
    first, again = take(client).json(), take(client, name="other.mp4").json()
    assert (first["url"], VideoFile.objects.count()) == (again["url"], 1)
    assert take(client, MP4 + b"more").json()["url"] != first["url"]
    assert len(kept_files()) == 2


def test_what_a_file_is_its_bytes_say_and_not_its_name(at_desk, writer):
    assert take(at_desk(writer), WEBM, "trailer.mp4").json()["url"].endswith(".webm")
    assert kept_files() == ["trailer.webm"]


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"<html><script>alert(1)</script>", "page.mp4"),
        (MP4[:8] + b"qt  " + MP4[12:], "phone.mov"),
        (WEBM.replace(b"webm", b"matroska"), "film.mkv"),
        (b"", "nothing.mp4"),
        (b"\x1a\x45\xdf\xa3", "cut.webm"),
    ],
)
def test_what_browsers_do_not_play_is_refused_and_nothing_is_kept(at_desk, writer, data, name):
    answer = take(at_desk(writer), data, name)
    assert answer.status_code == 400
    assert answer.json()["error"]
    assert not VideoFile.objects.exists()


def test_too_large_a_file_is_refused_with_both_sizes(at_desk, writer, settings):
    settings.LARGEST_VIDEO_BYTES = len(MP4) - 1
    assert "is the most" in take(at_desk(writer)).json()["error"]
    settings.LARGEST_VIDEO_BYTES = 0
    assert "not taken here" in take(at_desk(writer)).json()["error"]


def test_only_writers_and_only_files(at_desk, writer, django_user_model):
    stranger = django_user_model.objects.create_user("stranger")
    assert take(at_desk(stranger)).status_code in (302, 403)
    client = at_desk(writer)
    assert client.post(reverse("desk_take_video"), {"file": "words"}).status_code == 400
    assert client.get(reverse("desk_take_video")).status_code == 405


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_told_and_leaves_no_row(at_desk, writer, monkeypatch, code):
    def full(*args):
        raise OSError(code, "full")

    monkeypatch.setattr(FileSystemStorage, "_save", full)
    answer = take(at_desk(writer))
    assert (answer.status_code, VideoFile.objects.count()) == (507, 0)
    assert "disk is full" in answer.json()["error"]


def test_a_post_takes_it_and_the_record_has_it_with_the_post_as_source(at_desk, owner, film):
    client = at_desk(owner)
    row = the_kept(take(client))
    block = EMPTY | {"url": row.address, "kind": "teaser"}
    form = post_form(films=[film], body=streamfield([("video", block)])) | {"action-publish": "1"}
    client.post(reverse("desk_post:add"), form)
    post = Post.objects.get()
    assert (post.live, post.body[0].value["url"]) == (True, row.address)
    video = Video.objects.get(film=film)
    assert (video.url, video.kind, video.source) == (row.address, "teaser", post.fact_source)
    assert posts_with(row) == [str(post.pk)]


def test_a_film_that_has_it_on_record_can_be_saved_by_hand(at_desk, owner, film):
    client = at_desk(owner)
    address = take(client).json()["url"]
    row = {"kind": "trailer", "url": address, "language": "", "published_on": "", "provider": "", "key": ""}
    form = film_form(videos=inline_formset([row], initial=0))
    client.post(reverse("films_film:edit", args=[film.pk]), form)
    assert [video.url for video in Film.objects.get().videos.all()] == [address]
    bad = film_form(videos=inline_formset([row | {"url": "no address"}], initial=0))
    answer = client.post(reverse("films_film:edit", args=[film.pk]), bad)
    assert "Enter a valid URL" in answer.content.decode()


def test_one_that_a_post_shows_is_not_deleted_and_the_screen_says_who_shows_it(at_desk, editor, draft):
    client = at_desk(editor)
    row = the_kept(take(client))
    post = shown_in(draft, row)
    screen = client.get(reverse("desk_video_file:delete", args=[row.pk])).content.decode()
    assert "Yes, delete" not in screen
    assert client.post(reverse("desk_video_file:delete", args=[row.pk])).status_code in (302, 403)
    assert VideoFile.objects.filter(pk=row.pk).exists()
    usage = client.get(reverse("desk_video_file:usage", args=[row.pk])).content.decode()
    assert post.headline in usage


def test_one_that_is_on_a_films_record_is_not_deleted(at_desk, editor, film):
    client = at_desk(editor)
    row = the_kept(take(client))
    report_video(film, a_desk_source(), row.address, "trailer")
    client.post(reverse("desk_video_file:delete", args=[row.pk]))
    assert VideoFile.objects.filter(pk=row.pk).exists()


def test_of_several_those_that_are_shown_stay(at_desk, editor, draft):
    client = at_desk(editor)
    rows = [the_kept(take(client, MP4 + more)) for more in (b"1", b"2")]
    shown_in(draft, rows[0])
    address = reverse("wagtail_bulk_action", args=["desk", "videofile", "delete"])
    client.post(address + f"?id={rows[0].pk}&id={rows[1].pk}", {"next": "/desk/"})
    assert list(VideoFile.objects.all()) == [rows[0]]


def test_one_that_nothing_shows_goes_with_its_file(at_desk, editor, django_capture_on_commit_callbacks):
    client = at_desk(editor)
    row = the_kept(take(client))
    file = Path(row.file.path)
    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse("desk_video_file:delete", args=[row.pk]))
    assert not VideoFile.objects.exists()
    assert not file.exists()


def test_a_draft_whose_video_was_deleted_says_so(at_desk, owner):
    client = at_desk(owner)
    block = EMPTY | {"url": "/videos/77.mp4", "kind": "teaser"}
    answer = client.post(reverse("desk_post:add"), post_form(body=streamfield([("video", block)])))
    assert "This video was deleted here" in answer.content.decode()


def test_the_list_tells_titles_sizes_and_takes_another_title_but_no_other_file(at_desk, editor):
    client = at_desk(editor)
    row = the_kept(take(client, MP4 + bytes(1_200_000)))
    screen = client.get(reverse("desk_video_file:list")).content.decode()
    assert "harrow lane teaser" in screen
    assert "1.2 MB" in screen
    other = {"title": "Harrow Lane", "file": SimpleUploadedFile("x.webm", WEBM)}
    client.post(reverse("desk_video_file:edit", args=[row.pk]), other)
    row.refresh_from_db()
    assert (row.title, row.address) == ("Harrow Lane", f"/videos/{row.pk}.mp4")


def test_one_is_added_from_the_list_too(at_desk, writer):
    client = at_desk(writer)
    client.post(reverse("desk_video_file:add"), {"title": "", "file": SimpleUploadedFile("a_clip.mp4", MP4)})
    assert [row.title for row in VideoFile.objects.all()] == ["a clip"]


@pytest.mark.parametrize(
    "url",
    [
        "/videos/0.mp4",
        "/videos/1.mov",
        "/videos/1.mp4x",
        "/videos/١.mp4",
        "https://x.example/videos/1.mp4",
        "",
    ],
)
def test_other_addresses_are_of_no_kept_video(url):
    assert kept_id(url) == 0


def test_the_first_bytes_tell():
    assert [ending_of(first) for first in (MP4[:64], WEBM[:64])] == ["mp4", "webm"]
    assert [ending_of(first) for first in (b"", b"ftyp", b"GIF89a")] == ["", "", ""]
