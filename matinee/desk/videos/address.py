"""Whose video an address leads to; and whether a pasted text is one address or embed code, and nothing else.

Python and the browser read the patterns alike: the desk's page gets them as they are.
"""

import re
from typing import NamedTuple, Self
from urllib.parse import parse_qs, urlsplit

_YOUTUBE_KEY = r"(?!videoseries)([A-Za-z0-9_-]{6,20})(?![A-Za-z0-9_-])"
PATTERNS = {
    "youtube": (
        r"(?:https?:)?//(?:www\.|m\.|music\.)?(?:youtube(?:-nocookie)?\.com/"
        rf"(?:watch/?\?(?:[^#\s]*&)?v=|embed/|shorts/|live/|v/|e/)|youtu\.be/){_YOUTUBE_KEY}"
    ),
    "vimeo": (
        r"(?:https?:)?//(?:www\.|player\.)?vimeo\.com/"
        r"(?:video/|channels/[A-Za-z0-9_-]+/|groups/[A-Za-z0-9_-]+/videos/|showcase/[0-9]+/video/)?([0-9]{1,20})(?![A-Za-z0-9_-])"
    ),
    "file": r"(?:https?:)?//[^\s/?#<>\"']+/[^\s?#<>\"']+\.(?:mp4|webm|MP4|WEBM)(?![^\s?#])",
}
# What stands around an address that was pasted: nothing, or the frame that providers hand out to embed it.
LONE = (
    r"^\s*((?:(?:https?:)?//|(?:www\.|m\.|player\.)?(?:youtube\.com|youtu\.be|vimeo\.com)/)[^\s<>\"']+)\s*$"
)
EMBED = (
    r"^\s*(?:<div(?:\s[^<>]*)?>\s*)*<iframe\s(?:[^<>]*\s)?src\s*=\s*[\"']([^\"'<>\s]+)[\"'][^<>]*>\s*</iframe>"
    r"\s*(?:</div>\s*)*(?:<script\s[^<>]*></script>\s*)?"
    r"(?:<p>\s*<a\s[^<>]*vimeo\.com[^<>]*>[^<]*</a>(?:[^<]|<a\s[^<>]*vimeo\.com[^<>]*>|</a>){0,600}</p>\s*)?$"
)

LONGEST_PASTE = 5000
FOR_BROWSERS = {"providers": PATTERNS, "lone": LONE, "embed": EMBED, "longest": LONGEST_PASTE}

_PATTERNS = {provider: re.compile(pattern) for provider, pattern in PATTERNS.items()}
_LONE, _EMBED = re.compile(LONE), re.compile(EMBED)
_SECRET = re.compile(r"[0-9a-f]{6,40}")
_LONGEST = 500


class VideoAddress(NamedTuple):
    """A video at YouTube or Vimeo by its key there, or a file elsewhere by its address ("" is no provider).

    `secret` is what leads to one of Vimeo's that is not for everybody.
    """

    provider: str
    key: str
    url: str
    secret: str = ""

    @classmethod
    def read(cls, url: str) -> Self | None:
        """What an address says, in the shape that says it best; None where it leads to no video we know."""
        for provider, pattern in _PATTERNS.items():
            if found := pattern.match(url):
                if provider == "file":
                    return cls("", "", _whole(url))
                key, secret = found[1], _secret_of(url, found.end()) if provider == "vimeo" else ""
                return cls(provider, key, _page(provider, key, secret, url), secret)
        return None


def pasted_video(text: str) -> VideoAddress | None:
    """The video that a pasted text is: None where it says anything besides, or leads elsewhere."""
    if len(text) > LONGEST_PASTE:
        return None
    if (embed := _EMBED.match(text)) is not None:
        url = embed[1].replace("&amp;", "&")
    elif (lone := _LONE.match(text)) is not None:
        url = lone[1]
    else:
        return None
    if len(url) > _LONGEST:
        return None
    return VideoAddress.read(url if "//" in url.partition("?")[0] else f"//{url}")


def provider_and_key(url: str) -> tuple[str, str]:
    """The provider and its id of the video, ("", "") where the address tells neither."""
    found = VideoAddress.read(url)
    return (found.provider, found.key) if found else ("", "")


def _whole(url: str) -> str:
    return f"https:{url}" if url.startswith("//") else url


def _page(provider: str, key: str, secret: str, url: str) -> str:
    if provider == "vimeo":
        return f"https://vimeo.com/{key}" + (f"/{secret}" if secret else "")
    if "/shorts/" in url:
        return f"https://www.youtube.com/shorts/{key}"
    return f"https://www.youtube.com/watch?v={key}"


def _secret_of(url: str, after: int) -> str:
    behind = url[after:].partition("?")[0].partition("#")[0].strip("/")
    if _SECRET.fullmatch(behind):
        return behind
    asked = parse_qs(urlsplit(url).query).get("h", [""])[0]
    return asked if _SECRET.fullmatch(asked) else ""
