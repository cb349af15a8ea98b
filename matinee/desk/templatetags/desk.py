"""What the desk's templates ask for."""

from typing import Any

from django import template
from django.conf import settings

from matinee.desk import action_menu

register = template.Library()


@register.simple_tag
def publication_name() -> str:
    name: str = settings.PUBLICATION.name
    return name


@register.simple_tag
def publication_zone() -> str:
    """The zone in which the desk shows and takes all times, by its IANA name."""
    zone: str = settings.PUBLICATION.time_zone
    return zone


@register.simple_tag(takes_context=True)
def publish_key(context: Any) -> str:
    """What is written on the keys that publish a post."""
    # The dialog of keys has the request, but not among its variables.
    return action_menu.publish_key(context.request)


@register.simple_tag
def may_publish(user: Any, instance: Any) -> bool:
    opts = instance._meta
    return bool(user.has_perm(f"{opts.app_label}.publish_{opts.model_name}"))
