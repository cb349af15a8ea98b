"""The journal of merges, by which two that became one are taken apart again."""

from django.db import models


class Merge(models.Model):
    """One row absorbed by another: `moved` lists every reference that was moved, as [label, pk, field]."""

    label = models.CharField(max_length=30, help_text='Which kind of row: "films.film" or "films.person".')
    kept_id = models.BigIntegerField()
    absorbed_id = models.BigIntegerField(db_index=True)
    moved = models.JSONField(default=list)
    merged_at = models.DateTimeField(auto_now_add=True)
    undone_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.label} {self.absorbed_id} into {self.kept_id}"
