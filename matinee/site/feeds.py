"""Feeds: RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1, with full texts."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from io import StringIO
from typing import Any
from xml.sax.saxutils import escape, quoteattr
from xml.sax.xmlreader import AttributesImpl

from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed, SyndicationFeed
from django.utils.xmlutils import SimplerXMLGenerator


@dataclass(frozen=True, slots=True)
class FeedPicture:
    """The picture that stands for a post: its whole address, media type and measures in pixels."""

    url: str
    type: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One post in a feed; all addresses are whole, `id` never changes."""

    id: str
    url: str
    title: str
    summary: str
    html: str
    image: FeedPicture | None
    published: datetime
    updated: datetime
    authors: tuple[str, ...]
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed and the page it belongs to; `url` is the page's, `own_url` the feed's.

    `id` is what readers know an Atom feed by, the page's address where it is empty.
    """

    title: str
    description: str
    language: str
    url: str
    own_url: str
    entries: tuple[Entry, ...]
    id: str = ""

    @property
    def updated(self) -> datetime:
        return max((entry.updated for entry in self.entries), default=datetime(2000, 1, 1, tzinfo=UTC))


def _add_picture(handler: SimplerXMLGenerator, picture: FeedPicture | None) -> None:
    """Media RSS 1.5, which readers know in Atom as well; both a still in lists and a picture of the post."""
    if picture is None:
        return
    of = {"url": picture.url, "width": str(picture.width), "height": str(picture.height)}
    handler.addQuickElement("media:content", attrs=of | {"medium": "image", "type": picture.type})
    handler.addQuickElement("media:thumbnail", attrs=of)


class _RssItems(Rss201rev2Feed):
    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        for name in item["author_names"]:
            handler.addQuickElement("dc:creator", name)
        _add_picture(handler, item["picture"])
        handler.addQuickElement("content:encoded", item["html"])


class _AtomItems(Atom1Feed):
    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        for name in item["author_names"]:
            handler.startElement("author", AttributesImpl({}))
            handler.addQuickElement("name", name)
            handler.endElement("author")
        _add_picture(handler, item["picture"])
        handler.addQuickElement("content", item["html"], {"type": "html"})


class _ItemWriter(SimplerXMLGenerator):
    """Writes an element with its text at once, as the class above does in three steps that cost more than the
    rest of a feed; no text of an entry has characters that XML refuses.
    """

    def addQuickElement(  # noqa: N802  # Django's name for it
        self, name: str, contents: str | None = None, attrs: Mapping[str, str] | None = None
    ) -> None:
        told = "".join(f" {key}={quoteattr(value)}" for key, value in sorted((attrs or {}).items()))
        ending = f">{escape(contents)}</{name}>" if contents else "/>"
        self.ignorableWhitespace(f"<{name}{told}{ending}")


_MEDIA = {"xmlns:media": "http://search.yahoo.com/mrss/"}


class _Written(SyndicationFeed):
    """A feed whose items are written already."""

    def write_items(self, handler: SimplerXMLGenerator) -> None:
        for item in self.items:
            handler.ignorableWhitespace(item["written"])  # SAX's word for text that is not escaped

    def latest_post_date(self) -> datetime:
        updated: datetime = self.feed["updated"]
        return updated


class _Rss(_Written, Rss201rev2Feed):
    def root_attributes(self) -> dict[str, str]:
        return super().root_attributes() | {
            "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
            "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            **_MEDIA,
        }


class _Atom(_Written, Atom1Feed):
    def root_attributes(self) -> dict[str, str]:
        return super().root_attributes() | _MEDIA


def rss(feed: Feed) -> bytes:
    return _syndicated(_Rss, _RssItems, feed)


def atom(feed: Feed) -> bytes:
    return _syndicated(_Atom, _AtomItems, feed)


def _syndicated(kind: type[_Written], items: Callable[..., _RssItems | _AtomItems], feed: Feed) -> bytes:
    made = kind(
        title=feed.title,
        link=feed.url,
        description=feed.description,
        language=feed.language,
        feed_url=feed.own_url,
        feed_guid=feed.id,
        updated=feed.updated,
    )
    made.items = [{"written": _item(items, entry)} for entry in feed.entries]
    return made.writeString("utf-8").encode()


@lru_cache(maxsize=500)  # a post stands in the feeds of its topics, authors and films, and tomorrow's
def _item(items: Callable[..., _RssItems | _AtomItems], entry: Entry) -> str:
    """An entry in a feed's XML."""
    alone = items(title="", link="", description="")
    alone.add_item(
        title=entry.title,
        link=entry.url,
        description=entry.summary,
        unique_id=entry.id,
        unique_id_is_permalink=False,
        pubdate=entry.published,
        updateddate=entry.updated,
        categories=entry.topics,
        author_names=entry.authors,
        html=entry.html,
        picture=entry.image,
    )
    written = StringIO()
    alone.write_items(_ItemWriter(written, "utf-8", short_empty_elements=True))
    return written.getvalue()


def json_feed(feed: Feed) -> bytes:
    value = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.url,
        "feed_url": feed.own_url,
        "description": feed.description,
        "language": feed.language,
        "items": [_json_item(entry) for entry in feed.entries],
    }
    return json.dumps(value, ensure_ascii=False, indent=1).encode()


def _json_item(entry: Entry) -> dict[str, Any]:
    item = {
        "id": entry.id,
        "url": entry.url,
        "title": entry.title,
        "summary": entry.summary,
        "content_html": entry.html,
        "image": entry.image and entry.image.url,
        "date_published": entry.published.isoformat(timespec="seconds"),
        "date_modified": entry.updated.isoformat(timespec="seconds"),
        "authors": [{"name": name} for name in entry.authors],
        "tags": list(entry.topics),
    }
    return {key: value for key, value in item.items() if value}


WRITERS: dict[str, Callable[[Feed], bytes]] = {"feed.xml": rss, "atom.xml": atom, "feed.json": json_feed}
"""What writes the feed at each file name."""
