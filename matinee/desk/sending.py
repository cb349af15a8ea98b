"""Which messages the desk hands in for a post: one for its going out, for all destinations, for ever."""

from collections.abc import Collection, Iterable
from contextlib import suppress

from django.conf import settings
from django.utils import timezone

from matinee.delivery.actions import Address, hand, take_back
from matinee.delivery.life import State
from matinee.delivery.models import Delivery, Message
from matinee.desk.models import Post

KIND = "post"


def key_of(post_id: int) -> str:
    """By this key the outbox knows the message of a post; it does not know what a post is."""
    return f"{KIND}:{post_id}"


def post_of(key: str) -> int:
    """The post whose message has this key; 0 for all other messages."""
    kind, _, post_id = key.partition(":")
    return int(post_id) if kind == KIND and post_id.isdecimal() else 0


def deliveries_of(post_ids: Iterable[int]) -> dict[int, list[Delivery]]:
    """The deliveries of posts, in the order in which they were handed in; one query."""
    of_key = {key_of(post_id): post_id for post_id in post_ids}
    found: dict[int, list[Delivery]] = {post_id: [] for post_id in of_key.values()}
    rows = Delivery.objects.filter(message__key__in=of_key).select_related("message")
    for delivery in rows.order_by("pk"):
        found[of_key[delivery.message.key]].append(delivery)
    return found


def posts_at(addresses: Collection[str]) -> list[str]:
    """The keys of those messages that lead to one of these pages; no query where there is none."""
    if not addresses:
        return []
    urls = [f"{settings.PUBLICATION.address}{address}" for address in addresses]
    found = Message.objects.filter(kind=KIND, payload__url__in=urls, deliveries__state=State.WAITING)
    return list(found.values_list("key", flat=True).distinct())


def send_out(post: Post) -> None:
    """Hand a post in that is public for the first time; what goes out again, or changes, is no news."""
    to = [Address(*each) for each in settings.PUBLICATION.destinations]
    is_first = post.live and post.first_published_at == post.last_published_at
    if to and is_first and not Message.objects.filter(key=key_of(post.pk)).exists():
        hand(key_of(post.pk), KIND, _payload(post), to, timezone.now())


def keep_in(post: Post) -> None:
    """Let what still waits to be delivered of a post that is public no more stay here."""
    for delivery in deliveries_of([post.pk])[post.pk]:
        if delivery.state == State.WAITING:
            with suppress(ValueError):  # it may be there already, and stays
                take_back(delivery, timezone.now())


def _payload(post: Post) -> dict[str, object]:
    assert post.published_at is not None  # noqa: S101  # it was settled before
    return {
        "id": post.pk,
        "headline": post.headline,
        "standfirst": post.standfirst,
        "url": f"{settings.PUBLICATION.address}{post.get_absolute_url()}",
        "published_at": post.published_at.isoformat(),
        "authors": [byline.author.name for byline in post.bylines.all()],
        "topics": [filing.topic.name for filing in post.filings.all()],
        "films": [subject.film.title for subject in post.subjects.all()],
    }
