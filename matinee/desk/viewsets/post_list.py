"""The list of posts: its columns, its filters, its search."""

from typing import Any

import django_filters  # type: ignore[import-untyped]  # Wagtail brings it, without types
from django.db.models import Q, QuerySet
from django.forms import CheckboxSelectMultiple
from django.utils.functional import cached_property
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.ui.tables import UpdatedAtColumn
from wagtail.admin.widgets.button import Button
from wagtail.snippets.views.snippets import IndexView

from matinee.desk.columns import DayColumn, MarkColumn, NamesColumn, StateColumn, date_of
from matinee.desk.models import Author, Post, Topic
from matinee.desk.querysets import PostQuerySet

STATES = {
    "live": Q(live=True),
    "changed": Q(live=True, has_unpublished_changes=True, is_scheduled=False),
    "scheduled": Q(is_scheduled=True),
    "draft": Q(live=False, is_scheduled=False),
}


class PostFilterSet(WagtailFilterSet):
    state = django_filters.MultipleChoiceFilter(
        label="State",
        choices=[
            ("live", "Live"),
            ("changed", "Live, changed"),
            ("scheduled", "Scheduled"),
            ("draft", "Draft"),
        ],
        method="in_state",
        widget=CheckboxSelectMultiple,
    )
    author = django_filters.ModelMultipleChoiceFilter(
        label="Author",
        field_name="bylines__author",
        queryset=Author.objects.all(),
        widget=CheckboxSelectMultiple,
    )
    topic = django_filters.ModelMultipleChoiceFilter(
        label="Topic",
        field_name="filings__topic",
        queryset=Topic.objects.all(),
        widget=CheckboxSelectMultiple,
    )
    is_featured = django_filters.BooleanFilter(label="Featured")
    published_at = django_filters.DateFromToRangeFilter(label="Date", widget=DateRangePickerWidget)

    class Meta:
        model = Post
        fields: list[str] = []

    def in_state(self, posts: QuerySet[Post], name: str, values: list[str]) -> QuerySet[Post]:
        wanted = Q()
        for value in values:
            wanted |= STATES[value]
        return posts.filter(wanted)


def authors_of(post: Post) -> list[str]:
    return [byline.author.name for byline in post.bylines.all()]


class PostIndexView(IndexView):
    """Everything a row shows comes with the list: the number of queries does not grow with it."""

    def get_base_queryset(self) -> PostQuerySet:
        posts: PostQuerySet = super().get_base_queryset()
        return posts.with_schedule().select_related("latest_revision").prefetch_related("bylines__author")

    def search_queryset(self, queryset: PostQuerySet) -> PostQuerySet:
        """Not Wagtail's own: that looks at headlines only and takes no filter over other tables."""
        return queryset.finds(self.search_query) if self.is_searching else queryset

    @cached_property
    def list_display(self) -> list[Any]:
        return [
            "__str__",
            StateColumn(),
            NamesColumn("author", authors_of, label="Author"),
            DayColumn("published_at", accessor=date_of, label="Date", sort_key="published_at"),
            MarkColumn("is_featured", "pick", label="Featured", sort_key="is_featured", width="6%"),
            UpdatedAtColumn(),
        ]

    def get_list_more_buttons(self, instance: Post) -> list[Button]:
        buttons: list[Button] = super().get_list_more_buttons(instance)
        if instance.live:
            address = instance.get_absolute_url()
            buttons.append(Button("View live", url=address, icon_name="link-external", priority=15))
        return buttons
