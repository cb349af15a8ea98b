"""The ledger: which files stand in the public folder, and what each was made from."""

from django.db import models


class BakedFile(models.Model):
    """A file of the public folder, or one that is to be (or to go).

    baked: it stands as `digest` says. due: it must be rendered. failed: its rendering raised an error.
    gone: there is no such page any more, the file is to be removed. An empty `digest` vouches for nothing
    on the disk. `reads` are the ids of the reads it was made from, eight bytes each. `baked_at` is the
    moment at which the bake began that wrote it last, and `because` what it wrote it for (see `causes`).
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
    reads = models.BinaryField(default=b"")
    baked_at = models.DateTimeField(null=True)
    because = models.TextField(blank=True, default="")

    class Meta:
        indexes = [models.Index(fields=["state", "order", "path"], name="press_unsettled")]

    def __str__(self) -> str:
        return self.path


class BakedRead(models.Model):
    """A read that files were made from, and the fingerprint of the value that all of them got.

    Where the value is another, the print here changes with the state of its readers, in one transaction. No
    value has a print that is empty or "~" (see `ledger`): these call for all readers to be made anew.
    """

    name = models.TextField(unique=True)
    print = models.CharField(max_length=24)

    def __str__(self) -> str:
        return self.name


class Reader(models.Model):
    """A file was made from a read. Without constraints: a full bake writes a million of these."""

    pk = models.CompositePrimaryKey("read", "file")
    read = models.ForeignKey(BakedRead, models.DO_NOTHING, db_constraint=False, db_index=False)
    file = models.ForeignKey(BakedFile, models.DO_NOTHING, db_constraint=False, db_index=False)

    def __str__(self) -> str:
        return f"file {self.file_id} of read {self.read_id}"


class Touch(models.Model):
    """A read whose value may have changed, written in the transaction that may have changed it.

    sure: what follows from it must be looked at even where its own value is known already. failed: its
    value could not be told the last time; it waits for the next bake, and calls for none by itself.
    because: the edit in words. Each row of an edit has them: the rows are gone with the next bake, and a
    table of edits would cost every edit a statement more.
    """

    name = models.TextField()
    touched_at = models.DateTimeField(auto_now_add=True)
    sure = models.BooleanField(default=False)
    failed = models.BooleanField(default=False)
    because = models.TextField(blank=True, default="")

    def __str__(self) -> str:
        return self.name


class Bake(models.Model):
    """The publish log: one bake that ended, by itself or by an error. One that was killed leaves no row.

    `by` is who baked, `why_all` why it was a full bake ("": it was none). `error` is the line with which the
    press could not go on. `failures` are the first pages (or reads) that failed, with their errors, and
    `removals` the first files that were taken away, with why (see `causes`).
    """

    began_at = models.DateTimeField()
    seconds = models.FloatField()
    by = models.CharField(max_length=100, blank=True)
    why_all = models.TextField(blank=True)
    looked_at = models.IntegerField(default=0)
    rendered = models.IntegerField(default=0)
    written = models.IntegerField(default=0)
    removed = models.IntegerField(default=0)
    failed = models.IntegerField(default=0)
    error = models.TextField(blank=True)
    failures = models.JSONField(default=list)
    removals = models.JSONField(default=list)

    def __str__(self) -> str:
        return f"{self.began_at:%Y-%m-%d %H:%M:%S}"


class Outgoing(models.Model):
    """A change of the public folder that is still to be carried away from this machine.

    One row a file. A further change makes a new row with a new number, so that settling an older number
    settles nothing newer. Without a `digest` the file is gone. Its stage: mirror, until the store has it;
    purge, until the CDN has heard of it.
    """

    class Stage(models.TextChoices):
        MIRROR = "mirror"
        PURGE = "purge"

    path = models.TextField(unique=True)
    address = models.TextField()
    order = models.IntegerField()
    digest = models.CharField(max_length=32, blank=True)
    stage = models.CharField(max_length=6, choices=Stage)

    def __str__(self) -> str:
        return self.path


class Carrying(models.Model):
    """A stage at which nothing could be carried on, since when and why; no row where all goes well."""

    stage = models.CharField(max_length=6, choices=Outgoing.Stage, unique=True)
    since = models.DateTimeField()
    error = models.TextField()

    def __str__(self) -> str:
        return f"{self.stage}: {self.error}"


class Mirrored(models.Model):
    """The place that held all files once, with the headers of these rules: it lacks only what is outgoing."""

    place = models.TextField()
    rules = models.CharField(max_length=32)

    def __str__(self) -> str:
        return self.place
