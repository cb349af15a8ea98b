"""Every form of a video's address is one video; text that has an address in it is text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matinee.desk.videos.address import VideoAddress, pasted_video

KEY = st.from_regex(r"[A-Za-z0-9_-]{11}", fullmatch=True).filter(lambda key: key != "videoseries")
NUMBER = st.integers(1, 10**12).map(str)
YOUTUBE = [
    "https://www.youtube.com/watch?v={}",
    "http://youtube.com/watch?v={}&t=73s&si=tracked",
    "https://m.youtube.com/watch?app=desktop&v={}#top",
    "https://music.youtube.com/watch?v={}",
    "https://youtu.be/{}?si=tracked",
    "https://www.youtube.com/shorts/{}?feature=share",
    "https://www.youtube.com/live/{}?feature=shared",
    "https://www.youtube.com/embed/{}?autoplay=1",
    "https://www.youtube-nocookie.com/embed/{}",
    "https://www.youtube.com/v/{}",
    "//www.youtube.com/embed/{}",
]
VIMEO = [
    "https://vimeo.com/{}",
    "https://www.vimeo.com/{}?share=copy&fl=sv",
    "https://player.vimeo.com/video/{}?dnt=1",
    "https://vimeo.com/channels/staffpicks/{}",
    "https://vimeo.com/groups/shorts/videos/{}",
    "https://vimeo.com/showcase/123/video/{}",
    "//player.vimeo.com/video/{}",
]
BARE = ["youtu.be/{}", "www.youtube.com/watch?v={}", "youtube.com/shorts/{}"]
PLAYER = '<script src="https://player.vimeo.com/api/player.js"></script>'
CREDIT = (
    '<p><a href="https://vimeo.com/1">Sand</a> from <a href="https://vimeo.com/reel">Reel</a> on Vimeo.</p>'
)
FRAMES = [
    '<iframe width="560" height="315" src="{}" title="Trailer" frameborder="0" allowfullscreen></iframe>',
    "<iframe src='{}'>\n</iframe>",
    '<div style="position:relative;"><iframe src="{}" allow="autoplay"></iframe></div>' + PLAYER,
    '<iframe src="{}" width="640" height="360"></iframe>\n' + CREDIT,
]


@given(KEY, st.sampled_from(YOUTUBE + BARE), st.sampled_from(["", " ", "\n", "\t "]))
def test_every_form_at_youtube_is_that_video(key, form, around):
    found = pasted_video(around + form.format(key) + around)
    assert (found.provider, found.key) == ("youtube", key)
    assert VideoAddress.read(found.url) == found


@given(NUMBER, st.sampled_from(VIMEO))
def test_every_form_at_vimeo_is_that_video(key, form):
    found = pasted_video(form.format(key))
    assert (found.provider, found.key, found.url) == ("vimeo", key, f"https://vimeo.com/{key}")


@given(NUMBER, st.from_regex(r"[0-9a-f]{10}", fullmatch=True))
def test_a_video_that_is_not_for_everybody_keeps_its_secret(key, secret):
    for form in ("https://vimeo.com/{}/{}?share=copy", "https://player.vimeo.com/video/{}?h={}&dnt=1"):
        found = pasted_video(form.format(key, secret))
        assert (found.key, found.secret, found.url) == (key, secret, f"https://vimeo.com/{key}/{secret}")
        assert VideoAddress.read(found.url) == found


@given(KEY, st.sampled_from(FRAMES), st.sampled_from(YOUTUBE))
def test_embed_code_is_the_video_in_it(key, frame, form):
    found = pasted_video(frame.format(form.format(key).replace("&", "&amp;")))
    assert (found.provider, found.key) == ("youtube", key)


@given(
    st.text(max_size=40),
    st.text(max_size=40),
    KEY,
    st.sampled_from(YOUTUBE),
    st.sampled_from(["{}", *FRAMES]),
)
def test_text_with_an_address_in_it_is_never_eaten(before, after, key, form, frame):
    text = f"{before} {frame.format(form.format(key))} {after}"
    if before.strip() or after.strip():
        assert pasted_video(text) is None
    else:
        assert pasted_video(text) is not None


@given(st.text(max_size=300))
def test_any_text_is_read(text):
    for each in (text, f"https://youtu.be/{text}", f"<iframe {text}", f"https://vimeo.com/{text}"):
        found = pasted_video(each)
        assert found is None or found == VideoAddress.read(found.url)


@pytest.mark.parametrize(
    "text",
    [
        "https://www.youtube.com/",
        "https://www.youtube.com/@reel",
        "https://www.youtube.com/playlist?list=PLabcdefghijk",
        "https://www.youtube.com/embed/videoseries?list=PLabcdefghijk",
        "https://youtu.be/short",
        "https://vimeo.com/reel",
        "https://vimeo.com/123456abc",
        "https://notyoutube.com/watch?v=abcdefghijk",
        "https://youtube.com.example.org/watch?v=abcdefghijk",
        "https://example.org/?https://youtu.be/abcdefghijk",
        "https://example.org/trailer.mp4.html",
        "javascript:alert('https://youtu.be/abcdefghijk')",
        "ftp://youtu.be/abcdefghijk",
        "https://youtu.be/abcdefghijk and https://youtu.be/lmnopqrstuv",
        "https://youtu.be/abcdefghijk\nhttps://youtu.be/lmnopqrstuv",
        '<iframe src="https://www.openstreetmap.example/embed"></iframe>',
        '<iframe src="https://youtu.be/abcdefghijk"></iframe><iframe src="https://youtu.be/lmnopqrstuv"></iframe>',
        '<p>Look:</p><iframe src="https://youtu.be/abcdefghijk"></iframe>',
        '<iframe src="https://youtu.be/abcdefghijk"></iframe><p>My words</p>',
        "<iframe " * 100_000,
        " " * 4_999 + "x",
        "https://youtu.be/abcdefghijk?" + "x" * 600,
    ],
)
def test_what_is_not_one_video_alone_is_left_alone(text):
    assert pasted_video(text) is None


@pytest.mark.parametrize("url", ["https://example.org/a/trailer.mp4", "//cdn.example.org/t.webm?x=1"])
def test_a_file_is_known_by_its_ending(url):
    assert pasted_video(url) == VideoAddress("", "", url if ":" in url else f"https:{url}")
