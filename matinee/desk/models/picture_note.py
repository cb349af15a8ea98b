"""What the desk keeps of a picture besides what Wagtail does."""

from django.db import models


class PictureNote(models.Model):
    """A row beside Wagtail's picture: whose it is, and the colour that stands in for it until it loads."""

    image = models.OneToOneField(
        "wagtailimages.Image", primary_key=True, on_delete=models.CASCADE, related_name="note"
    )
    credit = models.CharField(max_length=255, blank=True)
    colour = models.CharField(max_length=7, blank=True)

    # A note is no use of its picture.
    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return self.credit
