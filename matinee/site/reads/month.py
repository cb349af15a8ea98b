"""Months of the archive."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.conf import settings

from matinee.press.read import read
from matinee.site.reads import paging, public
from matinee.site.reads.paging import ALL


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
    return tuple(paging.of_span(*bounds(month)).newest(0, ALL))


LEADS = 4


@read("month:{month}/leads")
def leads_of_month(month: str) -> tuple[int, ...]:
    """The ids of the few posts that stand for a month: the newest featured ones, then the newest."""
    lists = (paging.of_span(*bounds(month), featured=featured) for featured in (True, False))
    return tuple(dict.fromkeys(post_id for rows in lists for post_id in rows.newest(0, LEADS)))[:LEADS]


def _following(month: str) -> Iterator[str]:
    yield months.name()
    yield from (months_beside.name(one) for one in (month, *_beside(month)) if one)


@read("month:{month}/any", followers=_following)
def has_month(month: str) -> bool | None:
    """True where a month has a post, else None."""
    return bool(paging.of_span(*bounds(month)).newest(0, 1)) or None


@read("month:{month}/beside", kept=True)
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
