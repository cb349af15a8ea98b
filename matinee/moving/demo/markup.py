"""The little markup that the demo's posts are written in.

A paragraph with *italics*, **bold**, [a film](film:harrow-lane) and [a post](post:harrow-lane-teaser).

> A quotation.
> — who said it

!video trailer https://lantern-row.example/trailer A caption
!image harrow-lane/2 A caption
!gallery harrow-lane/1 harrow-lane/poster
? A question to the readers
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from typing import Literal

Kind = Literal["film", "post"]
Address = Callable[[str, str], int]


@dataclass(frozen=True, slots=True)
class Text:
    """Running text: one or more paragraphs."""

    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    text: str
    cite: str = ""


@dataclass(frozen=True, slots=True)
class Video:
    """`poster` names the picture that shows before it plays; the manuscript chooses one."""

    kind: str
    url: str
    caption: str = ""
    poster: str = ""


@dataclass(frozen=True, slots=True)
class Pictures:
    """One picture with its caption, or several as a gallery."""

    names: tuple[str, ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    text: str


Block = Text | Quotation | Video | Pictures | Question
_LINK = re.compile(r"\[([^\]]+)\]\((film|post):([\w-]+)\)")


def parse(text: str) -> list[Block]:
    """The blocks of a post; paragraphs that follow one another become one Text. ValueError for bad marks."""
    blocks: list[Block] = []
    for part in re.split(r"\n\s*\n", text.strip()):
        block = _block(part.strip())
        if isinstance(block, Text) and blocks and isinstance(blocks[-1], Text):
            block = Text(blocks.pop().paragraphs + block.paragraphs)  # type: ignore[union-attr]
        blocks.append(block)
    return blocks


def _block(part: str) -> Block:
    if part.startswith("!"):
        return _picture_or_video(part)
    if part.startswith(">"):
        lines = [line.removeprefix(">").strip() for line in part.splitlines()]
        cite = lines.pop().removeprefix("— ") if lines[-1].startswith("— ") else ""
        return Quotation(curl(" ".join(lines)), curl(cite))
    if part.startswith("? "):
        return Question(curl(part.removeprefix("? ")))
    return Text((" ".join(part.split()),))


def _picture_or_video(part: str) -> Block:
    word, _, rest = part.partition(" ")
    if word == "!video":
        kind, url, *caption = rest.split(" ", 2)
        return Video(kind, url, curl(" ".join(caption)))
    if word == "!image":
        name, _, words = rest.partition(" ")
        return Pictures((name,), curl(words))
    if word == "!gallery":
        return Pictures(tuple(rest.split()))
    raise ValueError(f"{word} is no block: there are !video, !image and !gallery.")


def links_of(text: str) -> list[tuple[str, str]]:
    """The films and posts that a text links to, as pairs of kind and slug."""
    return [(kind, slug) for _, kind, slug in _LINK.findall(text)]


def plain(text: str) -> str:
    """The text without its marks."""
    return re.sub(r"\*+", "", _LINK.sub(r"\1", text))


def to_html(paragraph: str, address: Address) -> str:
    """One paragraph as the desk stores rich text; `address` gives a film's or post's id by kind and slug."""

    def link(found: re.Match[str]) -> str:
        words, kind, slug = found.groups()
        return f'<a linktype="{kind}" id="{address(kind, slug)}">{words}</a>'

    html = _LINK.sub(link, escape(curl(paragraph, keep_links=True), quote=False))
    html = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", html)
    html = re.sub(r"\*(.+?)\*", r"<i>\1</i>", html)
    return f"<p>{html}</p>"


def curl(text: str, keep_links: bool = False) -> str:
    """Straight quotes and apostrophes, which are easy to type, as they are printed."""
    text = text if keep_links else plain(text)
    text = re.sub(r'(^|[\s(\[—])"', r"\1“", text)
    return text.replace('"', "”").replace("'", "’")
