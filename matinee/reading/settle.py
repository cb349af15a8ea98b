"""Weighs the facts: agreement raises confidence, what loses a choice falls under one half."""

from collections.abc import Iterable
from dataclasses import replace

from matinee.reading.fact import Fact
from matinee.reading.known import Known
from matinee.reading.script import script_of
from matinee.reading.spelling import fold, fold_title, is_misspelt
from matinee.reading.values import Festival, Material, Part, Release, Shoot, Title, Value
from matinee.reading.vote import together, vote

LOST = 0.4  # what a fact that lost a choice may keep at most
ENOUGH = 0.5  # from here on a fact is in the record

# Kinds of which a film has one: the strongest value wins.
_ONE = (
    "subject",
    "material",
    "debut",
    "running_time",
    "pull_quote",
    "reader_question",
    "synopsis",
    "byline",
    "published",
    "source",
)
# What a post has that is about no single film.
_OF_THE_POST = {"subject", "byline", "published", "source", "topic", "pull_quote", "reader_question"}
_SURELY = 0.8
_PEOPLE = ("director", "writer", "producer", "executive_producer", "cinematographer", "composer", "cast")


def settle(facts: Iterable[Fact], known: Known | None) -> list[Fact]:
    """The same facts with their confidence weighed; those of `ENOUGH` and more make the record."""
    by_kind: dict[str, list[Fact]] = {}
    for fact in facts:
        by_kind.setdefault(fact.kind, []).append(_recognised(fact, known) if known else fact)
    weighed = {kind: _weigh(kind, group) for kind, group in by_kind.items()}
    is_listing = any(
        fact.value in {"several", "none"} and fact.confidence > _SURELY for fact in weighed.get("subject", ())
    )
    settled = [fact for group in weighed.values() for fact in group]
    return [_doubted(fact) if is_listing else fact for fact in settled]


def _doubted(fact: Fact) -> Fact:
    """A list, a podcast, box-office news: what is said of a film there is said of one among several."""
    return fact if fact.kind in _OF_THE_POST else replace(fact, confidence=min(fact.confidence, LOST))


def key_of(value: Value) -> str:
    """What two facts of one kind must share to be the same statement."""
    if isinstance(value, Title):
        return f"{value.kind}:{fold_title(value.text) if script_of(value.text) == 'LATIN' else value.text}"
    if isinstance(value, Part):
        return fold(value.name)
    if isinstance(value, Festival):
        return fold(value.name)
    if isinstance(value, Release):
        return f"{value.territory}:{value.channel}:{value.outlet}:{value.date}"
    if isinstance(value, Shoot):
        return f"{fold(value.place)}:{value.share}"
    if isinstance(value, Material):
        return " ".join((value.kind, *value.qualifiers))
    return fold(value) if isinstance(value, str) else str(value)


def _weigh(kind: str, facts: list[Fact]) -> list[Fact]:
    if kind == "title":
        facts = _choose_title(facts)
    if kind in _PEOPLE:
        facts = _one_spelling(facts)
    facts = _agree(facts)
    if kind in _ONE:
        return _choose_one(facts)
    if kind == "director":
        return _doubt_lone_headline(facts)
    return facts


def _recognised(fact: Fact, known: Known) -> Fact:
    """With a name on record, that name, and half of the doubt gone."""
    value = fact.value
    if fact.kind in _PEOPLE and isinstance(value, str) and (name := known.person(value)):
        return replace(fact, value=name, confidence=_surer(fact))
    if isinstance(value, Part) and (name := known.person(value.name)):
        return replace(fact, value=replace(value, name=name), confidence=_surer(fact))
    if isinstance(value, Title) and value.kind == "main" and known.film(value.text):
        return replace(fact, confidence=_surer(fact))
    return fact


def _surer(fact: Fact) -> float:
    return round(1 - (1 - fact.confidence) / 2, 3)


def _choose_title(facts: list[Fact]) -> list[Fact]:
    """One main title; what else was read as one is doubted, or dropped where its right kind is told."""
    main = vote(facts)
    others = {
        fact.value.text for fact in facts if isinstance(fact.value, Title) and fact.value.kind != "main"
    }
    chosen: list[Fact] = []
    for fact in facts:
        value = fact.value
        if not isinstance(value, Title) or value.kind != "main":
            chosen.append(fact)
        elif main and fold_title(value.text) == fold_title(main):
            chosen.append(replace(fact, value=replace(value, text=main)))
        elif value.text not in others:
            chosen.append(replace(fact, confidence=min(fact.confidence, LOST)))
    return chosen


def _one_spelling(facts: list[Fact]) -> list[Fact]:
    """A name that is one letter off a better attested one is the same person."""
    counts: dict[str, float] = {}
    for fact in facts:
        counts[key_of(fact.value)] = counts.get(key_of(fact.value), 0.0) + fact.confidence
    best: dict[str, Fact] = {}
    for fact in facts:
        best.setdefault(key_of(fact.value), fact)
    if len(counts) > 60:
        return facts
    return [_respelt(fact, counts, best) for fact in facts]


def _respelt(fact: Fact, counts: dict[str, float], best: dict[str, Fact]) -> Fact:
    key = key_of(fact.value)
    for other, count in counts.items():
        if count > counts[key] and is_misspelt(key, other):
            model = best[other].value
            if isinstance(fact.value, Part) and isinstance(model, Part):
                return replace(fact, value=replace(fact.value, name=model.name))
            return replace(fact, value=model)
    return fact


def _agree(facts: list[Fact]) -> list[Fact]:
    """Facts that say the same by different rules share their joint confidence."""
    by_key: dict[str, dict[str, float]] = {}
    for fact in facts:
        if fact.confidence <= LOST:
            continue
        rules = by_key.setdefault(key_of(fact.value), {})
        rules[fact.rule] = max(rules.get(fact.rule, 0.0), fact.confidence)
    joint = {key: together(rules.values()) for key, rules in by_key.items() if len(rules) > 1}
    return [
        replace(fact, confidence=joint.get(key_of(fact.value), fact.confidence))
        if fact.confidence > LOST
        else fact
        for fact in facts
    ]


def _choose_one(facts: list[Fact]) -> list[Fact]:
    winner = max(facts, key=lambda fact: (fact.confidence, -fact.start))
    key = key_of(winner.value)
    return [
        fact if key_of(fact.value) == key else replace(fact, confidence=min(fact.confidence, LOST))
        for fact in facts
    ]


def _doubt_lone_headline(facts: list[Fact]) -> list[Fact]:
    """A possessive in the headline may be a star's: where the text names a director otherwise, that one
    stands.
    """
    best = max(fact.confidence for fact in facts)
    if best < 0.9:
        return facts
    return [
        fact if fact.confidence >= 0.8 else replace(fact, confidence=min(fact.confidence, LOST))
        for fact in facts
    ]
