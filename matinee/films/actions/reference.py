"""What refers to a film or a person, in this room or any above it."""

from typing import Any

from django.db.models import Field, ForeignObjectRel, Model


def references_to(model: type[Model]) -> tuple[tuple[type[Model], Field[Any, Any]], ...]:
    """Every foreign key to the model as (model, field), hidden ones and those of many-to-many tables too."""
    relations = (
        relation
        for relation in model._meta.get_fields(include_hidden=True)
        if isinstance(relation, ForeignObjectRel) and not relation.many_to_many and relation.field.concrete
    )
    found = {(relation.related_model, relation.field) for relation in relations}
    return tuple(sorted(found, key=lambda pair: (pair[0]._meta.label_lower, pair[1].name)))
