"""Bylines."""

from django.conf import settings
from django.db import models
from wagtail.search import index


class Author(index.Indexed, models.Model):
    """A name posts are signed with; it may belong to someone who logs in, or to nobody any more."""

    name = models.CharField(max_length=150)
    slug = models.SlugField(max_length=120, unique=True, allow_unicode=True)
    bio = models.TextField(blank=True)
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="author"
    )

    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return f"/authors/{self.slug}"
