"""The post: what is written, dated, signed and published."""

from datetime import date, datetime
from typing import Any, Self

from django.conf import settings
from django.contrib.contenttypes.fields import GenericRelation
from django.db import models, transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel, model_from_serializable_data
from wagtail.fields import StreamField
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    Orderable,
    PreviewableMixin,
    RevisionMixin,
    WorkflowMixin,
)
from wagtail.search import index

from matinee.desk import preview
from matinee.desk.body import Body
from matinee.desk.models.author import Author
from matinee.desk.models.topic import Topic
from matinee.desk.querysets import PostQuerySet
from matinee.desk.standing import standing_films
from matinee.films.models import Film, Source
from matinee.lib.slug import unique_slug


class Post(
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    PreviewableMixin,
    index.Indexed,
    ClusterableModel,
):
    """One post. The row holds what is public (before that, the draft); later drafts are in its revisions."""

    headline = models.CharField(max_length=250)
    slug = models.SlugField(max_length=120, unique=True, allow_unicode=True)
    standfirst = models.TextField(blank=True, help_text="One or two sentences under the headline")
    hero = models.ForeignKey(
        "wagtailimages.Image", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    body = StreamField(Body(), blank=True)
    source_name = models.CharField(max_length=100, blank=True, help_text="Where we have it from: YouTube")
    source_url = models.URLField(max_length=500, blank=True)
    is_featured = models.BooleanField("featured", default=False)
    # What the writer decided of the facts in the text (`facts/decision.py`), and the rows of the record that
    # the public version told: [label, pk] each.
    facts = models.JSONField(default=list, blank=True)
    told = models.JSONField(default=list, editable=False)
    published_at = models.DateTimeField(
        "date",
        null=True,
        blank=True,
        db_index=True,
        help_text="The post's date; empty is the moment it goes out",
    )
    fact_source = models.OneToOneField(
        Source, null=True, blank=True, editable=False, on_delete=models.SET_NULL, related_name="+"
    )

    begun_as = models.UUIDField(null=True, unique=True, editable=False)  # the page it was first saved from

    _revisions = GenericRelation("wagtailcore.Revision", related_query_name="post")
    workflow_states = GenericRelation(
        "wagtailcore.WorkflowState",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name="post",
        for_concrete_model=False,
    )

    objects = PostQuerySet.as_manager()

    search_fields = [
        index.SearchField("headline", boost=4),
        index.AutocompleteField("headline"),
        index.SearchField("standfirst"),
        index.SearchField("body"),
        index.FilterField("live"),
    ]

    class Meta:
        ordering = ["-published_at", "-pk"]
        indexes = [
            models.Index(fields=["live", "published_at"], name="desk_post_live_date"),
            models.Index(
                fields=["expire_at"],
                name="desk_post_expires",
                condition=models.Q(live=True, expire_at__isnull=False),
            ),
            models.Index(fields=["headline"], name="desk_post_headline"),
            models.Index(
                fields=["published_at"],
                name="desk_post_unseen",
                condition=models.Q(live=False) | models.Q(has_unpublished_changes=True),
            ),
            models.Index(
                fields=["published_at"],
                name="desk_post_featured",
                condition=models.Q(live=True, is_featured=True),
            ),
        ]

    def __str__(self) -> str:
        return self.headline

    @property
    def revisions(self) -> Any:
        return self._revisions

    def get_absolute_url(self) -> str:
        """The public path, dated in the publication's zone: ``/2023/01/the-challenge-trailer``."""
        moment: datetime = self.published_at or self.go_live_at or timezone.now()
        return f"/{moment.astimezone(settings.PUBLICATION.zone):%Y/%m}/{self.slug}"

    def publish(self, revision: Any, *args: Any, **kwargs: Any) -> None:
        """Every way Wagtail has of publishing ends here; what the desk does on `published` is part of it."""
        with transaction.atomic():
            _free_slug_of(revision, Post.objects.exclude(pk=self.pk))
            super().publish(revision, *args, **kwargs)

    def unpublish(self, *args: Any, **kwargs: Any) -> None:
        """Every way Wagtail has of unpublishing ends here."""
        with transaction.atomic():
            super().unpublish(*args, **kwargs)

    def with_content_json(self, content: dict[str, Any]) -> Self:
        """The post as a revision has it, but with what only the row knows: date, source, what it told."""
        post: Self = super().with_content_json(_as_of_now(content))
        post.published_at = post.published_at or self.published_at
        post.fact_source_id = self.fact_source_id
        post.told = self.told
        return post

    def as_copy(self) -> "Post":
        """An unsaved draft of the same words: it has not been out, waits for nothing and owns no source."""
        data = self.serializable_data()
        copied: dict[str, Any] = {"pk": None, "live": False} | {name: data[name] for name in COPIED}
        for relation in ("subjects", "filings", "bylines"):
            copied[relation] = [row | {"pk": None, "post": None} for row in data[relation]]
        copy: Post = Post.from_serializable_data(copied)
        return copy

    @property
    def preview_modes(self) -> list[tuple[str, str]]:
        return preview.MODES

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """What the site makes of the unsaved post."""
        return preview.draw(self, request, mode_name)


COPIED = ("headline", "standfirst", "hero", "body", "source_name", "source_url", "is_featured", "facts")


def _free_slug_of(revision: Any, others: PostQuerySet) -> None:
    """A slug that was taken while its version waited gets a number: nobody may be there to be asked."""
    slug = revision.content["slug"]
    if others.filter(slug=slug).exists():
        revision.content["slug"] = unique_slug(slug, lambda other: others.filter(slug=other).exists())
        revision.save(update_fields=["content"])


def _as_of_now(content: dict[str, Any]) -> dict[str, Any]:
    """A draft must still open: without what was deleted since, with the films that others became."""
    return content | {
        "bylines": _still_there(content.get("bylines", []), "author", Author),
        "filings": _still_there(content.get("filings", []), "topic", Topic),
        "subjects": _standing(content.get("subjects", [])),
    }


def _still_there(rows: list[dict[str, Any]], field: str, model: type[models.Model]) -> list[dict[str, Any]]:
    named = model._default_manager.filter(pk__in={row[field] for row in rows})
    there = set(named.values_list("pk", flat=True))
    return [row for row in rows if row[field] in there]


def _standing(subjects: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Each film as the one that it was merged into, and once; a row that named that one itself goes first."""
    films = standing_films({row["film"] for row in subjects})
    rows: dict[int, dict[str, Any]] = {}
    for row in subjects:
        film = films.get(row["film"])
        if film is not None and (film not in rows or row["film"] == film):
            rows[film] = row | {"film": film}
    return list(rows.values())


def today() -> date:
    """The day in the publication's zone."""
    return timezone.localdate(timezone=settings.PUBLICATION.zone)


class PostRow(Orderable):
    """A row behind a post that a revision brings back."""

    class Meta(Orderable.Meta):
        abstract = True

    @classmethod
    def from_serializable_data(cls, data: dict[str, Any], **kwargs: Any) -> Self:
        """Without asking for each row whether what it names is there: `_as_of_now` asked for all at once."""
        row: Self = model_from_serializable_data(cls, data, check_fks=False)
        return row


class PostAuthor(PostRow):
    post = ParentalKey(Post, on_delete=models.CASCADE, related_name="bylines")
    author = models.ForeignKey(Author, on_delete=models.PROTECT, related_name="bylines")

    class Meta(PostRow.Meta):
        constraints = [models.UniqueConstraint(fields=["post", "author"], name="desk_one_byline_an_author")]


class PostTopic(PostRow):
    post = ParentalKey(Post, on_delete=models.CASCADE, related_name="filings")
    topic = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="filings")

    class Meta(PostRow.Meta):
        constraints = [models.UniqueConstraint(fields=["post", "topic"], name="desk_one_filing_a_topic")]


class PostFilm(PostRow):
    post = ParentalKey(Post, on_delete=models.CASCADE, related_name="subjects")
    film = models.ForeignKey(Film, on_delete=models.PROTECT, related_name="posts")

    class Meta(PostRow.Meta):
        constraints = [models.UniqueConstraint(fields=["post", "film"], name="desk_one_subject_a_film")]


class Correction(PostRow):
    """What a published post had wrong, told to its readers; it goes out with the post's next publication."""

    post = ParentalKey(Post, on_delete=models.CASCADE, related_name="corrections")
    day = models.DateField("date", default=today)
    text = models.TextField(max_length=2000, help_text="What was wrong, and what is right")
    by = models.CharField(max_length=150, blank=True, editable=False)  # who entered it; readers don't see it
