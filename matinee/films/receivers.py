"""What is changed past the verbs, as by the desk's own delete and save views, is told all the same."""

from typing import Any

from matinee.films.actions import record_change
from matinee.films.models import Company, Credit, Distribution, Festival, Film, Person, Showing

_PEOPLE = "people_before_delete"
_SLUG = "slug_before_save"


def before_film_deleted(instance: Film, **kwargs: Any) -> None:
    people = Credit.objects.filter(film=instance).order_by().values_list("person_id", flat=True)
    instance.__dict__[_PEOPLE] = set(people)


def on_film_deleted(instance: Film, **kwargs: Any) -> None:
    with record_change() as touched:
        touched.film_ids.add(instance.pk)
        touched.person_ids |= instance.__dict__.pop(_PEOPLE, set())


def on_person_deleted(instance: Person, **kwargs: Any) -> None:
    with record_change() as touched:
        touched.person_ids.add(instance.pk)


def on_company_saved(instance: Company, created: bool, **kwargs: Any) -> None:
    """A new name shows on every film the company brings out."""
    if not created:
        with record_change() as touched:
            rows = Distribution.objects.filter(company=instance).order_by()
            touched.film_ids.update(rows.values_list("film_id", flat=True))


def on_festival_saved(instance: Festival, created: bool, **kwargs: Any) -> None:
    """A new name shows on every film the festival showed."""
    if not created:
        with record_change() as touched:
            rows = Showing.objects.filter(festival=instance).order_by()
            touched.film_ids.update(rows.values_list("film_id", flat=True))


def before_address_saved(
    instance: Film | Person, update_fields: Any = None, raw: bool = False, **kwargs: Any
) -> None:
    if not raw and (update_fields is None or "slug" in update_fields):
        row = type(instance)._default_manager.filter(pk=instance.pk)
        instance.__dict__[_SLUG] = row.values_list("slug", flat=True).first() or ""


def on_address_saved(instance: Film | Person, **kwargs: Any) -> None:
    """A slug that was changed leads on; one that was taken leads nowhere else any more."""
    before = instance.__dict__.pop(_SLUG, instance.slug)
    if before == instance.slug:
        return
    for row in instance.former_slugs.model._default_manager.filter(slug__in=(before, instance.slug)):
        row.delete()  # one by one: it is told
    if before:
        instance.former_slugs.create(slug=before)
