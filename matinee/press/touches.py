"""Telling the press what may have changed."""

import threading

from django.db import transaction

from matinee.press.models import BakedFile, Touch

wake = threading.Event()
"""Set when touches are committed in this process; other processes ask `is_due` from time to time."""


def touch(*names: str, because: str = "") -> None:
    """Note in the caller's transaction that these reads may have changed; on commit the baker is woken.

    `because` is the edit in words, for `matinee bake --why`.
    """
    if names:
        Touch.objects.bulk_create(Touch(name=name, because=because) for name in dict.fromkeys(names))
        transaction.on_commit(wake.set)


def is_due() -> bool:
    """Whether a bake has anything to do; what failed in the last one does not count."""
    return (
        Touch.objects.filter(failed=False).exists()
        or BakedFile.objects.filter(state__in=[BakedFile.State.DUE, BakedFile.State.GONE]).exists()
    )
