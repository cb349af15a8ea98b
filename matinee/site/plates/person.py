"""The person, and the address of one that was merged into another."""

from collections.abc import Iterable, Iterator
from typing import Annotated, ClassVar, NamedTuple

from matinee.films.models import FormerPersonSlug, Person
from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.drawing import Lookup, draw
from matinee.site.labels import by_job
from matinee.site.reads import public
from matinee.site.reads.film import FilmCard, film_card
from matinee.site.reads.person import (
    Part,
    kept_person,
    person,
    person_at,
    person_card,
    person_left,
    posts_of_person,
)
from matinee.site.reads.person import Person as Value
from matinee.site.structured import person as structured


class Credited(NamedTuple):
    """A film, and what is to be told of somebody's part in it."""

    film: FilmCard
    parts: tuple[Part, ...]


class Work(NamedTuple):
    """Jobs, and the films on which somebody had them all, newest first."""

    jobs: tuple[str, ...]
    films: tuple[Credited, ...]


class PersonPlate:
    name: ClassVar[str] = "person"
    order: ClassVar[int] = 30

    def addresses(self) -> Iterator[str]:
        standing, merged = public.people().order_by("pk"), Person.objects.exclude(merged_into=None)
        for rows in (standing, merged, FormerPersonSlug.objects.all()):
            for slug in rows.values_list("slug", flat=True):
                yield addresses.of_person(slug)

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        args = person_at.match(read_name) or person_left.match(read_name)
        return (addresses.of_person(str(args[0])),) if args else ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        slug = address.rsplit("/", 1)[-1]
        person_id = reads(person_at, slug)
        if person_id is None:
            return _redirect(address, reads, reads(person_left, slug))
        value = reads(person, person_id)
        if value is None:
            return _redirect(address, reads, person_id)
        reads.gather(film_card, (part.film_id for part in value.parts))
        of = Lookup(reads)
        work = _work(value.parts, of)
        return draw(
            "person.html",
            reads,
            address,
            person=value,
            jobs=[job for one in work for job in one.jobs],
            work=work,
            post_ids=reads(posts_of_person, person_id),
            structured=structured.page(of, value),
        )


def _work(parts: Iterable[Part], of: Lookup) -> list[Work]:
    """The films of each job. Jobs that somebody had on the same films, as who writes and directs, are told
    together.
    """
    told: dict[tuple[Credited, ...], list[str]] = {}
    for job, some in by_job(parts):
        films: dict[FilmCard, list[Part]] = {}
        for part in some:
            if card := of.film(part.film_id):
                films.setdefault(card, []).append(part)
        credited = (Credited(card, tuple(filter(_is_told, own))) for card, own in films.items())
        if ordered := tuple(sorted(credited, key=_newest_first)):
            told.setdefault(ordered, []).append(job)
    return [Work(tuple(jobs), films) for films, jobs in told.items()]


def _is_told(part: Part) -> bool:
    return bool(part.character or part.is_voice or part.is_self)


def _newest_first(one: Credited) -> tuple[int, str, int]:
    # A film without a year is still to come.
    return -(one.film.year or 9999), one.film.title, one.film.id


def _redirect(address: str, reads: Reads, person_id: int | None) -> bytes | None:
    """The page that leads to the person, or to the one that it was merged into."""
    if person_id is None:
        return None
    merged = reads(kept_person, person_id)
    card = reads(person_card, merged.kept if merged else person_id)
    return None if card is None else draw("moved.html", reads, address, to=card.address, title=card.name)


SHOWS = {
    "person.html": {
        "person": Value,
        "jobs": Annotated[list[str], "all that they have done"],
        "work": Annotated[list[Work], "their films, by job"],
        "post_ids": Annotated[tuple[int, ...], "posts about their films, newest first"],
    },
    "moved.html": {
        "to": Annotated[str, "the address it has now"],
        "title": Annotated[str, "what it is called"],
    },
}


register_plate(PersonPlate())
