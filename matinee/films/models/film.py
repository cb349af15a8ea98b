"""The film: what posts are about."""

from django.db import models
from modelcluster.models import ClusterableModel
from wagtail.search import index

from matinee.films.models.former_slug import FormerSlug
from matinee.films.querysets import FilmQuerySet
from matinee.films.validators import known_countries, known_languages, possible_year


class Film(index.Indexed, ClusterableModel):
    """One film, short or series; `title` is the text of its main title row, kept for lists."""

    class Kind(models.TextChoices):
        FEATURE = "feature", "feature film"
        SHORT = "short", "short"
        SERIES = "series", "series"

    title = models.CharField(max_length=300)
    slug = models.SlugField(
        max_length=120,
        unique=True,
        allow_unicode=True,
        blank=True,
        help_text="The end of the page's address; empty: made from the title",
        error_messages={
            "unique": "Another film has this address: write another, or nothing to have one made."
        },
    )
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.FEATURE)
    year = models.PositiveSmallIntegerField(null=True, blank=True)
    countries = models.CharField(
        max_length=60,
        blank=True,
        validators=[known_countries],
        help_text="ISO 3166-1 codes, comma between: RU, FR",
    )
    languages = models.CharField(
        max_length=60,
        blank=True,
        validators=[known_languages],
        help_text="BCP 47 tags, comma between: ru, ka",
    )
    genres = models.CharField(max_length=120, blank=True, help_text="Comma between: science fiction, drama")
    is_documentary = models.BooleanField(default=False)
    running_time_minutes = models.PositiveSmallIntegerField(null=True, blank=True)
    synopsis = models.TextField(blank=True)
    poster = models.ForeignKey(
        "wagtailimages.Image", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    still = models.ForeignKey(
        "wagtailimages.Image", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    merged_into = models.ForeignKey(
        "self", null=True, blank=True, editable=False, on_delete=models.PROTECT, related_name="merged"
    )

    objects = FilmQuerySet.as_manager()

    search_fields = [index.SearchField("title"), index.AutocompleteField("title")]

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self) -> str:
        return f"{self.title} ({self.year})" if self.year else self.title

    def clean(self) -> None:
        possible_year(self.year)

    def get_absolute_url(self) -> str:
        return f"/films/{self.slug}"


class FormerFilmSlug(FormerSlug):
    film = models.ForeignKey(Film, on_delete=models.CASCADE, related_name="former_slugs")
