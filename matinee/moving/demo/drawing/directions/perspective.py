"""Buildings that run to one point."""

import itertools

from matinee.moving.demo.drawing.colour import mix
from matinee.moving.demo.drawing.figures import person
from matinee.moving.demo.drawing.pen import Point
from matinee.moving.demo.drawing.sheet import Sheet


def paint(sheet: Sheet) -> None:
    {"plaza": _plaza, "shaft": _shaft}.get(sheet.scene.view, _corridor)(sheet)


def _between(a: Point, b: Point, share: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def _corridor(sheet: Sheet) -> None:
    """Walls of card drawers to the vanishing point, one of them open."""
    palette = sheet.palette
    x, y = sheet.w * sheet.scene.number("vanish", 0.5), sheet.h * 0.46
    sheet.gradient([(0, palette.ink), (0.46, palette.soft), (1, palette.ink)])
    sheet.pen.shape([(0, 0), (sheet.w, 0), (x, y)], mix(palette.ink, palette.deep, 0.6))
    sheet.pen.shape([(0, sheet.h), (sheet.w, sheet.h), (x, y)], mix(palette.deep, palette.mid, 0.35))
    for side, edge in ((-1, 0.0), (1, float(sheet.w))):
        _drawers(sheet, side, edge, (x, y))
    for lamp in range(7):
        share = 0.78 ** (lamp + 1) * 1.1
        wide, thick = sheet.w * 0.12 * share, sheet.u * 3.0 * share
        top = y - y * 0.96 * share
        sheet.pen.shape(
            [
                (x - wide, top),
                (x + wide, top),
                (x + wide * 0.86, top + thick),
                (x - wide * 0.86, top + thick),
            ],
            palette.light,
        )
    sheet.glow(x, y, sheet.u * 46, mix(palette.light, palette.accent, 0.35), 0.85)
    foot = y + (sheet.h - y) * 0.42
    black = mix(palette.ink, (0, 0, 0), 0.4)
    with sheet.wash(black, 0.65, blur=6) as pen:
        pen.shape(
            [
                (x - sheet.u, foot),
                (x + sheet.u, foot),
                (x + sheet.u * 6, sheet.h),
                (x - sheet.u * 6, sheet.h),
            ],
            255,
        )
    person(sheet.pen, x, foot, sheet.u * 21, black, coat=0.5, stride=0.05)


def _drawers(sheet: Sheet, side: int, edge: float, point: Point) -> None:
    palette = sheet.palette
    columns = [1 - 0.84**n for n in range(17)]
    rows = 13
    for near, far in itertools.pairwise(columns):
        for row in range(rows):
            top, low = sheet.h * row / rows, sheet.h * (row + 0.93) / rows
            corners = [
                _between((edge, top), point, near), _between((edge, top), point, far * 0.985 + near * 0.015),
                _between((edge, low), point, far * 0.985 + near * 0.015), _between((edge, low), point, near),
            ]  # fmt: skip
            light = 0.12 + 0.72 * near**1.3 + sheet.rng.uniform(-0.05, 0.05)
            tone = mix(palette.deep, palette.soft, min(1.0, max(0.0, light)))
            if sheet.rng.random() < 0.018 and near > 0.2:
                tone = palette.accent
            sheet.pen.shape(corners, tone)
            middle = _between(_between(corners[0], corners[2], 0.5), corners[1], 0.05)
            size = sheet.u * 0.9 * (1 - near)
            sheet.pen.box(
                middle[0] - size * 1.6,
                middle[1] - size * 0.6,
                middle[0] + size * 1.6,
                middle[1] + size * 0.6,
                mix(tone, palette.light, 0.55),
            )
            sheet.pen.box(
                middle[0] - size * 0.7,
                middle[1] + size,
                middle[0] + size * 0.7,
                middle[1] + size * 1.5,
                mix(palette.ink, tone, 0.3),
            )


def _plaza(sheet: Sheet) -> None:
    """An arcade, a hard low sun, and one shadow too few."""
    palette = sheet.palette
    horizon = sheet.h * 0.56
    sheet.gradient([(0, palette.mid), (0.7, palette.soft), (1, palette.light)], 0, horizon)
    sheet.gradient(
        [
            (0, palette.light),
            (0.5, mix(palette.light, palette.accent, 0.35)),
            (1, mix(palette.accent, palette.deep, 0.35)),
        ],
        horizon,
        sheet.h,
    )
    point = (sheet.w * 0.8, horizon - sheet.u * 1.5)
    top, low = (-sheet.w * 0.05, -sheet.h * 0.12), (-sheet.w * 0.05, sheet.h * 0.98)
    sheet.pen.shape(
        [top, _between(top, point, 0.93), _between(low, point, 0.93), low],
        mix(palette.deep, palette.ink, 0.25),
    )
    spots = [1 - 0.74**n for n in range(10)]
    for near, far in itertools.pairwise(spots):
        _arch(sheet, top, low, point, near + (far - near) * 0.2, far)
    with sheet.wash(palette.ink, 0.5, blur=3) as pen:
        pen.shape(
            [
                low,
                _between(low, point, 0.93),
                (sheet.w * 0.74, sheet.h * 0.66),
                (sheet.w * 0.28, sheet.h * 1.1),
            ],
            255,
        )
    with sheet.wash(mix(palette.light, palette.accent, 0.3), 0.8) as pen:
        for near, far in itertools.pairwise(spots):
            start, end = _between(low, point, near + (far - near) * 0.3), _between(low, point, far)
            slide = sheet.w * 0.34 * (1 - near)
            pen.shape(
                [
                    start,
                    end,
                    (end[0] + slide * 0.8, end[1] + slide * 0.24),
                    (start[0] + slide, start[1] + slide * 0.3),
                ],
                255,
            )
    foot, x = sheet.h * 0.78, sheet.w * 0.66
    black = mix(palette.ink, (0, 0, 0), 0.2)
    if sheet.scene.number("shadow", 0):
        with sheet.wash(black, 0.6, blur=3) as pen:
            pen.shape(
                [
                    (x - sheet.u * 0.8, foot),
                    (x + sheet.u * 0.8, foot),
                    (x + sheet.u * 26, foot + sheet.u * 8),
                    (x + sheet.u * 24, foot + sheet.u * 9.5),
                ],
                255,
            )
    person(sheet.pen, x, foot, sheet.u * 20, black, coat=0.6, stride=0.06)


def _arch(sheet: Sheet, top: Point, low: Point, point: Point, near: float, far: float) -> None:
    palette = sheet.palette
    left, right = near, far
    steps = []
    for step in range(13):
        turn = step / 12
        rise = (1 - (2 * turn - 1) ** 2) ** 0.5
        at = left + (right - left) * turn
        steps.append(_between(_between(top, point, at), _between(low, point, at), 0.42 - 0.16 * rise))
    foot_right, foot_left = _between(low, point, right), _between(low, point, left)
    sheet.pen.shape([*steps, foot_right, foot_left], mix(palette.ink, (0, 0, 0), 0.1))
    inner = [(x + (point[0] - x) * 0.035, y) for x, y in steps]
    sheet.pen.shape(
        [*inner[3:], foot_right, _between(foot_left, foot_right, 0.3)], mix(palette.ink, palette.deep, 0.35)
    )


def _shaft(sheet: Sheet) -> None:
    """A stairwell looked down from the top floor."""
    palette = sheet.palette
    sheet.gradient([(0, palette.deep), (1, palette.ink)])
    x, y = sheet.w * 0.52, sheet.h * 0.52
    reach = max(sheet.w, sheet.h) * 0.8
    for floor in range(13):
        size = reach * 0.78**floor
        turn = floor * 7.0
        for step in range(40):
            a, b = step * 9 + turn, step * 9 + 9.2 + turn
            light = 0.5 + 0.5 * ((step * 9 + 130) % 360) / 360
            tone = mix(mix(palette.ink, palette.mid, light), palette.light, 0.5 * (floor / 13) * light)
            sheet.pen.draw.pieslice(
                (x - size, y - size, x + size, y + size), a, b, fill=mix(tone, palette.ink, 0.12 * (step % 2))
            )
        sheet.pen.disc(x, y, size * 0.835, mix(palette.ink, palette.deep, 0.3))
        sheet.pen.arc(x, y, size * 0.845, 0, 360, size * 0.02, mix(palette.accent, palette.ink, 0.25))
    sheet.glow(x, y, reach * 0.2, palette.light, 1.0)
