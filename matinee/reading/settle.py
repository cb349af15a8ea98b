"""Weighs the facts: agreement raises confidence, what loses a choice falls under one half."""

from collections.abc import Iterable

from matinee.reading.fact import Fact
from matinee.reading.jobs import CREW
from matinee.reading.known import Known
from matinee.reading.known_name import with_known_names
from matinee.reading.spelling import fold, fold_title, is_misspelt
from matinee.reading.statement import key_of
from matinee.reading.values import Part, Title, Value
from matinee.reading.vote import least_beside, together, vote
from matinee.reading.whole_name import with_whole_names

LOST = 0.4  # what a fact that lost a choice may keep at most
MOST_SPELLINGS = 60  # names compared with each other; no post has more of one kind
ENOUGH = 0.5  # from here on a fact is in the record

# Kinds of which a film has one: the strongest value wins.
_ONE = (
    "subject", "material", "debut", "running_time", "pull_quote", "reader_question", "synopsis", "byline",
    "published", "source",
)  # fmt: skip
# What a post has that is about no single film.
_OF_THE_POST = {"subject", "byline", "published", "source", "topic", "pull_quote", "reader_question"}
_SURELY = 0.8
_OWNS_A_TITLE = 0.75  # a director known by a possessive only is less sure than this
_PEOPLE = CREW | {"cast"}


def settle(facts: Iterable[Fact], known: Known | None) -> list[Fact]:
    """The same facts with their confidence weighed; those of `ENOUGH` and more make the record."""
    by_kind: dict[str, list[Fact]] = {}
    for fact in facts:
        by_kind.setdefault(fact.kind, []).append(fact)
    by_kind |= with_whole_names({kind: by_kind[kind] for kind in by_kind.keys() & _PEOPLE})
    if known:
        by_kind = {kind: with_known_names(group, known) for kind, group in by_kind.items()}
    weighed = {kind: _weigh(kind, group) for kind, group in by_kind.items()}
    cast, distributors = weighed.get("cast", []), weighed.get("distributor", [])
    titles = {
        fold(fact.value.text)
        for fact in weighed.get("title", ())
        if isinstance(fact.value, Title) and fact.confidence >= ENOUGH
    }
    for kind in weighed.keys() & CREW:
        weighed[kind] = _doubt(weighed[kind], titles)
    if directors := weighed.get("director"):
        weighed["director"] = _doubt_owners(directors, [*cast, *distributors])
    if cast and distributors:
        weighed["distributor"] = _doubt(
            distributors, {key_of(fact.value) for fact in cast if fact.confidence >= _SURELY}
        )
    is_listing = any(
        fact.value in {"several", "none"} and fact.confidence > _SURELY for fact in weighed.get("subject", ())
    )
    settled = [fact for group in weighed.values() for fact in group]
    # A list, a podcast, box-office news: what is said of a film there is said of one among several.
    return [fact if fact.kind in _OF_THE_POST else _lost(fact) for fact in settled] if is_listing else settled


def _lost(fact: Fact) -> Fact:
    return fact if fact.confidence <= LOST else fact.weighed(LOST)


def _weigh(kind: str, facts: list[Fact]) -> list[Fact]:
    if kind == "title":
        facts = _choose_title(facts)
    if len(facts) == 1:
        return facts
    keys = [key_of(fact.value) for fact in facts]
    if kind in _PEOPLE and (meant := _misspelt(facts, keys)):
        facts = [
            _respelt(fact, meant[key]) if key in meant else fact
            for fact, key in zip(facts, keys, strict=True)
        ]
        keys = [key_of(fact.value) for fact in facts]
    facts = _agree(facts, keys)
    if kind in _ONE:
        return _choose_one(facts, keys)
    if kind == "director":
        return _doubt_lone_headline(facts)
    return facts


