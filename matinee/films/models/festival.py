"""Festivals and what they showed. A showing is never a release."""

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.search import index

from matinee.films.models.film import Film
from matinee.films.models.source import Reported
from matinee.films.validators import possible_year


class Festival(index.Indexed, models.Model):
    name = models.CharField(max_length=200, unique=True)
    slug = models.SlugField(max_length=120, unique=True, allow_unicode=True)

    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Showing(Reported):
    """A film at a festival in a year."""

    film = ParentalKey(Film, on_delete=models.CASCADE, related_name="showings")
    festival = models.ForeignKey(Festival, on_delete=models.PROTECT, related_name="showings")
    year = models.PositiveSmallIntegerField(null=True, blank=True)
    section = models.CharField(max_length=100, blank=True)
    is_premiere = models.BooleanField(default=False)

    class Meta:
        ordering = ["year", "pk"]

    def __str__(self) -> str:
        return f"{self.festival} {self.year}" if self.year else str(self.festival)

    def clean(self) -> None:
        possible_year(self.year)
