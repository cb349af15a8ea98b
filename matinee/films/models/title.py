"""A film's titles, in every language and script it is known by."""

from django.db import models
from modelcluster.fields import ParentalKey

from matinee.films.fields import KeyField
from matinee.films.models.film import Film
from matinee.films.models.source import Reported
from matinee.films.validators import known_language


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
    language = models.CharField(max_length=35, blank=True, validators=[known_language])
    script = models.CharField(max_length=4, blank=True, editable=False)
    key = KeyField(max_length=300)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.text


class TitleWord(models.Model):
    """One word of a title by which it is found; made and kept by `settle_film`."""

    title = models.ForeignKey(Title, on_delete=models.CASCADE, related_name="words")
    word = KeyField(max_length=100)

    def __str__(self) -> str:
        return str(self.word)
