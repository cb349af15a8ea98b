"""One person of the films: names, work, and the posts about that work."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import F

from matinee.films.models import Credit, FormerPersonSlug, PersonName
from matinee.films.models import Person as Row
from matinee.press.read import read
from matinee.site import addresses
from matinee.site.reads import moved, public, sitemap
from matinee.site.reads.asked import Asked
from matinee.site.reads.film import newest_of_films
from matinee.site.reads.grouped import grouped

POSTS = 40


@dataclass(frozen=True, slots=True)
class PersonCard:
    id: int
    address: str
    name: str
    portrait: int


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
    names: tuple[Name, ...]
    parts: tuple[Part, ...]

    @property
    def portrait(self) -> int:
        return self.card.portrait


_at = Asked(lambda: Row.objects.order_by().values_list("slug", "pk"), "slug", str)
_shown = Asked(lambda: public.people().order_by().values_list("pk", "slug", "name", "portrait"), "pk")
_other_names = Asked(
    lambda: (
        public.out(PersonName)
        .exclude(text=F("person__name"))
        .values_list("person_id", "text", "language", "script")
    ),
    "person",
)
_credits = Asked(
    lambda: (
        public.out(Credit)
        .filter(public.spoken_of("film"))
        .order_by("pk")
        .values_list("person_id", "job", "film_id", "character", "is_voice", "is_self")
    ),
    "person",
)
_work = Asked(lambda: public.out(Credit).order_by().values_list("person_id", "film_id").distinct(), "person")


def _ids_at(slugs: Sequence[str]) -> dict[str, int]:
    return dict(_at(slugs))


@read("person-at:{slug}", many=_ids_at)
def person_at(slug: str) -> int | None:
    """The id of the person with this slug, also of one who was merged into another."""
    return _ids_at([slug]).get(slug)


def _left(slugs: Sequence[str]) -> dict[str, int]:
    return dict(FormerPersonSlug.objects.filter(slug__in=slugs).values_list("slug", "person"))


@read("person-left:{slug}", many=_left)
def person_left(slug: str) -> int | None:
    """The id of the person who had this slug before, and has another one now."""
    return _left([slug]).get(slug)


def _cards(person_ids: Sequence[int]) -> dict[int, PersonCard]:
    return {row[0]: _card(*row) for row in _shown(person_ids)}


def _after_card(person_id: int) -> tuple[str, ...]:
    return (*sitemap.followers("people", person_id), *moved.after_person(person_id))


@read("person:{person_id}/card", many=_cards, followers=_after_card, kept=True)
def person_card(person_id: int) -> PersonCard | None:
    return _cards([person_id]).get(person_id)


def _kept(person_ids: Sequence[int]) -> dict[int, public.Merged]:
    return public.merged(Row, person_ids)


@read("person:{person_id}/kept", many=_kept, followers=moved.after_person)
def kept_person(person_id: int) -> public.Merged | None:
    """The person whom this one was merged into, through any number of merges, and the own slug still."""
    return _kept([person_id]).get(person_id)


def _people(person_ids: Sequence[int]) -> dict[int, Person]:
    cards, names, parts = _cards(person_ids), _names(person_ids), _parts(person_ids)
    return {person_id: Person(card, names[person_id], parts[person_id]) for person_id, card in cards.items()}


@read("person:{person_id}", many=_people)
def person(person_id: int) -> Person | None:
    return _people([person_id]).get(person_id)


def _names(person_ids: Sequence[int]) -> dict[int, tuple[Name, ...]]:
    return grouped(person_ids, ((person_id, Name(*row)) for person_id, *row in _other_names(person_ids)))


def _parts(person_ids: Sequence[int]) -> dict[int, tuple[Part, ...]]:
    return grouped(person_ids, ((person_id, Part(*row)) for person_id, *row in _credits(person_ids)))


def _posts(person_ids: Sequence[int]) -> dict[int, tuple[int, ...]]:
    films = grouped(person_ids, _work(person_ids))
    of_films = newest_of_films({film_id for some in films.values() for film_id in some})
    found = {}
    for person_id, film_ids in films.items():
        posts = {post for film_id in film_ids for post in of_films[film_id]}
        found[person_id] = tuple(post_id for _, post_id in sorted(posts, reverse=True)[:POSTS])
    return found


@read("person:{person_id}/posts", many=_posts)
def posts_of_person(person_id: int) -> tuple[int, ...]:
    """The ids of the newest posts about films that this person worked on."""
    return _posts([person_id])[person_id]


def _card(person_id: int, slug: str, name: str, portrait: int | None) -> PersonCard:
    return PersonCard(person_id, addresses.of_person(slug), name, portrait or 0)
