"""Whose video an address leads to."""

import re

_ADDRESSES = {
    "youtube": re.compile(
        r"https?://(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com/(?:watch\?(?:[^#]*&)?v=|embed/|shorts/|live/)"
        r"|youtu\.be/)([\w-]{6,20})"
    ),
    "vimeo": re.compile(r"https?://(?:www\.|player\.)?vimeo\.com/(?:video/|channels/\w+/)?(\d+)"),
}


def provider_and_key(url: str) -> tuple[str, str]:
    """The provider and its id of the video, ("", "") where the address tells neither."""
    for provider, pattern in _ADDRESSES.items():
        if found := pattern.match(url):
            return provider, found[1]
    return "", ""
