"""Addresses that were left for others: those posts, films and people had, and those of merged ones.

They are told in ranges of ids, so that an edit asks about one range and not about all of them.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Any

from django.db.models import F, Max, QuerySet

from matinee.desk.models import FormerAddress
from matinee.films.models import Film, FormerFilmSlug, FormerPersonSlug, Person
from matinee.press.read import Read, read
from matinee.site import addresses
from matinee.site.reads import public

RANGE = 500
_MERGES = 100
Pair = tuple[str, str]
Found = dict[int, tuple[Pair, ...]]


def _by_block(blocks: Collection[int], found: Iterable[tuple[int, Pair]]) -> Found:
    grouped: dict[int, list[Pair]] = {}
    for number, pair in found:
        grouped.setdefault(number // RANGE, []).append(pair)
    return {block: tuple(sorted(pairs)) for block, pairs in grouped.items() if block in blocks}


def _bounds(blocks: Collection[int]) -> tuple[int, int]:
    return min(blocks) * RANGE, max(blocks) * RANGE + RANGE - 1


def _posts(blocks: Sequence[int]) -> Found:
    first, last = _bounds(blocks)
    rows = FormerAddress.objects.filter(post__gte=first, post__lte=last)
    shown = rows.filter(post__live=True, post__published_at__isnull=False)
    told = shown.order_by().values_list("post_id", "path", "post__published_at", "post__slug")
    pairs = ((post_id, (path, addresses.of_post(moment, slug))) for post_id, path, moment, slug in told)
    return _by_block(blocks, ((post_id, pair) for post_id, pair in pairs if pair[0] != pair[1]))


def _merged(
    model: type[Film] | type[Person],
    shown: Callable[[], "QuerySet[Any]"],
    address_of: Callable[[str], str],
    parts: Sequence[str] = ("",),
) -> Callable[[Sequence[int]], Found]:
    """Where pages are now that were left or merged, and with each its other `parts`."""

    def load(blocks: Sequence[int]) -> Found:
        bounds = _bounds(blocks)
        merged = model._default_manager.filter(merged_into__isnull=False, pk__range=bounds)
        left = [*merged.order_by().values_list("pk", "slug"), *_former(model, owner__range=bounds)]
        kept = public.kept(model, [one for one, _ in left])
        standing = shown().filter(pk__in={kept.get(one, one) for one, _ in left}).order_by()
        now = dict(standing.values_list("pk", "slug"))
        pairs = ((one, old, now.get(kept.get(one, one))) for one, old in left)
        return _by_block(
            blocks,
            (
                (one, (address_of(old) + part, address_of(new) + part))
                for one, old, new in pairs
                if new is not None
                for part in parts
            ),
        )

    return load


def _former(model: type[Film] | type[Person], **wanted: Any) -> Iterator[tuple[int, str]]:
    """The ids of films or people with the slugs they had before."""
    former: Any = model._meta.get_field("former_slugs").related_model
    owner = F(former._meta.get_field(model._meta.model_name).attname)
    rows = former._default_manager.alias(owner=owner).filter(**wanted)
    yield from rows.order_by().values_list(owner, "slug")


# Who subscribed goes along. A calendar comes and goes with the dates of its film.
_films = _merged(Film, public.films, addresses.of_film, ("", "/feed.xml", "/calendar.ics"))
_people = _merged(Person, public.people, addresses.of_person)


def _which(block: int) -> tuple[str, ...]:
    return (blocks.name(),)


@read("moved/posts/{block}", many=_posts, followers=_which)
def of_posts(block: int) -> tuple[Pair, ...] | None:
    """The former and the present address of posts whose ids lie in one range; None where there are none."""
    return _posts([block]).get(block)


@read("moved/films/{block}", many=_films, followers=_which)
def of_films(block: int) -> tuple[Pair, ...] | None:
    """The same of films that were merged into another."""
    return _films([block]).get(block)


@read("moved/people/{block}", many=_people, followers=_which)
def of_people(block: int) -> tuple[Pair, ...] | None:
    """The same of people who were merged into another."""
    return _people([block]).get(block)


@read("moved/blocks")
def blocks() -> tuple[int, int, int]:
    """The highest range of posts, of films and of people in which any may have moved."""
    highest = (
        FormerAddress.objects.aggregate(of=Max("post")),
        Film.objects.filter(merged_into__isnull=False).aggregate(of=Max("pk")),
        Person.objects.filter(merged_into__isnull=False).aggregate(of=Max("pk")),
        FormerFilmSlug.objects.aggregate(of=Max("film")),
        FormerPersonSlug.objects.aggregate(of=Max("person")),
    )
    post, film, person, of_film, of_person = ((found["of"] or 0) // RANGE for found in highest)
    return post, max(film, of_film), max(person, of_person)


def after_post(post_id: int) -> tuple[str, ...]:
    """What follows from a post's card: where its former addresses lead."""
    return (of_posts.name(post_id // RANGE),)


def after_film(film_id: int) -> Iterator[str]:
    """What follows from a film's card or its merge: where it leads, and where those lead that it took up."""
    return _after(Film, film_id, of_films, "film")


def after_person(person_id: int) -> Iterator[str]:
    """The same of a person."""
    return _after(Person, person_id, of_people, "person")


def _after(
    model: type[Film] | type[Person], one: int, told: Read[[int], tuple[Pair, ...] | None], word: str
) -> Iterator[str]:
    taken_up = _taken_up(model, one)
    for number, slug in taken_up.items():
        yield from (f"{word}-at:{slug}", f"{word}:{number}/kept")
    yield from (f"{word}-left:{slug}" for _, slug in _former(model, owner__in=(one, *taken_up)))
    yield from {told.name(number // RANGE) for number in (one, *taken_up)}


def _taken_up(model: type[Film] | type[Person], one: int) -> dict[int, str]:
    """The ids and slugs of all that were merged into this one, through all merges."""
    found: dict[int, str] = {}
    level = {one}
    for _ in range(_MERGES):
        rows = model._default_manager.filter(merged_into__in=level).order_by()
        fresh = {pk: slug for pk, slug in rows.values_list("pk", "slug") if pk not in found}
        if not fresh:
            break
        found |= fresh
        level = set(fresh)
    return found
