"""The film, and the address of one that was merged into another."""

from collections.abc import Iterable, Iterator
from typing import Annotated, ClassVar

from matinee.films.models import Film
from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.drawing import Lookup, draw
from matinee.site.reads import public
from matinee.site.reads.calendar import openings_of_film
from matinee.site.reads.film import Film as Value
from matinee.site.reads.film import film, film_at, film_card, kept_film, posts_of_film
from matinee.site.reads.person import person_card
from matinee.site.reads.record import Source
from matinee.site.structured import movie


class FilmPlate:
    name: ClassVar[str] = "film"
    order: ClassVar[int] = 30

    def addresses(self) -> Iterator[str]:
        for rows in (public.films(), Film.objects.exclude(merged_into=None)):
            for slug in rows.values_list("slug", flat=True):
                yield addresses.of_film(slug)

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        args = film_at.match(read_name)
        return (addresses.of_film(str(args[0])),) if args else ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        film_id = reads(film_at, address.rsplit("/", 1)[-1])
        if film_id is None:
            return None
        value = reads(film, film_id)
        if value is None:
            return _redirect(address, reads, reads(kept_film, film_id))
        reads(openings_of_film, film_id)  # so that the ledger always knows them: calendars follow from them
        reads.gather(person_card, (credit.person_id for credit in value.credits))
        post_ids = reads(posts_of_film, film_id)
        told = movie.page(Lookup(reads), value)
        return draw(
            "film.html",
            reads,
            address,
            film=value,
            post_ids=post_ids,
            sources=value.sources,
            structured=told,
        )


def _redirect(address: str, reads: Reads, film_id: int | None) -> bytes | None:
    card = reads(film_card, film_id) if film_id else None
    return None if card is None else draw("moved.html", reads, address, to=card.address, title=card.title)


SHOWS = {
    "film.html": {
        "film": Value,
        "post_ids": Annotated[tuple[int, ...], "posts about it, newest first"],
        "sources": Annotated[tuple[Source, ...], "all that reported of it, oldest first"],
    },
    "moved.html": {
        "to": Annotated[str, "the address it has now"],
        "title": Annotated[str, "what it is called"],
    },
}


register_plate(FilmPlate())
