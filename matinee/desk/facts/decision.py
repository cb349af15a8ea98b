"""What the writer decided of a fact; it travels with the draft, in `Post.facts`."""

from dataclasses import dataclass
from typing import Any

from matinee.desk.facts.kinds import KEYS
from matinee.desk.facts.value import date_of, value_of
from matinee.lib.characters import writable
from matinee.reading.statement import key_of
from matinee.reading.values import Value, as_json

MOST = 400  # no post states more
_STATES = ("accepted", "dismissed")


@dataclass(frozen=True, slots=True)
class Decision:
    """A fact as the text said it, accepted or dismissed.

    `value` is what the writer corrected it to; `meant` the id of the person meant, 0 for somebody who is not
    on record; `over` the date on record that the writer set aside for the draft's.
    """

    kind: str
    said: Value
    words: str
    is_accepted: bool
    value: Value | None = None
    meant: int | None = None
    over: str | None = None

    @property
    def key(self) -> str:
        return fact_key(self.kind, self.said)

    def as_json(self) -> dict[str, Any]:
        """As `Post.facts` and the form hold it."""
        told: dict[str, Any] = {
            "kind": self.kind,
            "said": as_json(self.said),
            "words": self.words,
            "state": _STATES[0] if self.is_accepted else _STATES[1],
        }
        if self.value is not None:
            told["value"] = as_json(self.value)
        if self.meant is not None:
            told["meant"] = self.meant
        if self.over is not None:
            told["over"] = self.over
        return told


def fact_key(kind: str, value: Value) -> str:
    """What makes two facts one: their kind and what they say, not where."""
    return f"{kind}:{key_of(value)}"


def decision_of(data: Any) -> Decision:
    """Raises a ValueError that says what is impossible in it."""
    if not isinstance(data, dict) or data.get("kind") not in KEYS or data.get("state") not in _STATES:
        raise ValueError("This is no decision.")
    kind, meant, words = data["kind"], data.get("meant"), data.get("words")
    return Decision(
        kind,
        value_of(kind, data.get("said")),
        writable(words)[:1000] if isinstance(words, str) else "",
        data["state"] == _STATES[0],
        None if data.get("value") is None else value_of(kind, data["value"]),
        meant if type(meant) is int and 0 <= meant < 2**63 else None,
        None if data.get("over") is None else date_of(data["over"]),
    )


def decisions_of(data: Any) -> list[Decision]:
    """All that are possible, one a fact, the last word on it; whatever else came along is left out."""
    found: dict[str, Decision] = {}
    for each in data[:MOST] if isinstance(data, list) else ():
        try:
            decision = decision_of(each)
        except ValueError:
            continue
        found[decision.key] = decision
    return list(found.values())
