"""Lists of the desk, as Wagtail makes them, in a third of the time."""

from functools import cached_property
from typing import Any

from django.db.models import Count, Model, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from wagtail.snippets.views.snippets import IndexView

from matinee.desk.plain_cells import PlainCheckboxColumn, PlainColumn, PlainTitleColumn


class PlainIndexView(IndexView):
    """Cells are plain ones; who may do what is asked once a list, not for each row's menu.

    Ids are filtered, counted and put in order; whole rows are fetched for the page that is shown, as
    `shown_rows` has them.
    """

    def shown_rows(self) -> QuerySet[Any]:
        """Rows with what their cells show."""
        rows: QuerySet[Any] = self.model._default_manager.all()
        return rows

    def paginate_queryset(self, queryset: QuerySet[Any], page_size: int) -> tuple[Any, Any, list[Any], bool]:
        ids = queryset.values_list("pk", flat=True)
        paginator, page, page_ids, has_others = super().paginate_queryset(ids, page_size)
        rows = self.shown_rows().in_bulk(list(page_ids))
        page.object_list = [rows[pk] for pk in page_ids if pk in rows]
        return paginator, page, page.object_list, has_others

    @cached_property
    def columns(self) -> list[Any]:
        boxes, *others = super().columns
        return [PlainCheckboxColumn(boxes.name, obj_type=boxes.obj_type), *others]

    def _get_title_column(self, field_name: str, column_class: Any = PlainTitleColumn, **kwargs: Any) -> Any:
        return super()._get_title_column(field_name, column_class, **kwargs)

    def _get_custom_column(self, field_name: str, column_class: Any = PlainColumn, **kwargs: Any) -> Any:
        return super()._get_custom_column(field_name, column_class, **kwargs)

    @cached_property
    def _may(self) -> dict[str, bool]:
        return {}

    def user_has_permission(self, permission: str) -> bool:
        if permission not in self._may:
            self._may[permission] = super().user_has_permission(permission)
        return self._may[permission]


class CountingIndexView(PlainIndexView):
    """Beside each row stands how many its viewset's relation `counted` has; asked of all rows only where that
    orders them.
    """

    def get_base_queryset(self) -> QuerySet[Any]:
        rows: QuerySet[Any] = super().get_base_queryset()
        return self._counted(rows) if self.ordering in ("count", "-count") else rows

    def shown_rows(self) -> QuerySet[Any]:
        return self._counted(super().shown_rows())

    def _counted(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        number = _number_of(self.model, self.model.snippet_viewset.counted)
        counted: QuerySet[Any] = rows.annotate(count=number)
        return counted


def _number_of(model: type[Model], relation: str) -> Coalesce:
    """How many rows a relation has, asked for each row by an index: to group all of them takes three times as
    long, and counting the list would group them again.
    """
    found: Any = model._meta.get_field(relation)
    own: QuerySet[Any] = found.related_model._default_manager.filter(**{found.field.name: OuterRef("pk")})
    return Coalesce(Subquery(own.order_by().values(found.field.name).annotate(n=Count("pk")).values("n")), 0)
