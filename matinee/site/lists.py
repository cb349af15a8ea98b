"""Names in a row, joined as the publication's language does it: A and B; A, B и C."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from babel.lists import format_list
from django.conf import settings
from markupsafe import Markup, escape

from matinee.site.addresses import href
from matinee.site.reads.site import locale_of


def listed(items: Iterable[str]) -> Markup:
    """The items as one text; what is no markup is escaped."""
    return _joined(tuple(map(escape, items)), settings.PUBLICATION.language)


def links(things: Iterable[Any]) -> list[Markup]:
    """A link to each thing that has an address and a name."""
    return [
        Markup(f'<a href="{escape(href(thing.address))}">{escape(thing.name)}</a>')  # noqa: S704  # both escaped
        for thing in things
    ]


@lru_cache(maxsize=10_000)
def _joined(items: tuple[Markup, ...], language: str) -> Markup:
    return Markup(format_list(items, locale=locale_of(language)))  # noqa: S704  # each was escaped
