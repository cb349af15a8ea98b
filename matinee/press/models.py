"""The ledger: which files stand in the public folder, and what each was made from."""

from django.db import models


class BakedFile(models.Model):
    """A file of the public folder, or one that is to be (or to go).

    baked: it stands as `digest` says. due: it must be rendered. failed: its rendering raised an error.
    gone: there is no such page any more, the file is to be removed. An empty `digest` vouches for nothing
    on the disk.
    """

    class State(models.TextChoices):
        BAKED = "baked"
        DUE = "due"
        FAILED = "failed"
        GONE = "gone"

    path = models.TextField(unique=True)
    address = models.TextField()
    plate = models.CharField(max_length=100)
    order = models.IntegerField()
    digest = models.CharField(max_length=32, blank=True)
    state = models.CharField(max_length=6, choices=State, default=State.DUE)

    class Meta:
        indexes = [models.Index(fields=["state", "order", "path"], name="press_unsettled")]

    def __str__(self) -> str:
        return self.path


class BakedRead(models.Model):
    """One read that a file made, with the fingerprint of the value it got."""

    file = models.ForeignKey(BakedFile, models.CASCADE, related_name="reads", db_index=False)
    name = models.TextField()
    print = models.CharField(max_length=24)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["file", "name"], name="press_read_once")]
        indexes = [models.Index(fields=["name", "print", "file"], name="press_readers")]

    def __str__(self) -> str:
        return self.name


class Touch(models.Model):
    """A read whose value may have changed, written in the transaction that may have changed it.

    sure: what follows from it must be looked at even where its own value is known already. failed: its
    value could not be told the last time; it waits for the next bake, and calls for none by itself.
    """

    name = models.TextField()
    touched_at = models.DateTimeField(auto_now_add=True)
    sure = models.BooleanField(default=False)
    failed = models.BooleanField(default=False)

    def __str__(self) -> str:
        return self.name
