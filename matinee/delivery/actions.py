"""What is done with messages: hand, claim, carry, settle, sweep, and what a person may do."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import NamedTuple

from django.db import transaction

from matinee.delivery.destination import (
    Destination,
    Parcel,
    Payload,
    Receipt,
    TransportError,
    UnansweredError,
)
from matinee.delivery.destinations import kind as destination_kind
from matinee.delivery.life import UNDER_WAY, State
from matinee.delivery.models import Delivery, Message

MAX_ATTEMPTS = 12
FIRST_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(hours=6)


class Address(NamedTuple):
    """Where a message is to go."""

    destination: str
    recipient: str = ""


def hand(key: str, kind: str, payload: Payload, to: Iterable[Address], now: datetime) -> Message:
    """Write a message and its deliveries, once per key, destination and recipient, however often called.

    RuntimeError outside a transaction: the message must come and go with what caused it. ValueError where the
    key already stands for another message; LookupError where there is no such destination.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("hand() belongs into the transaction of what caused the message.")
    addresses = list(to)
    for address in addresses:
        destination_kind(address.destination)
    said = {"kind": kind, "payload": payload}
    message, is_new = Message.objects.get_or_create(key=key, defaults={**said, "created_at": now})
    if not is_new and said != {"kind": message.kind, "payload": message.payload}:
        raise ValueError(f"The key {key!r} already stands for another message.")
    rows = [Delivery(message=message, not_before=now, **address._asdict()) for address in addresses]
    Delivery.objects.bulk_create(rows, ignore_conflicts=True)
    return message


def claim(now: datetime, destinations: Iterable[str], held: Iterable[str] = ()) -> Delivery | None:
    """Take one delivery that is due for the time of its destination's lease; None where nothing is due.

    Messages of the keys in `held` are not sent now; what is to be taken back is.
    """
    due = Delivery.objects.due(now).filter(destination__in=list(destinations)).select_related("message")
    if keys := list(held):
        due = due.exclude(message__key__in=keys, state=State.WAITING)
    while True:
        delivery = due.first()
        if delivery is None:
            return None
        lease_until = now + destination_kind(delivery.destination).lease
        held = UNDER_WAY[State(delivery.state)]
        if delivery.step(held, attempts=delivery.attempts + 1, lease_until=lease_until, error=""):
            return delivery


def carry(delivery: Delivery, destination: Destination, now: datetime) -> State:
    """Hand a claimed delivery over, or take it back, and settle it; what no destination foresees is left to
    the sweep."""
    message = delivery.message
    parcel = Parcel(message.key, message.kind, message.payload, message.created_at, delivery.recipient)
    if delivery.state == State.TAKING_BACK:
        return _carry_back(delivery, destination, parcel, now)
    try:
        receipt = destination.send(parcel)
    except TransportError as error:
        if error.permanent:
            settle(delivery, State.REFUSED, now, error=str(error))
        else:
            _wait(delivery, now, str(error), error.retry_after)
    except UnansweredError as error:
        if destination.repeat_is_harmless:
            _wait(delivery, now, f"No answer: {error}")
        else:
            settle(delivery, State.UNKNOWN, now, error=f"No answer: {error}")
    else:
        settle(delivery, State.HANDED_OVER, now, receipt)
    return State(delivery.state)


def _carry_back(delivery: Delivery, destination: Destination, parcel: Parcel, now: datetime) -> State:
    try:
        receipt = destination.take_back(parcel, delivery.remote_id)
    except TransportError as error:
        _wait_to_take_back(delivery, now, str(error), error.permanent, error.retry_after)
    except UnansweredError as error:
        # Taking back twice is the same as once.
        _wait_to_take_back(delivery, now, f"No answer: {error}")
    else:
        delivery.step(
            State.TAKEN_BACK, settled_at=now, lease_until=None, remote_id="", receipt=receipt.text, error=""
        )
    return State(delivery.state)


def settle(
    delivery: Delivery, state: State, now: datetime, receipt: Receipt | None = None, error: str = ""
) -> bool:
    """Write down how a claimed delivery ended; False where the lease ran out and somebody else has it now."""
    remote_id, text = receipt or Receipt()
    return delivery.step(
        state, settled_at=now, lease_until=None, remote_id=remote_id, receipt=text, error=error
    )


def _wait(delivery: Delivery, now: datetime, error: str, retry_after: timedelta | None = None) -> None:
    if delivery.attempts >= MAX_ATTEMPTS:
        settle(delivery, State.REFUSED, now, error=f"Given up after {delivery.attempts} attempts. {error}")
        return
    not_before = now + _pause(delivery, retry_after)
    delivery.step(State.WAITING, not_before=not_before, lease_until=None, error=error)


def _wait_to_take_back(
    delivery: Delivery,
    now: datetime,
    error: str,
    is_permanent: bool = False,
    retry_after: timedelta | None = None,
) -> None:
    if is_permanent or delivery.attempts >= MAX_ATTEMPTS:
        error = f"It could not be taken back: {error}"
        delivery.step(State.HANDED_OVER, lease_until=None, error=error)
        return
    not_before = now + _pause(delivery, retry_after)
    delivery.step(State.TO_TAKE_BACK, not_before=not_before, lease_until=None, error=error)


def _pause(delivery: Delivery, asked: timedelta | None) -> timedelta:
    pause: timedelta = min(FIRST_PAUSE * 2 ** (delivery.attempts - 1), LONGEST_PAUSE)
    return max(pause, asked or pause)


def sweep(now: datetime) -> Mapping[State, int]:
    """Heal deliveries whose worker died: how many wait again, how many are unknown until a person decides."""
    healed = {State.WAITING: 0, State.UNKNOWN: 0}
    for delivery in Delivery.objects.expired(now):
        error = f"Attempt {delivery.attempts} ended without a word"
        if delivery.state == State.TAKING_BACK:
            _wait_to_take_back(delivery, now, f"{error}.")
            continue
        is_harmless = destination_kind(delivery.destination).repeat_is_harmless
        state = State.WAITING if is_harmless and delivery.attempts < MAX_ATTEMPTS else State.UNKNOWN
        settled_at = now if state is State.UNKNOWN else None
        error = f"{error}; it may have been handed over."
        if delivery.step(state, not_before=now, lease_until=None, settled_at=settled_at, error=error):
            healed[state] += 1
    return healed


def decide(delivery: Delivery, state: State, now: datetime) -> bool:
    """A person's word on a delivery that no worker has: it arrived, it did not, or (once more) send it."""
    if delivery.state in UNDER_WAY.values():
        return False
    return delivery.step(state, not_before=now, settled_at=None if state is State.WAITING else now)


def hurry(delivery: Delivery, now: datetime) -> bool:
    """A person's word that what waits for another try is tried now; False where it does not wait any more."""
    waiting = Delivery.objects.filter(pk=delivery.pk, state__in=UNDER_WAY.keys())
    return waiting.update(not_before=now) == 1


def take_back(delivery: Delivery, now: datetime) -> bool:
    """A person's word that a delivery is not to be there; False where a worker has it just now.

    One that was surely not handed over ends at once. ValueError where its destination gives nothing back.
    """
    if delivery.state in UNDER_WAY.values():
        return False
    kind = destination_kind(delivery.destination)
    may_be_there = delivery.attempts > 0 and kind.repeat_is_harmless
    if delivery.state == State.WAITING and not may_be_there:
        return delivery.step(State.TAKEN_BACK, settled_at=now, error="")
    if not kind.takes_back:
        raise ValueError(f"{kind.label} gives nothing back.")
    return delivery.step(State.TO_TAKE_BACK, not_before=now, error="")
