"""Sitemaps (sitemaps.org 0.9) as XML, with Google's words for news (0.9), images and videos (1.1)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from xml.sax.saxutils import escape

from matinee.lib.characters import writable

_SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9"
_GOOGLE = "http://www.google.com/schemas/sitemap-"
_TITLE, _DESCRIPTION = 100, 2048
"""Letters of a video's title and description; the second is the protocol's."""


@dataclass(frozen=True, slots=True)
class Video:
    """A video on a page; all addresses are whole, one of `player` and `file` is empty."""

    thumbnail: str
    title: str
    description: str
    player: str
    file: str
    published: datetime | None


@dataclass(frozen=True, slots=True)
class Page:
    address: str
    updated: datetime | None = None
    image: str = ""
    videos: tuple[Video, ...] = ()


@dataclass(frozen=True, slots=True)
class News:
    address: str
    title: str
    published: datetime


def index(parts: Iterable[str]) -> bytes:
    """The sitemap of sitemaps, by their whole addresses."""
    return _document("sitemapindex", (), (f"<sitemap>{_told('loc', part)}</sitemap>" for part in parts))


def pages(told: Iterable[Page]) -> bytes:
    return _document("urlset", ("image", "video"), (f"<url>{''.join(_page(page))}</url>" for page in told))


def news(name: str, language: str, told: Iterable[News]) -> bytes:
    """The news of a publication with a name and a language (BCP 47)."""
    publication = f"<news:publication>{_told('news:name', name)}{_told('news:language', _code(language))}"
    lines = (
        f"<url>{_told('loc', one.address)}<news:news>{publication}</news:publication>"
        f"{_told('news:publication_date', _moment(one.published))}{_told('news:title', one.title)}"
        "</news:news></url>"
        for one in told
    )
    return _document("urlset", ("news",), lines)


def _page(page: Page) -> Iterator[str]:
    yield _told("loc", page.address)
    yield _told("lastmod", _moment(page.updated))
    if page.image:
        yield f"<image:image>{_told('image:loc', page.image)}</image:image>"
    for video in page.videos:
        yield f"<video:video>{''.join(_video(video))}</video:video>"


def _video(video: Video) -> Iterator[str]:
    # In the order of the schema, which is a sequence.
    yield _told("video:thumbnail_loc", video.thumbnail)
    yield _told("video:title", video.title[:_TITLE])
    yield _told("video:description", video.description[:_DESCRIPTION])
    yield _told("video:content_loc", video.file)
    yield _told("video:player_loc", video.player)
    yield _told("video:publication_date", _moment(video.published))


def _told(element: str, text: str) -> str:
    return f"<{element}>{escape(writable(text))}</{element}>" if text else ""


def _code(language: str) -> str:
    """A language as news sitemaps have it: ISO 639, but for Chinese."""
    primary, _, rest = language.lower().partition("-")
    if primary == "zh":
        return "zh-tw" if rest.startswith(("hant", "tw", "hk")) else "zh-cn"
    return primary


def _moment(moment: datetime | None) -> str:
    return moment.isoformat(timespec="seconds") if moment else ""


def _document(root: str, spoken: Iterable[str], lines: Iterable[str]) -> bytes:
    versions = {"news": "0.9", "image": "1.1", "video": "1.1"}
    spaces = "".join(f' xmlns:{one}="{_GOOGLE}{one}/{versions[one]}"' for one in spoken)
    body = "\n".join(lines)
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<{root} xmlns="{_SITEMAPS}"{spaces}>\n{body}\n</{root}>\n'
    ).encode()
