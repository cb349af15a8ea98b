"""Sitemaps (sitemaps.org 0.9): an index, and its parts."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import ClassVar
from xml.sax.saxutils import escape

from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.reads.author import author, authors
from matinee.site.reads.calendar import EVERYWHERE, calendar_channels, calendar_territories, calendar_years
from matinee.site.reads.month import has_month, months
from matinee.site.reads.site import site
from matinee.site.reads.sitemap import Entry, blocks, films_entries, people_entries, posts_entries
from matinee.site.reads.topic import topic, topics
from matinee.site.reads.watch import kinds_to_watch

_PART = re.compile(r"/sitemaps/(?:(pages)|posts-(\d{4}-\d\d)|(films|people)-(\d+))\.xml")
_SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_STANDING = ("/", "/watch", "/featured", "/films", "/topics", "/archive", "/calendar", "/about", "/privacy")


class SitemapPlate:
    name: ClassVar[str] = "sitemap"
    order: ClassVar[int] = 80

    def addresses(self) -> Iterable[str]:
        return ("/sitemap.xml", *_parts(Reads()))

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        # A part comes to be with its month or range; telling all of them again costs no more than one look.
        if any(kind.match(read_name) is not None for kind in (months, blocks)):
            return ("/sitemap.xml", *_parts(reads))
        return ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        prefix = reads(site).address
        if address == "/sitemap.xml":
            return _document("sitemapindex", "sitemap", prefix, map(Entry, _parts(reads)))
        found = _PART.fullmatch(address)
        if found is None or not _is_there(found, reads):
            return None
        return _document("urlset", "url", prefix, _entries(found, reads))


def _parts(reads: Reads) -> list[str]:
    film, person = reads(blocks)
    names = ["pages", *(f"posts-{month}" for month in reads(months))]
    names += [f"films-{block}" for block in range(film + 1)]
    names += [f"people-{block}" for block in range(person + 1)]
    return [f"/sitemaps/{name}.xml" for name in names]


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
        place = territory or EVERYWHERE
        parts: tuple[str | int, ...] = (*reads(calendar_channels, place), *reads(calendar_years, place))
        yield from (Entry(addresses.of_calendar(territory, part)) for part in parts)
    yield from (Entry(addresses.of_watch(kind)) for kind in reads(kinds_to_watch))
    yield from map(Entry, dict.fromkeys(addresses.of_year(month[:4]) for month in reads(months)))
    yield from (Entry(addresses.of_month(month)) for month in reads(months))
    yield from (Entry(found.address) for one in reads(topics) if (found := reads(topic, one)))
    yield from (Entry(signed.address) for one in reads(authors) if (signed := reads(author, one)))


def _document(root: str, element: str, prefix: str, entries: Iterable[Entry]) -> bytes:
    lines = [f"<{element}>{_inside(entry, prefix)}</{element}>" for entry in entries]
    body = "\n".join(lines)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<{root} {_SPACE}>\n{body}\n</{root}>\n'.encode()


def _inside(entry: Entry, prefix: str) -> str:
    place = f"<loc>{escape(prefix + addresses.href(entry.address))}</loc>"
    return place + (f"<lastmod>{_moment(entry.updated)}</lastmod>" if entry.updated else "")


def _moment(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


register_plate(SitemapPlate())
