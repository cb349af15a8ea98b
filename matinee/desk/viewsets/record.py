"""What the viewsets of films and people share: rows entered by hand, found by any name."""

from functools import cached_property
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import path
from wagtail.admin import messages
from wagtail.admin.widgets.button import Button

from matinee.desk.keeping.views import RecordKeepingEditView
from matinee.desk.viewsets.chooser import AnyNameChooseResultsView, AnyNameChooseView
from matinee.desk.viewsets.index import CountingIndexView
from matinee.desk.viewsets.kept import KeptViewSet
from matinee.desk.viewsets.merge import MergeView, TakeApartView, may_merge, url_of
from matinee.desk.viewsets.once_chooser import OnceChooserViewSet


class AnyNameIndexView(CountingIndexView):
    """A list whose search looks at every title or name in every script."""

    def shown_rows(self) -> QuerySet[Any]:
        return super().shown_rows().prefetch_related(*self.model.snippet_viewset.shown_with)

    def search_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if not self.is_searching:
            return queryset
        found: QuerySet[Any] = queryset.finds(self.search_query)  # type: ignore[attr-defined]
        return found


class AnyNameChooserViewSet(OnceChooserViewSet):
    choose_view_class = AnyNameChooseView
    choose_results_view_class = AnyNameChooseResultsView
    preserve_url_parameters = ["multiple", "not"]


class RecordEditView(RecordKeepingEditView):
    """The menu of the screen offers merging to those who may."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        record = self.get_object()
        if record.merged_into_id:
            messages.info(request, f"“{record}” was merged into “{record.merged_into}”.")
            return HttpResponseRedirect(url_of(self.model, "edit", record.merged_into_id))
        response: HttpResponseBase = super().get(request, *args, **kwargs)
        return response

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        buttons: list[Button] = super().header_more_buttons
        if may_merge(self.request.user, self.model):
            address = url_of(self.model, "merge", self.object.pk)
            buttons.append(Button("Merge with another…", url=address, icon_name="resubmit", priority=15))
        return buttons


class RecordViewSet(KeptViewSet):
    """Films and people; those that were merged into another are out of sight."""

    index_view_class = AnyNameIndexView
    edit_view_class = RecordEditView
    list_per_page = 25
    shown_with: tuple[str, ...] = ()
    counted: str
    # A copy of a film would be the same film twice.
    copy_view_enabled = False

    def get_queryset(self, request: Any) -> QuerySet[Any]:
        rows: QuerySet[Any] = self.model.objects.standing()
        return rows

    def get_urlpatterns(self) -> list[Any]:
        merge_view, take_apart_view = (self.construct_view(view) for view in (MergeView, TakeApartView))
        return [
            *super().get_urlpatterns(),
            path("merge/<int:pk>/", merge_view, name="merge"),
            path("take-apart/<int:pk>/", take_apart_view, name="take_apart"),
        ]
