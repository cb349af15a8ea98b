"""What stands beside the text: each fact with its words, what was decided, and what the record says to it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from django.urls import reverse

from matinee.desk.facts.decision import Decision
from matinee.desk.facts.draft import Draft
from matinee.desk.facts.kinds import HEADINGS, JOBS
from matinee.desk.facts.on_film import is_on
from matinee.desk.facts.on_record import OnRecord, on_record, sources_of
from matinee.desk.facts.said import said_in
from matinee.desk.facts.tell import is_vaguer
from matinee.desk.facts.wording import day_in_words, in_words
from matinee.films.models import Channel, Film, Person, Source
from matinee.lib.romanise import name_key
from matinee.reading.values import Part, Release, Value, as_json
from matinee.reading.values import Title as TitleValue

_FIELDS = {
    "cast": ("name", "character"),
    "title": ("text",),
    "festival": ("name", "year"),
    "release": ("date", "territory", "channel", "outlet"),
    "filming": ("place", "from", "to"),
}


class Correctable(NamedTuple):
    """A part of a value that can be corrected; one with `choices` is chosen, one of a person looked up."""

    name: str
    value: Any
    choices: list[tuple[str, str]] | None = None
    is_person: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """A way to settle what the record contradicts: `decided` is added to the decision."""

    label: str
    decided: str


@dataclass(slots=True)
class Fact:
    """One line of the panel."""

    kind: str
    key: str
    label: str
    detail: str
    state: str
    said: str
    words: str
    places: str = "[]"
    match: str = ""
    match_url: str = ""
    is_new: bool = False
    warning: str = ""
    source: Source | None = None
    choices: list[Choice] = field(default_factory=list)
    still_said_by: list[Source] = field(default_factory=list)
    parts: list[Correctable] = field(default_factory=list)

    @property
    def is_open(self) -> bool:
        return self.state == "open"


@dataclass(slots=True)
class Beside:
    """The whole panel."""

    film: Film | None
    film_url: str
    title: str
    several: list[Film]
    groups: list[tuple[str, list[Fact]]]
    gone: list[Fact]
    subject: str

    @property
    def facts(self) -> list[Fact]:
        return [fact for _, facts in self.groups for fact in facts]

    @property
    def open_count(self) -> int:
        return sum(fact.is_open for fact in self.facts)


def beside(draft: Draft) -> Beside:
    """Reads the draft and lays it beside the record."""
    reading = draft.read()
    said = said_in(reading)
    decided = {decision.key: decision for decision in draft.decisions}
    values = {each.key: _value(decided.get(each.key), each.value) for each in said}
    titles = [value.text for value in values.values() if isinstance(value, TitleValue)]
    names = [_name(values[each.key]) for each in said if each.kind in JOBS]
    others = [str(values[each.key]) for each in said if each.kind == "previous_film"]
    known = on_record(titles, draft.film_ids, names, others)
    directors = [_name(values[each.key]) for each in said if each.kind == "director"]
    groups: dict[str, list[Fact]] = {}
    for each in said:
        fact = _fact(each.kind, each.key, each.value, decided.get(each.key), draft.words(each.spans[0]))
        fact.places = json.dumps([draft.place(span) for span in each.spans[:20]])
        _compare(fact, values[each.key], known, directors, draft)
        groups.setdefault(HEADINGS[each.kind], []).append(fact)
    gone = [
        _fact(decision.kind, key, decision.said, decision, decision.words)
        for key, decision in decided.items()
        if decision.is_accepted and key not in values
    ]
    return Beside(
        known.film,
        reverse("films_film:edit", args=[known.film.pk]) if known.film else "",
        titles[0] if titles else "",
        known.several,
        list(groups.items()),
        [fact for fact in gone if not _has_words(draft, fact.words)],
        reading.record["subject"] or "",
    )


def _has_words(draft: Draft, words: str) -> bool:
    return bool(words) and any(words in " ".join(text.split()) for text, _ in draft.passages)


def _value(decision: Decision | None, said: Value) -> Value:
    return decision.value if decision and decision.value is not None else said


def _name(value: Value) -> str:
    return value.name if isinstance(value, Part) else str(value)


def _fact(kind: str, key: str, said: Value, decision: Decision | None, words: str) -> Fact:
    value = _value(decision, said)
    label, detail = in_words(kind, value)
    state = "open" if decision is None else "accepted" if decision.is_accepted else "dismissed"
    fact = Fact(kind, key, label, detail, state, json.dumps(as_json(said)), words)
    fact.parts = list(_parts(kind, as_json(value)))
    return fact


def _parts(kind: str, value: Any) -> Iterator[Correctable]:
    """What stands in the inputs in which a fact is corrected."""
    if kind not in _FIELDS:
        yield Correctable("", value, is_person=kind in JOBS)
    for name in _FIELDS.get(kind, ()):
        choices = [("", "not said"), *Channel.choices] if name == "channel" else None
        yield Correctable(name, value.get(name) or "", choices, is_person=name == "name" and kind in JOBS)


def _compare(fact: Fact, value: Value, known: OnRecord, directors: list[str], draft: Draft) -> None:
    """What the record has to say to a fact."""
    if fact.kind in JOBS:
        _compare_person(fact, _name(value), known, draft)
    elif fact.kind == "previous_film":
        _compare_earlier(fact, str(value), known, directors)
    elif isinstance(value, Release):
        _compare_release(fact, value, known)
    elif known.film and is_on(known.film, fact.kind, value):
        fact.match = "on record"
    elif isinstance(value, TitleValue) and known.film:
        others = [film for film in known.films_titled(value.text) if film.pk != known.film.pk]
        if others and known.film not in known.films_titled(value.text):
            fact.warning = f"On record this is another film: {others[0]}"


def _compare_person(fact: Fact, name: str, known: OnRecord, draft: Draft) -> None:
    people = known.people_named(name)
    if len(people) == 1:
        _show_person(fact, people[0], name)
    elif people and fact.is_open:
        fact.warning = f"{len(people)} people on record have this name"
        fact.choices = [
            Choice(f"{person.name} (/{person.slug})", json.dumps({"meant": person.pk})) for person in people
        ]
        fact.choices.append(Choice("Someone else", json.dumps({"meant": 0})))
    elif near := known.near.get(name):
        if fact.is_open:
            fact.warning = f"On record: {near[0].name}"
            fact.choices = list(_spellings(fact, near[0], name))
        fact.is_new = not fact.is_open
    else:
        fact.is_new = True


def _spellings(fact: Fact, person: Person, name: str) -> Iterator[Choice]:
    said: Any = json.loads(fact.said)
    corrected = said | {"name": person.name} if isinstance(said, dict) else person.name
    yield Choice(f"It is {person.name}", json.dumps({"value": corrected, "meant": person.pk}))
    yield Choice("Spelled so too", json.dumps({"meant": person.pk}))
    yield Choice("Someone else", json.dumps({"meant": 0}))


def _show_person(fact: Fact, person: Person, name: str) -> None:
    fact.match_url = reverse("films_person:edit", args=[person.pk])
    fact.match = "on record" if name_key(person.name) == name_key(name) else f"on record as {person.name}"


def _compare_earlier(fact: Fact, title: str, known: OnRecord, directors: list[str]) -> None:
    films = known.films_titled(title)
    if len(films) != 1:
        fact.is_new = not films
        fact.warning = f"{len(films)} films on record have this title" if films else ""
        return
    film = films[0]
    fact.match, fact.match_url = f"on record: {film}", reverse("films_film:edit", args=[film.pk])
    directing = known.directors.get(film.pk, [])
    wanted = {person.pk for name in directors for person in known.people_named(name)}
    if directing and fact.is_open and not wanted & {credit.person_id for credit in directing}:
        fact.warning = f"On record, {film} is by {directing[0].person}"
        fact.source = directing[0].source
        fact.choices = [Choice("Theirs too", "{}")]


def _compare_release(fact: Fact, value: Release, known: OnRecord) -> None:
    terms = (value.territory or "", value.channel or Channel.THEATRICAL)
    same = [
        release
        for release in known.releases
        if (release.territory, release.channel) == terms
        and (not value.outlet or not release.outlet or value.outlet.casefold() == release.outlet.casefold())
    ]
    if len(same) != 1:
        return
    release = same[0]
    is_same = release.date == value.date or is_vaguer(value.date, release.date)
    if is_same or is_vaguer(release.date, value.date) or not release.date:
        fact.match = "on record" if is_same else f"on record: {day_in_words(release.date)}"
    elif fact.is_open:
        fact.warning = f"On record: {day_in_words(release.date)}"
        fact.source = release.source
        fact.choices = [Choice("Take the draft’s", json.dumps({"over": release.date}))]
    former = [row for row in (*release.former.all(), release) if row.date and row.date != value.date]
    contradicting = [
        row for row in former if not is_vaguer(row.date, value.date) and not is_vaguer(value.date, row.date)
    ]
    fact.still_said_by = sources_of(contradicting) if value.date else []
