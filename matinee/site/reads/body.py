"""The blocks of a post's body, as values."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from matinee.site import addresses
from matinee.site.richtext import clean


@dataclass(frozen=True, slots=True)
class Paragraph:
    html: str
    kind: str = "paragraph"


@dataclass(frozen=True, slots=True)
class Quotation:
    text: str
    cite: str
    kind: str = "quotation"


@dataclass(frozen=True, slots=True)
class Video:
    url: str
    video_kind: str
    caption: str
    poster: int
    language: str = ""
    subtitles: str = ""
    kind: str = "video"


@dataclass(frozen=True, slots=True)
class Image:
    image: int
    alt: str
    caption: str
    credit: str
    decorative: bool = False
    kind: str = "image"


@dataclass(frozen=True, slots=True)
class Gallery:
    images: tuple[Image, ...]
    kind: str = "gallery"


@dataclass(frozen=True, slots=True)
class Question:
    text: str
    kind: str = "question"


Block = Paragraph | Quotation | Video | Image | Gallery | Question


def body_of(stored: Iterable[dict[str, Any]]) -> tuple[Block, ...]:
    """A body from its stored blocks; kinds the site does not know, and empty blocks, are left out."""
    blocks = (_MAKERS[block["type"]](block["value"]) for block in stored if block["type"] in _MAKERS)
    return tuple(block for block in blocks if block is not None)


def _paragraph(value: str) -> Paragraph | None:
    html = clean(value or "")
    return Paragraph(html) if html.strip() else None


def _quotation(value: dict[str, Any]) -> Quotation:
    return Quotation(value.get("text") or "", value.get("cite") or "")


def _video(value: dict[str, Any]) -> Video | None:
    url = addresses.of_video(value.get("url") or "")
    if not url:
        return None
    return Video(
        url,
        value.get("kind") or "trailer",
        value.get("caption") or "",
        value.get("poster") or 0,
        value.get("language") or "",
        value.get("subtitles") or "",
    )


def _image(value: dict[str, Any]) -> Image | None:
    if not value.get("image"):
        return None
    alt, caption, credit = (value.get(name) or "" for name in ("alt", "caption", "credit"))
    return Image(value["image"], alt, caption, credit, bool(value.get("decorative")))


def _gallery(value: list[dict[str, Any]]) -> Gallery | None:
    # A list block keeps its members as {"type": "item", "id": …, "value": …}, older rows the bare values.
    # One without an id is no picture to Wagtail: neither the desk nor its index of references knows it.
    images = (_image(member["value"] if "id" in member else member) for member in value)
    found = tuple(image for image in images if image is not None)
    return Gallery(found) if found else None


def _question(value: str) -> Question:
    return Question(value or "")


_MAKERS: dict[str, Any] = {
    "paragraph": _paragraph,
    "quotation": _quotation,
    "video": _video,
    "image": _image,
    "gallery": _gallery,
    "question": _question,
}
