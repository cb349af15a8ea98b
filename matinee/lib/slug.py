"""The last part of an address, in any script and never taken twice."""

from collections.abc import Callable
from itertools import count

from django.utils.text import slugify

MAX_LENGTH = 120


def slug_of(text: str, max_length: int = MAX_LENGTH) -> str:
    """The text as a slug in its own script, cut at a word if it is too long; "" if nothing is left."""
    slug = slugify(text, allow_unicode=True)
    if len(slug) <= max_length:
        return slug
    cut = slug[: max_length + 1]
    return (cut.rpartition("-")[0] or cut[:max_length]).strip("-_")


def unique_slug(
    text: str, is_taken: Callable[[str], bool], year: int | None = None, otherwise: str = "untitled"
) -> str:
    """A slug that is not taken: the text's own, else with the year, else with a number (from 2)."""
    room = MAX_LENGTH - len("-2023-1000")
    plain = slug_of(text, room) or otherwise
    if not is_taken(plain):
        return plain
    dated = f"{plain}-{year}" if year else plain
    if dated != plain and not is_taken(dated):
        return dated
    return next(slug for number in count(2) if not is_taken(slug := f"{dated}-{number}"))
