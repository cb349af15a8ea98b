"""Pictures in the widths in which pages show them."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from django.db.models import Model, QuerySet, TextField
from django.db.models.functions import Cast

from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site.reads import public
from matinee.site.reads.film import film_card
from matinee.site.reads.person import person_card
from matinee.site.reads.picture import picture, shown_by
from matinee.site.reads.post import pictures_in, pictures_of_post
from matinee.site.renditions import rendition

_ADDRESS = re.compile(r"/pictures/(\d+)-\w+-(\d+)\.webp")


class PicturePlate:
    name: ClassVar[str] = "picture"
    order: ClassVar[int] = 20

    def addresses(self) -> Iterator[str]:
        yield from _addresses(_all_shown(), Reads())

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        if args := picture.match(read_name) or shown_by.match(read_name):
            image_id = int(args[0])
            return _addresses({image_id}, reads) if reads(shown_by, image_id) else ()
        if args := pictures_of_post.match(read_name):
            pictures = reads(pictures_of_post, int(args[0]))
            return _addresses(pictures, reads)
        if args := film_card.match(read_name):
            shown = reads(film_card, int(args[0]))
            return _addresses({shown.poster, shown.still} - {0}, reads) if shown else ()
        if args := person_card.match(read_name):
            someone = reads(person_card, int(args[0]))
            return _addresses({someone.portrait} - {0}, reads) if someone else ()
        return ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        found = _ADDRESS.fullmatch(address)
        value = reads(picture, int(found[1])) if found else None
        if found is None or value is None or address not in value.addresses:
            return None
        if not _is_shown(value.id, reads):
            return None
        return rendition(value, int(found[2]))


def _is_shown(image_id: int, reads: Reads) -> bool:
    """Whether anything public shows it. What does is read too: so it is learned when it no longer does."""
    match reads(shown_by, image_id):
        case ("film", film_id):
            reads(film_card, film_id)
        case ("person", person_id):
            reads(person_card, person_id)
        case ("post", post_id):
            reads(pictures_of_post, post_id)
        case _:
            return False
    return True


def _all_shown() -> set[int]:
    shown = _of_rows(public.films(), "poster", "still") | _of_rows(public.people(), "portrait")
    stored = public.posts().order_by().annotate(stored=Cast("body", TextField()))
    for hero, body in stored.values_list("hero", "stored").iterator():
        shown |= pictures_in(hero or 0, body)
    return shown


def _of_rows(rows: "QuerySet[Model]", *fields: str) -> set[int]:
    return {image_id for row in rows.values_list(*fields) for image_id in row if image_id}


def _addresses(image_ids: Iterable[int], reads: Reads) -> Iterator[str]:
    for image_id in sorted(image_ids):
        if value := reads(picture, image_id):
            yield from value.addresses


register_plate(PicturePlate())
