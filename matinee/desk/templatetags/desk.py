"""What the desk's templates ask for."""

from django import template
from django.conf import settings

register = template.Library()


@register.simple_tag
def publication_name() -> str:
    name: str = settings.PUBLICATION.name
    return name
