"""What the desk says when a post went out, or will: what happened, when, and at which address."""

from typing import Any
from urllib.parse import quote

from django.conf import settings
from django.utils import timezone
from wagtail.admin import messages
from wagtail.snippets.views.snippets import CreateView, EditView

from matinee.desk.models import Post


class _Confirming:
    """Publishing is confirmed in plain words; all else as Wagtail says it."""

    action: str
    object: Post

    def get_success_message(self, instance: Post | None = None) -> Any:
        if self.action != "publish":
            return super().get_success_message(instance)  # type: ignore[misc]
        post = instance or self.object
        if _waits(post):
            at, zone = timezone.localtime(post.go_live_at), settings.PUBLICATION.time_zone
            return f"“{post}” goes out by itself on {at:%-d %B %Y} at {at:%H:%M} ({zone})."
        return f"“{post}” is published at {settings.PUBLICATION.address}{_public_path(post)}"

    def get_success_buttons(self) -> list[Any]:
        buttons: list[Any] = super().get_success_buttons()  # type: ignore[misc]
        if self.action == "publish" and not _waits(self.object):
            buttons.insert(0, messages.button(_public_path(self.object), "See its page"))
        return buttons


def _waits(post: Post) -> bool:
    return post.go_live_at is not None and post.go_live_at > timezone.now()


def _public_path(post: Post) -> str:
    """From the row: the date, and a slug that was free, were found while the post was published."""
    return quote(Post.objects.get(pk=post.pk).get_absolute_url())


class ConfirmingCreateView(_Confirming, CreateView):
    pass


class ConfirmingEditView(_Confirming, EditView):
    pass
