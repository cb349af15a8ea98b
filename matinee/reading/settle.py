"""Weighs the facts: agreement raises confidence, what loses a choice falls under one half."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from matinee.reading.fact import Fact
from matinee.reading.known import Known
from matinee.reading.script import is_latin, script_of
from matinee.reading.spelling import fold, fold_title, is_misspelt
from matinee.reading.values import Festival, Material, Part, Release, Shoot, Title, Value
from matinee.reading.vote import least_beside, together, vote
from matinee.reading.whole_name import with_whole_names

LOST = 0.4  # what a fact that lost a choice may keep at most
MOST_SPELLINGS = 60  # names compared with each other; no post has more of one kind
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
_OWNS_A_TITLE = 0.75  # a director known by a possessive only is less sure than this
_CREW = ("director", "writer", "producer", "executive_producer", "cinematographer", "composer")
_PEOPLE = (*_CREW, "cast")


def settle(facts: Iterable[Fact], known: Known | None) -> list[Fact]:
    """The same facts with their confidence weighed; those of `ENOUGH` and more make the record."""
    by_kind: dict[str, list[Fact]] = {}
    for fact in facts:
        by_kind.setdefault(fact.kind, []).append(fact)
    by_kind |= with_whole_names({kind: by_kind[kind] for kind in by_kind.keys() & _PEOPLE})
    if known:
        by_kind = {kind: _recognised(group, known) for kind, group in by_kind.items()}
    weighed = {kind: _weigh(kind, group) for kind, group in by_kind.items()}
    cast, distributors = weighed.get("cast", []), weighed.get("distributor", [])
    titles = {
        fold(fact.value.text)
        for fact in weighed.get("title", ())
        if isinstance(fact.value, Title) and fact.confidence >= ENOUGH
    }
    for kind in weighed.keys() & _CREW:
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


def key_of(value: Value) -> str:
    """What two facts of one kind must share to be the same statement."""
    return _KEYS[type(value)](value)


def _key_of_title(title: Title) -> str:
    return f"{title.kind}:{fold_title(title.text) if script_of(title.text) == 'LATIN' else title.text}"


_KEYS: dict[type, Callable[[Any], str]] = {
    str: fold,
    bool: str,
    int: str,
    Title: _key_of_title,
    Part: lambda part: fold(part.name),
    Festival: lambda festival: fold(festival.name),
    Release: lambda release: f"{release.territory}:{release.channel}:{release.outlet}:{release.date}",
    Shoot: lambda shoot: f"{fold(shoot.place)}:{shoot.share}",
    Material: lambda material: " ".join((material.kind, *material.qualifiers)),
}


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


def _recognised(facts: list[Fact], known: Known) -> list[Fact]:
    return [recognised for fact in facts for recognised in _recognise(fact, known)]


def _recognise(fact: Fact, known: Known) -> Iterator[Fact]:
    """With a name on record, that name, and half of the doubt gone."""
    value = fact.value
    if isinstance(value, Title):
        yield from _recognise_title(fact, value, known)
    elif isinstance(value, Part) and (name := known.person(value.name)):
        yield fact._replace(value=value._replace(name=name), confidence=_surer(fact))
    elif fact.kind in _PEOPLE and isinstance(value, str) and (name := known.person(value)):
        yield fact._replace(value=name, confidence=_surer(fact))
    elif fact.kind == "previous_film" and isinstance(value, str) and (title := known.film(value)):
        yield fact._replace(value=title, confidence=_surer(fact))
    else:
        yield fact


def _recognise_title(fact: Fact, title: Title, known: Known) -> Iterator[Fact]:
    """A title that is on record under another one (Vyzov is The Challenge) is kept beside the main one."""
    name = known.film(title.text)
    if name is None or title.kind != "main":
        yield fact._replace(confidence=_surer(fact)) if name else fact
        return
    yield fact._replace(value=Title(name), confidence=_surer(fact))
    if fold_title(name) != fold_title(title.text):
        kind = "alternate" if is_latin(title.text) else "original"
        yield fact._replace(value=title._replace(kind=kind), confidence=_surer(fact))


def _surer(fact: Fact) -> float:
    return round(1 - (1 - fact.confidence) / 2, 3)


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
