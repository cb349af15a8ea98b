"""A form that is sent again, because its answer got lost, makes and changes nothing a second time."""

import hashlib
import json
from typing import Any
from uuid import UUID

from django.db import IntegrityError
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse

from matinee.desk.models import Begun

_ABOUT_SENDING = {"csrfmiddlewaretoken", "kept", "next", "seen_revision", "take-back"}


def key_of(text: str | None) -> UUID | None:
    """The id that a page gave what is written on it, or None."""
    try:
        return UUID(text or "")
    except ValueError:
        return None


class Once:
    """A view that makes or changes something by a form with a key of its own in the field `kept`."""

    request: Any
    model: Any

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if (answer := self._answer_again()) is not None:
            return answer
        try:
            response: HttpResponse = super().post(request, *args, **kwargs)  # type: ignore[misc]
        except IntegrityError:
            # The same form came twice at once, and the other one was first.
            if (answer := self._answer_again()) is None:
                raise
            return answer
        return response

    def _answer_again(self) -> HttpResponse | None:
        made = None if "take-back" in self.request.POST else self.made_before()
        return None if made is None else self.answer_again(made)

    def made_before(self) -> Any:
        """What this form has made already, or None."""
        begun = self._begun.filter(label=self.model._meta.label).first()
        made = self.model._default_manager.filter(pk=begun.row_id).first() if begun else None
        if begun and made is None:
            begun.delete()  # it was deleted since
        return made

    def note_made(self, row: Any) -> None:
        """Remember what the form made; IntegrityError where it has made something meanwhile.

        Runs in the transaction that makes it.
        """
        if key := self._key():
            Begun.objects.create(key=key, label=row._meta.label, row_id=row.pk, sent=self._sent())

    def answer_again(self, made: Any) -> HttpResponse | None:
        """The answer to a form that made this before; None where it is to be taken as any other."""
        if self._begun.filter(sent=self._sent()).exists():
            return self.answer_as_before(made)
        return self.answer_otherwise(made)

    def answer_as_before(self, made: Any) -> HttpResponse:
        """The answer that got lost."""
        raise NotImplementedError

    def answer_otherwise(self, made: Any) -> HttpResponse | None:
        """The form once more, as it says something else now: nothing is lost, and nothing made unasked."""
        raise NotImplementedError

    @property
    def _begun(self) -> QuerySet[Begun]:
        key = self._key()
        return Begun.objects.filter(pk=key) if key else Begun.objects.none()

    def _key(self) -> UUID | None:
        return key_of(self.request.POST.get("kept"))

    def _sent(self) -> str:
        fields = {name: values for name, values in self.request.POST.lists() if name not in _ABOUT_SENDING}
        said = json.dumps([fields, self.stands()], sort_keys=True)
        return hashlib.sha256(said.encode()).hexdigest()

    def stands(self) -> str:
        """What else must be as it was when the form was noted."""
        return ""
