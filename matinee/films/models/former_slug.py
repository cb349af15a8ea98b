"""Slugs that films and people had before: who comes to such an address is led to where the page is now."""

from django.db import models


class FormerSlug(models.Model):
    """One leads to one row, and never to one while another row has it now."""

    slug = models.SlugField(max_length=120, unique=True, allow_unicode=True)

    # One is no use of its film or person.
    wagtail_reference_index_ignore = True

    class Meta:
        abstract = True
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.slug
