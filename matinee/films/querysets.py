"""Named reads of films and people."""
# mypy: disable-error-code="type-arg"

from typing import Self

from django.db import models


class FilmQuerySet(models.QuerySet):
    def standing(self) -> Self:
        """Films that were not merged into another."""
        return self.filter(merged_into=None)


class PersonQuerySet(models.QuerySet):
    def standing(self) -> Self:
        """People who were not merged into another."""
        return self.filter(merged_into=None)
