"""Named reads of posts."""
# mypy: disable-error-code="type-arg"

from typing import Self

from django.db import models


class PostQuerySet(models.QuerySet):
    def published(self) -> Self:
        """Posts that the public may see, newest first."""
        return self.filter(live=True, published_at__isnull=False).order_by("-published_at", "-pk")
