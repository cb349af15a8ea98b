"""A pen that draws in the sheet's coordinates on pictures of any scale."""

import math
from collections.abc import Sequence

from PIL import Image, ImageDraw

from matinee.moving.demo.drawing.colour import Colour

Point = tuple[float, float]
Fill = Colour | int


class Pen:
    """Filled shapes on one picture; `scale` is that picture's size against the sheet's."""

    def __init__(self, image: Image.Image, scale: float = 1.0) -> None:
        self.draw = ImageDraw.Draw(image)
        self.scale = scale

    def shape(self, points: Sequence[Point], fill: Fill) -> None:
        self.draw.polygon([(x * self.scale, y * self.scale) for x, y in points], fill=fill)

    def disc(self, x: float, y: float, radius: float, fill: Fill, flat: float = 1.0) -> None:
        """A disc, or with `flat` an ellipse whose height is that share of its width."""
        across, up = radius * self.scale, radius * flat * self.scale
        x, y = x * self.scale, y * self.scale
        self.draw.ellipse((x - across, y - up, x + across, y + up), fill=fill)

    def box(
        self, left: float, top: float, right: float, bottom: float, fill: Fill, round_by: float = 0
    ) -> None:
        k = self.scale
        corners = (left * k, top * k, max(right, left) * k, max(bottom, top) * k)
        if round_by:
            self.draw.rounded_rectangle(corners, radius=round_by * k, fill=fill)
        else:
            self.draw.rectangle(corners, fill=fill)

    def line(self, points: Sequence[Point], width: float, fill: Fill) -> None:
        scaled = [(x * self.scale, y * self.scale) for x, y in points]
        self.draw.line(scaled, fill=fill, width=max(1, round(width * self.scale)), joint="curve")

    def arc(
        self, x: float, y: float, radius: float, start: float, end: float, width: float, fill: Fill
    ) -> None:
        """A part of a circle between two angles in degrees, clockwise from three o'clock."""
        k = self.scale
        box = ((x - radius) * k, (y - radius) * k, (x + radius) * k, (y + radius) * k)
        self.draw.arc(box, start, end, fill=fill, width=max(1, round(width * k)))


def spline(knots: Sequence[Point], steps: int = 12, closed: bool = False) -> list[Point]:
    """A smooth line through the knots (Catmull-Rom), `steps` points to each piece."""
    line = list(knots)
    around = [line[-1], *line, line[0], line[1]] if closed else [line[0], *line, line[-1]]
    found: list[Point] = []
    for p0, p1, p2, p3 in zip(around, around[1:], around[2:], around[3:], strict=False):
        for step in range(steps):
            t = step / steps
            found.append(tuple(_between(p0[i], p1[i], p2[i], p3[i], t) for i in (0, 1)))  # type: ignore[arg-type]
    if not closed:
        found.append(line[-1])
    return found


def _between(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)


def turned(points: Sequence[Point], degrees: float, x: float, y: float) -> list[Point]:
    """The points turned clockwise about (x, y)."""
    sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
    return [(x + (a - x) * cosine - (b - y) * sine, y + (a - x) * sine + (b - y) * cosine) for a, b in points]
