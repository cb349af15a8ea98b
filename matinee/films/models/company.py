"""Companies and the films they bring out."""

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.search import index

from matinee.films.models.film import Film
from matinee.films.models.source import Reported
from matinee.films.validators import known_territory


class Company(index.Indexed, models.Model):
    name = models.CharField(max_length=200, unique=True)
    slug = models.SlugField(max_length=120, unique=True, allow_unicode=True)

    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "companies"

    def __str__(self) -> str:
        return self.name


class Distribution(Reported):
    """A company brings out a film, in one territory (ISO 3166-1 alpha-2) or, where that is empty, in any."""

    film = ParentalKey(Film, on_delete=models.CASCADE, related_name="distributions")
    company = models.ForeignKey(Company, on_delete=models.PROTECT, related_name="distributions")
    territory = models.CharField(max_length=2, blank=True, validators=[known_territory])

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return str(self.company)
