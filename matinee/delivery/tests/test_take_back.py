from contextlib import suppress
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from matinee.delivery.actions import MAX_ATTEMPTS, carry, claim, decide, hurry, sweep, take_back
from matinee.delivery.destination import TransportError, UnansweredError
from matinee.delivery.life import State, WrongStepError
from matinee.delivery.models import Delivery, Message
from matinee.delivery.tests.conftest import NOON, handed

pytestmark = pytest.mark.django_db
LATER = NOON + timedelta(days=1)
IS_BUSY = TransportError("the loft is full", permanent=False)
REFUSES = TransportError("it has flown", permanent=True)


class Killed(BaseException):
    """The worker is gone: nothing after it runs."""


@pytest.fixture
def there(homing_pigeon):
    """A delivery that was handed over, and the bird that did it."""
    [delivery] = handed("homing_pigeon")
    bird = homing_pigeon()
    carry(claim(NOON, [bird.name]), bird, NOON)
    delivery.refresh_from_db()
    return delivery, bird


def carried(bird, now=LATER):
    return carry(claim(now, [bird.name]), bird, now)


def test_what_was_handed_over_is_taken_back_by_a_worker(there):
    delivery, bird = there
    assert take_back(delivery, LATER)
    assert delivery.state == State.TO_TAKE_BACK
    assert carried(bird) == State.TAKEN_BACK
    delivery.refresh_from_db()
    assert bird.taken == []
    assert (delivery.remote_id, delivery.settled_at) == ("", LATER)


def test_what_waits_for_its_first_flight_is_taken_back_at_once(pigeon):
    [delivery] = handed("pigeon")
    assert take_back(delivery, NOON)
    assert Delivery.objects.get().state == State.TAKEN_BACK
    assert claim(LATER, ["pigeon"]) is None


def test_what_may_have_arrived_although_it_waits_is_taken_back_over_there(homing_pigeon):
    [delivery] = handed("homing_pigeon")
    bird = homing_pigeon((True, UnansweredError("no word")))
    carry(claim(NOON, [bird.name]), bird, NOON)
    delivery.refresh_from_db()
    assert delivery.state == State.WAITING
    take_back(delivery, LATER)
    assert carried(bird) == State.TAKEN_BACK
    assert bird.taken == []


def test_a_destination_that_gives_nothing_back_says_so(pigeon):
    [delivery] = handed("pigeon")
    carry(claim(NOON, ["pigeon"]), pigeon(), NOON)
    delivery.refresh_from_db()
    with pytest.raises(ValueError, match="pigeon gives nothing back"):
        take_back(delivery, NOON)
    assert Delivery.objects.get().state == State.HANDED_OVER


def test_nothing_is_taken_from_the_hands_of_a_worker(pigeon):
    handed("pigeon")
    assert not take_back(claim(NOON, ["pigeon"]), NOON)
    assert Delivery.objects.get().state == State.CLAIMED


def test_what_was_refused_is_not_there_to_be_taken_back(homing_pigeon):
    [delivery] = handed("homing_pigeon")
    carry(claim(NOON, ["homing_pigeon"]), homing_pigeon(REFUSES), NOON)
    delivery.refresh_from_db()
    with pytest.raises(WrongStepError):
        take_back(delivery, NOON)


def test_a_refusal_leaves_it_there_with_the_reason_for_a_person_to_see(there):
    delivery, bird = there
    bird.orders = [REFUSES]
    take_back(delivery, LATER)
    assert carried(bird) == State.HANDED_OVER
    [seen] = Delivery.objects.in_trouble()
    assert seen.error == "It could not be taken back: it has flown"
    assert seen.remote_id == "ring-7"


@pytest.mark.parametrize("trouble", [IS_BUSY, (True, UnansweredError("no word"))])
def test_trouble_is_tried_again_and_given_up_in_the_end(there, trouble):
    delivery, bird = there
    bird.orders = [trouble] * MAX_ATTEMPTS
    take_back(delivery, LATER)
    now = LATER
    assert carried(bird) == State.TO_TAKE_BACK
    for _ in range(MAX_ATTEMPTS):
        now += timedelta(hours=7)
        if claimed := claim(now, [bird.name]):
            carry(claimed, bird, now)
    assert Delivery.objects.get().state == State.HANDED_OVER


def test_taken_back_it_can_be_sent_once_more(there):
    delivery, bird = there
    take_back(delivery, LATER)
    carried(bird)
    delivery.refresh_from_db()
    assert decide(delivery, State.WAITING, LATER)
    assert carried(bird) == State.HANDED_OVER
    assert bird.taken == ["note/1"]


def test_what_rests_after_a_failure_can_be_hurried(homing_pigeon):
    [delivery] = handed("homing_pigeon")
    bird = homing_pigeon(IS_BUSY)
    carried(bird, NOON)
    assert claim(NOON, [bird.name]) is None
    assert hurry(delivery, NOON)
    assert carried(bird, NOON) == State.HANDED_OVER
    assert not hurry(delivery, NOON)


FATES = {
    "well": None,
    "busy": IS_BUSY,
    "silent, not done": (False, UnansweredError("no word")),
    "silent, done": (True, UnansweredError("no word")),
    "dies before": (False, Killed()),
    "dies after": (True, Killed()),
}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(fates=st.lists(st.sampled_from(sorted(FATES)), max_size=6), taken_back_after=st.integers(0, 5))
def test_whenever_it_is_taken_back_and_whatever_happens_it_is_gone_where_we_say_so(
    homing_pigeon, fates, taken_back_after
):
    Message.objects.all().delete()
    bird = homing_pigeon(*(FATES[fate] for fate in fates))
    [delivery] = handed(bird.name)
    now = NOON
    for round_number in range(2 * len(fates) + 8):
        if round_number == taken_back_after:
            delivery.refresh_from_db()
            take_back(delivery, now)
        if claimed := claim(now, [bird.name]):
            with suppress(Killed):
                carry(claimed, bird, now)
        now += timedelta(hours=7)
        sweep(now)
    delivery.refresh_from_db()
    assert delivery.state in {State.TAKEN_BACK, State.HANDED_OVER}
    assert bool(bird.taken) == (delivery.state == State.HANDED_OVER)
