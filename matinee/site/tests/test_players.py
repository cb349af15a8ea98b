import pytest

from matinee.site.players import PROVIDERS, player_of


@pytest.mark.parametrize(
    ("url", "provider", "start"),
    [
        (
            "https://www.youtube.com/watch?v=abc_DEF-123",
            "YouTube",
            "https://www.youtube-nocookie.com/embed/abc_",
        ),
        ("https://youtu.be/abc_DEF-123", "YouTube", "https://www.youtube-nocookie.com/embed/abc_"),
        ("https://vimeo.com/123456", "Vimeo", "https://player.vimeo.com/video/123456?"),
    ],
)
def test_a_video_plays_at_its_provider_without_cookies(url, provider, start):
    player = player_of(url)
    assert player.provider == provider
    assert player.address.startswith(start)


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/?vimeo.com/123456",
        "https://example.org/youtube.com/watch?v=abc_DEF-123",
        "https://notyoutube.com/watch?v=abc_DEF-123",
        "",
    ],
)
def test_nobody_else_passes_for_a_provider(url):
    assert player_of(url) == ("", "", False)


def test_a_file_plays_from_where_it_lies():
    assert player_of("https://example.org/a/trailer.mp4?x=1") == (
        "example.org",
        "https://example.org/a/trailer.mp4?x=1",
        True,
    )


@pytest.mark.parametrize(
    "url", ["https://vimeo.com/123456/0123abcdef", "https://player.vimeo.com/video/123456?dnt=1&h=0123abcdef"]
)
def test_a_video_that_is_not_for_everybody_plays_by_its_secret(url):
    assert player_of(url).address == "https://player.vimeo.com/video/123456?autoplay=1&dnt=1&h=0123abcdef"


def test_subtitles_that_a_post_tells_of_are_switched_on():
    address = player_of("https://youtu.be/abc_DEF-123", "pt-BR").address
    assert address.endswith("&cc_load_policy=1&cc_lang_pref=pt-BR")
    assert player_of("https://vimeo.com/123456", "en").address.endswith("&dnt=1&texttrack=en")
    assert player_of("https://vimeo.com/1", 'en"&x=1').address.endswith("&texttrack=en%22%26x%3D1")


@pytest.mark.parametrize("url", ["https://youtu.be/abc_DEF-123", "https://vimeo.com/123456"])
def test_every_player_in_a_frame_is_one_that_pages_allow(url):
    assert player_of(url).address.startswith(tuple(f"{provider}/" for provider in PROVIDERS))
