"""The buttons under a post: publishing first, for those who may."""

from typing import Any

from django.http import HttpRequest
from wagtail.snippets.action_menu import PublishMenuItem

from matinee.desk.models import Post


def order_actions(items: list[Any], request: HttpRequest, context: dict[str, Any]) -> None:
    """Drafts save themselves, so the main button is the one that sends the post out."""
    if context["model"] is Post:
        items.sort(key=lambda item: not isinstance(item, PublishMenuItem))
