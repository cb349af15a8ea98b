from datetime import timedelta

import pytest

from matinee.delivery.actions import claim, settle, sweep
from matinee.delivery.life import State
from matinee.delivery.models import Delivery
from matinee.delivery.tests.conftest import NOON, handed

pytestmark = pytest.mark.django_db


def test_what_is_due_is_claimed_once_and_the_longest_waiting_first(pigeon):
    late, early = handed(("pigeon", "late"), ("pigeon", "early"))
    Delivery.objects.filter(pk=early.pk).update(not_before=NOON - timedelta(hours=1))
    assert [claim(NOON, ["pigeon"]) for _ in range(3)] == [early, late, None]
    assert set(Delivery.objects.values_list("state", "attempts", "lease_until")) == {
        (State.CLAIMED, 1, NOON + pigeon.lease)
    }


def test_what_is_not_due_or_goes_elsewhere_is_left(pigeon):
    handed("pigeon")
    assert claim(NOON - timedelta(seconds=1), ["pigeon"]) is None
    assert claim(NOON, ["webhook"]) is None


def test_two_workers_who_saw_the_same_row_do_not_both_get_it(pigeon):
    handed("pigeon")
    mine, yours = Delivery.objects.get(), Delivery.objects.get()
    assert mine.step(State.CLAIMED, attempts=1, lease_until=NOON)
    assert not yours.step(State.CLAIMED, attempts=1, lease_until=NOON)


def test_a_worker_whose_lease_ran_out_settles_nothing(homing_pigeon):
    handed("homing_pigeon")
    slow = claim(NOON, ["homing_pigeon"])
    later = NOON + timedelta(hours=1)
    sweep(later)
    quick = claim(later, ["homing_pigeon"])
    assert quick == slow
    assert not settle(slow, State.REFUSED, later, error="too late to say")
    assert Delivery.objects.get().state == State.CLAIMED
    assert settle(quick, State.HANDED_OVER, later)
