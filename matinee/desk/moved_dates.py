"""Release dates that moved lately."""

from datetime import date, timedelta
from typing import NamedTuple

from django.utils import timezone

from matinee.desk.models import Post
from matinee.desk.old_dates import posts_about, still_naming
from matinee.films.models import Film, FormerRelease
from matinee.lib.territory import territory_name

LATELY = timedelta(days=14)
LOOKED_AT = 30
"""Changes, the newest first: no more are looked through."""


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
    posts = posts_about({former.release.film_id for former in found})
    return [_moved(former, posts[former.release.film_id]) for former in found]


def _moved(former: FormerRelease, posts: list[Post]) -> Moved:
    release = former.release
    place = territory_name(release.territory) if release.territory else "everywhere"
    return Moved(
        release.film,
        f"{place}, {release.get_channel_display()}",
        former.date,
        release.date or "no date",
        former.replaced_by.reported_on,
        still_naming(former, posts),
    )
