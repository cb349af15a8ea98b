"""Videos at other houses: where they are watched, and where they may play inside our page after a click."""

from typing import NamedTuple

from matinee.desk.videos.address import provider_and_key


class Player(NamedTuple):
    """Who shows a video, and the address of its player ("" where it plays only at its provider)."""

    provider: str
    address: str


def player_of(url: str) -> Player:
    """The player of a video's address; it sets no cookie, and nothing is loaded from it before a click."""
    provider, key = provider_and_key(url)
    if provider == "youtube":
        return Player("YouTube", f"https://www.youtube-nocookie.com/embed/{key}?autoplay=1&rel=0")
    if provider == "vimeo":
        return Player("Vimeo", f"https://player.vimeo.com/video/{key}?autoplay=1&dnt=1")
    return Player("", "")
