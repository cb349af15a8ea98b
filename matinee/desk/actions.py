"""Verbs of the desk: publish, unpublish, schedule, and what publishing means besides."""

import logging
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import BigIntegerField, F, QuerySet, Value
from django.utils import timezone
from wagtail.models import Revision

from matinee.desk import listing, picture_words, report
from matinee.desk.lateness import latest_moment
from matinee.desk.models import FormerAddress, Post, User
from matinee.desk.querysets import going_out
from matinee.desk.signals import post_changed
from matinee.desk.videos import health

logger = logging.getLogger(__name__)


@transaction.atomic
def publish(post: Post, user: User | None = None) -> Post:
    """Publish `post` as it stands in memory, now, whatever it was to wait for; returns it as published."""
    post.go_live_at = None
    _save_draft(post, user).publish(user=user)
    return _fresh(post)


@transaction.atomic
def unpublish(post: Post, user: User | None = None) -> Post:
    """Take `post` away from the public; returns it as a draft."""
    live = _fresh(post)
    live.unpublish(user=user)
    return live


@transaction.atomic
def schedule(post: Post, at: datetime, user: User | None = None) -> Post:
    """Let `post` as it stands in memory go out by itself; ValueError where `at` is not in the future."""
    _must_come(at)
    post.go_live_at = at
    _save_draft(post, user).publish(user=user)
    return _fresh(post)


def _fresh(post: Post) -> Post:
    row: Post = Post.objects.get(pk=post.pk)
    return row


def _save_draft(post: Post, user: User | None) -> Any:
    if post.pk is None:
        post.live = False
        post.save()
    return post.save_revision(user=user)


def publish_due(now: datetime | None = None) -> list[Post]:
    """Publish what is due at `now`, unpublish what expired; returns those posts, each done on its own.

    One query where nothing is due. A post that can't go out is logged and tried again the next time; one
    whose moment is over for longer than the late window waits for `publish_late` or `hold_back`.
    """
    now = now or timezone.now()
    done: list[Post] = []
    for _, post_id, revision_id in _timed(latest_moment(now), now):
        try:
            with transaction.atomic():
                went = _go(post_id, revision_id)
        except Exception:
            logger.exception("Post %s is due but could not be published or unpublished.", post_id)
        else:
            done += Post.objects.filter(pk=post_id) if went else []
    return done


def next_due(now: datetime, until: datetime) -> datetime | None:
    """The first moment after `now` at which a post goes out or expires; None where that is after `until`."""
    return next((moment for moment, *_ in _timed(now, until) if moment > now), None)


def _timed(after: datetime, until: datetime) -> QuerySet[Any]:
    """What goes out between these moments, and what expires by the second: for that it is never too late.

    In turn: the moment, the post, and the revision to publish, None where the post is to be unpublished.
    """
    waiting = (
        going_out(Post, after)
        .filter(approved_go_live_at__lte=until)
        .annotate(due_at=F("approved_go_live_at"))
        .values_list("due_at", "post_id", "pk")
    )
    over = (
        Post.objects.expired(until)
        .order_by()
        .annotate(due_at=F("expire_at"), revision_id=Value(None, BigIntegerField()))
        .values_list("due_at", "pk", "revision_id")
    )
    in_turn: QuerySet[Any] = waiting.order_by().union(over).order_by("due_at")
    return in_turn


def _go(post_id: int, revision_id: int | None, user: User | None = None) -> bool:
    """False where another worker was first, or a person changed their mind since the post was found due."""
    if revision_id is None:
        post = Post.objects.select_for_update().filter(pk=post_id, live=True, expire_at__isnull=False).first()
        if post is not None:
            post.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
        return post is not None
    waiting = Revision.objects.select_for_update().filter(approved_go_live_at__isnull=False)
    revision = waiting.filter(pk=revision_id).first()
    if revision is None:
        return False
    # Its moment has come: left in the content, it would make Wagtail schedule the post once more.
    revision.content["go_live_at"] = None
    revision.save(update_fields=["content"])
    revision.publish(user=user, log_action="wagtail.publish.scheduled")
    return True


