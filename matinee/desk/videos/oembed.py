"""Asking a video's provider what it is (https://oembed.com)."""

import json
from typing import NamedTuple
from urllib.parse import urlencode

from django.conf import settings

from matinee.desk.videos.address import VideoAddress
from matinee.lib.characters import writable
from matinee.lib.fetch import FetchError, fetch

NAMES = {"youtube": "YouTube", "vimeo": "Vimeo"}
_LONGEST = 250


class Told(NamedTuple):
    """What the provider says of a video."""

    title: str
    author: str
    thumbnail: str


def ask(video: VideoAddress) -> Told:
    """What its provider says of a video; AnswerError where it refuses, FetchError where it can't be asked."""
    endpoint = settings.OEMBED.get(video.provider)
    if not endpoint:
        raise FetchError("Videos are not looked up here.")
    query = urlencode({"url": video.url, "format": "json", "width": 1280})
    got = fetch(f"{endpoint}?{query}", ["application/json"], limit_bytes=100_000)
    try:
        said = json.loads(got.body)
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict) or not said.get("title"):
        raise FetchError(f"{NAMES[video.provider]} answered with what tells nothing.")
    title, author = _line(said["title"]), _line(said.get("author_name"))
    return Told(title, author, _address(said.get("thumbnail_url")))


def _line(said: object) -> str:
    return " ".join(writable(said).split())[:_LONGEST] if isinstance(said, str) else ""


def _address(said: object) -> str:
    return said if isinstance(said, str) and len(said) < 2000 else ""
