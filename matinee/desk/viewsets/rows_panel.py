"""Rows of a record or a post in its form, whose choosers cost one query a column."""

from collections.abc import Sequence
from typing import Any

from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultipleChooserPanel, Panel

from matinee.desk.viewsets.known_chooser import know_choices


class ChoicesPanel(MultipleChooserPanel):
    """Rows that hold one chosen thing each, all fetched at once."""

    class BoundPanel(MultipleChooserPanel.BoundPanel):
        def __init__(self, **kwargs: Any) -> None:
            super().__init__(**kwargs)
            if self.form is not None:
                know_choices(self.formset)


class RowsPanel(InlinePanel):
    """Rows of a record, folded away; the heading says how many there are."""

    class BoundPanel(InlinePanel.BoundPanel):
        def __init__(self, **kwargs: Any) -> None:
            super().__init__(**kwargs)
            if self.form is None:
                return
            know_choices(self.formset)
            if count := self.formset.initial_form_count():
                self.heading = f"{self.panel.heading} ({count})"


HEADINGS = {
    "is_voice": "Voice only",
    "is_self": "As themselves",
    "is_premiere": "Premiere",
    "sort_order": "Order",
    "url": "Address",
    "from_date": "From",
    "to_date": "To",
    "share_percent": "Share of the footage, %",
}


HINTS = {"territory": "Two letters, such as US or GB; empty is everywhere"}


def inline(
    relation: str,
    label: str,
    fields: Sequence[str | tuple[str, ...]],
    *,
    more: Sequence[Panel] = (),
    panel: type[RowsPanel] | None = None,
) -> RowsPanel:
    """Rows of a record; fields in a tuple stand side by side, panels of `more` below."""
    panels: list[Panel] = [
        _field(field) if isinstance(field, str) else FieldRowPanel([_field(name) for name in field])
        for field in fields
    ]
    return (panel or RowsPanel)(
        relation,
        panels=[*panels, *more],
        label=label,
        heading=f"{label.capitalize()}s",
        classname="collapsed desk-rows",
    )


def _field(name: str) -> FieldPanel:
    return FieldPanel(name, heading=HEADINGS.get(name, ""), help_text=HINTS.get(name, ""))
