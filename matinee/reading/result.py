"""What reading hands back."""

from dataclasses import dataclass
from typing import Any

from matinee.reading.fact import Fact
from matinee.reading.record import Record
from matinee.reading.values import as_json


@dataclass(frozen=True, slots=True)
class Reading:
    """The facts of a text in its order, and the record that they add up to."""

    source_text: str
    facts: tuple[Fact, ...]
    record: Record

    def words(self, fact: Fact) -> str:
        """The words of the text that say a fact."""
        return self.source_text[fact.start : fact.end]

    def as_dict(self) -> dict[str, Any]:
        """Facts and record as JSON knows them."""
        return {"facts": [self._fact(fact) for fact in self.facts], "record": dict(self.record)}

    def _fact(self, fact: Fact) -> dict[str, Any]:
        return {
            "kind": fact.kind,
            "value": as_json(fact.value),
            "start": fact.start,
            "end": fact.end,
            "text": self.words(fact),
            "rule": fact.rule,
            "confidence": fact.confidence,
        }
