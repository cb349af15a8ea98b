"""When and where a film can be seen, and what was said of it before."""

from uuid import uuid4

from django.db import models
from modelcluster.fields import ParentalKey

from matinee.films.models.film import Film
from matinee.films.models.source import Reported
from matinee.films.validators import known_territory, possible_date


class Channel(models.TextChoices):
    THEATRICAL = "theatrical", "in cinemas"
    LIMITED = "limited", "in select cinemas"
    VOD = "vod", "VOD"
    STREAMING = "streaming", "streaming"
    TV = "tv", "TV"
    PHYSICAL = "physical", "on disc"
    FESTIVAL = "festival", "festival"


class ReleaseTerms(Reported):
    """What a release says: `territory` is ISO 3166-1 ("" is everywhere), `date` EDTF ("" is none yet)."""

    territory = models.CharField(max_length=2, blank=True, validators=[known_territory])
    channel = models.CharField(max_length=12, choices=Channel.choices, default=Channel.THEATRICAL)
    outlet = models.CharField(max_length=100, blank=True)
    date = models.CharField(
        max_length=20,
        blank=True,
        validators=[possible_date],
        help_text="2023-04-20, 2023-04, 2023-21 (spring), 2023, or empty",
    )

    class Meta:
        abstract = True


class Release(ReleaseTerms):
    """A release as it stands now; `earliest` and `latest` are the days its EDTF date spans.

    By `uid` the calendars of readers know it again (RFC 5545, 3.8.4.7), wherever it moves.
    """

    film = ParentalKey(Film, on_delete=models.CASCADE, related_name="releases")
    earliest = models.DateField(null=True, editable=False, db_index=True)
    latest = models.DateField(null=True, editable=False, db_index=True)
    uid = models.UUIDField(default=uuid4, editable=False)

    class Meta:
        ordering = ["earliest", "pk"]
        indexes = [
            models.Index(fields=["channel", "territory"], name="films_release_channel"),
            models.Index(fields=["territory", "earliest"], name="films_release_begins"),
            models.Index(fields=["territory", "latest"], name="films_release_over"),
            models.Index(fields=["id"], name="films_release_undated", condition=models.Q(date="")),
            models.Index(
                fields=["territory", "id"], name="films_release_undated_in", condition=models.Q(date="")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.territory or 'everywhere'} {self.channel} {self.date or 'none yet'}"


class FormerRelease(ReleaseTerms):
    """What a release said before it was changed, and which source changed it."""

    release = models.ForeignKey(Release, on_delete=models.CASCADE, related_name="former")
    replaced_by = models.ForeignKey("films.Source", on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"was {self.date or 'none yet'}"
