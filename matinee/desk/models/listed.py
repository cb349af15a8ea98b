"""The lists in which published posts stand."""

from django.db import models

from matinee.desk.models.author import Author
from matinee.desk.models.post import Post
from matinee.desk.models.topic import Topic

ANY_VIDEO = "video"


class Listed(models.Model):
    """A published post, with its date, in the list of one of its topics or authors, or of a kind of video.

    Settled with the post (`actions.settle`): a list of many thousand posts is counted and cut into pages by
    an index, and nothing is in it that the public may not see.
    """

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="listed")
    topic = models.ForeignKey(
        Topic, null=True, on_delete=models.CASCADE, related_name="listed", db_index=False
    )
    author = models.ForeignKey(
        Author, null=True, on_delete=models.CASCADE, related_name="listed", db_index=False
    )
    video_kind = models.CharField(max_length=20, blank=True, default="")
    """The kind of a video in it, in a row of its own; `ANY_VIDEO` once for them all."""
    published_at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(
                fields=["topic", "published_at", "post"],
                name="desk_listed_topic",
                condition=models.Q(topic__isnull=False),
            ),
            models.Index(
                fields=["author", "published_at", "post"],
                name="desk_listed_author",
                condition=models.Q(author__isnull=False),
            ),
            models.Index(
                fields=["video_kind", "published_at", "post"],
                name="desk_listed_video",
                condition=~models.Q(video_kind=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.post} in the list of {self.topic or self.author or self.video_kind}"
