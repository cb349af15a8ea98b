"""The people of films and the names they go by."""

from django.db import models
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.search import index

from matinee.films.fields import KeyField
from matinee.films.models.former_slug import FormerSlug
from matinee.films.models.source import Reported
from matinee.films.querysets import PersonQuerySet
from matinee.films.validators import known_language


class Person(index.Indexed, ClusterableModel):
    """One person; `name` is the text of the main name row, kept for lists."""

    name = models.CharField(max_length=200)
    slug = models.SlugField(
        max_length=120,
        unique=True,
        allow_unicode=True,
        blank=True,
        help_text="The end of the page's address; empty: made from the name",
        error_messages={
            "unique": "Another person has this address: write another, or nothing to have one made."
        },
    )
    portrait = models.ForeignKey(
        "wagtailimages.Image", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    merged_into = models.ForeignKey(
        "self", null=True, blank=True, editable=False, on_delete=models.PROTECT, related_name="merged"
    )

    objects = PersonQuerySet.as_manager()

    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        ordering = ["name", "pk"]
        verbose_name_plural = "people"

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return f"/people/{self.slug}"


class FormerPersonSlug(FormerSlug):
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="former_slugs")


class PersonName(Reported):
    """One name of a person in one script."""

    class Kind(models.TextChoices):
        MAIN = "main", "main"
        ORIGINAL = "original", "original"
        ROMANISED = "romanised", "romanised"
        ALTERNATE = "alternate", "alternate"

    person = ParentalKey(Person, on_delete=models.CASCADE, related_name="names")
    text = models.CharField(max_length=200)
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.MAIN)
    language = models.CharField(max_length=35, blank=True, validators=[known_language])
    script = models.CharField(max_length=4, blank=True, editable=False)
    key = KeyField(max_length=200)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.text


class NameWord(models.Model):
    """One word of a name by which it is found; made and kept by `settle_person`."""

    name = models.ForeignKey(PersonName, on_delete=models.CASCADE, related_name="words")
    word = KeyField(max_length=100)

    def __str__(self) -> str:
        return str(self.word)
