"""Addresses that posts once had."""

from django.db import models

from matinee.desk.models.post import Post
from matinee.desk.querysets import FormerAddressQuerySet


class FormerAddress(models.Model):
    """A public path under which a post stood before; whoever comes there is sent to where it stands now."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="former_addresses")
    path = models.CharField(max_length=200, unique=True)

    objects = FormerAddressQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        verbose_name_plural = "former addresses"

    def __str__(self) -> str:
        return self.path
