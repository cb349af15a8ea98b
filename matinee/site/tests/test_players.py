import pytest

from matinee.site.players import player_of


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
        "https://example.org/trailer.mp4",
        "",
    ],
)
def test_nobody_else_passes_for_a_provider(url):
    assert player_of(url) == ("", "")
