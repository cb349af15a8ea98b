"""What a post that is out tells the record: the facts its writer accepted and its text still states."""

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import models, transaction
from wagtail.models import Revision

from matinee.desk.facts.decision import Decision, decisions_of
from matinee.desk.facts.draft import still_said
from matinee.desk.facts.kinds import GLANCE, JOBS, KEYS
from matinee.desk.facts.said import Said
from matinee.desk.facts.subject import film_meant
from matinee.desk.models import Post, PostFilm
from matinee.films.actions import (
    TwoOfThatNameError,
    add_credit,
    add_film,
    add_name,
    add_person,
    add_title,
    one_at_a_time,
    person_named,
    report_distribution,
    report_film,
    report_release,
    report_shoot,
    report_showing,
    take_back_rows,
)
from matinee.films.models import Channel, Credit, Film, Person, PersonName, Report, Source, Title
from matinee.lib import edtf
from matinee.reading.values import Part, Value
from matinee.reading.values import Title as TitleValue

logger = logging.getLogger(__name__)
_ORDER = list(KEYS)
_SIZES = {"short": Film.Kind.SHORT, "series": Film.Kind.SERIES}


def tell(post: Post, source: Source) -> None:
    """Report what the post says, take back what it said before and doesn't any more.

    The film becomes one of the post's subjects. A fact that the record can't take, as a name that two people
    have, is left out: publishing goes on.
    """
    rows = _report(post, source) if post.facts else []
    told = sorted({(row._meta.label_lower, row.pk) for row in rows})
    take_back_rows(_rows([pair for pair in post.told if tuple(pair) not in set(told)]), source)
    if post.told != (now := [list(pair) for pair in told]):
        post.told = now
        Post.objects.filter(pk=post.pk).update(told=now)


def untell(post: Post, source: Source) -> None:
    """Take back all that the post told; a film that only it knew goes, and is no subject any more."""
    rows = _rows(post.told)
    made = {row.film_id for row in rows if isinstance(row, Title)}
    subjects = list(PostFilm.objects.filter(post=post.pk, film__in=made)) if post.pk else []
    PostFilm.objects.filter(pk__in=[row.pk for row in subjects]).delete()
    take_back_rows(rows, source)
    standing = set(Film.objects.filter(pk__in=made).values_list("pk", flat=True))
    PostFilm.objects.bulk_create(row for row in subjects if row.film_id in standing)
    post.told = []
    Post.objects.filter(pk=post.pk).update(told=[])


def _rows(told: Iterable[Any]) -> list[models.Model]:
    by_label: dict[str, list[int]] = {}
    for label, pk in told:
        by_label.setdefault(label, []).append(pk)
    return [
        row
        for label, pks in by_label.items()
        for row in apps.get_model(label)._default_manager.filter(pk__in=pks)
    ]


def _report(post: Post, source: Source) -> list[models.Model]:
    decided = decisions_of(post.facts)
    accepted = [decision for decision in decided if decision.is_accepted]
    if not accepted:
        return []
    one_at_a_time()
    reading, said, text = still_said(post)
    facts = [
        _Accepted(
            decision, decision.value or (said[decision.key].value if decision.key in said else decision.said)
        )
        for decision in accepted
        if decision.key in said or (decision.words and " ".join(decision.words.split()) in text)
    ]
    facts.sort(key=lambda fact: _ORDER.index(fact.decision.kind))
    chosen = [subject.film_id for subject in post.subjects.all()]
    titles = [fact.value for fact in facts if isinstance(fact.value, TitleValue)]
    film, several = film_meant([title.text for title in titles or _stated(said, decided)], chosen)
    if film is None:
        if several or not titles:
            return []
        kind = _SIZES.get(reading.record["subject"] or "", Film.Kind.FEATURE)
        film = add_film(titles[0].text, source, language=titles[0].language or "", kind=kind)
    _make_subject(post, film)
    teller = _Teller(film, source)
    for fact in facts:
        teller.tell(fact)
    teller.tell_glance(facts)
    return teller.rows


def _stated(said: dict[str, Said], decided: Iterable[Decision]) -> list[TitleValue]:
    """The titles by which a film on record is meant where none was accepted: those the writer left alone."""
    left_out = {decision.key for decision in decided}
    return [
        each.value for key, each in said.items() if isinstance(each.value, TitleValue) and key not in left_out
    ]


def _make_subject(post: Post, film: Film) -> None:
    there = list(post.subjects.all())
    if film.pk in {row.film_id for row in there}:
        return
    row = PostFilm(post=post, film=film, sort_order=len(there))
    post.subjects.add(row)
    post.subjects.commit()
    # The editor opens the newest version: there the film must stand as well.
    for revision in Revision.objects.filter(pk__in=[post.live_revision_id, post.latest_revision_id]):
        revision.content["subjects"].append(
            {"pk": row.pk, "sort_order": row.sort_order, "post": post.pk, "film": film.pk}
        )
        revision.save(update_fields=["content"])


@dataclass(frozen=True, slots=True)
class _Accepted:
    decision: Decision
    value: Value


