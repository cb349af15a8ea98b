"""Where a fact comes from."""

from django.db import models


class Source(models.Model):
    """What reported a fact, and on which day: a post, a hand at the desk, an import.

    The record never looks up at the desk: a post owns one of these and keeps its headline and address true.
    """

    class Kind(models.TextChoices):
        POST = "post", "post"
        DESK = "desk", "entered at the desk"
        IMPORT = "import", "import"

    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.POST)
    headline = models.CharField(max_length=300)
    address = models.CharField(
        max_length=500, blank=True, help_text="Public path of the post; empty while it is not out."
    )
    reported_on = models.DateField(db_index=True)

    def __str__(self) -> str:
        return f"{self.headline} ({self.reported_on:%Y-%m-%d})"


class Reported(models.Model):
    """A row of the record that knows what reported it first; what else did stands in Report."""

    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="+")

    class Meta:
        abstract = True


class Report(models.Model):
    """What one of several sources said of one row, so that the row can outlive any of them.

    `label` and `row_id` name the row ("films.credit", 7), `said` its facts by field as this source had
    them. A row that only one source ever reported has none.
    """

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="+")
    label = models.CharField(max_length=30)
    row_id = models.BigIntegerField()
    said = models.JSONField(default=dict)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["label", "row_id", "source"], name="films_one_report_a_source")
        ]

    def __str__(self) -> str:
        return f"{self.source} on {self.label} {self.row_id}"
