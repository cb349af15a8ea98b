"""What search engines are told of: parts by month, and by ranges of films and people."""

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.db.models import Max

from matinee.press.read import read
from matinee.site import addresses
from matinee.site.reads import public
from matinee.site.reads.month import bounds

RANGE = 2000


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
    """Films whose ids lie in one range of 2,000."""
    rows = public.films().filter(pk__gte=block * RANGE, pk__lt=(block + 1) * RANGE).order_by("pk")
    return tuple(Entry(addresses.of_film(slug)) for slug in rows.values_list("slug", flat=True))


@read("sitemap/people/{block}")
def people_entries(block: int) -> tuple[Entry, ...]:
    """People whose ids lie in one range of 2,000."""
    rows = public.people().filter(pk__gte=block * RANGE, pk__lt=(block + 1) * RANGE).order_by("pk")
    return tuple(Entry(addresses.of_person(slug)) for slug in rows.values_list("slug", flat=True))


@read("sitemap/blocks")
def blocks() -> tuple[int, int]:
    """The highest range of films and of people in which there may be any."""
    film = public.films().aggregate(last=Max("pk"))["last"] or 0
    person = public.people().aggregate(last=Max("pk"))["last"] or 0
    return film // RANGE, person // RANGE
