"""Whether the videos of published posts can still be watched."""

from django.db import models

from matinee.desk.models.post import Post


class VideoHealth(models.Model):
    """A video of a published post at its provider, and what that said when it was last asked.

    `since` is the moment of the first of the refusals that the state stands on. Why a provider could
    not be asked is `trouble`, in one line; it never makes a video dead. `accepted` is the state that a person
    called fine: until there is another, nobody needs to hear of it.
    """

    class State(models.TextChoices):
        UNKNOWN = "unknown", "not known"
        FINE = "fine", "fine"
        PRIVATE = "private", "private"
        REMOVED = "removed", "removed"

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="video_health")
    provider = models.CharField(max_length=20)
    key = models.CharField(max_length=100)
    url = models.URLField(max_length=500)
    title = models.CharField(max_length=250, blank=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.UNKNOWN)
    since = models.DateTimeField(null=True, blank=True)
    accepted = models.CharField(max_length=10, blank=True)
    trouble = models.CharField(max_length=250, blank=True)
    tries = models.PositiveSmallIntegerField(default=0)
    asked_at = models.DateTimeField(null=True, blank=True)
    ask_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["post", "provider", "key"], name="desk_video_health_once"),
        ]
        indexes = [
            models.Index(fields=["ask_at"], name="desk_video_health_due"),
            models.Index(fields=["provider", "key"], name="desk_video_health_video"),
            models.Index(fields=["state"], name="desk_video_health_state"),
        ]

    def __str__(self) -> str:
        return f"{self.title or self.url}: {self.get_state_display()}"
