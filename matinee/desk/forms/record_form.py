"""The forms of films and people: rows entered by hand say so, and what a release said before is kept."""

from typing import Any, ClassVar

from django.conf import settings
from django.forms import ModelForm
from django.utils import timezone
from wagtail.admin.forms import WagtailAdminModelForm

from matinee.desk.models import User
from matinee.films.actions import add_film, add_person, by_hand, edited_by_hand, sign
from matinee.films.models import Film, Person, PersonName, Source, Title


def source_of(user: User | None) -> Source:
    """The source of what this person enters today; readers see its name, so it is never a login."""
    name = (user.get_full_name() if user else "") or "The desk"
    return by_hand(name, timezone.localdate(timezone=settings.PUBLICATION.zone))


class RecordForm(WagtailAdminModelForm):
    """The field in front and the main row of `texts` are one thing: the one that was changed wins."""

    field: ClassVar[str]
    texts: ClassVar[str]
    text_model: ClassVar[type[Title] | type[PersonName]]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False

    def save(self, commit: bool = True) -> Any:
        if not commit:
            return super().save(commit=False)
        source = source_of(self.for_user)
        with edited_by_hand(self.instance, source):
            record = super().save(commit=False)
            self._keep_main(record)
            sign(record, source)
            record.save()
        return record

    def _keep_main(self, record: Any) -> None:
        rows, text = getattr(record, self.texts), getattr(record, self.field)
        kinds = self.text_model.Kind
        main = next((row for row in rows.all() if row.kind == kinds.MAIN), None)
        if main is None:
            if text not in {row.text for row in rows.all()}:
                rows.add(self.text_model(text=text, kind=kinds.MAIN))
        elif self.field in self.changed_data and main.text == self.initial.get(self.field):
            main.text = text


class FilmForm(RecordForm):
    field, texts, text_model = "title", "titles", Title


class PersonForm(RecordForm):
    field, texts, text_model = "name", "names", PersonName


def film_from(form: ModelForm[Film], user: User) -> Film:
    """A film from the chooser's few fields."""
    given = form.cleaned_data
    return add_film(given["title"], source_of(user), year=given["year"], kind=given["kind"])


def person_from(form: ModelForm[Person], user: User) -> Person:
    """A person from the chooser's one field."""
    return add_person(form.cleaned_data["name"], source_of(user))
