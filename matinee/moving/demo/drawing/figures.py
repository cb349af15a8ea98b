"""Silhouettes that several directions need: people, heads, birds, trees."""

import itertools
import math
import random

from matinee.moving.demo.drawing.pen import Fill, Pen, Point, spline


def person(
    pen: Pen, x: float, foot: float, tall: float, fill: Fill, stride: float = 0.12, coat: float = 0.0
) -> None:
    """Someone standing on `foot`, `tall` high; `stride` spreads the legs, `coat` (0-1) widens the hem."""
    head = tall * 0.072
    pen.disc(x, foot - tall + head, head, fill, flat=1.18)
    neck, hip = foot - tall * 0.86, foot - tall * 0.46
    shoulder, hem = tall * 0.118, tall * (0.085 + coat * 0.1)
    body = [
        (x - tall * 0.03, neck), (x + tall * 0.03, neck), (x + shoulder, foot - tall * 0.79),
        (x + shoulder * 1.08, hip), (x + hem, foot - tall * (0.42 - coat * 0.22)),
        (x - hem, foot - tall * (0.42 - coat * 0.22)), (x - shoulder * 1.08, hip),
        (x - shoulder, foot - tall * 0.79),
    ]  # fmt: skip
    pen.shape(body, fill)
    for side in (-1, 1):
        step = x + side * tall * stride
        hip_x = x + side * tall * 0.045
        wide = tall * 0.036
        pen.shape(
            [(hip_x - wide, hip), (hip_x + wide, hip), (step + wide * 0.7, foot), (step - wide * 0.7, foot)],
            fill,
        )


def bust(pen: Pen, x: float, foot: float, tall: float, fill: Fill, hair: float = 0.0) -> None:
    """Head and shoulders from behind, ending at `foot`; `hair` (0-1) lets it fall to the shoulders."""
    head = tall * 0.2
    top = foot - tall
    pen.disc(x, top + head * 1.25, head, fill, flat=1.25)
    if hair:
        drop = head * (1.2 + hair * 2.0)
        pen.box(
            x - head * 1.06, top + head * 1.1, x + head * 1.06, top + head + drop, fill, round_by=head * 0.7
        )
    line = spline([
        (x - tall * 0.075, foot - tall * 0.56), (x - tall * 0.11, foot - tall * 0.44),
        (x - tall * 0.36, foot - tall * 0.3), (x - tall * 0.46, foot - tall * 0.08),
        (x - tall * 0.47, foot + tall * 0.02),
    ])  # fmt: skip
    pen.shape([*line, *[(2 * x - a, b) for a, b in reversed(line)]], fill)


def profile(x: float, foot: float, tall: float, facing: int = 1, nose: float = 1.0) -> list[Point]:
    """The outline of a head and shoulder from the side, chest cut at `foot`."""
    knots = [
        (-0.42, 0.0), (-0.36, 0.12), (-0.17, 0.24), (-0.13, 0.36), (-0.2, 0.48), (-0.25, 0.64), (-0.22, 0.82),
        (-0.1, 0.95), (0.06, 0.985), (0.18, 0.93), (0.235, 0.82), (0.232, 0.745), (0.25 + 0.012 * nose, 0.69),
        (0.275 + 0.03 * nose, 0.632), (0.243, 0.606), (0.238, 0.585), (0.258, 0.558),
        (0.245, 0.54), (0.252, 0.516),
        (0.232, 0.494), (0.236, 0.455), (0.2, 0.418), (0.1, 0.41), (0.045, 0.38), (0.04, 0.28), (0.12, 0.2),
        (0.28, 0.12), (0.36, 0.0),
    ]  # fmt: skip
    return spline([(x + facing * a * tall, foot - b * tall) for a, b in knots], steps=8)


def bird(pen: Pen, x: float, y: float, span: float, fill: Fill, lift: float = 0.35) -> None:
    """A bird far off, wings spread."""
    for side in (-1, 1):
        upper = spline(
            [
                (x, y),
                (x + side * span * 0.22, y - span * lift * 0.55),
                (x + side * span * 0.5, y - span * lift * 0.3),
            ],
            6,
        )
        lower = [(a, b + span * 0.07 * (1 - abs(a - x) / (span * 0.5))) for a, b in upper]
        pen.shape([*upper, *reversed(lower)], fill)


def ridge(
    rng: random.Random, width: float, level: float, height: float, rough: float = 0.55, points: int = 128
) -> list[Point]:
    """A mountain line across the sheet by midpoint displacement; `rough` near 1 is craggy."""
    line = [rng.uniform(-0.4, 0.4), rng.uniform(-0.4, 0.4)]
    reach = 1.0
    while len(line) < points:
        line = [value for pair in zip(line, _middles(rng, line, reach), strict=False) for value in pair] + [
            line[-1]
        ]
        reach *= rough
    step = width / (len(line) - 1)
    return [(number * step, level - value * height) for number, value in enumerate(line)]


def _middles(rng: random.Random, line: list[float], reach: float) -> list[float]:
    return [(a + b) / 2 + rng.uniform(-reach, reach) * 0.6 for a, b in itertools.pairwise(line)]


def swell(rng: random.Random, width: float, level: float, height: float, waves: int = 3) -> list[Point]:
    """A soft line of hills, dunes or waves across the sheet."""
    parts = [(rng.uniform(0.6, 1.6) * (n + 1), rng.uniform(0, 6.28), 1 / (n + 1.2)) for n in range(waves)]
    return [
        (width * n / 96, level - height * sum(s * math.sin(f * 3.1 * n / 96 + p) for f, p, s in parts))
        for n in range(97)
    ]
