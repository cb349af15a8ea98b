"""The goes-out board: where a post goes, how far it got there, and what can be done about it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from urllib.parse import quote

from django.conf import settings
from django.utils import timezone

from matinee.delivery.destinations import kinds
from matinee.delivery.life import State
from matinee.delivery.models import Delivery
from matinee.desk.feeds import feeds_of
from matinee.desk.lateness import is_late
from matinee.desk.models import Post
from matinee.desk.sending import deliveries_of
from matinee.press import outgoing
from matinee.press.log import trouble
from matinee.press.models import Bake, Carrying
from matinee.press.standing import Standing, standing

THERE, WAITING, TROUBLE, NOWHERE = "there", "waiting", "trouble", "nowhere"


class Deed(NamedTuple):
    """Something that a person may do about a line: `word` is what the form sends."""

    label: str
    word: str


@dataclass(frozen=True, slots=True)
class Line:
    """One place. `state` is one of the four above, `words` say it; `receipts` are its addresses there."""

    where: str
    state: str
    words: str
    at: datetime | None = None
    receipts: tuple[str, ...] = ()
    error: str = ""
    deeds: tuple[Deed, ...] = ()
    delivery_id: int = 0


def boards_of(posts: Collection[Post]) -> dict[int, list[Line]]:
    """The lines of each post, by its id, in as many queries for many as for one.

    `posts` come from `Post.objects.with_schedule()`.
    """
    addresses = {post.pk: post.get_absolute_url() for post in posts}
    known = _Known(
        standing(addresses.values()),
        trouble(),
        outgoing.troubles(),
        feeds_of(addresses),
        deliveries_of(addresses),
        timezone.now(),
    )
    return {post.pk: list(_lines(post, addresses[post.pk], known)) for post in posts}


def is_moving(lines: Collection[Line]) -> bool:
    """Whether something is under way that will be other in a moment."""
    return any(line.state == WAITING and line.at is None for line in lines)


class _Known(NamedTuple):
    pages: dict[str, Standing]
    bake: Bake | None
    carrying: dict[str, Carrying]
    feeds: dict[int, list[str]]
    deliveries: dict[int, list[Delivery]]
    now: datetime


def _lines(post: Post, address: str, known: _Known) -> Iterator[Line]:
    page = known.pages[address]
    yield _site(post, address, page, known)
    if post.live and page.is_there:
        yield _feeds(known.feeds[post.pk])
        for stage in settings.PUBLICATION.stages:
            yield _carried(stage, page, known)
    for delivery in known.deliveries[post.pk]:
        yield _delivered(delivery)


def _site(post: Post, address: str, page: Standing, known: _Known) -> Line:
    where, receipts = "Public site", (quote(address),)
    if not post.live:
        return Line(where, *_not_public(post, page, known.now))
    if page.error:
        words = "An older version is public" if page.is_there else "The page could not be made"
        retry = (Deed("Try again", "bake"),)
        return Line(where, TROUBLE, words, page.since, receipts if page.is_there else (), page.error, retry)
    stuck = known.bake.error if known.bake else ""
    if page.is_there and not page.is_waiting:
        return Line(where, THERE, "Live", page.since, receipts, stuck)
    words = "Being made anew" if page.is_there else "Waiting for its page to be made"
    return Line(where, TROUBLE if stuck else WAITING, words, None, receipts if page.is_there else (), stuck)


def _not_public(post: Post, page: Standing, now: datetime) -> tuple[str, str, datetime | None]:
    if page.is_there:
        return WAITING, "Being taken away", None
    if not post.is_scheduled:
        return NOWHERE, "Not published", None
    if is_late(post.goes_out_at, now):
        return TROUBLE, "Was due, and asks what to do", post.goes_out_at
    return WAITING, "Goes out by itself", post.goes_out_at


def _feeds(addresses: list[str]) -> Line:
    if not addresses:
        return Line("Feeds", NOWHERE, "In none: newer posts fill them")
    words = f"In {len(addresses)} feed{'s' * (len(addresses) > 1)}"
    return Line("Feeds", THERE, words, receipts=tuple(quote(address) for address in addresses))


_STAGES: dict[str, tuple[str, str, str]] = {
    outgoing.MIRROR: ("Mirror", "Copied", "Waiting to be copied"),
    outgoing.PURGE: ("CDN", "Told", "Waiting to be told"),
}


def _carried(stage: str, page: Standing, known: _Known) -> Line:
    where, done, to_do = _STAGES[stage]
    # What waits for the mirror will be told to the CDN after it.
    if page.outgoing != stage and page.outgoing != outgoing.MIRROR:
        return Line(where, THERE, done)
    stuck = known.carrying.get(stage)
    if stuck is None:
        return Line(where, WAITING, to_do)
    return Line(where, TROUBLE, to_do, stuck.since, error=stuck.error)


_SENT = {
    State.WAITING: (WAITING, "Waiting"),
    State.CLAIMED: (WAITING, "On its way"),
    State.HANDED_OVER: (THERE, "Arrived"),
    State.REFUSED: (TROUBLE, "Refused"),
    State.UNKNOWN: (TROUBLE, "May have arrived or not: look there, and say so"),
    State.TO_TAKE_BACK: (WAITING, "To be taken back"),
    State.TAKING_BACK: (WAITING, "Being taken back"),
    State.TAKEN_BACK: (NOWHERE, "Taken back"),
}
_DEEDS = {
    State.WAITING: (Deed("Try now", "hurry"), Deed("Don’t send", "take-back")),
    State.HANDED_OVER: (Deed("Take back", "take-back"),),
    State.REFUSED: (Deed("Try again", "send"),),
    State.UNKNOWN: (Deed("It arrived", "arrived"), Deed("It did not: send it", "send")),
    State.TO_TAKE_BACK: (Deed("Try now", "hurry"),),
    State.TAKEN_BACK: (Deed("Send again", "send"),),
}


def _delivered(delivery: Delivery) -> Line:
    kind, state = kinds().get(delivery.destination), State(delivery.state)
    tone, words = _SENT[state]
    deeds = _DEEDS.get(state, ())
    if state is State.HANDED_OVER and not (kind and kind.takes_back):
        deeds = ()
    if state is State.WAITING and delivery.error:
        words = f"{words} for try {delivery.attempts + 1}"
    place = kind.place(delivery.recipient, delivery.remote_id) if kind else ""
    return Line(
        where=kind.label if kind else delivery.destination,
        state=TROUBLE if delivery.error and tone == THERE else tone,
        words=words,
        at=delivery.settled_at or (delivery.not_before if delivery.error else None),
        receipts=(place,) if place else (),
        error=delivery.error,
        deeds=deeds,
        delivery_id=delivery.pk,
    )
