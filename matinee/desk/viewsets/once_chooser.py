"""Choosers in whose tab "New" something is made, once."""

from functools import cached_property
from typing import Any
from uuid import uuid4

from django import forms
from django.db import transaction
from django.http import HttpResponse
from wagtail.snippets.views.chooser import SnippetChooserViewSet, SnippetCreateView

from matinee.desk.keeping.once import Once
from matinee.desk.viewsets.known_chooser import KnownChooser


class OnceForm(forms.ModelForm[Any]):
    """Each form that is shown has a key of its own."""

    kept = forms.UUIDField(required=False, widget=forms.HiddenInput, initial=uuid4)


class OnceCreateView(Once, SnippetCreateView):
    """The tab "New"."""

    form: OnceForm

    def make(self, form: OnceForm) -> Any:
        """What is made from the form."""
        raise NotImplementedError

    @transaction.atomic
    def save_form(self, form: OnceForm) -> Any:
        row = self.make(form)
        self.note_made(row)
        return row

    def answer_as_before(self, made: Any) -> HttpResponse:
        response: HttpResponse = self.get_chosen_response(made)
        return response

    def answer_otherwise(self, made: Any) -> HttpResponse:
        self.form = self.get_creation_form()
        self.form.data = data = self.request.POST.copy()
        data["kept"] = str(uuid4())
        self.form.add_error(
            None, f"“{made}” was added already: it is found under Search. Add once more to make another."
        )
        response: HttpResponse = self.get_reshow_creation_form_response()
        return response


class OnceChooserViewSet(SnippetChooserViewSet):
    """A chooser with such a tab; `form_fields` are what it asks for."""

    creation_tab_label = "New"
    create_action_label = "Add"
    form_fields: list[str]

    @cached_property
    def creation_form_class(self) -> Any:
        return forms.modelform_factory(self.model, form=OnceForm, fields=self.form_fields)

    @cached_property
    def widget_class(self) -> Any:
        return KnownChooser(model=self.model, icon=self.icon)
