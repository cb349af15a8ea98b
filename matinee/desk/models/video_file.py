"""Videos that play from here."""

from pathlib import PurePath

from django.conf import settings
from django.db import models
from wagtail.search import index

from matinee.desk.videos.kept import kept_address


class VideoFile(index.Indexed, models.Model):
    """A video as it was uploaded. Its file stays the same: another file is another video.

    `digest` is the SHA-1 by which the same file is known again, `size` in bytes.
    """

    title = models.CharField(max_length=255)
    file = models.FileField(upload_to="videos", max_length=255)
    size = models.PositiveBigIntegerField(editable=False)
    digest = models.CharField(max_length=40, editable=False, db_index=True)
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    uploaded_at = models.DateTimeField(auto_now_add=True)

    search_fields = [index.SearchField("title"), index.AutocompleteField("title")]

    class Meta:
        ordering = ["-uploaded_at", "-pk"]

    def __str__(self) -> str:
        return self.title

    @property
    def address(self) -> str:
        """Where it stands on the public site while anything there shows it."""
        return kept_address(self.pk, PurePath(self.name).suffix.removeprefix("."))

    @property
    def name(self) -> str:
        """That of its file among the uploads."""
        return self.file.name or ""
