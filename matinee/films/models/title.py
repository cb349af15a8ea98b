"""A film's titles, in every language and script it is known by."""

from django.db import models
from modelcluster.fields import ParentalKey

from matinee.films.models.film import Film
from matinee.films.models.source import Reported


class Title(Reported):
    """One title; `language` is BCP 47, `script` ISO 15924 ("Cyrl"), `key` what searches compare."""

    class Kind(models.TextChoices):
        MAIN = "main", "main"
        ORIGINAL = "original", "original"
        ROMANISED = "romanised", "romanised"
        ALTERNATE = "alternate", "alternate"

    film = ParentalKey(Film, on_delete=models.CASCADE, related_name="titles")
    text = models.CharField(max_length=300)
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.MAIN)
    language = models.CharField(max_length=35, blank=True)
    script = models.CharField(max_length=4, blank=True, editable=False)
    key = models.CharField(max_length=300, editable=False, db_index=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.text
