"""What posts say of their pictures: remembered with the picture, and missed where nobody says anything."""

from collections.abc import Iterator
from typing import Any

from wagtail.images import get_image_model

from matinee.desk.models import PictureNote, Post

LONGEST = 255


def remember(post: Post) -> None:
    """What a published post says of a picture that has no words of its own is kept as the picture's own."""
    said = [value for value in _pictures(post) if value.get("alt") or value.get("credit")]
    if not said:
        return
    images = get_image_model().objects.select_related("note").in_bulk([value["image"] for value in said])
    for value in said:
        if image := images.get(value["image"]):
            _remember(image, value.get("alt") or "", value.get("credit") or "")


def _remember(image: Any, alt: str, credit: str) -> None:
    if alt and not image.description and len(alt) <= LONGEST:
        image.description = alt
        image.save(update_fields=["description"])
    note = getattr(image, "note", None) or PictureNote(image=image)
    if credit and not note.credit and len(credit) <= LONGEST:
        note.credit = credit
        note.save()


def without_words(post: Post) -> list[Any]:
    """The pictures of which nobody is told who can't see them, and that are not only decoration."""
    silent = {
        value["image"] for value in _pictures(post) if not (value.get("alt") or value.get("decorative"))
    }
    if post.hero_id:
        silent.add(post.hero_id)
    if not silent:
        return []
    return list(get_image_model().objects.filter(pk__in=silent, description="").order_by("title", "pk"))


def is_poster_shaped(width: int, height: int) -> bool:
    """Whether it is about as much taller than wide as film posters are: 2 to 3, or 27 inches to 40."""
    return width > 0 and 1.39 <= height / width <= 1.52


def _pictures(post: Post) -> Iterator[dict[str, Any]]:
    """The values of a post's picture blocks, alone or in a gallery, as they are stored."""
    for block in post.body.get_prep_value():
        if block["type"] == "image":
            members = [block["value"]]
        elif block["type"] == "gallery":
            members = [member.get("value", member) for member in block["value"]]
        else:
            continue
        yield from (value for value in members if value.get("image"))
