"""A video file that is dropped on a post's text, in a real browser."""

import base64
from pathlib import Path

import pytest

from matinee.desk.models import Post, VideoFile
from matinee.desk.tests.browser import desk_page, log_in  # noqa: F401  # a fixture
from matinee.desk.tests.test_browser_pictures import HAND, TEXT
from matinee.testing import MP4

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    # Wagtail leaves the spool file of a picture that it makes smaller open.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

# A second of a square that wanders: what the browser itself records, it plays.
RECORD = """async () => {
  const canvas = Object.assign(document.createElement('canvas'), {width: 320, height: 180});
  const pen = canvas.getContext('2d');
  const recorder = new MediaRecorder(canvas.captureStream(25), {mimeType: 'video/webm;codecs=vp8'});
  const parts = [];
  recorder.ondataavailable = ({data}) => parts.push(data);
  const over = new Promise((resolve) => recorder.onstop = resolve);
  recorder.start();
  for (let frame = 0; frame < 25; frame += 1) {
    pen.fillStyle = 'navy';
    pen.fillRect(0, 0, 320, 180);
    pen.fillStyle = 'orange';
    pen.fillRect(frame * 10, 60, 60, 60);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  recorder.stop();
  await over;
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return btoa(bytes.reduce((text, one) => text + String.fromCharCode(one), ''));
}"""


@pytest.fixture
def editor(desk_page, owner, settings, tmp_path):  # noqa: F811
    settings.MEDIA_ROOT = tmp_path
    log_in(desk_page, owner)
    desk_page.goto("/desk/posts/add/")
    desk_page.fill("#id_headline", "Filmed in orbit")
    desk_page.wait_for_selector(TEXT)
    desk_page.click(TEXT)
    desk_page.keyboard.type("Filmed in orbit.")
    return desk_page


def drop(page, name, data, on=TEXT, kind="video/webm"):
    page.evaluate(HAND, ["drop", on, [[name, kind, data]], ""])


def test_it_becomes_a_block_with_its_frame_and_plays_from_here(editor):
    film = editor.evaluate(RECORD)
    drop(editor, "Harrow_Lane_Teaser.webm", film)
    editor.keyboard.type(" More words.")
    editor.wait_for_selector("[name=body-1-type][value=video]", state="attached")
    row = VideoFile.objects.get()
    assert editor.input_value("[name=body-1-value-url]") == row.address
    assert editor.input_value("[name=body-1-value-kind]") == "teaser"
    assert "plays from this site" in editor.inner_text(".desk-video-said")
    editor.click("button[name='action-publish']")
    editor.wait_for_selector(".messages .success")

    post = Post.objects.get()
    value = post.body[1].value
    assert "Filmed in orbit. More words." in str(post.body[0].value)
    assert Path(row.file.path).read_bytes() == base64.b64decode(film)
    assert (value["poster"].width, value["poster"].height) == (320, 180)
    assert value["poster"].description == "Frame from “Harrow_Lane_Teaser”"


def test_the_desk_plays_it_before_it_is_public(editor):
    drop(editor, "trailer.webm", editor.evaluate(RECORD))
    editor.wait_for_selector("[name=body-1-type][value=video]", state="attached")
    played = editor.evaluate(
        """(address) => new Promise((resolve, reject) => {
          const video = Object.assign(document.createElement('video'), {muted: true, src: address});
          video.onloadeddata = () => resolve([video.videoWidth, video.videoHeight]);
          video.onerror = () => reject(new Error(video.error.message));
        })""",
        VideoFile.objects.get().file.url,
    )
    assert played == [320, 180]


def test_what_is_no_video_is_told_and_the_words_stay(editor):
    drop(editor, "trailer.mov", base64.b64encode(b"\0\0\0\x14ftypqt  ").decode(), kind="video/quicktime")
    complaint = editor.wait_for_selector("[role=alert].desk-upload")
    assert "trailer.mov was not taken. Browsers don't play it" in complaint.inner_text()
    assert editor.locator("[role=status].desk-upload").count() == 0
    editor.click(".desk-upload button")
    assert editor.locator(".desk-upload").count() == 0
    assert "Filmed in orbit." in editor.inner_text(TEXT)


def test_one_that_is_too_large_is_not_even_sent(editor, settings):
    settings.LARGEST_VIDEO_BYTES = 100_000
    editor.goto("/desk/posts/add/")
    editor.wait_for_selector(TEXT)
    sent = []
    editor.on("request", lambda request: sent.append(request.url) if "take-video" in request.url else None)
    drop(editor, "long.webm", base64.b64encode(bytes(150_000)).decode())
    complaint = editor.wait_for_selector("[role=alert].desk-upload")
    assert "has 0.2 MB, and 0.1 MB is the most" in complaint.inner_text()
    assert sent == []


def test_an_upload_is_called_off_and_leaves_nothing(editor):
    editor.route("**/take-video/", lambda route: None)  # it takes its time
    drop(editor, "trailer.webm", editor.evaluate(RECORD))
    editor.click(".desk-upload button:text('Cancel')")
    editor.wait_for_selector(".desk-upload", state="detached")
    assert editor.locator("[name=body-1-type]").count() == 0
    assert not VideoFile.objects.exists()


def test_one_that_is_pasted_stands_behind_its_paragraph(editor):
    editor.evaluate(HAND, ["paste", TEXT, [["trailer.webm", "video/webm", editor.evaluate(RECORD)]], ""])
    editor.wait_for_selector("[name=body-1-type][value=video]", state="attached")


def test_one_that_does_not_play_is_kept_with_a_word_of_warning(editor):
    drop(editor, "broken.mp4", base64.b64encode(MP4).decode(), kind="video/mp4")
    editor.wait_for_selector("[name=body-1-type][value=video]", state="attached")
    assert "can’t play broken.mp4" in editor.inner_text("[role=alert].desk-upload")


def test_a_lost_connection_is_told(editor):
    editor.route("**/take-video/", lambda route: route.abort())
    drop(editor, "trailer.webm", editor.evaluate(RECORD))
    complaint = editor.wait_for_selector("[role=alert].desk-upload")
    assert "The server could not be reached" in complaint.inner_text()


def test_on_a_picture_s_field_it_is_shown_the_way_to_the_text(editor):
    drop(editor, "trailer.webm", editor.evaluate(RECORD), on="#id_hero-chooser")
    assert "drop it there" in editor.wait_for_selector("[role=alert].desk-upload").inner_text()