@dataclass(slots=True)
class _Teller:
    """Turns facts into rows of a film's record, and notes them."""

    film: Film
    source: Source
    rows: list[models.Model] = field(default_factory=list)
    people: dict[str, Person] = field(default_factory=dict)
    directors: list[Person] = field(default_factory=list)

    def tell(self, fact: _Accepted) -> None:
        verb = self._verbs().get(fact.decision.kind)
        if verb is None:
            return
        try:
            with transaction.atomic():
                self.rows += list(verb(fact))
        except (ValidationError, TwoOfThatNameError) as error:
            logger.info("“%s” of “%s” is not on record: %s", fact.decision.words, self.source, error)

    def _verbs(self) -> dict[str, Callable[[_Accepted], Iterator[models.Model]]]:
        return {
            **dict.fromkeys(JOBS, self._credit),
            "title": self._title,
            "distributor": self._distributor,
            "festival": self._festival,
            "release": self._release,
            "filming": self._filming,
            "previous_film": self._previous_film,
        }

    def tell_glance(self, facts: Iterable[_Accepted]) -> None:
        said: dict[str, Any] = {}
        for fact in facts:
            if column := GLANCE.get(fact.decision.kind):
                if column in ("running_time_minutes", "synopsis"):
                    said.setdefault(column, fact.value)
                else:
                    said.setdefault(column, []).append(fact.value)
        try:
            with transaction.atomic():
                report_film(self.film, self.source, **said)
        except ValidationError as error:
            logger.info("%s of post %s are not on record: %s", ", ".join(said), self.source, error)
        if said:
            self.rows.append(self.film)

    def _title(self, fact: _Accepted) -> Iterator[models.Model]:
        value: Any = fact.value
        has_main = (
            Title.objects.filter(film=self.film, kind=Title.Kind.MAIN).exclude(text=value.text).exists()
        )
        kind = Title.Kind.ALTERNATE if value.kind == Title.Kind.MAIN and has_main else value.kind
        there = Title.objects.filter(film=self.film, text=value.text).first()
        language = there.language if there and there.language else value.language or ""
        yield add_title(self.film, self.source, value.text, kind, language)

    def _credit(self, fact: _Accepted) -> Iterator[models.Model]:
        value = fact.value
        part = value if isinstance(value, Part) else Part(str(value))
        job = JOBS[fact.decision.kind]
        person = yield from self._person(part.name, fact.decision.meant)
        if job == Credit.Job.DIRECTOR:
            self.directors.append(person)
        yield add_credit(
            self.film,
            self.source,
            person,
            job,
            character=part.character or "",
            is_voice=part.voice,
            is_self=part.oneself,
        )

    def _person(self, name: str, meant: int | None) -> Any:
        person = self.people.get(name) or self._whom(name, meant)
        self.people[name] = person
        yield PersonName.objects.filter(person=person, text=name).order_by("pk")[0]
        return person

    def _whom(self, name: str, meant: int | None) -> Person:
        known: Person | None = Person.objects.standing().filter(pk=meant).first() if meant else None
        if known:
            add_name(known, self.source, name)
            return known
        if meant == 0:
            reported = Report.objects.filter(label="films.personname", source=self.source).values("row_id")
            own = models.Q(source=self.source) | models.Q(pk__in=reported)
            made: Person | None = Person.objects.filter(
                names__in=PersonName.objects.filter(own, text=name, kind=PersonName.Kind.MAIN)
            ).first()
            return made or add_person(name, self.source)
        return person_named(name, self.source)

    def _distributor(self, fact: _Accepted) -> Iterator[models.Model]:
        yield report_distribution(self.film, self.source, str(fact.value))

    def _festival(self, fact: _Accepted) -> Iterator[models.Model]:
        value: Any = fact.value
        yield report_showing(self.film, self.source, value.name, value.year)

    def _release(self, fact: _Accepted) -> Iterator[models.Model]:
        value: Any = fact.value
        terms = (value.territory or "", value.channel or Channel.THEATRICAL, value.outlet or "")
        standing = self.film.releases.filter(territory=terms[0], channel=terms[1]).exclude(source=self.source)
        if fact.decision.over is None and any(is_vaguer(value.date, row.date) for row in standing):
            return  # April does not replace 20 April
        yield report_release(self.film, self.source, *terms, value.date, over=fact.decision.over)

    def _filming(self, fact: _Accepted) -> Iterator[models.Model]:
        value: Any = fact.value
        dates = {"from_date": value.since or "", "to_date": value.until or ""}
        yield report_shoot(self.film, self.source, value.place, share_percent=value.share, **dates)

    def _previous_film(self, fact: _Accepted) -> Iterator[models.Model]:
        """Whose it is, is clear where the film has one director."""
        if len(self.directors) != 1:
            return
        title = str(fact.value)
        found = list(Film.objects.titled(title)[:2])
        if len(found) > 1:
            return
        film = found[0] if found else add_film(title, self.source)
        yield add_title(film, self.source, title)
        yield add_credit(film, self.source, self.directors[0], Credit.Job.DIRECTOR)


def is_vaguer(date: str, known: str) -> bool:
    """Whether the date says no more than the known one, only less exactly."""
    if not date or not known or date == known:
        return False
    one, other = edtf.parse(date), edtf.parse(known)
    days = (one.earliest, other.earliest, other.latest, one.latest)
    return list(days) == sorted(day for day in days if day)
