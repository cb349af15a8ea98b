"""One person of the films: names, work, and the posts about that work."""

from dataclasses import dataclass

from matinee.films.models import Credit, PersonName
from matinee.films.models import Person as Row
from matinee.press.read import read
from matinee.site import addresses
from matinee.site.reads import public

POSTS = 40


@dataclass(frozen=True, slots=True)
class PersonCard:
    id: int
    address: str
    name: str


@dataclass(frozen=True, slots=True)
class Name:
    text: str
    language: str
    script: str


@dataclass(frozen=True, slots=True)
class Part:
    """One credit, as it stands on the person's page."""

    job: str
    film_id: int
    character: str
    is_voice: bool
    is_self: bool


@dataclass(frozen=True, slots=True)
class Person:
    card: PersonCard
    portrait: int
    names: tuple[Name, ...]
    parts: tuple[Part, ...]


@read("person-at:{slug}")
def person_at(slug: str) -> int | None:
    """The id of the person with this slug, also of one who was merged into another."""
    return Row.objects.filter(slug=slug).values_list("pk", flat=True).first()


@read("person:{person_id}/card")
def person_card(person_id: int) -> PersonCard | None:
    row = public.people().filter(pk=person_id).first()
    return None if row is None else _card(row)


@read("person:{person_id}/kept")
def kept_person(person_id: int) -> int | None:
    """The id of the person whom this one was merged into, through any number of merges."""
    row = Row.objects.filter(pk=person_id).first()
    seen: set[int] = set()
    while row is not None and row.merged_into_id is not None and row.pk not in seen:
        seen.add(row.pk)
        row = row.merged_into
    return None if row is None or row.pk == person_id else row.pk


@read("person:{person_id}")
def person(person_id: int) -> Person | None:
    row = public.people().filter(pk=person_id).first()
    if row is None:
        return None
    names = PersonName.objects.filter(public.reported(), person=row).exclude(text=row.name)
    credits_ = Credit.objects.filter(
        public.reported(), public.spoken_of("film"), person=row, film__merged_into=None
    )
    return Person(
        card=_card(row),
        portrait=row.portrait_id or 0,
        names=tuple(Name(name.text, name.language, name.script) for name in names),
        parts=tuple(
            Part(credit.job, credit.film_id, credit.character, credit.is_voice, credit.is_self)
            for credit in credits_.order_by("pk")
        ),
    )


@read("person:{person_id}/posts")
def posts_of_person(person_id: int) -> tuple[int, ...]:
    """The ids of the newest posts about films that this person worked on."""
    films = Credit.objects.filter(public.reported(), person=person_id).values("film")
    found = public.posts().filter(subjects__film__in=films).distinct()
    return tuple(found.values_list("pk", flat=True)[:POSTS])


def _card(row: Row) -> PersonCard:
    return PersonCard(row.pk, addresses.of_person(row.slug), row.name)
