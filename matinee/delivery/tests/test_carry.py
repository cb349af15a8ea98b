from contextlib import suppress
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from matinee.delivery.actions import MAX_ATTEMPTS, carry, claim, decide, sweep
from matinee.delivery.destination import TransportError, UnansweredError
from matinee.delivery.life import State, WrongStepError
from matinee.delivery.models import Delivery, Message
from matinee.delivery.tests.conftest import NOON, handed

pytestmark = pytest.mark.django_db


class Killed(BaseException):
    """The worker is gone: nothing after it runs."""


REFUSES = TransportError("we keep no pigeons", permanent=True)
IS_BUSY = TransportError("the loft is full", permanent=False)


def carried(bird, now=NOON):
    return carry(claim(now, [bird.name]), bird, now)


def test_what_is_taken_is_handed_over_with_its_receipt(pigeon):
    [delivery] = handed("pigeon")
    bird = pigeon()
    assert carried(bird) == State.HANDED_OVER
    delivery.refresh_from_db()
    assert bird.taken == ["note/1"]
    assert (delivery.remote_id, delivery.receipt, delivery.settled_at) == ("ring-7", "coo", NOON)
    assert claim(NOON + timedelta(days=1), ["pigeon"]) is None


def test_what_is_refused_for_good_says_why_and_is_not_tried_again(pigeon):
    [delivery] = handed("pigeon")
    assert carried(pigeon(REFUSES)) == State.REFUSED
    delivery.refresh_from_db()
    assert delivery.error == "we keep no pigeons"
    assert claim(NOON + timedelta(days=1), ["pigeon"]) is None


def test_what_is_worth_a_retry_waits_longer_each_time_and_is_given_up_in_the_end(pigeon):
    [delivery] = handed("pigeon")
    bird, now, pauses = pigeon(*[IS_BUSY] * MAX_ATTEMPTS), NOON, []
    while carried(bird, now) == State.WAITING:
        delivery.refresh_from_db()
        assert claim(delivery.not_before - timedelta(seconds=1), ["pigeon"]) is None
        pauses.append(delivery.not_before - now)
        now = delivery.not_before
    assert pauses[:3] == [timedelta(seconds=30), timedelta(minutes=1), timedelta(minutes=2)]
    assert pauses == sorted(pauses)
    assert pauses[-1] == timedelta(hours=6)
    delivery.refresh_from_db()
    assert (delivery.state, len(pauses)) == (State.REFUSED, MAX_ATTEMPTS - 1)
    assert delivery.error == f"Given up after {MAX_ATTEMPTS} attempts. the loft is full"


def test_a_pause_that_was_asked_for_is_kept(pigeon):
    [delivery] = handed("pigeon")
    carried(pigeon(TransportError("busy", permanent=False, retry_after=timedelta(hours=2))))
    delivery.refresh_from_db()
    assert delivery.not_before == NOON + timedelta(hours=2)


def test_without_an_answer_only_what_is_harmless_is_tried_again(pigeon, homing_pigeon):
    handed("pigeon", "homing_pigeon")
    silence = (True, UnansweredError("it never came back"))
    assert carried(pigeon(silence)) == State.UNKNOWN
    assert carried(homing_pigeon(silence)) == State.WAITING


def test_a_worker_that_died_is_healed_by_the_sweep(pigeon, homing_pigeon):
    handed("pigeon", "homing_pigeon")
    for bird in (pigeon((True, Killed())), homing_pigeon((True, Killed()))):
        with pytest.raises(Killed):
            carried(bird)
    assert sweep(NOON + pigeon.lease) == {State.WAITING: 0, State.UNKNOWN: 0}
    assert sweep(NOON + pigeon.lease + timedelta(seconds=1)) == {State.WAITING: 1, State.UNKNOWN: 1}
    unknown = Delivery.objects.get(state=State.UNKNOWN)
    assert unknown.destination == "pigeon"
    assert "may have been handed over" in unknown.error


def test_what_kills_its_worker_every_time_is_shown_to_a_person(homing_pigeon):
    handed("homing_pigeon")
    now = NOON
    for _ in range(MAX_ATTEMPTS):
        claim(now, ["homing_pigeon"])
        now += timedelta(hours=1)
        sweep(now)
    assert Delivery.objects.get().state == State.UNKNOWN


@pytest.mark.parametrize("word", [State.HANDED_OVER, State.REFUSED, State.WAITING])
def test_a_person_decides_what_is_unknown(pigeon, word):
    [delivery] = handed("pigeon")
    carried(pigeon((True, UnansweredError("lost"))))
    delivery.refresh_from_db()
    assert decide(delivery, word, NOON)
    assert (claim(NOON, ["pigeon"]) is not None) == (word == State.WAITING)


def test_a_person_can_not_undo_what_was_handed_over_or_take_it_from_a_worker(pigeon):
    handed("pigeon")
    claimed = claim(NOON, ["pigeon"])
    assert not decide(claimed, State.REFUSED, NOON)
    carry(claimed, pigeon(), NOON)
    with pytest.raises(WrongStepError):
        decide(claimed, State.WAITING, NOON)


FATES = {
    "taken": None,
    "busy": IS_BUSY,
    "silent, not taken": (False, UnansweredError("no word")),
    "silent, taken": (True, UnansweredError("no word")),
    "dies before": (False, Killed()),
    "dies after": (True, Killed()),
}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(fates=st.lists(st.sampled_from(sorted(FATES)), max_size=6), is_harmless=st.booleans())
def test_never_lost_never_twice_never_called_sent_when_it_was_not(pigeon, homing_pigeon, fates, is_harmless):
    Message.objects.all().delete()
    bird = (homing_pigeon if is_harmless else pigeon)(*(FATES[fate] for fate in fates))
    [delivery] = handed(bird.name)
    now = NOON
    for _ in range(2 * len(fates) + 2):
        if claimed := claim(now, [bird.name]):
            with suppress(Killed):
                carry(claimed, bird, now)
        now += timedelta(hours=7)
        sweep(now)
    delivery.refresh_from_db()
    if is_harmless:
        assert delivery.state == State.HANDED_OVER
        assert set(bird.taken) == {"note/1"}
    else:
        assert len(bird.taken) <= 1
        assert delivery.state in {State.HANDED_OVER, State.UNKNOWN}
        assert delivery.state == State.UNKNOWN or bird.taken == ["note/1"]
        # Parked only for a reason: somebody died or fell silent.
        assert delivery.state == State.HANDED_OVER or set(fates) - {"taken", "busy"}
