"""What is done with messages: hand, claim, carry, settle, sweep, decide."""

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
from matinee.delivery.life import State
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


def claim(now: datetime, destinations: Iterable[str]) -> Delivery | None:
    """Take one delivery that is due for the time of its destination's lease; None where nothing is due."""
    while True:
        due = Delivery.objects.due(now).filter(destination__in=list(destinations)).select_related("message")
        delivery = due.first()
        if delivery is None:
            return None
        lease_until = now + destination_kind(delivery.destination).lease
        if delivery.step(State.CLAIMED, attempts=delivery.attempts + 1, lease_until=lease_until, error=""):
            return delivery


def carry(delivery: Delivery, destination: Destination, now: datetime) -> State:
    """Hand a claimed delivery over and settle it; what no destination foresees is left to the sweep."""
    message = delivery.message
    parcel = Parcel(message.key, message.kind, message.payload, message.created_at, delivery.recipient)
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
    pause = min(FIRST_PAUSE * 2 ** (delivery.attempts - 1), LONGEST_PAUSE)
    delivery.step(
        State.WAITING, not_before=now + max(pause, retry_after or pause), lease_until=None, error=error
    )


def sweep(now: datetime) -> Mapping[State, int]:
    """Heal deliveries whose worker died: how many wait again, how many are unknown until a person decides."""
    healed = {State.WAITING: 0, State.UNKNOWN: 0}
    for delivery in Delivery.objects.expired(now):
        is_harmless = destination_kind(delivery.destination).repeat_is_harmless
        state = State.WAITING if is_harmless and delivery.attempts < MAX_ATTEMPTS else State.UNKNOWN
        error = f"Attempt {delivery.attempts} ended without a word; it may have been handed over."
        settled_at = now if state is State.UNKNOWN else None
        if delivery.step(state, not_before=now, lease_until=None, settled_at=settled_at, error=error):
            healed[state] += 1
    return healed


def decide(delivery: Delivery, state: State, now: datetime) -> bool:
    """A person's word on an unknown or refused delivery: it arrived, it did not, or try again."""
    if delivery.state == State.CLAIMED:
        return False
    return delivery.step(state, not_before=now, settled_at=None if state is State.WAITING else now)
