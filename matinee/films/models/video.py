"""Trailers and what else moves."""

from django.db import models
from modelcluster.fields import ParentalKey

from matinee.films.models.film import Film
from matinee.films.models.source import Reported
from matinee.films.validators import address_or_path, known_language


class Video(Reported):
    """One video of a film at its provider; `key` is the provider's id of it, `language` BCP 47. Of one that
    plays from the publication's own site, `url` is the path there.
    """

    class Kind(models.TextChoices):
        TRAILER = "trailer", "trailer"
        TEASER = "teaser", "teaser"
        FEATURETTE = "featurette", "featurette"
        CLIP = "clip", "clip"
        SHORT = "short", "short film"

    film = ParentalKey(Film, on_delete=models.CASCADE, related_name="videos")
    kind = models.CharField(max_length=12, choices=Kind.choices, default=Kind.TRAILER)
    provider = models.CharField(max_length=20, blank=True)
    key = models.CharField(max_length=100, blank=True)
    url = models.CharField("URL", max_length=500, validators=[address_or_path])
    language = models.CharField(max_length=35, blank=True, validators=[known_language])
    published_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["published_on", "pk"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} ({self.provider or self.url})"
