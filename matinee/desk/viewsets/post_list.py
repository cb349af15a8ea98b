"""The list of posts: its columns, its filters, its search."""

from datetime import datetime, timedelta
from functools import reduce
from operator import or_
from typing import Any

import django_filters  # type: ignore[import-untyped]  # Wagtail brings it, without types
from django.conf import settings
from django.db.models import Q, QuerySet
from django.forms import DateInput
from django.utils.functional import cached_property
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.widgets.button import Button

from matinee.desk.board import boards_of
from matinee.desk.columns import (
    AT_MIDDLE,
    AT_WIDE,
    DayColumn,
    MarkColumn,
    NamesColumn,
    PlacesColumn,
    StateColumn,
    date_of,
)
from matinee.desk.forms.plain_boxes import PlainBoxes
from matinee.desk.models import Author, Post, PostAuthor, PostFilm, PostTopic, Topic
from matinee.desk.plain_cells import PlainUpdatedColumn
from matinee.desk.querysets import PostQuerySet, waiting_posts
from matinee.desk.row_names import names_of
from matinee.desk.viewsets.index import PlainIndexView
from matinee.films.models import Film


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
        widget=PlainBoxes,
    )
    author = django_filters.ModelMultipleChoiceFilter(
        label="Author",
        method="by_author",
        queryset=Author.objects.all(),
        widget=PlainBoxes,
    )
    topic = django_filters.ModelMultipleChoiceFilter(
        label="Topic",
        method="on_topic",
        queryset=Topic.objects.all(),
        widget=PlainBoxes,
    )
    film = django_filters.CharFilter(label="Film, by any title", method="about_film")
    month = django_filters.CharFilter(
        label="Month", method="in_month", widget=DateInput(attrs={"type": "month"}, format="%Y-%m")
    )
    is_featured = django_filters.BooleanFilter(label="Featured")
    published_at = django_filters.DateFromToRangeFilter(label="Date", widget=DateRangePickerWidget)

    class Meta:
        model = Post
        fields: list[str] = []

    def in_state(self, posts: QuerySet[Post], name: str, values: list[str]) -> QuerySet[Post]:
        waits = Q(pk__in=waiting_posts(Post))
        states = {
            "live": Q(live=True),
            "changed": Q(live=True, has_unpublished_changes=True) & ~waits,
            "scheduled": waits,
            "draft": Q(live=False) & ~waits,
        }
        return posts.filter(reduce(or_, (states[value] for value in values), Q()))

    def by_author(self, posts: QuerySet[Post], name: str, authors: Any) -> QuerySet[Post]:
        """By what is filed: joined, each page of the list would sort all posts of all of them."""
        if not authors:
            return posts
        return posts.filter(pk__in=PostAuthor.objects.filter(author__in=authors).values("post"))

    def on_topic(self, posts: QuerySet[Post], name: str, topics: Any) -> QuerySet[Post]:
        if not topics:
            return posts
        return posts.filter(pk__in=PostTopic.objects.filter(topic__in=topics).values("post"))

    def about_film(self, posts: QuerySet[Post], name: str, words: str) -> QuerySet[Post]:
        films = Film.objects.finds(words).order_by().values("pk")
        return posts.filter(pk__in=PostFilm.objects.filter(film__in=films).values("post"))

    def in_month(self, posts: QuerySet[Post], name: str, month: str) -> QuerySet[Post]:
        try:
            first = datetime.strptime(month, "%Y-%m").replace(tzinfo=settings.PUBLICATION.zone)
            following = (first + timedelta(days=32)).replace(day=1)
        except (ValueError, OverflowError):
            return posts.none()
        return posts.filter(published_at__gte=first, published_at__lt=following)


UNSHOWN = ("standfirst", "body", "facts", "told", "latest_revision__content")
"""Texts, which are most of a post and are read into blocks and rows where they are fetched."""


class PostIndexView(PlainIndexView):
    """Everything a row shows comes with the list: the number of queries does not grow with it."""

    def shown_rows(self) -> PostQuerySet:
        return Post.objects.with_schedule().select_related("latest_revision").defer(*UNSHOWN)

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(*args, **kwargs)
        posts = list(context["page_obj"])
        boards, names = boards_of(posts), names_of([post.pk for post in posts])
        for post in posts:
            post.board, post.names = boards[post.pk], names[post.pk]
        return context

    def search_queryset(self, queryset: PostQuerySet) -> PostQuerySet:
        """Not Wagtail's own: that looks at headlines only and takes no filter over other tables."""
        return queryset.finds(self.search_query) if self.is_searching else queryset

    @cached_property
    def list_display(self) -> list[Any]:
        return [
            "__str__",
            StateColumn(),
            NamesColumn("author", lambda post: post.names.authors, label="Author", classname=AT_MIDDLE),
            NamesColumn("topic", lambda post: post.names.topics, label="Topics", classname=AT_WIDE),
            NamesColumn("film", lambda post: post.names.films, label="Films", classname=AT_WIDE),
            DayColumn("published_at", accessor=date_of, label="Date", sort_key="published_at"),
            PlacesColumn("places", label="Where it is", classname=AT_WIDE),
            MarkColumn("is_featured", "pick", label="Featured", sort_key="is_featured", classname=AT_WIDE),
            PlainUpdatedColumn(
                accessor="latest_revision.created_at",
                sort_key="latest_revision__created_at",
                classname=AT_WIDE,
            ),
        ]

    def get_list_more_buttons(self, instance: Post) -> list[Button]:
        buttons: list[Button] = super().get_list_more_buttons(instance)
        if instance.live:
            address = instance.get_absolute_url()
            buttons.append(Button("View live", url=address, icon_name="link-external", priority=15))
        return buttons
