"""Keeping a source's own line true."""

from datetime import date

from matinee.films.actions.change import Touched, record_change
from matinee.films.actions.reference import references_to
from matinee.films.models import FormerRelease, Source


def update_source(source: Source, *, headline: str, address: str, reported_on: date) -> Source:
    """Give the source its headline, address ("" while not out) and day, and tell of all that stands on it."""
    with record_change() as touched:
        new = (headline, address, reported_on)
        if (source.headline, source.address, source.reported_on) != new:
            source.headline, source.address, source.reported_on = new
            source.save(update_fields=["headline", "address", "reported_on"])
            touch_all_of(source, touched)
    return source


def touch_all_of(source: Source, touched: Touched) -> None:
    """Note every film and person with a row that this source reported or replaced."""
    for model, field in references_to(Source):
        if model is FormerRelease:
            rows = model._default_manager.filter(**{field.name: source})
            touched.film_ids.update(rows.values_list("release__film_id", flat=True))
            continue
        for owner, ids in (("film", touched.film_ids), ("person", touched.person_ids)):
            if any(other.name == owner for other in model._meta.concrete_fields):
                ids.update(
                    model._default_manager.filter(**{field.name: source}).values_list(
                        f"{owner}_id", flat=True
                    )
                )
