"""The film, and the address of one that was merged into another."""

from collections.abc import Iterable, Iterator
from typing import Annotated, ClassVar

from matinee.films.models import Channel, Film, FormerFilmSlug
from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.clips import Clip, clips_of
from matinee.site.drawing import Lookup, draw
from matinee.site.reads import public
from matinee.site.reads.calendar import openings_of_film
from matinee.site.reads.film import Film as Value
from matinee.site.reads.film import film, film_at, film_card, film_left, kept_film, posts_of_film
from matinee.site.reads.person import person_card
from matinee.site.reads.post import PostCard, videos_of_post
from matinee.site.reads.record import Release
from matinee.site.reads.site import site
from matinee.site.story import Story, story_of
from matinee.site.structured import movie


class FilmPlate:
    name: ClassVar[str] = "film"
    order: ClassVar[int] = 30

    def addresses(self) -> Iterator[str]:
        standing, merged = public.films().order_by("pk"), Film.objects.exclude(merged_into=None)
        for rows in (standing, merged, FormerFilmSlug.objects.all()):
            for slug in rows.values_list("slug", flat=True):
                yield addresses.of_film(slug)

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        args = film_at.match(read_name) or film_left.match(read_name)
        return (addresses.of_film(str(args[0])),) if args else ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        slug = address.rsplit("/", 1)[-1]
        film_id = reads(film_at, slug)
        if film_id is None:
            return _redirect(address, reads, reads(film_left, slug))
        value = reads(film, film_id)
        if value is None:
            return _redirect(address, reads, film_id)
        reads.gather(person_card, (credit.person_id for credit in value.credits))
        return _draw(value, Lookup(reads).posts(reads(posts_of_film, film_id)), address, reads)


def _draw(value: Value, cards: list[PostCard], address: str, reads: Reads) -> bytes:
    reads.gather(videos_of_post, (card.id for card in cards))
    return draw(
        "film.html",
        reads,
        address,
        film=value,
        posts=cards,
        story=story_of(value, cards),
        clips=clips_of(value, cards, lambda post_id: reads(videos_of_post, post_id)),
        releases=_own_first((row for row in value.releases if row.channel != Channel.FESTIVAL), reads),
        at_festivals=[row for row in value.releases if row.channel == Channel.FESTIVAL],
        # Asked for here in any case, so that the ledger knows it: calendars follow from it.
        has_calendar=reads(openings_of_film, value.card.id) is not None,
        structured=movie.page(Lookup(reads), value),
    )


def _own_first(releases: Iterable[Release], reads: Reads) -> list[Release]:
    """Releases in the publication's own territories, those everywhere, and the others."""
    own = (*reads(site).territories, "")
    return sorted(releases, key=lambda row: own.index(row.territory) if row.territory in own else len(own))


def _redirect(address: str, reads: Reads, film_id: int | None) -> bytes | None:
    """The page that leads to the film, or to the one that it was merged into."""
    if film_id is None:
        return None
    merged = reads(kept_film, film_id)
    card = reads(film_card, merged.kept if merged else film_id)
    return None if card is None else draw("moved.html", reads, address, to=card.address, title=card.title)


SHOWS = {
    "film.html": {
        "film": Value,
        "posts": Annotated[list[PostCard], "posts about it, newest first"],
        "story": Annotated[Story, "what each of them brought, and the numbers of sources"],
        "clips": Annotated[tuple[Clip, ...], "its videos, newest first"],
        "releases": Annotated[list[Release], "the publication's own territories first"],
        "at_festivals": Annotated[list[Release], "festival showings with a date: no releases"],
        "has_calendar": Annotated[bool, "whether there is a file of its dates to subscribe to"],
    },
    "moved.html": {
        "to": Annotated[str, "the address it has now"],
        "title": Annotated[str, "what it is called"],
    },
}


register_plate(FilmPlate())
