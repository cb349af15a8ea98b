"""Videos at other houses: where they are watched, and where they may play inside our page after a press."""

from typing import NamedTuple
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from matinee.desk.videos.address import VideoAddress
from matinee.site import addresses

YOUTUBE = "https://www.youtube-nocookie.com"
VIMEO = "https://player.vimeo.com"
PROVIDERS = (YOUTUBE, VIMEO)
"""Whose players may stand in a frame of a page; both set no cookie before they play."""


class Player(NamedTuple):
    """Who shows a video, and the address of its player ("" where it plays there only) or file."""

    provider: str
    address: str
    is_file: bool = False


def player_of(url: str, subtitles: str = "") -> Player:
    """The player of a video's address; nothing is loaded from it before a press. One that plays from here has
    no provider, and its path as address.

    Subtitles in a language (BCP 47) are switched on where the provider has them.
    """
    if path := addresses.kept_path(url):
        return Player("", path, is_file=True)
    found = VideoAddress.read(url)
    if found is None:
        return Player("", "")
    shown = quote(subtitles)
    if found.provider == "youtube":
        captions = f"&cc_load_policy=1&cc_lang_pref={shown}" if shown else ""
        return Player("YouTube", f"{YOUTUBE}/embed/{found.key}?autoplay=1&playsinline=1&rel=0{captions}")
    if found.provider == "vimeo":
        secret = f"&h={found.secret}" if found.secret else ""
        track = f"&texttrack={shown}" if shown else ""
        return Player("Vimeo", f"{VIMEO}/video/{found.key}?autoplay=1&dnt=1{secret}{track}")
    return Player(urlsplit(found.url).netloc, found.url, is_file=True)


def waiting_player(url: str) -> str:
    """The address of a video's player that does not play at once; "" where there is none, or it is a file."""
    player = player_of(url)
    parts = urlsplit("" if player.is_file else player.address)
    kept = [pair for pair in parse_qsl(parts.query) if pair[0] == "h"]  # Vimeo's secret
    return parts._replace(query=urlencode(kept)).geturl()


def video_file(url: str) -> str:
    """The address of a video that is a file; "" where it is none."""
    return url if player_of(url).is_file else ""