def _choose_title(facts: list[Fact]) -> list[Fact]:
    """One main title; what else was read as one is doubted, or dropped where its right kind is told."""
    main = vote(facts) or ""
    key = fold_title(main)
    titles = [(fact, fact.value) for fact in facts if isinstance(fact.value, Title)]
    others = {title.text for _, title in titles if title.kind != "main"}
    chosen = [_beside_main(fact, title, main, key) for fact, title in titles]
    return [
        fact
        for fact in chosen
        if fact.confidence > LOST or not isinstance(fact.value, Title) or fact.value.text not in others
    ]


def _beside_main(fact: Fact, title: Title, main: str, key: str) -> Fact:
    """A title as it stands beside the main one: in its spelling, as its long form, or doubted."""
    is_main = fold_title(title.text) == key != ""
    if title.kind != "main":
        return _lost(fact) if is_main else fact
    if is_main:
        return fact if title.text == main else fact._replace(value=title._replace(text=main))
    if main and title.text.lower().startswith(f"{main.lower()}: "):
        return fact._replace(value=title._replace(kind="alternate"))
    return _lost(fact)


def _misspelt(facts: list[Fact], keys: list[str]) -> dict[str, Value]:
    """For the key of a name that is one letter off a better attested one, that name: the same person."""
    counts: dict[str, float] = {}
    for key, fact in zip(keys, facts, strict=True):
        counts[key] = counts.get(key, 0.0) + fact.confidence
    if not 1 < len(counts) <= MOST_SPELLINGS:
        return {}
    return {key: facts[keys.index(other)].value for key in counts if (other := _better_spelling(key, counts))}


def _better_spelling(key: str, counts: dict[str, float]) -> str | None:
    least = counts[key]
    return next((other for other, count in counts.items() if count > least and is_misspelt(key, other)), None)


def _respelt(fact: Fact, model: Value) -> Fact:
    if isinstance(fact.value, Part) and isinstance(model, Part):
        return fact._replace(value=fact.value._replace(name=model.name))
    return fact._replace(value=model)


def _agree(facts: list[Fact], keys: list[str]) -> list[Fact]:
    """Facts that say the same by different rules share their joint confidence."""
    if len(set(keys)) == len(keys):
        return facts
    by_key: dict[str, dict[str, float]] = {}
    for key, fact in zip(keys, facts, strict=True):
        if fact.confidence > LOST:
            rules = by_key.setdefault(key, {})
            if fact.confidence > rules.get(fact.rule, 0.0):
                rules[fact.rule] = fact.confidence
    joint = {key: together(rules.values()) for key, rules in by_key.items() if len(rules) > 1}
    return [
        fact.weighed(joint[key]) if key in joint and fact.confidence > LOST else fact
        for key, fact in zip(keys, facts, strict=True)
    ]


def _choose_one(facts: list[Fact], keys: list[str]) -> list[Fact]:
    winner = max(facts, key=lambda fact: (fact.confidence, -fact.start))
    chosen = key_of(winner.value)
    return [fact if key == chosen else _lost(fact) for fact, key in zip(facts, keys, strict=True)]


def _doubt(facts: list[Fact], others: set[str]) -> list[Fact]:
    """In "Written by Mirela Voss, Harrow Lane opens" the second name is the film's; who acts in it and shows
    the trailer is its star, not its distributor.
    """
    return [_lost(fact) if key_of(fact.value) in others else fact for fact in facts]


def _doubt_owners(directors: list[Fact], others: list[Fact]) -> list[Fact]:
    """Who owns the title and acts in it is its star, who owns and releases it a company; unless something
    surer says "director".
    """
    if all(fact.confidence >= _OWNS_A_TITLE for fact in directors):
        return directors
    keys = {key_of(fact.value) for fact in others if fact.confidence >= ENOUGH}
    return [
        _lost(fact) if fact.confidence < _OWNS_A_TITLE and key_of(fact.value) in keys else fact
        for fact in directors
    ]


def _doubt_lone_headline(facts: list[Fact]) -> list[Fact]:
    """A possessive in the headline may be a star's, "director NAME" another film's: where the text names a
    director more surely, that one stands.
    """
    least = least_beside(max(fact.confidence for fact in facts))
    return [fact if fact.confidence >= least else _lost(fact) for fact in facts]
