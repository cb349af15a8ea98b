"""Wagtail and Django tell; the desk's verbs do. Wired in `apps.py`."""

from typing import Any

from matinee.desk import actions, report, sending
from matinee.desk.models import Post
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
