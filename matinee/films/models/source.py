"""Where a fact comes from."""

from django.db import models


class Source(models.Model):
    """What reported a fact, and on which day: a post, a hand at the desk, an import.

    The record never looks up at the desk: a post owns one of these rows and keeps its headline and address true.
    """

    class Kind(models.TextChoices):
        POST = "post", "post"
        DESK = "desk", "entered at the desk"
        IMPORT = "import", "import"

    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.POST)
    headline = models.CharField(max_length=300)
    address = models.CharField(max_length=500, blank=True, help_text="Public path of the post; empty while it is not out.")
    reported_on = models.DateField(db_index=True)

    def __str__(self) -> str:
        return f"{self.headline} ({self.reported_on:%Y-%m-%d})"


class Reported(models.Model):
    """A row of the record that knows what reported it."""

    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="+")

    class Meta:
        abstract = True
