"""Two films or two people that are one, and how they become two again."""

from typing import Any, TypeVar

from django.apps import apps
from django.db import IntegrityError, transaction
from django.db.models import Model
from django.utils import timezone

from matinee.films.actions.change import Touched, record_change
from matinee.films.actions.reference import references_to
from matinee.films.actions.settle import settle_film, settle_person
from matinee.films.models import Film, Merge, Person, PersonName, Reported, Title

Owner = TypeVar("Owner", Film, Person)
Move = tuple[str, int, str, Any, Any]  # label, pk, column, before, after

_OWN = {"id", "title", "name", "slug", "kind", "merged_into"}  # never filled in from the absorbed
_TELLS_NOTHING = {
    "id",
    "source",
    "sort_order",
    "kind",
    "uid",
}  # columns in which two rows that say the same may differ


class MergeError(ValueError):
    """Why two can't be merged or taken apart, and what to do instead."""


def merge(kept: Owner, absorbed: Owner) -> Merge:
    """Let `kept` have all that refers to `absorbed`, which is hidden; the journal row takes them apart again.

    What would break a unique constraint, or says what a row of `kept` says, stays with the absorbed one.
    Raises MergeError for one with itself, for a film with a person, and where either was absorbed before.
    """
    with record_change() as touched:
        kept, absorbed = _fresh(kept), _fresh(absorbed)
        _check(kept, absorbed)
        _touch(touched, kept, absorbed)
        moves = [
            move
            for model, field in references_to(type(kept))
            for row in model._default_manager.filter(**{field.name: absorbed}).order_by("pk")
            if not _says_the_same(row, field.name, kept)
            for move in _move(row, field.attname, absorbed.pk, kept.pk)
        ]
        moves += _fill(kept, absorbed)
        absorbed.merged_into = kept
        absorbed.save(update_fields=["merged_into"])
        _settle(kept)
        return Merge.objects.create(
            label=kept._meta.label_lower, kept_id=kept.pk, absorbed_id=absorbed.pk, moved=moves
        )


def take_apart(merged: Merge) -> None:
    """Give the absorbed film or person back exactly what was moved and is still where the merge put it.

    What was added or changed since stays with the kept one. Raises MergeError where it was done before, where
    one of the two is gone, and where the kept one was itself absorbed since: that comes first.
    """
    with record_change() as touched:
        merged = Merge.objects.select_for_update().get(pk=merged.pk)
        if merged.undone_at:
            raise MergeError("These two were taken apart already: there is nothing left to do.")
        kept, absorbed = _both(merged)
        _touch(touched, kept, absorbed)
        for label, pk, column, before, after in reversed(merged.moved):
            row = apps.get_model(label)._default_manager.filter(pk=pk, **{column: after}).first()
            if row is not None:
                _put(row, column, before)
        absorbed.refresh_from_db()
        absorbed.merged_into = None
        absorbed.save(update_fields=["merged_into"])
        merged.undone_at = timezone.now()
        merged.save(update_fields=["undone_at"])
        _settle(type(kept)._default_manager.get(pk=kept.pk))
        _settle(absorbed)


def _check(kept: Film | Person, absorbed: Film | Person) -> None:
    if type(kept) is not type(absorbed):
        raise MergeError(f"{kept} and {absorbed} are a film and a person: merge two of a kind.")
    if kept.pk == absorbed.pk:
        raise MergeError(f"{kept} can't be merged with itself: choose another.")
    for one in (kept, absorbed):
        if one.merged_into:
            raise MergeError(f"{one} was merged into {one.merged_into} already: merge that one instead.")


def _both(merged: Merge) -> tuple[Film | Person, Film | Person]:
    found = apps.get_model(merged.label)._default_manager.in_bulk([merged.kept_id, merged.absorbed_id])
    kept, absorbed = found.get(merged.kept_id), found.get(merged.absorbed_id)
    if kept is None or absorbed is None:
        raise MergeError("One of the two was deleted since: they can't be taken apart any more.")
    if kept.merged_into:
        raise MergeError(f"{kept} was merged into {kept.merged_into} since: take these apart first.")
    return kept, absorbed


def _says_the_same(row: Model, owner: str, kept: Film | Person) -> bool:
    """Whether the kept film or person has a row that differs in nothing that readers see."""
    if not isinstance(row, Reported):
        return False
    columns = [field for field in row._meta.concrete_fields if field.name not in (*_TELLS_NOTHING, owner)]
    same = {field.attname: getattr(row, field.attname) for field in columns}
    return type(row)._default_manager.filter(**{owner: kept}, **same).exists()


def _move(row: Model, column: str, before: int, after: int) -> list[Move]:
    if not _put(row, column, after):
        return []
    label = row._meta.label_lower
    moves: list[Move] = [(label, row.pk, column, before, after)]
    if (
        isinstance(row, Title | PersonName)
        and row.kind == row.Kind.MAIN
        and _put(row, "kind", row.Kind.ALTERNATE)
    ):
        moves.append((label, row.pk, "kind", row.Kind.MAIN, row.Kind.ALTERNATE))
    return moves


def _put(row: Model, column: str, value: Any) -> bool:
    """Save one column; False where a unique constraint forbids it."""
    before = getattr(row, column)
    try:
        with transaction.atomic():
            setattr(row, column, value)
            row.save(update_fields=[column])
    except IntegrityError:
        setattr(row, column, before)
        return False
    return True


def _fill(kept: Film | Person, absorbed: Film | Person) -> list[Move]:
    """What was blank in the kept one, from the absorbed one."""
    moves: list[Move] = []
    for field in kept._meta.concrete_fields:
        before, after = getattr(kept, field.attname), getattr(absorbed, field.attname)
        if (
            field.name not in _OWN
            and before in ("", None)
            and after not in ("", None)
            and _put(kept, field.attname, after)
        ):
            moves.append((kept._meta.label_lower, kept.pk, field.attname, before, after))
    return moves


def _fresh(one: Owner) -> Owner:
    fresh: Owner = type(one)._default_manager.select_related("merged_into").get(pk=one.pk)
    return fresh


def _touch(touched: Touched, *both: Film | Person) -> None:
    for one in both:
        (touched.film_ids if isinstance(one, Film) else touched.person_ids).add(one.pk)


def _settle(one: Film | Person) -> None:
    if isinstance(one, Film):
        settle_film(one)
    else:
        settle_person(one)
