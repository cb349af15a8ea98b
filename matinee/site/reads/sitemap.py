"""What search engines are told of: parts by month, and by ranges of films and people."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from django.conf import settings

from matinee.press.read import read
from matinee.site import addresses
from matinee.site.reads import public
from matinee.site.reads.month import bounds

RANGE = 500


@dataclass(frozen=True, slots=True)
class Entry:
    address: str
    updated: datetime | None = None


@read("sitemap/posts/{month}")
def posts_entries(month: str) -> tuple[Entry, ...]:
    start, end = bounds(month)
    rows = public.posts().filter(published_at__gte=start, published_at__lt=end)
    zone = settings.PUBLICATION.zone
    return tuple(
        Entry(addresses.of_post(published, slug), max(published, changed or published).astimezone(zone))
        for slug, published, changed in rows.values_list("slug", "published_at", "last_published_at")
    )


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
    """The highest range of films and of people in which there may be any."""
    film, person = (
        rows.order_by("-pk").values_list("pk", flat=True).first() or 0
        for rows in (public.films(), public.people())
    )
    return film // RANGE, person // RANGE


def followers(kind: Literal["films", "people"], number: int) -> tuple[str, str]:
    """What follows from the card of a film or person: its range, and which ranges there are."""
    return f"sitemap/{kind}/{number // RANGE}", blocks.name()
