"""A night sky left to turn, and dishes that listen to it."""

import math

from matinee.moving.demo.drawing.colour import mix
from matinee.moving.demo.drawing.figures import person, ridge
from matinee.moving.demo.drawing.pen import Pen, turned
from matinee.moving.demo.drawing.sheet import Sheet


def paint(sheet: Sheet) -> None:
    palette = sheet.palette
    sheet.gradient(
        [(0, palette.ink), (0.55, palette.deep), (0.82, palette.mid), (1, palette.soft)], 0, sheet.h * 0.92
    )
    _trails(sheet, sheet.w * sheet.scene.number("pole_x", 0.34), sheet.h * 0.4)
    black = mix(palette.ink, (0, 0, 0), 0.45)
    line = ridge(sheet.rng, sheet.w, sheet.h * 0.86, sheet.u * 3, 0.5)
    sheet.pen.shape([(0, sheet.h), *line, (sheet.w, sheet.h)], black)
    if sheet.scene.view == "array":
        for number in range(7):
            share = number / 6
            _dish(
                sheet.pen,
                sheet.w * (0.08 + 0.9 * share**0.8),
                sheet.h * 0.89,
                sheet.u * (25 - 19 * share),
                black,
                -32,
            )
    elif sheet.scene.view == "watcher":
        person(sheet.pen, sheet.w * 0.36, sheet.h * 0.87, sheet.u * 14, black, coat=0.5, stride=0.05)
        _dish(sheet.pen, sheet.w * 0.84, sheet.h * 0.88, sheet.u * 9, black, -40)
    else:
        _dish(sheet.pen, sheet.w * (0.56 if sheet.is_tall else 0.68), sheet.h * 0.9, sheet.u * 40, black, -30)
    with sheet.wash(palette.accent) as pen:
        pen.disc(sheet.w * 0.14, sheet.h * 0.885, sheet.u * 0.6, 255)
    sheet.glow(sheet.w * 0.14, sheet.h * 0.885, sheet.u * 6, palette.accent, 0.9)


def _trails(sheet: Sheet, x: float, y: float) -> None:
    reach = math.hypot(sheet.w, sheet.h) * 0.9
    for _ in range(190):
        radius = reach * sheet.rng.random() ** 0.75
        start = sheet.rng.uniform(0, 360)
        tone = mix(
            sheet.palette.mid,
            mix(sheet.palette.light, sheet.palette.accent, sheet.rng.choice((0, 0, 0.6))),
            sheet.rng.random() ** 1.8,
        )
        sheet.pen.arc(x, y, radius, start, start + sheet.rng.uniform(14, 42), sheet.u * 0.16, tone)


def _dish(pen: Pen, x: float, foot: float, size: float, tone: tuple[int, int, int], tilt: float) -> None:
    pen.shape(
        [
            (x - size * 0.3, foot + size * 0.1),
            (x - size * 0.07, foot - size * 0.62),
            (x + size * 0.07, foot - size * 0.62),
            (x + size * 0.3, foot + size * 0.1),
        ],
        tone,
    )
    hub = (x, foot - size * 0.66)
    bowl = [
        (hub[0] + size * 0.86 * a / 12, hub[1] - size * (0.12 + 0.42 * (a / 12) ** 2)) for a in range(-12, 13)
    ]
    rim = [
        (hub[0] + size * 0.86 * a / 12, hub[1] - size * (0.54 + 0.02 * math.cos(a / 8)))
        for a in range(12, -13, -1)
    ]
    pen.shape(turned([*bowl, *rim], tilt, *hub), tone)
    pen.shape(
        turned(
            [
                (hub[0] - size * 0.16, hub[1] + size * 0.1),
                (hub[0] - size * 0.3, hub[1] - size * 0.2),
                (hub[0] + size * 0.3, hub[1] - size * 0.2),
                (hub[0] + size * 0.16, hub[1] + size * 0.1),
            ],
            tilt,
            *hub,
        ),
        tone,
    )
    pen.disc(*hub, size * 0.13, tone)
    focus = (hub[0], hub[1] - size * 1.08)
    for side in (-0.7, 0.7):
        pen.line(
            turned([(hub[0] + side * size, hub[1] - size * 0.46), focus], tilt, *hub), size * 0.025, tone
        )
    spot = turned([focus], tilt, *hub)[0]
    pen.disc(*spot, size * 0.06, tone)
