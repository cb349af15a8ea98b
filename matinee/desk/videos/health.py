"""Which videos of published posts are looked after, and which of them can't be watched any more."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from django.conf import settings
from django.db.models import F, QuerySet
from django.utils import timezone

from matinee.desk.models import Post, VideoHealth
from matinee.desk.videos.address import VideoAddress

NIGHT = time(3)
DEAD = (VideoHealth.State.PRIVATE, VideoHealth.State.REMOVED)


def dead_trailers() -> QuerySet[VideoHealth]:
    """The videos of published posts that can't be watched any more, each with its post, newest post first.

    `state` says what happened ("private" or "removed"), `since` since when we know. What a person called
    fine is left out.
    """
    dead = VideoHealth.objects.filter(state__in=DEAD, post__live=True).exclude(accepted=F("state"))
    return dead.select_related("post").order_by("-post__published_at", "-post", "pk")


def due(now: datetime) -> QuerySet[VideoHealth]:
    """Those to be asked about at `now`; who waits longest comes first, as the index has it."""
    return VideoHealth.objects.filter(ask_at__lte=now).order_by("ask_at", "pk")


def of(row: VideoHealth) -> QuerySet[VideoHealth]:
    """The same video wherever it is shown."""
    return VideoHealth.objects.filter(provider=row.provider, key=row.key)


def next_night(now: datetime) -> datetime:
    """When the next night's questions begin after `now`, by the publication's clock."""
    local = now.astimezone(settings.PUBLICATION.zone)
    day = local.date() if local.time() < NIGHT else local.date() + timedelta(days=1)
    return datetime.combine(day, NIGHT, local.tzinfo)


def settle(post: Post) -> None:
    """Look after just the videos that the post shows the public now."""
    wanted = {(row.provider, row.key): row for row in _wanted(post)} if post.live else {}
    for row in VideoHealth.objects.filter(post=post):
        shown = wanted.pop((row.provider, row.key), None)
        if shown is None:
            row.delete()
        elif shown.url != row.url:
            row.url = shown.url
            row.save(update_fields=["url"])
    if wanted:
        VideoHealth.objects.bulk_create(wanted.values(), ignore_conflicts=True)


def _wanted(post: Post) -> Iterator[VideoHealth]:
    ask_at = next_night(timezone.now())
    for block in post.body:
        url = block.value.get("url") if block.block_type == "video" else ""
        found = VideoAddress.read(url or "")
        if found and found.provider:
            yield VideoHealth(post=post, provider=found.provider, key=found.key, url=found.url, ask_at=ask_at)
