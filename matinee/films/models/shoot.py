"""Where and when a film was shot."""

from django.core.validators import MaxValueValidator
from django.db import models
from modelcluster.fields import ParentalKey

from matinee.films.models.film import Film
from matinee.films.models.source import Reported


class Shoot(Reported):
    """One place of the shoot; both ends are EDTF dates, `share_percent` how much of the footage comes from there."""

    film = ParentalKey(Film, on_delete=models.CASCADE, related_name="shoots")
    place = models.CharField(max_length=200)
    from_date = models.CharField(max_length=20, blank=True)
    to_date = models.CharField(max_length=20, blank=True)
    share_percent = models.PositiveSmallIntegerField(null=True, blank=True, validators=[MaxValueValidator(100)])
    note = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.place
