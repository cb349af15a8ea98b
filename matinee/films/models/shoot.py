"""Where and when a film was shot."""

from django.db import models
from modelcluster.fields import ParentalKey

from matinee.films.models.film import Film
from matinee.films.models.source import Reported
from matinee.films.validators import possible_date, possible_share


class Shoot(Reported):
    """One place of the shoot, its two ends in EDTF; `share_percent` is its part of the footage."""

    film = ParentalKey(Film, on_delete=models.CASCADE, related_name="shoots")
    place = models.CharField(max_length=200)
    from_date = models.CharField(max_length=20, blank=True, validators=[possible_date])
    to_date = models.CharField(max_length=20, blank=True, validators=[possible_date])
    share_percent = models.PositiveSmallIntegerField(null=True, blank=True, validators=[possible_share])
    note = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.place
