"""How long the rest takes, by a clock that the test winds."""

import pytest

from matinee.config.cli.pace import Pace, in_words


class Clock:
    now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


def test_at_a_steady_pace_the_rest_takes_as_long_as_it_must(clock):
    pace = Pace(1.0, clock)
    for second in range(1, 6):
        clock.now = 100.0 + second
        assert pace.step(second * 10, 100)
    assert (pace.seconds, pace.seconds_left) == (5.0, 5.0)


def test_only_the_last_half_minute_counts(clock):
    pace = Pace(1.0, clock)
    for second in range(1, 101):
        clock.now = 100.0 + second
        pace.step(second if second < 50 else 50 + (second - 50) * 10, 1000)
    assert pace.seconds_left == pytest.approx(45.0)


def test_it_is_told_now_and_then_and_at_the_end(clock):
    pace = Pace(1.0, clock)
    told = []
    for tenth in range(1, 31):
        clock.now = 100.0 + tenth / 10
        told.append(pace.step(tenth, 30))
    assert told.count(True) in (3, 4)
    assert told[-1]


def test_nothing_is_promised_too_early_nor_while_it_stands_still(clock):
    pace = Pace(1.0, clock)
    clock.now += 1.5
    pace.step(10, 100)
    assert pace.seconds_left is None
    clock.now += 60
    pace.step(10, 100)
    clock.now += 60
    pace.step(10, 100)
    assert pace.seconds_left is None


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 s"), (50, "50 s"), (100, "2 min"), (600, "10 min"), (7500, "2 h 5 min")],
)
def test_it_is_said_in_words(seconds, words):
    assert in_words(seconds) == words
