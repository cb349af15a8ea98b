"""The list of posts: its columns, its filters, its search."""

from datetime import datetime, timedelta
from typing import Any

import django_filters  # type: ignore[import-untyped]  # Wagtail brings it, without types
from django.conf import settings
from django.db.models import Q, QuerySet
from django.forms import CheckboxSelectMultiple, DateInput
from django.utils.functional import cached_property
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.ui.tables import UpdatedAtColumn
from wagtail.admin.widgets.button import Button
from wagtail.snippets.views.snippets import IndexView

from matinee.desk.board import boards_of
from matinee.desk.columns import DayColumn, MarkColumn, NamesColumn, PlacesColumn, StateColumn, date_of
from matinee.desk.models import Author, Post, PostAuthor, PostFilm, PostTopic, Topic
from matinee.desk.querysets import PostQuerySet
from matinee.films.models import Film

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
        method="by_author",
        queryset=Author.objects.all(),
        widget=CheckboxSelectMultiple,
    )
    topic = django_filters.ModelMultipleChoiceFilter(
        label="Topic",
        method="on_topic",
        queryset=Topic.objects.all(),
        widget=CheckboxSelectMultiple,
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
        wanted = Q()
        for value in values:
            wanted |= STATES[value]
        return posts.filter(wanted)

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


def topics_of(post: Post) -> list[str]:
    return [filing.topic.name for filing in post.filings.all()]


def films_of(post: Post) -> list[str]:
    return [subject.film.title for subject in post.subjects.all()]


def authors_of(post: Post) -> list[str]:
    return [byline.author.name for byline in post.bylines.all()]


class PostIndexView(IndexView):
    """Everything a row shows comes with the list: the number of queries does not grow with it."""

    def get_base_queryset(self) -> PostQuerySet:
        posts: PostQuerySet = super().get_base_queryset()
        rows = ("bylines__author", "filings__topic", "subjects__film")
        return posts.with_schedule().select_related("latest_revision").prefetch_related(*rows)

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(*args, **kwargs)
        posts = list(context["page_obj"])
        boards = boards_of(posts)
        for post in posts:
            post.board = boards[post.pk]
        return context

    def search_queryset(self, queryset: PostQuerySet) -> PostQuerySet:
        """Not Wagtail's own: that looks at headlines only and takes no filter over other tables."""
        return queryset.finds(self.search_query) if self.is_searching else queryset

    @cached_property
    def list_display(self) -> list[Any]:
        return [
            "__str__",
            StateColumn(),
            NamesColumn("author", authors_of, label="Author"),
            NamesColumn("topic", topics_of, label="Topics"),
            NamesColumn("film", films_of, label="Films"),
            DayColumn("published_at", accessor=date_of, label="Date", sort_key="published_at"),
            PlacesColumn("places", label="Where it is"),
            MarkColumn("is_featured", "pick", label="Featured", sort_key="is_featured", width="6%"),
            UpdatedAtColumn(),
        ]

    def get_list_more_buttons(self, instance: Post) -> list[Button]:
        buttons: list[Button] = super().get_list_more_buttons(instance)
        if instance.live:
            address = instance.get_absolute_url()
            buttons.append(Button("View live", url=address, icon_name="link-external", priority=15))
        return buttons
