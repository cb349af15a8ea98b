"""One transaction and one signal for a change of the record, however many verbs it takes."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from django.db import connection, models, transaction

from matinee.films.models import Credit, Film
from matinee.films.signals import record_changed

_LOOKING_AND_ADDING = 0x4D6174696E6565  # the lock's number: any, if all take the same
_AT_ONCE = 500  # ids in one query: SQLite builds may allow no more than 999 parameters


@dataclass(slots=True)
class Touched:
    """The films and people a change is about; those connected by credits are added when it is told."""

    film_ids: set[int] = field(default_factory=set)
    person_ids: set[int] = field(default_factory=set)

    def row(self, row: models.Model) -> None:
        """Note the film and the person that a row belongs to, as far as it has them."""
        for name, ids in (("film_id", self.film_ids), ("person_id", self.person_ids)):
            if (owner_id := getattr(row, name, None)) is not None:
                ids.add(owner_id)


_open: ContextVar[Touched | None] = ContextVar("open_record_change", default=None)


@contextmanager
def record_change() -> Iterator[Touched]:
    """A transaction that ends with one `record_changed`; in another, a savepoint, told with the outermost.

    All verbs of the record open one by themselves. Put many into one of your own to tell of all at once.
    """
    if outer := _open.get():
        with transaction.atomic():
            yield outer
        return
    with transaction.atomic():
        touched = Touched()
        token = _open.set(touched)
        try:
            yield touched
        finally:
            _open.reset(token)
        _tell(touched)


def one_at_a_time() -> None:
    """Wait until no other transaction that came by here is open, in a transaction.

    For who looks whether a film or a person is on record and adds it if not: two at once would both add it.
    SQLite lets one write at a time anyway.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOOKING_AND_ADDING])


def _tell(touched: Touched) -> None:
    film_ids = touched.film_ids | _across(touched.person_ids, "person_id", "film_id")
    person_ids = touched.person_ids | _across(touched.film_ids, "film_id", "person_id")
    if film_ids or person_ids:
        record_changed.send(sender=Film, film_ids=film_ids, person_ids=person_ids, edited=touched)


def _across(ids: Iterable[int], known: str, wanted: str) -> set[int]:
    """From people to their films, or from films to their people."""
    known_ids, found = sorted(ids), set[int]()
    for start in range(0, len(known_ids), _AT_ONCE):
        some = known_ids[start : start + _AT_ONCE]
        found.update(
            Credit.objects.filter(**{f"{known}__in": some}).order_by().values_list(wanted, flat=True)
        )
    return found
