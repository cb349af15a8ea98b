"""Release dates that moved lately, and the posts that still name the old one."""

import re
from collections import defaultdict
from datetime import date, timedelta
from typing import NamedTuple

from babel.dates import format_date
from django.utils import timezone

from matinee.desk.models import Post, PostFilm
from matinee.films.models import Film, FormerRelease
from matinee.lib.territory import territory_name

LATELY = timedelta(days=14)
LOOKED_AT = 30
"""Changes, the newest first, and posts of each film, the newest first: no more are looked through."""
_SPELLINGS = {3: ("d MMMM", "MMMM d", "d MMM", "MMM d"), 2: ("MMMM y", "MMM y")}


class Moved(NamedTuple):
    """A film's date that is another now; `where` is the territory and channel."""

    film: Film
    where: str
    before: str
    after: str
    reported_on: date
    still_named_by: list[Post]


def moved_dates(shown: int) -> list[Moved]:
    """The newest changes of a date in the last two weeks; three queries."""
    since = timezone.localdate() - LATELY
    changes = FormerRelease.objects.order_by("-pk").select_related("release__film", "replaced_by")
    found = [
        former
        for former in changes[:LOOKED_AT]
        if former.date and former.date != former.release.date and former.replaced_by.reported_on >= since
    ][:shown]
    posts = _posts_about({former.release.film_id for former in found})
    return [_moved(former, posts[former.release.film_id]) for former in found]


def _posts_about(film_ids: set[int]) -> dict[int, list[Post]]:
    rows = PostFilm.objects.filter(film__in=film_ids, post__live=True).select_related("post")
    found = defaultdict[int, list[Post]](list)
    for row in rows.order_by("-post__published_at")[: LOOKED_AT * len(film_ids)]:
        found[row.film_id].append(row.post)
    return found


def _moved(former: FormerRelease, posts: list[Post]) -> Moved:
    release = former.release
    place = territory_name(release.territory) if release.territory else "everywhere"
    names = _naming(former.date)
    others = [post for post in posts if post.fact_source_id != former.replaced_by_id]
    return Moved(
        release.film,
        f"{place}, {release.get_channel_display()}",
        former.date,
        release.date or "no date",
        former.replaced_by.reported_on,
        [post for post in others if names and names.search(_words(post))],
    )


def _words(post: Post) -> str:
    texts = [str(block["value"]) for block in post.body.raw_data if isinstance(block["value"], str)]
    return " ".join([post.headline, post.standfirst, *texts])


def _naming(edtf: str) -> re.Pattern[str] | None:
    """How English prose writes this day or month; None for coarser dates, which anything may name."""
    try:
        parts = [int(part) for part in edtf.split("-")]
        day = date(*(*parts, 1, 1)[:3])
    except ValueError:
        return None
    spelt = [format_date(day, pattern, locale="en") for pattern in _SPELLINGS.get(len(parts), ())]
    return re.compile(rf"\b(?:{'|'.join(spelt)})\b") if spelt else None
