"""Videos at other houses: where they are watched, and where they may play inside our page after a click."""

import re
from typing import NamedTuple

_YOUTUBE = re.compile(
    r"(?:youtube(?:-nocookie)?\.com/(?:watch\?(?:.*&)?v=|embed/|shorts/|live/)|youtu\.be/)([\w-]{6,20})"
)
_VIMEO = re.compile(r"vimeo\.com/(?:video/)?(\d{4,12})")


class Player(NamedTuple):
    """Who shows a video, and the address of its player ("" where it plays only at its provider)."""

    provider: str
    address: str


def player_of(url: str) -> Player:
    """The player of a video's address; it sets no cookie, and nothing is loaded from it before a click."""
    if found := _YOUTUBE.search(url):
        return Player("YouTube", f"https://www.youtube-nocookie.com/embed/{found[1]}?autoplay=1&rel=0")
    if found := _VIMEO.search(url):
        return Player("Vimeo", f"https://player.vimeo.com/video/{found[1]}?autoplay=1&dnt=1")
    return Player("", "")
