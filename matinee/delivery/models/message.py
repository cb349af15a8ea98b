"""What is to be brought."""

from django.db import models


class Message(models.Model):
    """One message; the caller's `key` makes it one, however often it is handed in."""

    key = models.CharField(max_length=200, unique=True)
    kind = models.CharField(max_length=40)
    payload = models.JSONField()
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"
