"""Drawing the picture of a shared link: a still, the words over it, and the name of the publication."""

from io import BytesIO
from typing import NamedTuple

from django.conf import settings
from PIL import Image, ImageDraw, ImageFilter
from wagtail.images import get_image_model

from matinee.lib import atomic_file
from matinee.lib.colour import Colour
from matinee.press.address import path_of
from matinee.site.lettering import Setting, runs_from_right, set_words
from matinee.site.reads.picture import Picture
from matinee.site.reads.site import ShareColours
from matinee.site.shared import SIZE, Shared
from matinee.site.smaller import cut

QUALITY = 82
WIDTH, HEIGHT = SIZE
_MARGIN = 64
_SIZES = (80, 72, 64, 56, 50)
_MOST_LINES = 4
_NAME_SIZE = 30
_RULE = (44, 5, 20)
"""The stroke in front of the name: width, height, and the gap after it."""
_POSTER_WIDTHS = (360, 504)
"""How wide an upright picture stands beside the words; one that is narrower or wider is cut."""
_HEAD = 64
"""Bytes at the beginning of a JPEG among which its comment stands."""


_SHADE = [round(225 * (3 - 2 * part) * part**2) for part in (min(level / 170, 1.0) for level in range(256))]
"""How dark it gets from the top of the shade to its bottom: slow at first, so that no edge is to be seen."""


class Column(NamedTuple):
    """Where words may stand: between two pixels, from the left."""

    left: int
    right: int

    @property
    def width(self) -> int:
        return self.right - self.left


_EVERYWHERE = Column(_MARGIN, WIDTH - _MARGIN)


def share_picture(shared: Shared) -> bytes:
    """The picture as JPEG; the last one drawn for a page is kept in the home's cache, with its mark in it."""
    kept = settings.PUBLICATION.home / "cache" / path_of(shared.address)
    try:
        found = kept.read_bytes()
    except FileNotFoundError:
        found = b""
    if shared.mark.encode() not in found[:_HEAD]:
        found = draw(shared)
        atomic_file.write(kept, found)
    return found


def draw(shared: Shared) -> bytes:
    """The picture as JPEG, drawn now; without words where no font has all their letters."""
    ground, column = _ground(shared)
    if words := set_words(shared.words, column.width, _SIZES, _MOST_LINES):
        if column == _EVERYWHERE:  # what lies beside a poster is dark already
            top = HEIGHT - 2 * _MARGIN - len(words.lines) * words.leading - 2 * _NAME_SIZE
            _shade(ground, top, shared.colours.paper)
        top = _write(ground, column, words, HEIGHT - _MARGIN, shared.colours.ink)
        room = column.width - _RULE[0] - _RULE[2]
        if shared.name != shared.words and (name := set_words(shared.name, room, (_NAME_SIZE,), 1)):
            _sign(ground, column, name._replace(is_from_right=words.is_from_right), top, shared.colours)
    made = BytesIO()
    ground.save(made, "JPEG", quality=QUALITY, optimize=True, progressive=True, comment=shared.mark)
    return made.getvalue()


def _ground(shared: Shared) -> tuple[Image.Image, Column]:
    """What the words stand on, and where on it."""
    if shared.picture is None:
        return Image.new("RGB", SIZE, shared.colours.paper), _EVERYWHERE
    if shared.picture.is_upright:
        return _beside(shared.picture, shared.colours.paper, from_right=runs_from_right(shared.words))
    return _part(shared.picture, SIZE), _EVERYWHERE


def _beside(picture: Picture, paper: Colour, *, from_right: bool) -> tuple[Image.Image, Column]:
    """A poster whole, at the side where reading begins; around it what it looks like from far away."""
    narrowest, widest = _POSTER_WIDTHS
    width = min(max(round(HEIGHT * picture.width / picture.height), narrowest), widest)
    poster = _part(picture, (width, HEIGHT))
    ground = (
        poster.resize((48, 26)).filter(ImageFilter.GaussianBlur(4)).resize(SIZE, Image.Resampling.BICUBIC)
    )
    ground = Image.blend(ground, Image.new("RGB", SIZE, paper), 0.8)
    ground.paste(poster, (WIDTH - width if from_right else 0, 0))
    if from_right:
        return ground, Column(_MARGIN, WIDTH - width - _MARGIN)
    return ground, Column(width + _MARGIN, WIDTH - _MARGIN)


def _part(picture: Picture, size: tuple[int, int]) -> Image.Image:
    """The part of a picture around its focus that has the shape of `size`, as large as that."""
    row = get_image_model().objects.get(pk=picture.id)
    with row.file.open("rb") as file:
        part = cut(file, size, (picture.focus_x, picture.focus_y))
    if part.mode == "RGBA":
        ground = Image.new("RGB", part.size, "white")
        ground.paste(part, mask=part.getchannel("A"))
        return ground
    return part


def _shade(ground: Image.Image, top: int, paper: Colour) -> None:
    """Darken a picture downwards from `top` so that the ink can be read on any still."""
    start = max(min(top, HEIGHT // 2), 0)
    shade = Image.linear_gradient("L").point(_SHADE)
    mask = Image.new("L", SIZE, 0)
    mask.paste(shade.resize((WIDTH, HEIGHT - start)), (0, start))
    ground.paste(paper, mask=mask)


def _write(ground: Image.Image, column: Column, words: Setting, bottom: int, ink: Colour) -> int:
    """Set lines whose last stands on `bottom`; tells where the first one begins."""
    pen = ImageDraw.Draw(ground)
    top = bottom - len(words.lines) * words.leading
    for number, line in enumerate(words.lines, 1):
        _line(pen, column, words, line, top + number * words.leading, ink)
    return top


def _sign(ground: Image.Image, column: Column, name: Setting, top: int, colours: ShareColours) -> None:
    """The publication's name above the words, with a stroke of its colour in front."""
    pen = ImageDraw.Draw(ground)
    width, height, gap = _RULE
    base = top - _NAME_SIZE // 3
    upper = base - _NAME_SIZE // 3 - height // 2
    left = column.right - width if name.is_from_right else column.left
    pen.rectangle((left, upper, left + width - 1, upper + height - 1), colours.accent)
    taken = width + gap
    inner = Column(column.left + taken * (not name.is_from_right), column.right - taken * name.is_from_right)
    _line(pen, inner, name, name.lines[0], base, colours.ink)


def _line(
    pen: ImageDraw.ImageDraw, column: Column, setting: Setting, line: str, base: int, ink: Colour
) -> None:
    """One line at the side of its column where reading begins, its letters standing on `base`."""
    at, anchor = (column.right, "rs") if setting.is_from_right else (column.left, "ls")
    pen.text((at, base), line, fill=ink, font=setting.font, anchor=anchor, direction=setting.direction)
