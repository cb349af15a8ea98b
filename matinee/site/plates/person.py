"""The person, and the address of one that was merged into another."""

from collections.abc import Iterable, Iterator
from typing import Annotated, ClassVar

from matinee.films.models import Person
from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.drawing import Lookup, draw
from matinee.site.reads import public
from matinee.site.reads.film import film_card
from matinee.site.reads.person import Person as Value
from matinee.site.reads.person import kept_person, person, person_at, person_card, posts_of_person
from matinee.site.structured import person as structured


class PersonPlate:
    name: ClassVar[str] = "person"
    order: ClassVar[int] = 30

    def addresses(self) -> Iterator[str]:
        for rows in (public.people(), Person.objects.exclude(merged_into=None)):
            for slug in rows.values_list("slug", flat=True):
                yield addresses.of_person(slug)

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        args = person_at.match(read_name)
        return (addresses.of_person(str(args[0])),) if args else ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        person_id = reads(person_at, address.rsplit("/", 1)[-1])
        if person_id is None:
            return None
        value = reads(person, person_id)
        if value is None:
            return _redirect(address, reads, reads(kept_person, person_id))
        reads.gather(film_card, (part.film_id for part in value.parts))
        return draw(
            "person.html",
            reads,
            address,
            person=value,
            post_ids=reads(posts_of_person, person_id),
            structured=structured.page(Lookup(reads), value),
        )


def _redirect(address: str, reads: Reads, person_id: int | None) -> bytes | None:
    card = reads(person_card, person_id) if person_id else None
    return None if card is None else draw("moved.html", reads, address, to=card.address, title=card.name)


SHOWS = {
    "person.html": {
        "person": Value,
        "post_ids": Annotated[tuple[int, ...], "posts about their films, newest first"],
    },
    "moved.html": {
        "to": Annotated[str, "the address it has now"],
        "title": Annotated[str, "what it is called"],
    },
}


register_plate(PersonPlate())
