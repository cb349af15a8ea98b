"""Colours as red, green and blue from 0 to 255, and how well one can be read on another."""

from colorsys import hls_to_rgb, rgb_to_hls
from typing import NamedTuple

READABLE = 4.5
"""The least contrast of text that is not large (WCAG 2.2, success criterion 1.4.3)."""


class Colour(NamedTuple):
    """An opaque sRGB colour."""

    red: int
    green: int
    blue: int

    @property
    def hex(self) -> str:
        """As CSS writes it, such as #b3121d."""
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"

    @property
    def luminance(self) -> float:
        """The relative luminance, from 0 for black to 1 for white (WCAG 2.2, Definitions)."""
        red, green, blue = (_linear(channel / 255) for channel in self)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def mixed(self, other: "Colour", share: float) -> "Colour":
        """This colour with a `share` of another one in it, as CSS's color-mix(in srgb) has it."""
        return Colour(
            *(round(ours * (1 - share) + its * share) for ours, its in zip(self, other, strict=True))
        )


BLACK, WHITE = Colour(0, 0, 0), Colour(255, 255, 255)


def parse(text: str) -> Colour:
    """The colour that CSS knows by #rgb, #rrggbb, rgb(), hsl() or a name; ValueError for other texts."""
    # Pillow takes a while to import, which those who choose no colours need not wait for.
    from PIL import ImageColor

    channels = ImageColor.getrgb(text.strip())
    if len(channels) != 3 or max(channels) > 255:
        raise ValueError(f"{text} can be seen through, or lies beyond what screens show")
    return Colour(*channels)


def contrast(one: Colour, other: Colour) -> float:
    """How much one stands out from the other: 1 for the same, 21 for black and white (WCAG 2.2)."""
    dark, light = sorted((one.luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)


def made_readable(colour: Colour, ground: Colour) -> Colour:
    """The colour itself, or the nearest lighter or darker one of its hue that can be read on the ground."""
    if contrast(colour, ground) >= READABLE:
        return colour
    hue, lightness, saturation = rgb_to_hls(*(channel / 255 for channel in colour))
    end = 0 if contrast(BLACK, ground) > contrast(WHITE, ground) else 1
    steps = (lightness + (end - lightness) * percent / 100 for percent in range(101))
    shades = (_of_hls(hue, step, saturation) for step in steps)
    return next(shade for shade in shades if contrast(shade, ground) >= READABLE)


def _of_hls(hue: float, lightness: float, saturation: float) -> Colour:
    return Colour(*(round(channel * 255) for channel in hls_to_rgb(hue, lightness, saturation)))


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
