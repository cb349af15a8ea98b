"""Who did what on a film."""

from django.db import models
from modelcluster.fields import ParentalKey

from matinee.films.models.film import Film
from matinee.films.models.person import Person
from matinee.films.models.source import Reported


class Credit(Reported):
    """One person in one job; actors carry a character, a place in the order and whether it is voice only."""

    class Job(models.TextChoices):
        DIRECTOR = "director", "director"
        WRITER = "writer", "writer"
        ACTOR = "actor", "cast"
        PRODUCER = "producer", "producer"
        EXECUTIVE_PRODUCER = "executive producer", "executive producer"
        CINEMATOGRAPHER = "cinematographer", "cinematographer"
        COMPOSER = "composer", "composer"
        EDITOR = "editor", "editor"

    film = ParentalKey(Film, on_delete=models.CASCADE, related_name="credits")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="credits")
    job = models.CharField(max_length=20, choices=Job.choices, default=Job.ACTOR)
    character = models.CharField(max_length=200, blank=True)
    sort_order = models.PositiveSmallIntegerField(default=0, blank=True)
    is_voice = models.BooleanField(default=False)
    is_self = models.BooleanField(default=False)

    class Meta:
        ordering = ["sort_order", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["film", "person", "job", "character"], name="films_one_credit_a_job"
            )
        ]

    def __str__(self) -> str:
        return f"{self.person} ({self.character or self.get_job_display()})"
