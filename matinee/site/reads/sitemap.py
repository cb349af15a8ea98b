"""What search engines are told of: parts by month, and by ranges of films and people."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal

from django.conf import settings
from django.db.models import TextField
from django.db.models.functions import Cast

from matinee.press.read import read
from matinee.site import addresses
from matinee.site.reads import paging, public
from matinee.site.reads.body import Video
from matinee.site.reads.month import bounds
from matinee.site.reads.post import looks_of

RANGE = 500


NEWS = 1000
"""So many posts of the last two days a news sitemap may tell."""
_FOR_EVER = datetime(9999, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Entry:
    """A page, when it changed, the picture that stands for it, and its videos with words for them."""

    address: str
    updated: datetime | None = None
    picture: int = 0
    videos: tuple[Video, ...] = ()
    published: datetime | None = None
    headline: str = ""
    standfirst: str = ""


@read("sitemap/posts/{month}")
def posts_entries(month: str) -> tuple[Entry, ...]:
    start, end = bounds(month)
    rows = public.posts().filter(published_at__gte=start, published_at__lt=end)
    stored = rows.annotate(stored=Cast("body", TextField()))
    return tuple(_entry(*row) for row in stored.values_list(*_FIELDS, "stored"))


_FIELDS = ("slug", "published_at", "last_published_at", "headline", "standfirst", "hero")


@lru_cache(maxsize=500)  # with each post, its month is told anew
def _entry(
    slug: str,
    published: datetime,
    changed: datetime | None,
    headline: str,
    standfirst: str,
    hero: int | None,
    stored: str,
) -> Entry:
    zone = settings.PUBLICATION.zone
    updated = max(published, changed or published).astimezone(zone)
    picture, videos = looks_of(hero or 0, stored)
    if not videos:
        return Entry(addresses.of_post(published, slug), updated, picture)
    told = (published.astimezone(zone), headline, standfirst)
    return Entry(addresses.of_post(published, slug), updated, picture, videos, *told)


@read("sitemap/news/{day}", followers=lambda day: (f"sitemap/news/{day}/any",))
def news(day: str) -> tuple[int, ...]:
    """The ids of the posts of a day (ISO 8601) and of the two before it, the newest first."""
    return tuple(_since_two_days_before(day).newest(0, NEWS))


@read("sitemap/news/{day}/any")
def has_news(day: str) -> bool:
    """Whether there are any: what the index shows of them, which would be made anew with every post."""
    return bool(_since_two_days_before(day).newest(0, 1))


def _since_two_days_before(day: str) -> paging.Rows:
    first = date.fromisoformat(day) - timedelta(days=2)
    return paging.of_span(datetime.combine(first, time(), settings.PUBLICATION.zone), _FOR_EVER)


@read("sitemap/films/{block}")
def films_entries(block: int) -> tuple[Entry, ...]:
    """Films whose ids lie in one range of 500."""
    rows = public.films().filter(pk__gte=block * RANGE, pk__lt=(block + 1) * RANGE).order_by("pk")
    return tuple(Entry(addresses.of_film(slug)) for slug in rows.values_list("slug", flat=True))


@read("sitemap/people/{block}")
def people_entries(block: int) -> tuple[Entry, ...]:
    """People whose ids lie in one range of 500."""
    rows = public.people().filter(pk__gte=block * RANGE, pk__lt=(block + 1) * RANGE).order_by("pk")
    return tuple(Entry(addresses.of_person(slug)) for slug in rows.values_list("slug", flat=True))


@read("sitemap/blocks")
def blocks() -> tuple[int, int]:
    """The highest range of films and of people in which there may be any; -1 where there are none."""
    film, person = (
        rows.order_by("-pk").values_list("pk", flat=True).first() or -1
        for rows in (public.films(), public.people())
    )
    return film // RANGE, person // RANGE


def followers(kind: Literal["films", "people"], number: int) -> tuple[str, str]:
    """What follows from the card of a film or person: its range, and which ranges there are."""
    return f"sitemap/{kind}/{number // RANGE}", blocks.name()
