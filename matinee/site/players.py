"""Videos at other houses: where they are watched, and where they may play inside our page after a click."""

from typing import NamedTuple
from urllib.parse import urlsplit

from matinee.desk.videos.address import VideoAddress


class Player(NamedTuple):
    """Who shows a video, and the address of its player ("" where it plays there only) or file."""

    provider: str
    address: str
    is_file: bool = False


def player_of(url: str) -> Player:
    """The player of a video's address; it sets no cookie, and nothing is loaded from it before a click."""
    found = VideoAddress.read(url)
    if found is None:
        return Player("", "")
    if found.provider == "youtube":
        return Player("YouTube", f"https://www.youtube-nocookie.com/embed/{found.key}?autoplay=1&rel=0")
    if found.provider == "vimeo":
        secret = f"&h={found.secret}" if found.secret else ""
        return Player("Vimeo", f"https://player.vimeo.com/video/{found.key}?autoplay=1&dnt=1{secret}")
    return Player(urlsplit(found.url).netloc, found.url, is_file=True)
