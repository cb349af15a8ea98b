import pytest
from django.db import models

from matinee.delivery.life import DeliveryLife, Life, State, WrongStepError


class Light(models.TextChoices):
    RED = "red"
    GREEN = "green"
    DARK = "dark"


def declare(steps, ends=("dark",), start="red"):
    names = {"start": start, "steps": steps, "ends": frozenset(ends)}
    return type("Lamp", (Life,), names, states=Light)


def test_a_graph_in_order_can_be_declared():
    lamp = declare({"red": ["green"], "green": ["red", "dark"]})
    lamp.check("red", "green")
    with pytest.raises(WrongStepError, match="no step leads from 'red' to 'dark'"):
        lamp.check("red", "dark")


@pytest.mark.parametrize(
    ("steps", "ends", "says"),
    [
        ({"red": ["green"], "green": ["red"]}, ["green"], "no step leads to dark"),
        ({"red": ["green", "dark"]}, ["dark"], "no way leads out of green"),
        ({"red": ["green", "dark", "blue"]}, ["dark", "green"], "blue is no state"),
        ({"red": ["green"], "green": ["dark"]}, ["dimmed"], "dimmed is no state"),
    ],
)
def test_a_graph_with_a_hole_is_refused_when_it_is_declared(steps, ends, says):
    with pytest.raises(TypeError, match=says):
        declare(steps, ends)


def test_what_was_handed_over_stays_so_until_it_is_to_be_taken_back():
    for state in set(State) - {State.TO_TAKE_BACK}:
        with pytest.raises(WrongStepError):
            DeliveryLife.check(State.HANDED_OVER, state)


def test_nothing_is_handed_over_that_nobody_claimed():
    with pytest.raises(WrongStepError):
        DeliveryLife.check(State.WAITING, State.HANDED_OVER)
