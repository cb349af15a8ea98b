"""Wagtail and Django tell; the desk's verbs do. Wired in `apps.py`."""

from contextlib import suppress
from functools import partial
from typing import Any

from django.db import transaction
from wagtail.images.models import SourceImageIOError

from matinee.desk import actions, report, sending
from matinee.desk.models import PictureNote, Post, VideoFile
from matinee.desk.picture_colour import mean_colour
from matinee.desk.signals import post_changed


def on_published(instance: Post, **kwargs: Any) -> None:
    actions.settle(instance)
    sending.send_out(instance)


def on_unpublished(instance: Post, **kwargs: Any) -> None:
    actions.settle(instance)
    sending.keep_in(instance)


def on_deleted(instance: Post, **kwargs: Any) -> None:
    report.forget(instance)
    sending.keep_in(instance)
    post_changed.send(sender=Post, post_id=instance.pk, headline=instance.headline)


def on_picture_saved(instance: Any, update_fields: Any = None, raw: bool = False, **kwargs: Any) -> None:
    """Its file may be another one now; a save of single columns, as Wagtail's of its hash, brings none."""
    if raw or update_fields is not None:
        return
    with suppress(SourceImageIOError), instance.open_file() as file:
        colour = mean_colour(file)
        PictureNote.objects.update_or_create(image=instance, defaults={"colour": colour})


def on_video_file_deleted(instance: VideoFile, **kwargs: Any) -> None:
    """Its file goes once that is settled."""
    transaction.on_commit(partial(instance.file.storage.delete, instance.name))
