"""Columns of the desk's lists."""

from collections.abc import Callable
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join

from matinee.desk.board import NOWHERE, TROUBLE, WAITING, Line
from matinee.desk.lateness import is_late
from matinee.desk.models import Post
from matinee.desk.plain_cells import PlainColumn, PlainStatusColumn, icon

AT_MIDDLE, AT_WIDE = "desk-at-middle", "desk-at-wide"
"""Classes of columns that are seen where the screen is as wide: from 40 and from 75 rem on."""


def state_of(post: Post) -> str:
    """A post's state in one word; `post` comes from `Post.objects.with_schedule()`."""
    if post.is_scheduled and is_late(post.goes_out_at, timezone.now()):
        return "late"
    if post.is_scheduled:
        return "live, scheduled" if post.live else "scheduled"
    if post.live:
        return "live, changed" if post.has_unpublished_changes else "live"
    return "expired" if post.expired else "draft"


class StateColumn(PlainStatusColumn):
    """Live, changed, scheduled or draft, without a query a row."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            "state", label="State", sort_key="live", accessor=state_of, primary=_is_live, **kwargs
        )


def _is_live(post: Post) -> bool:
    return bool(post.live)


class DayColumn(PlainColumn):
    """A moment as day and time in the publication's zone; empty stays empty."""

    def __init__(self, name: str, **kwargs: Any) -> None:
        super().__init__(name, classname="desk-day", **kwargs)

    def shown(self, instance: Any) -> str:
        moment = self.get_value(instance)
        if not moment:
            return ""
        here = timezone.localtime(moment)
        return format_html('<time datetime="{}">{}</time>', here.isoformat(), date_format(here, "j M Y, H:i"))


def date_of(post: Post) -> Any:
    """When the post goes out where that is still to come, else its date."""
    return post.goes_out_at or post.published_at


class MarkColumn(PlainColumn):
    """A small mark where something is so, nothing where it is not."""

    def __init__(self, name: str, mark: str, **kwargs: Any) -> None:
        self.mark = mark
        super().__init__(name, **kwargs)

    def shown(self, instance: Any) -> str:
        if not self.get_value(instance):
            return ""
        return format_html(
            '{}<span class="w-sr-only">{}</span>', icon(self.mark, "icon desk-mark"), self.label
        )


class PlacesColumn(PlainColumn):
    """Where a post is; what is wrong stands out. The list lays each row's board beside it."""

    def __init__(self, name: str, **kwargs: Any) -> None:
        kwargs["classname"] = f"desk-places {kwargs.get('classname', '')}".rstrip()
        super().__init__(name, **kwargs)

    def shown(self, instance: Any) -> str:
        lines = [line for line in instance.board if line.state != NOWHERE]
        return format_html_join(
            ", ", '<span class="desk-places__{}">{}</span>', [(line.state, _place(line)) for line in lines]
        )


def _place(line: Line) -> str:
    if line.state == TROUBLE:
        return f"{line.where}: {line.words}"
    return f"{line.where}…" if line.state == WAITING else line.where


class NamesColumn(PlainColumn):
    """Several names in one cell, from rows that were fetched along with the list."""

    def __init__(self, name: str, names: Callable[[Any], list[str]], **kwargs: Any) -> None:
        super().__init__(name, accessor=lambda row: ", ".join(names(row)), **kwargs)
