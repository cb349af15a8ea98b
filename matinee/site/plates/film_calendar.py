"""The dates of each film that has a release on record, for calendar programs (iCalendar)."""

import re
from collections.abc import Iterator
from typing import ClassVar

from django.db.models import Exists, OuterRef

from matinee.films.models import Release
from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.reads import public
from matinee.site.reads.calendar import openings_in_part, openings_of_film, part_of
from matinee.site.reads.film import film_at, film_card
from matinee.site.reads.site import site
from matinee.site.subscriptions import file_of

_ADDRESS = re.compile(r"/films/([^/]+)/calendar\.ics")


class FilmCalendarPlate:
    name: ClassVar[str] = "film calendar"
    order: ClassVar[int] = 45  # before all calendars: see `openings_in_part`

    def addresses(self) -> Iterator[str]:
        dated = Exists(public.out(Release).filter(film=OuterRef("pk")))
        for slug in public.films().filter(dated).order_by("pk").values_list("slug", flat=True):
            yield _address(slug)

    def addresses_for(self, read_name: str, reads: Reads) -> Iterator[str]:
        if args := film_at.match(read_name):
            yield _address(str(args[0]))
        elif (args := openings_of_film.match(read_name)) and (card := reads(film_card, int(args[0]))):
            yield addresses.of_subscription(card.address)

    def render(self, address: str, reads: Reads) -> bytes | None:
        found = _ADDRESS.fullmatch(address)
        film_id = reads(film_at, found[1]) if found else None
        card = reads(film_card, film_id) if film_id else None
        openings = reads(openings_of_film, card.id) if card else None
        if card is None or openings is None:
            return None
        for one in openings:
            if one.is_release:
                reads(openings_in_part, *part_of(one))
        return file_of(reads(site), card.address, card.title, ((one, card) for one in openings))


def _address(slug: str) -> str:
    return addresses.of_subscription(addresses.of_film(slug))


register_plate(FilmCalendarPlate())
