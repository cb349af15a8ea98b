"""People who may log in at the desk."""

from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """Ours from the first migration on, for it can't be exchanged later."""
