"""The queue of what is to be carried away from this machine: changed files, one row each.

A row goes through those stages that are set (PRESS_STAGES in the settings): "mirror", until the store has the
file, and "purge", until the CDN has heard of it. Where no stage is set, no row is written.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple, TypeVar

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from matinee.press.errors import BucketError, PurgeError
from matinee.press.models import BakedFile, Carrying, Mirrored, Outgoing
from matinee.press.turn import BY_TURN

MIRROR = Outgoing.Stage.MIRROR
PURGE = Outgoing.Stage.PURGE
T = TypeVar("T")


class Change(NamedTuple):
    """A file and its digest, or without one a file that is gone; `row` is its number in the queue.

    A path that begins with a slash is no file's: behind the slash stands the name of a stray in the store.
    """

    path: str
    address: str
    order: int
    digest: str
    row: int = 0


def is_stray(change: Change) -> bool:
    return change.path.startswith("/")


def note(changes: Sequence[Change]) -> None:
    """Queue these changes, in the transaction that settles them. Older changes of these files are dropped."""
    stages = _stages()
    for some in _portions(changes if stages else ()):
        Outgoing.objects.filter(path__in=[change.path for change in some]).delete()
        Outgoing.objects.bulk_create(_rows(some, stages[0]))


def note_whole(lacking: Sequence[Change], place: str, rules: str) -> None:
    """Queue what a place lacks, and remember, at once, that it lacks nothing else.

    What the queue says of a file already is left alone: it may be newer.
    """
    with transaction.atomic():
        for some in _portions(lacking):
            known = Outgoing.objects.filter(path__in=[change.path for change in some])
            known.filter(stage=PURGE).update(stage=MIRROR)
            Outgoing.objects.bulk_create(_rows(some, MIRROR), ignore_conflicts=True)
        Mirrored.objects.all().delete()
        Mirrored.objects.create(place=place, rules=rules)


def mirrored() -> tuple[str, str]:
    """The place that lacks nothing but what is queued, and by which rules it was filled; or nothing."""
    return Mirrored.objects.values_list("place", "rules").first() or ("", "")


def _rows(changes: Iterable[Change], stage: str) -> list[Outgoing]:
    return [
        Outgoing(path=each.path, address=each.address, order=each.order, digest=each.digest, stage=stage)
        for each in changes
    ]


def pending(stage: str) -> list[Change]:
    """All that is queued for this stage, in the order in which files are written."""
    rows = Outgoing.objects.filter(stage=stage).order_by(*BY_TURN)
    return [Change(*row) for row in rows.values_list("path", "address", "order", "digest", "pk")]


def pass_on(changes: Collection[Change]) -> None:
    """The store has these: now the CDN is to hear of them, if there is one.

    A file that changed meanwhile has another row, which stays.
    """
    if PURGE not in _stages():
        drop(changes)
        return
    for some in _portions([change.row for change in changes]):
        Outgoing.objects.filter(pk__in=some).update(stage=PURGE)


def drop(changes: Collection[Change]) -> None:
    """Nothing more is to be done for these."""
    for some in _portions([change.row for change in changes]):
        Outgoing.objects.filter(pk__in=some).delete()


def distrust(changes: Iterable[Change]) -> None:
    """Have files made anew that are not what the ledger says, unless a bake is about to settle them."""
    for change in changes:
        rows = BakedFile.objects.filter(path=change.path, digest=change.digest, state=BakedFile.State.BAKED)
        rows.update(state=BakedFile.State.DUE, digest="")


def files() -> list[Change]:
    """Every file that stands in the public folder with a known digest, in the order of writing.

    What a dead baker may have written has none: the bake that settles it will note it.
    """
    rows = BakedFile.objects.exclude(state=BakedFile.State.GONE).exclude(digest="").order_by(*BY_TURN)
    return [Change(*row) for row in rows.values_list("path", "address", "order", "digest")]


def standing() -> Iterator[tuple[str, str]]:
    """Address and path of every file that stands in the public folder, or may."""
    rows = BakedFile.objects.exclude(state=BakedFile.State.GONE)
    return rows.values_list("address", "path").iterator()


def forget_unwanted() -> None:
    """Let go of what nobody is set to carry any more: from now on not all is noted for them.

    Asked before each bake, so that it only looks where there is nothing to do.
    """
    stages = _stages()
    if MIRROR not in stages and Mirrored.objects.exists():
        Mirrored.objects.all().delete()
    unwanted = Outgoing.objects.exclude(stage__in=stages)
    if unwanted.exists():
        if PURGE in stages:
            unwanted.update(stage=PURGE)
        else:
            unwanted.delete()


@contextmanager
def told(stage: str) -> Iterator[None]:
    """Remember what stops the carrying at this stage, until it goes well."""
    try:
        yield
    except (BucketError, PurgeError) as error:
        known, is_new = Carrying.objects.get_or_create(
            stage=stage, defaults={"since": timezone.now(), "error": str(error)}
        )
        if not is_new and known.error != str(error):
            Carrying.objects.filter(pk=known.pk).update(error=str(error))
        raise
    # Asked first: it mostly goes well, and looking takes no lock.
    if Carrying.objects.filter(stage=stage).exists():
        Carrying.objects.filter(stage=stage).delete()


def troubles() -> dict[str, Carrying]:
    """What stops the carrying, by stage; of stages that are not set any more nothing is told."""
    return {row.stage: row for row in Carrying.objects.filter(stage__in=_stages())}


def _stages() -> Sequence[str]:
    stages: Sequence[str] = getattr(settings, "PRESS_STAGES", ())
    return stages


def _portions(items: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(items), 500):
        yield items[start : start + 500]
