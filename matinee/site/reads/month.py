"""Months of the archive."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.conf import settings

from matinee.press.read import read
from matinee.site.reads import public


def bounds(month: str) -> tuple[datetime, datetime]:
    """The first moment of an EDTF month ("2023-01") in the publication's zone, and the first one after it."""
    zone = settings.PUBLICATION.zone
    first = datetime.strptime(f"{month}-01", "%Y-%m-%d").replace(tzinfo=zone)
    return first, (first + timedelta(days=31)).replace(day=1, tzinfo=zone)


def month_of(moment: datetime) -> str:
    """The EDTF month of a moment in the publication's zone."""
    return f"{moment.astimezone(settings.PUBLICATION.zone):%Y-%m}"


@read("month:{month}/posts", followers=lambda month: (f"sitemap/posts/{month}",))
def posts_of_month(month: str) -> tuple[int, ...]:
    """The ids of a month's posts, newest first."""
    start, end = bounds(month)
    found = public.posts().filter(published_at__gte=start, published_at__lt=end)
    return tuple(found.values_list("pk", flat=True))


LEADS = 4


@read("month:{month}/leads")
def leads_of_month(month: str) -> tuple[int, ...]:
    """The ids of the few posts that stand for a month: the newest featured ones, then the newest."""
    start, end = bounds(month)
    found = public.posts().filter(published_at__gte=start, published_at__lt=end).values_list("pk", flat=True)
    return tuple(dict.fromkeys((*found.filter(is_featured=True)[:LEADS], *found[:LEADS])))[:LEADS]


def _following(month: str) -> Iterator[str]:
    yield months.name()
    yield from (months_beside.name(one) for one in _beside(month) if one)


@read("month:{month}/any", followers=_following)
def has_month(month: str) -> bool | None:
    """True where a month has a post, else None."""
    start, end = bounds(month)
    return public.posts().filter(published_at__gte=start, published_at__lt=end).exists() or None


@read("month:{month}/beside")
def months_beside(month: str) -> tuple[str, str]:
    """The months with a post before a month and after it, "" where there is none."""
    return _beside(month)


def _beside(month: str) -> tuple[str, str]:
    start, end = bounds(month)
    moments = public.posts().values_list("published_at", flat=True)
    before = moments.filter(published_at__lt=start).first()
    after = moments.filter(published_at__gte=end).last()
    return month_of(before) if before else "", month_of(after) if after else ""


@read("months")
def months() -> tuple[str, ...]:
    """All months with a post, oldest first."""
    return tuple(_hop())


def _hop() -> Iterator[str]:
    # From month to month by the index on the date: grouping would call a function for every post there is.
    rows = public.posts().order_by("published_at").values_list("published_at", flat=True)
    moment = rows.first()
    while moment is not None:
        month = month_of(moment)
        yield month
        moment = rows.filter(published_at__gte=bounds(month)[1]).first()
