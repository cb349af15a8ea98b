"""The post: what is written, dated, signed and published."""

from django.contrib.contenttypes.fields import GenericRelation
from django.db import models
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
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

from matinee.desk.body import Body
from matinee.desk.models.author import Author
from matinee.desk.models.topic import Topic
from matinee.desk.querysets import PostQuerySet
from matinee.films.models import Film, Source


class Post(
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    PreviewableMixin,
    index.Indexed,
    ClusterableModel,
):
    """One post. The row holds what is public (or was last saved before it was); drafts live in its revisions."""

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
    published_at = models.DateTimeField(
        "date", null=True, blank=True, db_index=True, help_text="The post's date; empty is the moment it goes out"
    )
    fact_source = models.OneToOneField(
        Source, null=True, blank=True, editable=False, on_delete=models.SET_NULL, related_name="+"
    )

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
        index.SearchField("headline"),
        index.AutocompleteField("headline"),
        index.SearchField("body"),
        index.FilterField("live"),
    ]

    class Meta:
        ordering = ["-published_at", "-pk"]
        indexes = [models.Index(fields=["live", "published_at"], name="desk_post_live_date")]

    def __str__(self) -> str:
        return self.headline

    @property
    def revisions(self) -> models.Manager:  # type: ignore[type-arg]  # a Revision is untyped
        return self._revisions


class PostAuthor(Orderable):
    post = ParentalKey(Post, on_delete=models.CASCADE, related_name="bylines")
    author = models.ForeignKey(Author, on_delete=models.PROTECT, related_name="bylines")

    class Meta(Orderable.Meta):
        constraints = [models.UniqueConstraint(fields=["post", "author"], name="desk_one_byline_an_author")]


class PostTopic(Orderable):
    post = ParentalKey(Post, on_delete=models.CASCADE, related_name="filings")
    topic = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="filings")

    class Meta(Orderable.Meta):
        constraints = [models.UniqueConstraint(fields=["post", "topic"], name="desk_one_filing_a_topic")]


class PostFilm(Orderable):
    post = ParentalKey(Post, on_delete=models.CASCADE, related_name="subjects")
    film = models.ForeignKey(Film, on_delete=models.PROTECT, related_name="posts")

    class Meta(Orderable.Meta):
        constraints = [models.UniqueConstraint(fields=["post", "film"], name="desk_one_subject_a_film")]
