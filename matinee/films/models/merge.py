"""The journal of merges, by which two that became one are taken apart again."""

from django.db import models


class Merge(models.Model):
    """One row absorbed by another, and all that was changed for it.

    `moved` lists the changes in their order, each as [label, pk, field, before, after]: references that
    pointed to the absorbed row, its main title made an alternate one, blanks of the kept row filled from it.
    """

    label = models.CharField(max_length=30, help_text='Which kind of row: "films.film" or "films.person".')
    kept_id = models.BigIntegerField(db_index=True)
    absorbed_id = models.BigIntegerField(db_index=True)
    moved = models.JSONField(default=list)
    merged_at = models.DateTimeField(auto_now_add=True)
    undone_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.label} {self.absorbed_id} into {self.kept_id}"
