"""What a merge would change, told before it is done."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Model

from matinee.desk.models import PostFilm
from matinee.films.actions.reference import references_to
from matinee.films.models import Film, Merge, Person


@dataclass(frozen=True)
class Moving:
    """So many rows of one kind."""

    count: int
    kind: str


def moves(absorbed: Film | Person) -> list[Moving]:
    """What refers to the one that will be absorbed, by kind."""
    found = []
    for model, field in references_to(type(absorbed)):
        count = model._default_manager.filter(**{field.name: absorbed}).count()
        if count:
            found.append(Moving(count, _kind(model, type(absorbed), count)))
    return found


def _kind(model: type[Model], owner: type[Model], count: int) -> str:
    if model is PostFilm:
        return "post" if count == 1 else "posts"
    opts = model._meta
    name = str(opts.verbose_name if count == 1 else opts.verbose_name_plural)
    return f"{name} merged into it before" if model is owner else name


def fills(kept: Any, absorbed: Any) -> list[str]:
    """Names of the fields that are empty in the kept one and will be filled from the other."""
    return [
        str(field.verbose_name)
        for field in kept._meta.concrete_fields
        if field.editable
        and getattr(kept, field.attname) in ("", None)
        and getattr(absorbed, field.attname) not in ("", None)
    ]


@dataclass(frozen=True)
class Absorbed:
    """One that was merged into another and can be taken out again."""

    merge: Merge
    name: str


def absorbed_by(kept: Film | Person) -> list[Absorbed]:
    """What was merged into this one, the newest first."""
    standing = Merge.objects.filter(label=kept._meta.label_lower, kept_id=kept.pk, undone_at=None)
    merges = list(standing.order_by("-pk").defer("moved"))
    names = type(kept)._default_manager.in_bulk([merge.absorbed_id for merge in merges]) if merges else {}
    return [Absorbed(merge, str(names[merge.absorbed_id])) for merge in merges if merge.absorbed_id in names]
