"""A destination that does as it is told, found in a folder of its own like any other."""

from datetime import UTC, datetime

import pytest
from django.db import transaction

from matinee.delivery import destinations
from matinee.delivery.actions import Address, hand

NOON = datetime(2026, 5, 14, 12, tzinfo=UTC)

PIGEON = '''
from matinee.delivery.destination import Destination, Receipt

class Pigeon(Destination):
    """Flies off with a parcel; `orders` are what becomes of each flight: nothing, or an error to raise."""
    name = label = "{name}"
    takes_back = {harmless}
    repeat_is_harmless = {harmless}

    def __init__(self, *orders):
        self.orders = list(orders)
        self.taken = []

    def take_back(self, parcel, remote_id):
        receipt = self.send(parcel)
        self.taken = [key for key in self.taken if key != parcel.key]
        return receipt

    def send(self, parcel):
        order = self.orders.pop(0) if self.orders else None
        is_taken, error = order if isinstance(order, tuple) else (order is None, order)
        if is_taken:
            self.taken.append(parcel.key)
        if error is not None:
            raise error
        return Receipt(remote_id="ring-7", text="coo")
'''


@pytest.fixture
def add_destination(tmp_path, monkeypatch):
    """Lay a folder beside the real destinations; what is in it is found by scanning."""
    monkeypatch.setattr(destinations, "__path__", [*destinations.__path__, str(tmp_path)])
    destinations.kinds.cache_clear()

    def add(name, source):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text(source)
        destinations.kinds.cache_clear()

    yield add
    destinations.kinds.cache_clear()


@pytest.fixture
def pigeon(add_destination):
    """A kind of destination that takes a parcel twice if it is sent twice."""
    add_destination("pigeon", PIGEON.format(name="pigeon", harmless=False))
    return destinations.kind("pigeon")


@pytest.fixture
def homing_pigeon(add_destination):
    """A kind of destination that knows a parcel by its key."""
    add_destination("homing_pigeon", PIGEON.format(name="homing_pigeon", harmless=True))
    return destinations.kind("homing_pigeon")


def handed(*to, key="note/1", payload=None):
    """Hand a message in at noon, to destinations or pairs of one and its recipient; the deliveries."""
    addresses = [Address(*([name] if isinstance(name, str) else name)) for name in to]
    with transaction.atomic():
        message = hand(key, "published", payload or {"headline": "A trailer"}, addresses, NOON)
    return list(message.deliveries.order_by("pk"))
