"""Choosers that find what the writer means: films and people by any of their names, posts by their words."""

from typing import Any

from django import forms
from django.db.models import QuerySet
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.chooser import ChooseResultsView, ChooseView

from matinee.desk.columns import DayColumn, StateColumn, date_of


class FindsFilterForm(BaseFilterForm):
    """One search field, answered by the rows' own `finds`."""

    q = forms.CharField(
        label="Search", widget=forms.TextInput(attrs={"placeholder": "Search"}), required=False
    )

    def filter(self, objects: QuerySet[Any]) -> QuerySet[Any]:
        query = self.cleaned_data.get("q")
        if query:
            self.is_searching = True
            self.search_query = query
            objects = objects.finds(query)  # type: ignore[attr-defined]
        return objects


class AnyNameFilterForm(FindsFilterForm):
    """It looks at every title or name in every script."""

    q = forms.CharField(
        label="Search",
        widget=forms.TextInput(attrs={"placeholder": "Any title or name, in any script"}),
        required=False,
    )


class ByAnyName:
    """Choose views over films or people; what was merged away can't be chosen, nor `?not=`."""

    filter_form_class = AnyNameFilterForm

    def get_object_list(self) -> QuerySet[Any]:
        rows: QuerySet[Any] = self.model_class.objects.standing()  # type: ignore[attr-defined]
        excluded = self.request.GET.get("not", "")  # type: ignore[attr-defined]
        return rows.exclude(pk=excluded) if excluded.isdecimal() else rows

    @property
    def columns(self) -> list[Column]:
        """Its one column is headed by what it lists; Wagtail calls everything a title, people too."""
        column: Column = self.title_column  # type: ignore[attr-defined]
        column.label = str(self.model_class._meta.verbose_name).capitalize()  # type: ignore[attr-defined]
        return [column]


class AnyNameChooseView(ByAnyName, ChooseView):
    pass


class AnyNameChooseResultsView(ByAnyName, ChooseResultsView):
    pass


class PostColumns:
    filter_form_class = FindsFilterForm

    def get_object_list(self) -> QuerySet[Any]:
        posts: QuerySet[Any] = self.model_class.objects.with_schedule()  # type: ignore[attr-defined]
        return posts

    @property
    def columns(self) -> list[Column]:
        return [self.title_column, StateColumn(), DayColumn("published_at", accessor=date_of, label="Date")]  # type: ignore[attr-defined]


class PostChooseView(PostColumns, ChooseView):
    pass


class PostChooseResultsView(PostColumns, ChooseResultsView):
    pass
