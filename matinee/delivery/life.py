"""The life of a delivery as a graph of states, checked when it is declared."""

from collections.abc import Iterable, Mapping
from typing import ClassVar

from django.db import models


class WrongStepError(Exception):
    """A row was to take a step that its life does not have."""


class Life:
    """States and the steps between them; TypeError at once for a subclass with a state that is never reached
    or that never comes to an end."""

    start: ClassVar[str]
    steps: ClassVar[Mapping[str, Iterable[str]]]
    ends: ClassVar[frozenset[str]]
    """Where a life may rest; every other state must lead to one of them."""

    def __init_subclass__(cls, states: type[models.TextChoices]) -> None:
        every = set(states.values)
        named = {cls.start, *cls.ends, *cls.steps, *(to for ends in cls.steps.values() for to in ends)}
        if strange := named - every:
            raise TypeError(f"{cls.__name__}: {', '.join(sorted(strange))} is no state of {states.__name__}.")
        if lost := every - cls._reached_from(cls.start):
            raise TypeError(f"{cls.__name__}: no step leads to {', '.join(sorted(lost))}.")
        if stuck := {state for state in every if not cls._reached_from(state) & cls.ends}:
            raise TypeError(f"{cls.__name__}: no way leads out of {', '.join(sorted(stuck))}.")

    @classmethod
    def _reached_from(cls, state: str) -> set[str]:
        reached, ahead = set[str](), [state]
        while ahead:
            if (here := ahead.pop()) not in reached:
                reached.add(here)
                ahead += cls.steps.get(here, ())
        return reached

    @classmethod
    def check(cls, before: str, after: str) -> None:
        """WrongStepError, unless `before` leads to `after`."""
        if after not in cls.steps.get(before, ()):
            raise WrongStepError(f"{cls.__name__}: no step leads from {before!r} to {after!r}.")


class State(models.TextChoices):
    WAITING = "waiting", "waiting"
    CLAIMED = "claimed", "on its way"
    HANDED_OVER = "handed over", "handed over"
    REFUSED = "refused", "refused"
    UNKNOWN = "unknown", "unknown"
    TO_TAKE_BACK = "to take back", "to be taken back"
    TAKING_BACK = "taking back", "being taken back"
    TAKEN_BACK = "taken back", "taken back"


class DeliveryLife(Life, states=State):
    """A worker moves a delivery that waits or is on its way, there or back; all else a person does.

    What can't be taken back is handed over still. What was surely not handed over is taken back at once.
    """

    start = State.WAITING
    steps: ClassVar[Mapping[str, Iterable[str]]] = {
        State.WAITING: [State.CLAIMED, State.TAKEN_BACK, State.TO_TAKE_BACK],
        State.CLAIMED: [State.HANDED_OVER, State.REFUSED, State.WAITING, State.UNKNOWN],
        State.REFUSED: [State.WAITING],
        State.UNKNOWN: [State.HANDED_OVER, State.REFUSED, State.WAITING],
        State.HANDED_OVER: [State.TO_TAKE_BACK],
        State.TO_TAKE_BACK: [State.TAKING_BACK, State.HANDED_OVER],
        State.TAKING_BACK: [State.TAKEN_BACK, State.TO_TAKE_BACK, State.HANDED_OVER],
        State.TAKEN_BACK: [State.WAITING],
    }
    ends = frozenset({State.HANDED_OVER, State.REFUSED, State.UNKNOWN, State.TAKEN_BACK})


UNDER_WAY = {State.WAITING: State.CLAIMED, State.TO_TAKE_BACK: State.TAKING_BACK}
"""What waits for a worker, and what it is in the hands of one."""
