"""What the viewsets of films and people share: rows entered by hand, found by any name."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.views.snippets import IndexView, SnippetViewSet

from matinee.desk.viewsets.chooser import AnyNameChooseResultsView, AnyNameChooseView


class AnyNameIndexView(IndexView):
    """A list whose search looks at every title or name in every script."""

    def search_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if not self.is_searching:
            return queryset
        found: QuerySet[Any] = queryset.finds(self.search_query)  # type: ignore[attr-defined]
        return found


class AnyNameChooserViewSet(SnippetChooserViewSet):
    choose_view_class = AnyNameChooseView
    choose_results_view_class = AnyNameChooseResultsView
    creation_tab_label = "New"
    create_action_label = "Add"


class RecordViewSet(SnippetViewSet):
    """Films and people; those that were merged into another are out of sight."""

    index_view_class = AnyNameIndexView
    create_template_name = "desk/snippets/create.html"
    edit_template_name = "desk/snippets/edit.html"
    list_per_page = 50

    def get_queryset(self, request: Any) -> QuerySet[Any]:
        rows: QuerySet[Any] = self.model.objects.standing()
        return rows


class RowsPanel(InlinePanel):
    """Rows of a record, folded away; the heading says how many there are."""

    class BoundPanel(InlinePanel.BoundPanel):
        def __init__(self, **kwargs: Any) -> None:
            super().__init__(**kwargs)
            if self.form is not None and (count := self.formset.initial_form_count()):
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


def inline(relation: str, label: str, fields: Sequence[str | tuple[str, ...]]) -> InlinePanel:
    """Rows of a record; fields in a tuple stand side by side."""
    panels = [
        _field(field) if isinstance(field, str) else FieldRowPanel([_field(name) for name in field])
        for field in fields
    ]
    return RowsPanel(
        relation,
        panels=panels,
        label=label,
        heading=f"{label.capitalize()}s",
        classname="collapsed desk-rows",
    )


def _field(name: str) -> FieldPanel:
    return FieldPanel(name, heading=HEADINGS.get(name, ""))
