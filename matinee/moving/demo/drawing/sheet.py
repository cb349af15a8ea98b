"""The sheet a direction paints on: drawn at twice the size, then halved, grained and shaded like film."""

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache

from PIL import Image, ImageChops, ImageFilter

from matinee.moving.demo.drawing.colour import Colour, Palette
from matinee.moving.demo.drawing.pen import Pen
from matinee.moving.demo.drawing.scene import Scene

OVERDRAW = 2
Stop = tuple[float, Colour]


class Sheet:
    """A picture in the making: `w` by `h` pixels, `u` a hundredth of its shorter side."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.palette: Palette = scene.palette
        # The same seed must give the same picture on every machine: nothing secret hangs on it.
        self.rng = random.Random(scene.seed)  # noqa: S311
        self.w, self.h = scene.size[0] * OVERDRAW, scene.size[1] * OVERDRAW
        self.u = min(self.w, self.h) / 100
        self.image = Image.new("RGB", (self.w, self.h), scene.palette.ink)
        self.pen = Pen(self.image)

    @property
    def is_tall(self) -> bool:
        return self.h > self.w

    def gradient(self, stops: Sequence[Stop], top: float = 0, bottom: float | None = None) -> None:
        """Fill from `top` to `bottom` with colours at shares (0-1) of that height."""
        low, high = round(top), round(self.h if bottom is None else bottom)
        if high > low:
            self.image.paste(spread(column(stops), (self.w, high - low)), (0, low))

    def glow(self, x: float, y: float, radius: float, colour: Colour, strength: float = 1.0) -> None:
        """Light that fades to nothing at `radius`; it adds to what is there."""
        side = max(2, round(radius * 2))
        lamp = _falloff(strength).resize((side, side), Image.Resampling.BILINEAR)
        spot = (round(x - radius), round(y - radius))
        cut = (max(0, spot[0]), max(0, spot[1]), min(self.w, spot[0] + side), min(self.h, spot[1] + side))
        if cut[2] <= cut[0] or cut[3] <= cut[1]:
            return
        lamp = lamp.crop((cut[0] - spot[0], cut[1] - spot[1], cut[2] - spot[0], cut[3] - spot[1]))
        under = self.image.crop(cut)
        lit = ImageChops.screen(under, Image.new("RGB", under.size, colour))
        self.image.paste(Image.composite(lit, under, lamp), cut[:2])

    @contextmanager
    def wash(self, colour: Colour | Sequence[Stop], strength: float = 1.0, blur: float = 0) -> Iterator[Pen]:
        """Shapes drawn with the yielded pen (fill 0-255) become a mask through which the colour is laid.

        `blur` is in pixels of the sheet; soft masks are drawn coarsely:
        no eye can tell, and it saves the time.
        """
        coarse = 1 if not blur else 2 if blur < 8 else 4 if blur < 40 else 8
        mask = Image.new("L", (-(-self.w // coarse), -(-self.h // coarse)), 0)
        yield Pen(mask, 1 / coarse)
        if blur:
            mask = mask.filter(ImageFilter.GaussianBlur(blur / coarse))
        if strength < 1:
            mask = mask.point([round(level * strength) for level in range(256)])
        self._lay(colour, mask, coarse)

    def _lay(self, colour: Colour | Sequence[Stop], mask: Image.Image, coarse: int) -> None:
        """Lay a colour, or a gradient down the whole sheet, where the mask has anything at all."""
        found = mask.getbbox()
        if found is None:
            return
        left, top, right, bottom = (edge * coarse for edge in found)
        size = (right - left, bottom - top)
        through = mask.crop(found)
        if coarse > 1:
            through = through.resize(size, Image.Resampling.BILINEAR)
        if isinstance(colour[0], int):
            self.image.paste(colour, (left, top, right, bottom), through)  # type: ignore[arg-type]
        else:
            rows = (top * 256 / (self.h + coarse), bottom * 256 / (self.h + coarse))
            paint = spread(column(colour), size, rows)  # type: ignore[arg-type]
            self.image.paste(paint, (left, top), through)

    def fog(self, top: float, bottom: float, colour: Colour, strength: float, peak: float = 0.5) -> None:
        """A band of mist, thickest at `peak` of the way down."""
        low, high = max(0, round(top)), min(self.h, round(bottom))
        if high <= low:
            return
        veil = Image.new("L", (1, 256))
        veil.putdata([round(255 * strength * _hump(row / 255, peak)) for row in range(256)])
        first, last = (256 * (edge - top) / (bottom - top) for edge in (low, high))
        veil = spread(veil, (self.w, high - low), (max(0.0, first), min(256.0, last)))
        self.image.paste(colour, (0, low, self.w, high), veil)

    def soften(self, radius: float) -> None:
        """Throw the whole picture out of focus; `radius` in pixels of the sheet."""
        small = self.image.resize((self.w // 4, self.h // 4), Image.Resampling.BOX)
        small = small.filter(ImageFilter.GaussianBlur(radius / 4))
        self.image.paste(small.resize((self.w, self.h), Image.Resampling.BICUBIC))

    def finish(self) -> Image.Image:
        """The picture at its own size, with the lens's shade and the film's grain."""
        image = self.image.reduce(OVERDRAW)
        image = ImageChops.multiply(image, _shade(image.size, self.scene.number("vignette", 0.34)))
        return _grained(image, self.rng, round(self.scene.number("grain", 7)))


def column(stops: Sequence[Stop]) -> Image.Image:
    """A strip one pixel wide and 256 high that runs through the stops."""
    strip = Image.new("RGB", (1, 256))
    strip.putdata([_at(stops, row / 255) for row in range(256)])
    return strip


def spread(strip: Image.Image, size: tuple[int, int], rows: tuple[float, float] = (0, 256)) -> Image.Image:
    """Rows of a strip drawn out to a size: smooth downwards, then only copied across, which is quick."""
    width, height = size
    tall = strip.resize((1, height), Image.Resampling.BILINEAR, box=(0, rows[0], 1, rows[1]))
    return tall.resize((width, height), Image.Resampling.NEAREST)


def _at(stops: Sequence[Stop], place: float) -> Colour:
    before = stops[0]
    for stop in stops:
        if place <= stop[0]:
            span = stop[0] - before[0]
            share = (place - before[0]) / span if span > 0 else 1.0
            red, green, blue = (round(a + (b - a) * share) for a, b in zip(before[1], stop[1], strict=True))
            return red, green, blue
        before = stop
    return before[1]


def _hump(place: float, peak: float) -> float:
    share = place / peak if place < peak else (1 - place) / max(1e-6, 1 - peak)
    return share * share * (3 - 2 * share)


@cache
def _falloff(strength: float) -> Image.Image:
    levels = [round(255 * strength * (1 - min(1.0, level / 181)) ** 2.2) for level in range(256)]
    return Image.radial_gradient("L").point(levels)


@cache
def _shade(size: tuple[int, int], strength: float) -> Image.Image:
    levels = [round(255 * (1 - strength * (level / 255) ** 2.4)) for level in range(256)]
    lens = Image.radial_gradient("L").point(levels).resize(size, Image.Resampling.BICUBIC)
    return Image.merge("RGB", (lens, lens, lens))


@cache
def _film(amount: int) -> Image.Image:
    """A tile of grain around middle grey, the same at every start."""
    side = 1024
    rng = random.Random(f"film {amount}")  # noqa: S311 - the same grain everywhere, nothing secret
    layers = [Image.frombytes("L", (side, side), rng.randbytes(side * side)) for _ in range(2)]
    tile = ImageChops.add(layers[0], layers[1], scale=2).filter(ImageFilter.GaussianBlur(0.55))
    tile = tile.point([min(255, max(0, round(128 + (level - 127.5) * amount / 40))) for level in range(256)])
    return Image.merge("RGB", (tile, tile, tile))


def _grained(image: Image.Image, rng: random.Random, amount: int) -> Image.Image:
    if not amount:
        return image
    tile = _film(amount)
    left, top = rng.randrange(tile.width), rng.randrange(tile.height)
    sheet = Image.new("RGB", image.size)
    for x in range(-left, image.width, tile.width):
        for y in range(-top, image.height, tile.height):
            sheet.paste(tile, (x, y))
    return ImageChops.add(image, sheet, scale=1, offset=-128)
