"""What the forms of new things have made."""

from django.db import models


class Begun(models.Model):
    """A form that made something: sent again, because its answer got lost, it makes no second one.

    `key` is the form's own, `label` and `row_id` say what it made, `sent` is the hash of what was in it.
    """

    key = models.UUIDField(primary_key=True)
    label = models.CharField(max_length=100)
    row_id = models.BigIntegerField()
    sent = models.CharField(max_length=64)

    def __str__(self) -> str:
        return f"{self.label} {self.row_id}"
