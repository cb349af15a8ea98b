"""Choosers that name what was chosen without a query each."""

from typing import Any

from django import forms
from wagtail.admin.widgets import BaseChooser
from wagtail.snippets.widgets import AdminSnippetChooser

MOST_FIGURES = 19  # of the greatest number that a database takes


class KnownChooser(AdminSnippetChooser):
    """Looks at the rows that `know_choices` fetched before it asks for one by itself."""

    known: dict[Any, Any] | None = None

    def get_instance(self, value: Any) -> Any:
        if self.known and value in self.known:
            return self.known[value]
        # What was sent past the browser is told by the field; the widget must be able to show it again.
        if isinstance(value, str) and not _is_number(value):
            return None
        return super().get_instance(value)


def _is_number(value: Any) -> bool:
    return str(value).isdecimal() and len(str(value)) < MOST_FIGURES


def know_choices(formset: Any) -> None:
    """Fetch what the choosers of all rows show, in one query a column."""
    for name, field in formset.empty_form.fields.items():
        if isinstance(field, forms.ModelChoiceField) and isinstance(field.widget, BaseChooser):
            values = {form[name].value() for form in formset.forms}
            numbers = {int(value) for value in values if value and _is_number(value)}
            rows = field.widget.model_class._default_manager.in_bulk(numbers)
            for form in formset.forms:
                form.fields[name].widget.known = rows | {str(pk): row for pk, row in rows.items()}
