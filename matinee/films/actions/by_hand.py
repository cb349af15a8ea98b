"""What people at the desk enter: their source, and forms that keep the record's history."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from modelcluster.models import get_all_child_relations

from matinee.films.actions.change import record_change
from matinee.films.actions.release import Stand, Terms, keep, stands_of
from matinee.films.actions.row import label_of, reports_on
from matinee.films.actions.settle import settle_film, settle_person
from matinee.films.models import Credit, Film, Person, Release, Report, Reported, Source

_ORDER_ONLY = "sort_order"  # moving a credit up says nothing new
Rows = dict[tuple[type[Reported], int], dict[str, Any]]


def by_hand(user_name: str, day: date) -> Source:
    """The source of what someone entered at the desk on a day: one for each person and day."""
    facts = {"kind": Source.Kind.DESK, "headline": user_name, "reported_on": day}
    return Source.objects.filter(**facts).first() or Source.objects.create(**facts)


@contextmanager
def edited_by_hand(about: Film | Person, source: Source) -> Iterator[None]:
    """Put the saving of a form of a film or person (new or not) into this, and the record stays true:

        with edited_by_hand(form.instance, by_hand(user.get_username(), timezone.localdate())):
            film = form.save()

    On leaving, every row that says something else than before has `source` for its source, unless the form
    gave it another; a changed release keeps what it replaced; derived columns are settled; one signal is
    sent. New rows need their source before they are saved: `sign` gives it to those that have none.
    """
    with record_change() as touched:
        before, people = _rows(about), _people(about)
        touched.person_ids |= people
        yield
        _note_changes(before, _rows(about), source)
        touched.person_ids |= _people(about) - people
        if isinstance(about, Film):
            settle_film(about)
        else:
            settle_person(about)


def sign(about: Film | Person, source: Source) -> None:
    """Give `source` to every row in hand (as a form holds it before saving) that has none."""
    for relation in get_all_child_relations(about):
        for row in getattr(about, relation.get_accessor_name()).all():
            if isinstance(row, Reported) and not row.source_id:
                row.source = source


def _rows(about: Film | Person) -> Rows:
    if about.pk is None:
        return {}
    rows: Rows = {}
    for relation in get_all_child_relations(about):
        model = relation.related_model
        if issubclass(model, Reported):
            for row in model._default_manager.filter(**{relation.field.name: about.pk}):
                rows[model, row.pk] = _values(row)
    return rows


def _values(row: Reported) -> dict[str, Any]:
    return {
        field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields if field.editable
    }


def _says(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in ("source_id", _ORDER_ONLY)}


def _note_changes(before: Rows, after: Rows, source: Source) -> None:
    for (model, pk), was in before.items():
        now = after.get((model, pk))
        if now is None:
            Report.objects.filter(label=label_of(model), row_id=pk).delete()
        elif _says(was) != _says(now):
            _note_change(model._default_manager.get(pk=pk), was, source)


def _note_change(row: Reported, was: dict[str, Any], source: Source) -> None:
    if row.source_id == was["source_id"]:
        row.source = source
    if isinstance(row, Release):
        *former, now = stands_of(row)
        then = Terms(was["territory"], was["channel"], was["outlet"], was["date"])
        keep(row, [*former, Stand(then, was["source_id"]), now])
        return
    # What other sources said of the row is not what it says now.
    reports_on(row).delete()
    row.save(update_fields=["source"])


def _people(about: Film | Person) -> set[int]:
    if not isinstance(about, Film) or about.pk is None:
        return set()
    return set(Credit.objects.filter(film_id=about.pk).order_by().values_list("person_id", flat=True))
