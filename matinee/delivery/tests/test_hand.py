import pytest
from django.db import transaction

from matinee.delivery.actions import Address, hand
from matinee.delivery.life import State
from matinee.delivery.models import Delivery, Message
from matinee.delivery.tests.conftest import NOON, handed

pytestmark = pytest.mark.django_db


def test_a_message_becomes_one_delivery_for_each_recipient():
    deliveries = handed(("webhook", "http://a.example"), ("webhook", "http://b.example"))
    assert [(row.recipient, row.state, row.not_before) for row in deliveries] == [
        ("http://a.example", State.WAITING, NOON),
        ("http://b.example", State.WAITING, NOON),
    ]


def test_handing_in_again_adds_nothing_but_what_is_new():
    handed(("webhook", "http://a.example"))
    Delivery.objects.update(state=State.HANDED_OVER)
    handed(("webhook", "http://a.example"), ("webhook", "http://a.example"), ("webhook", "http://b.example"))
    assert Message.objects.count() == 1
    assert list(Delivery.objects.order_by("pk").values_list("recipient", "state")) == [
        ("http://a.example", State.HANDED_OVER),
        ("http://b.example", State.WAITING),
    ]


def test_a_key_never_stands_for_two_messages():
    handed("webhook", payload={"headline": "A trailer"})
    with pytest.raises(ValueError, match="already stands for another message"):
        handed("webhook", payload={"headline": "A poster"})


def test_an_unknown_destination_is_told_and_nothing_is_written():
    with pytest.raises(LookupError, match=r"no destination 'pidgin'; there are .*webhook"):
        handed("pidgin")
    assert not Message.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_a_message_goes_when_what_caused_it_is_rolled_back():
    with transaction.atomic():
        hand("note/1", "published", {}, [Address("webhook")], NOON)
        transaction.set_rollback(True)
    assert not Message.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_a_message_outside_a_transaction_is_refused():
    with pytest.raises(RuntimeError, match="transaction"):
        hand("note/1", "published", {}, [Address("webhook")], NOON)