@transaction.atomic
def publish_late(post: Post, user: User | None = None) -> bool:
    """Send a version out that waits although its moment is over; False where none does any more."""
    revision = _late(post).first()
    return revision is not None and _go(post.pk, revision.pk, user)


@transaction.atomic
def hold_back(post: Post, user: User | None = None) -> bool:
    """Let a version that waits although its moment is over be a draft again; False where none does."""
    revision = _late(post).first()
    if revision is None:
        return False
    moment, revision.approved_go_live_at = revision.approved_go_live_at, None
    revision.save(user=user, update_fields=["approved_go_live_at"])
    revision.content["go_live_at"] = None
    revision.save(update_fields=["content"])
    Post.objects.filter(pk=post.pk, go_live_at=moment).update(go_live_at=None)
    return True


@transaction.atomic
def put_off(post: Post, at: datetime) -> bool:
    """Let a version that waits although its moment is over go out at another; False where none does.

    ValueError where `at` is not in the future.
    """
    _must_come(at)
    revision = _late(post).first()
    if revision is None:
        return False
    moment, revision.approved_go_live_at = revision.approved_go_live_at, at
    revision.content["go_live_at"] = at.isoformat()
    revision.save(update_fields=["approved_go_live_at", "content"])
    Post.objects.filter(pk=post.pk, go_live_at=moment).update(go_live_at=at)
    return True


def _must_come(at: datetime) -> None:
    if at <= timezone.now():
        raise ValueError(f"{at:%Y-%m-%d %H:%M} is over: publish the post, or choose a later moment.")


def _late(post: Post) -> QuerySet[Revision]:
    waiting: QuerySet[Revision] = post.revisions.select_for_update()
    return waiting.filter(approved_go_live_at__lte=latest_moment(timezone.now()))


def settle(post: Post) -> None:
    """Make true what follows from a post's being live or not: its date, source, former addresses, reports,
    the lists it stands in and the videos that are looked after.

    Runs inside the transaction of whatever published, unpublished or saved the post; may be repeated.
    """
    if post.live:
        _settle_live(post)
    else:
        _settle_withdrawn(post)
    listing.settle(post)
    health.settle(post)
    post_changed.send(sender=Post, post_id=post.pk)


def _settle_live(post: Post) -> None:
    if post.published_at is None:
        post.published_at = timezone.now()
    address = post.get_absolute_url()
    before = report.address_of(post)
    if before and before != address:
        FormerAddress.objects.update_or_create(path=before, defaults={"post": post})
    FormerAddress.objects.filter(path=address).delete()
    day = post.published_at.astimezone(settings.PUBLICATION.zone).date()
    post.fact_source = source = report.keep_source(post, address, day)
    Post.objects.filter(pk=post.pk).update(published_at=post.published_at, fact_source=source)
    report.report_all(post, source)
    picture_words.remember(post)


def follow_time_zone() -> int:
    """Settle the posts that another time zone of the publication has put into another month, so that their
    former addresses lead on; how many there were.
    """
    # No zone is further from UTC than fourteen hours: only days at a month's ends can change it.
    at_an_end = Post.objects.filter(live=True, published_at__day__in=(1, 2, 27, 28, 29, 30, 31))
    told = at_an_end.only("slug", "published_at", "go_live_at", "fact_source__address")
    stale = [
        post.pk
        for post in told.select_related("fact_source").iterator(1000)
        if report.address_of(post) not in ("", post.get_absolute_url())
    ]
    for pk in stale:
        with transaction.atomic():
            settle(Post.objects.get(pk=pk))
    return len(stale)


def _settle_withdrawn(post: Post) -> None:
    if before := report.address_of(post):
        FormerAddress.objects.update_or_create(path=before, defaults={"post": post})
        report.withdraw(post)
