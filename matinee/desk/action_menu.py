"""The buttons under a post: publishing first, for those who may, with its key."""

from typing import Any

from django.http import HttpRequest
from wagtail.admin.utils import get_keyboard_key_labels_from_request
from wagtail.snippets.action_menu import PublishMenuItem

from matinee.desk.models import Post


class PublishByKey(PublishMenuItem):
    """Wagtail's, with the key that presses it (`static/desk/publish_key.js`)."""

    template_name = "desk/actions/publish.html"

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(parent_context)
        return context | {"key": publish_key(context["request"])}


def publish_key(request: HttpRequest) -> str:
    """What is written on the keys that publish, on the keyboard of whoever asks."""
    keys = get_keyboard_key_labels_from_request(request)
    return f"{keys.MOD} + {keys.ENTER}"


def order_actions(items: list[Any], request: HttpRequest, context: dict[str, Any]) -> None:
    """Drafts save themselves, so the main button is the one that sends the post out."""
    if context["model"] is Post:
        items[:] = [PublishByKey(item.order) if isinstance(item, PublishMenuItem) else item for item in items]
        items.sort(key=lambda item: not isinstance(item, PublishMenuItem))
