"""The facts that a text states: what its reading adds up to, each with all the words that say it."""

import re
from dataclasses import dataclass
from typing import Any

from matinee.desk.facts.decision import fact_key
from matinee.desk.facts.kinds import KEYS
from matinee.desk.facts.value import value_of
from matinee.reading import Fact, Reading
from matinee.reading.fact import Span
from matinee.reading.settle import ENOUGH
from matinee.reading.spelling import fold
from matinee.reading.statement import key_of
from matinee.reading.values import Festival, Part, Release, Title, Value

_FESTIVAL_WORDS = re.compile(r" ?\b(?:film|movie|international|intl|festival|fest)\b")


@dataclass(frozen=True, slots=True)
class Said:
    """One fact; `spans` are characters of the text that was read, the best evidence first."""

    kind: str
    value: Value
    spans: tuple[Span, ...]

    @property
    def key(self) -> str:
        return fact_key(self.kind, self.value)


def said_in(reading: Reading) -> list[Said]:
    """Each fact of the record once, in the record's order; what the record has no place for is left out."""
    evidence: dict[tuple[str, str], list[Fact]] = {}
    for fact in reading.facts:
        if fact.confidence >= ENOUGH:
            evidence.setdefault((fact.kind, _same(fact.value)), []).append(fact)
    found: dict[str, Said] = {}
    for kind, name in KEYS.items():
        for value in _values(kind, reading.record[name]):  # type: ignore[literal-required]
            facts = sorted(evidence.get((kind, _same(value)), ()), key=lambda fact: -fact.confidence)
            if facts:
                spans = tuple(dict.fromkeys(Span(fact.start, fact.end) for fact in facts))
                said = Said(kind, value, spans)
                found.setdefault(said.key, said)
    return list(found.values())


def _values(kind: str, told: Any) -> list[Value]:
    values = []
    for each in told if isinstance(told, list) else [told]:
        if each is not None:
            try:
                values.append(value_of(kind, each))
            except ValueError:
                continue  # beyond what the record holds, as a name of 300 letters
    return values


def _same(value: Value) -> str:
    """What the evidence of a fact shares with it, however the record has put it together."""
    match value:
        case Title():
            return fold(value.text) or value.text
        case Part():
            return fold(value.name)
        case Festival():
            return _FESTIVAL_WORDS.sub("", fold(value.name)).strip() or fold(value.name)
        case Release():
            return f"{value.date}:{value.channel}:{value.outlet}"
        case _:
            return key_of(value)
