"""One film: its whole record, its card, and the posts about it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from matinee.desk.models import PostFilm
from matinee.films.models import Film as Row
from matinee.films.models import FormerFilmSlug
from matinee.press.read import read
from matinee.site import addresses
from matinee.site.reads import calendar, moved, public, record, sitemap
from matinee.site.reads.asked import Asked
from matinee.site.reads.grouped import grouped


class Sourced(Protocol):
    """A row of a film's record."""

    @property
    def source(self) -> record.Source: ...


@dataclass(frozen=True, slots=True)
class FilmCard:
    """What lists show of a film."""

    id: int
    address: str
    title: str
    year: int | None
    kind: str
    poster: int
    still: int


@dataclass(frozen=True, slots=True)
class Film:
    card: FilmCard
    countries: tuple[str, ...]
    languages: tuple[str, ...]
    genres: tuple[str, ...]
    is_documentary: bool
    running_time_minutes: int | None
    synopsis: str
    titles: tuple[record.Title, ...]
    credits: tuple[record.Credit, ...]
    releases: tuple[record.Release, ...]
    distributions: tuple[record.Distribution, ...]
    showings: tuple[record.Showing, ...]
    shoots: tuple[record.Shoot, ...]
    videos: tuple[record.Video, ...]
    outside_ids: tuple[record.OutsideId, ...]

    @property
    def still(self) -> int:
        return self.card.still

    @property
    def sources(self) -> tuple[record.Source, ...]:
        """All that reported anything of it, oldest first, each once."""
        rows: tuple[Sourced, ...] = (*self.titles, *self.credits, *self.releases, *self.distributions)
        rows += (*self.showings, *self.shoots, *self.videos)
        rows += tuple(was for release in self.releases for was in release.former)
        found = {row.source for row in rows}
        return tuple(sorted(found, key=lambda source: (source.reported_on, source.id)))


_OF_CARD = ("pk", "slug", "title", "year", "kind", "poster", "still")
_OF_FILM = (
    "countries",
    "languages",
    "genres",
    "is_documentary",
    "running_time_minutes",
    "synopsis",
)

_at = Asked(lambda: Row.objects.order_by().values_list("slug", "pk"), "slug", str)
_shown = Asked(lambda: public.films().order_by().values_list(*_OF_CARD), "pk")
_rows = Asked(lambda: Row.objects.order_by().values_list("pk", *_OF_FILM), "pk")
_told_in = Asked(
    lambda: (
        PostFilm.objects.filter(post__live=True, post__published_at__isnull=False)
        .order_by("-post__published_at", "-post_id")
        .values_list("film_id", "post__published_at", "post_id")
    ),
    "film",
)


def _ids_at(slugs: Sequence[str]) -> dict[str, int]:
    return dict(_at(slugs))


@read("film-at:{slug}", many=_ids_at)
def film_at(slug: str) -> int | None:
    """The id of the film with this slug, also of one that was merged into another."""
    return _ids_at([slug]).get(slug)


def _left(slugs: Sequence[str]) -> dict[str, int]:
    return dict(FormerFilmSlug.objects.filter(slug__in=slugs).values_list("slug", "film"))


@read("film-left:{slug}", many=_left)
def film_left(slug: str) -> int | None:
    """The id of the film that had this slug before, and has another one now."""
    return _left([slug]).get(slug)


def _cards(film_ids: Sequence[int]) -> dict[int, FilmCard]:
    return {row[0]: _card(*row) for row in _shown(film_ids)}


def _after_card(film_id: int) -> tuple[str, ...]:
    return (*sitemap.followers("films", film_id), *moved.after_film(film_id), *calendar.soon_followers())


@read("film:{film_id}/card", many=_cards, followers=_after_card, kept=True)
def film_card(film_id: int) -> FilmCard | None:
    return _cards([film_id]).get(film_id)


def _kept(film_ids: Sequence[int]) -> dict[int, public.Merged]:
    return public.merged(Row, film_ids)


@read("film:{film_id}/kept", many=_kept, followers=moved.after_film)
def kept_film(film_id: int) -> public.Merged | None:
    """The film that this one was merged into, through any number of merges, and its own slug still."""
    return _kept([film_id]).get(film_id)


def newest_of_films(film_ids: Collection[int]) -> dict[int, tuple[tuple[datetime, int], ...]]:
    """The date and the id of each post about films, the newest first."""
    told = _told_in(film_ids)
    return grouped(film_ids, ((film_id, (moment, post_id)) for film_id, moment, post_id in told))


def _posts(film_ids: Sequence[int]) -> dict[int, tuple[int, ...]]:
    newest = newest_of_films(film_ids)
    return {film_id: tuple(post_id for _, post_id in newest[film_id]) for film_id in film_ids}


@read("film:{film_id}/posts", many=_posts)
def posts_of_film(film_id: int) -> tuple[int, ...]:
    """The ids of the posts about a film, newest first."""
    return _posts([film_id])[film_id]


def _films(film_ids: Sequence[int]) -> dict[int, Film]:
    cards = _cards(film_ids)
    known = list(cards)
    parts: list[dict[int, Any]] = [
        record.titles_of(known),
        record.credits_of(known),
        record.releases_of(known),
        record.distributions_of(known),
        record.showings_of(known),
        record.shoots_of(known),
        record.videos_of(known),
        record.outside_ids_of(known),
    ]
    found: dict[int, Film] = {}
    for film_id, countries, languages, genres, *plain in _rows(known):
        lists = map(_parts, (countries, languages, genres))
        of_film = (of[film_id] for of in parts)
        found[film_id] = Film(*(cards[film_id], *lists, *plain, *of_film))
    return found


@read("film:{film_id}", many=_films)
def film(film_id: int) -> Film | None:
    return _films([film_id]).get(film_id)


def _card(
    film_id: int, slug: str, title: str, year: int | None, kind: str, poster: int | None, still: int | None
) -> FilmCard:
    return FilmCard(film_id, addresses.of_film(slug), title, year, kind, poster or 0, still or 0)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
