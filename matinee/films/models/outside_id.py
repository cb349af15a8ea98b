"""What other places call our films and people."""

from django.db import models
from modelcluster.fields import ParentalKey

from matinee.films.models.film import Film
from matinee.films.models.person import Person
from matinee.films.models.source import Reported


class Provider(models.TextChoices):
    IMDB = "imdb", "IMDb"
    TMDB = "tmdb", "TMDB"
    LETTERBOXD = "letterboxd", "Letterboxd"
    WIKIDATA = "wikidata", "Wikidata"


class FilmOutsideId(Reported):
    film = ParentalKey(Film, on_delete=models.CASCADE, related_name="outside_ids")
    provider = models.CharField(max_length=12, choices=Provider.choices)
    value = models.CharField(max_length=100)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["provider", "value"], name="films_one_film_an_outside_id")
        ]

    def __str__(self) -> str:
        return f"{self.get_provider_display()} {self.value}"


class PersonOutsideId(Reported):
    person = ParentalKey(Person, on_delete=models.CASCADE, related_name="outside_ids")
    provider = models.CharField(max_length=12, choices=Provider.choices)
    value = models.CharField(max_length=100)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["provider", "value"], name="films_one_person_an_outside_id")
        ]

    def __str__(self) -> str:
        return f"{self.get_provider_display()} {self.value}"
