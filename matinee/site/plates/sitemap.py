"""Sitemaps (sitemaps.org 0.9): an index, and its parts."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import addresses, calendars, sitemaps
from matinee.site.drawing import Lookup
from matinee.site.players import video_file, waiting_player
from matinee.site.reads.author import authors
from matinee.site.reads.body import Video
from matinee.site.reads.calendar import calendar_territories, today
from matinee.site.reads.month import has_month, months
from matinee.site.reads.picture import picture
from matinee.site.reads.post import post_card
from matinee.site.reads.site import site
from matinee.site.reads.sitemap import (
    Entry,
    blocks,
    films_entries,
    has_news,
    news,
    people_entries,
    posts_entries,
)
from matinee.site.reads.topic import topics
from matinee.site.reads.watch import kinds_to_watch

_PART = re.compile(r"/sitemaps/(?:(pages)|posts-(\d{4}-\d\d)|(films|people)-(\d+))\.xml")
_NEWS = "/sitemaps/news.xml"
_STANDING = (
    "/",
    "/watch",
    "/featured",
    "/films",
    "/topics",
    "/archive",
    "/calendar",
    "/about",
    "/follow",
    "/privacy",
)


class SitemapPlate:
    name: ClassVar[str] = "sitemap"
    order: ClassVar[int] = 80

    def addresses(self) -> Iterable[str]:
        return ("/sitemap.xml", *_parts(Reads()))

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        # A part comes to be with its month or range; which others there are makes none.
        if blocks.match(read_name) is not None:
            return map(_part, _ranges(reads))
        if months.match(read_name) is not None:
            return map(_part, _months(reads))
        is_day = today.match(read_name) is not None and reads(has_news, reads(today).isoformat())
        return (_NEWS,) if is_day or news.match(read_name) is not None else ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        prefix = reads(site).address
        if address == "/sitemap.xml":
            return sitemaps.index(prefix + part for part in _parts(reads))
        if address == _NEWS:
            return _news(reads)
        found = _PART.fullmatch(address)
        if found is None or not _is_there(found, reads):
            return None
        entries = list(_entries(found, reads))
        posters = {video.poster for entry in entries for video in entry.videos}
        reads.gather(picture, ({entry.picture for entry in entries} | posters) - {0})
        return sitemaps.pages(_page(entry, reads) for entry in entries)


def _parts(reads: Reads) -> list[str]:
    names = ["pages", *_months(reads), *_ranges(reads)]
    names += ["news"] * reads(has_news, reads(today).isoformat())
    return [_part(name) for name in names]


def _part(name: str) -> str:
    return f"/sitemaps/{name}.xml"


def _months(reads: Reads) -> Iterator[str]:
    return (f"posts-{month}" for month in reads(months))


def _ranges(reads: Reads) -> Iterator[str]:
    film, person = reads(blocks)
    yield from (f"films-{block}" for block in range(film + 1))
    yield from (f"people-{block}" for block in range(person + 1))


def _is_there(part: re.Match[str], reads: Reads) -> bool:
    pages, month, record, block = part.groups()
    if pages or month:
        return bool(pages or reads(has_month, month))
    return int(block) <= reads(blocks)[record == "people"]


def _entries(part: re.Match[str], reads: Reads) -> Iterable[Entry]:
    pages, month, record, block = part.groups()
    if pages:
        return _page_entries(reads)
    if month:
        return reads(posts_entries, month)
    return reads(films_entries if record == "films" else people_entries, int(block))


def _page_entries(reads: Reads) -> Iterator[Entry]:
    yield from map(Entry, _STANDING)
    for territory in ("", *reads(calendar_territories)):
        if territory:
            yield Entry(f"/calendar/{territory.lower()}")
        for channel in calendars.channels(reads, territory):
            yield Entry(addresses.of_calendar(territory, channel))
        for year in calendars.years(reads, territory):
            yield from map(Entry, calendars.pages_of_year(reads, territory, year))
    yield from (Entry(addresses.of_watch(kind)) for kind in reads(kinds_to_watch))
    yield from map(Entry, dict.fromkeys(addresses.of_year(month[:4]) for month in reads(months)))
    yield from (Entry(addresses.of_month(month)) for month in reads(months))
    of = Lookup(reads)
    yield from (Entry(found.address) for found in of.topics(reads(topics)))
    yield from (Entry(signed.address) for signed in of.authors(reads(authors)))


def _page(entry: Entry, reads: Reads) -> sitemaps.Page:
    """An entry as the sitemap tells it; a video without a picture is told by no search engine."""
    prefix = reads(site).address
    shown = reads(picture, entry.picture) if entry.picture else None
    return sitemaps.Page(
        address=prefix + addresses.href(entry.address),
        updated=entry.updated,
        image=prefix + shown.fitting(1440) if shown else "",
        videos=tuple(_video(video, entry, prefix, reads) for video in entry.videos) if shown else (),
    )


def _video(video: Video, entry: Entry, prefix: str, reads: Reads) -> sitemaps.Video:
    shown = reads(picture, video.poster) if video.poster else None
    shown = shown or reads(picture, entry.picture)
    return sitemaps.Video(
        thumbnail=prefix + shown.fitting(720) if shown else "",
        title=video.caption or entry.headline,
        description=entry.standfirst or video.caption or entry.headline,
        player=waiting_player(video.url),
        file=video_file(video.url),
        published=entry.published,
    )


def _news(reads: Reads) -> bytes | None:
    """The posts of the last two days, which the day decides; None where there are none."""
    shown = reads(site)
    post_ids = reads(news, reads(today).isoformat())
    reads.gather(post_card, post_ids)
    cards = (card for post_id in post_ids if (card := reads(post_card, post_id)))
    told = [
        sitemaps.News(shown.address + addresses.href(card.address), card.headline, card.published)
        for card in cards
    ]
    return sitemaps.news(shown.name, shown.language, told) if told else None


register_plate(SitemapPlate())
