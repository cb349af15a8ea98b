import logging
import threading

import pytest

from matinee.config.worker import LONGEST_REST_SECONDS, Job, work

# The loop hands back connections between its rounds, and other tests may have left one open.
pytestmark = pytest.mark.django_db


class Clock:
    """A clock that only pauses move on."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def rounds():
    """Runs the loop for so many rounds, a second each."""

    def rounds(count, *jobs):
        clock, stop, left = Clock(), threading.Event(), [count]

        def pause():
            clock.now += 1
            left[0] -= 1
            if not left[0]:
                stop.set()

        work(jobs, stop, pause, clock)

    return rounds


def test_all_jobs_are_done_in_turn(rounds):
    done = []
    rounds(2, Job("first", lambda: done.append(1)), Job("second", lambda: done.append(2)))
    assert done == [1, 2, 1, 2]


def test_a_failure_is_told_in_one_line_and_stops_nobody_else(rounds, caplog):
    done = []

    def fail():
        raise ValueError("no room\nat all")

    with caplog.at_level(logging.INFO):
        rounds(1, Job("baking", fail), Job("next", lambda: done.append(1)))
    assert done == [1]
    (record,) = caplog.records
    assert record.getMessage().startswith(
        "baking failed, next try in 2 s: ValueError: no room at all at test_worker.py:"
    )


def test_what_keeps_failing_rests_longer_and_longer(rounds):
    tries = []

    def fail():
        tries.append(1)
        raise ValueError

    rounds(int(LONGEST_REST_SECONDS) * 3, Job("baking", fail))
    # After 2, 4, 8, 16, 32, 60 and 60 s.
    assert len(tries) == 7


def test_once_it_goes_well_the_rests_begin_anew(rounds):
    results = iter([ValueError(), ValueError(), None, ValueError(), None])

    def sometimes():
        result = next(results, None)
        if result is not None:
            raise result

    job = Job("baking", sometimes)
    rounds(12, job)
    assert job.failures == 0
    assert next(results, "all were tried") == "all were tried"


def test_stopped_in_the_middle_of_a_round_nothing_more_is_begun():
    stop, done = threading.Event(), []
    jobs = [Job("last", stop.set), Job("never", lambda: done.append(1))]
    work(jobs, stop, pause=lambda: done.append("pause"))
    assert done == []
