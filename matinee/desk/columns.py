"""Columns of the desk's lists."""

from collections.abc import Callable
from typing import Any

from django.utils import timezone
from wagtail.admin.ui.tables import Column, StatusTagColumn

from matinee.desk.lateness import is_late
from matinee.desk.models import Post


def state_of(post: Post) -> str:
    """A post's state in one word; `post` comes from `Post.objects.with_schedule()`."""
    if post.is_scheduled and is_late(post.goes_out_at, timezone.now()):
        return "late"
    if post.is_scheduled:
        return "live, scheduled" if post.live else "scheduled"
    if post.live:
        return "live, changed" if post.has_unpublished_changes else "live"
    return "expired" if post.expired else "draft"


class StateColumn(StatusTagColumn):
    """Live, changed, scheduled or draft, without a query a row."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            "state", label="State", sort_key="live", accessor=state_of, primary=_is_live, **kwargs
        )


def _is_live(post: Post) -> bool:
    return bool(post.live)


class DayColumn(Column):
    """A moment as day and time in the publication's zone; empty stays empty."""

    cell_template_name = "desk/tables/day_cell.html"

    def get_value(self, instance: Any) -> Any:
        moment = super().get_value(instance)
        return timezone.localtime(moment) if moment else None


def date_of(post: Post) -> Any:
    """When the post goes out where that is still to come, else its date."""
    return post.goes_out_at or post.published_at


class MarkColumn(Column):
    """A small mark where something is so, nothing where it is not."""

    cell_template_name = "desk/tables/mark_cell.html"

    def __init__(self, name: str, mark: str, **kwargs: Any) -> None:
        self.mark = mark
        super().__init__(name, **kwargs)

    def get_cell_context_data(self, instance: Any, parent_context: dict[str, Any]) -> dict[str, Any]:
        return {**super().get_cell_context_data(instance, parent_context), "mark": self.mark}


class NamesColumn(Column):
    """Several names in one cell, from rows that were fetched along with the list."""

    def __init__(self, name: str, names: Callable[[Any], list[str]], **kwargs: Any) -> None:
        super().__init__(name, accessor=lambda row: ", ".join(names(row)), **kwargs)
