"""Sheets of coloured paper, hole behind hole, and a moon at the bottom of them."""

import math

from matinee.moving.demo.drawing.colour import mix
from matinee.moving.demo.drawing.figures import person
from matinee.moving.demo.drawing.sheet import Sheet


def paint(sheet: Sheet) -> None:
    palette = sheet.palette
    x, y = sheet.w * sheet.scene.number("x", 0.52), sheet.h * sheet.scene.number("y", 0.42)
    sheet.gradient([(0, palette.ink), (1, mix(palette.ink, palette.deep, 0.5))])
    for _ in range(70):
        sheet.pen.disc(
            x + sheet.rng.gauss(0, 26) * sheet.u,
            y + sheet.rng.gauss(0, 26) * sheet.u,
            sheet.u * sheet.rng.uniform(0.12, 0.42),
            palette.light,
        )
    sheet.glow(x, y, sheet.u * 44, palette.accent, 0.55)
    _moon(sheet, x, y, sheet.u * 17)
    for layer in range(6):
        share = layer / 5
        tone = palette.shade(0.14 + 0.74 * share)
        size = sheet.u * (29 + 11 * layer) * (1 if sheet.is_tall else 1.08)
        hole = _wavy(sheet, x, y, size)
        with sheet.wash((6, 4, 20), 0.5, blur=sheet.u * 1.6) as pen:
            pen.box(0, 0, sheet.w, sheet.h, 255)
            pen.shape([(a - sheet.u * 0.3, b + sheet.u * 1.6) for a, b in hole], 0)
        with sheet.wash(tone) as pen:
            pen.box(0, 0, sheet.w, sheet.h, 255)
            pen.shape(hole, 0)
    _traveller(sheet, x, y)


def _wavy(sheet: Sheet, x: float, y: float, size: float) -> list[tuple[float, float]]:
    """A hole with a scalloped edge, like the clouds in a toy theatre."""
    lobes, start = sheet.rng.randint(9, 12), sheet.rng.random()
    reaches = [size * sheet.rng.uniform(0.93, 1.08) for _ in range(lobes)]
    edge = []
    for n in range(lobes * 14):
        angle = (n / 14 + start) * math.tau / lobes
        lobe = math.sin(math.pi * (n % 14) / 14)
        reach = reaches[n // 14] * (1 - n % 14 / 14) + reaches[(n // 14 + 1) % lobes] * (n % 14 / 14)
        edge.append(
            (x + reach * (1 - 0.11 * lobe) * math.cos(angle), y + reach * (1 - 0.11 * lobe) * math.sin(angle))
        )
    return edge


def _moon(sheet: Sheet, x: float, y: float, radius: float) -> None:
    sheet.pen.disc(x, y, radius, sheet.palette.accent)
    for _ in range(12):
        angle, reach = sheet.rng.uniform(0, math.tau), radius * sheet.rng.uniform(0.05, 0.78)
        size = radius * sheet.rng.uniform(0.05, 0.15)
        spot = x + reach * math.cos(angle), y + reach * math.sin(angle)
        sheet.pen.disc(*spot, size, mix(sheet.palette.accent, sheet.palette.mid, 0.28))
        sheet.pen.disc(
            spot[0] + size * 0.14,
            spot[1] + size * 0.18,
            size * 0.84,
            mix(sheet.palette.accent, sheet.palette.light, 0.2),
        )


def _traveller(sheet: Sheet, x: float, y: float) -> None:
    palette, black = sheet.palette, sheet.palette.ink
    if sheet.scene.view == "ladder":
        foot = (x - sheet.u * 26, sheet.h * 0.95)
        top = (x - sheet.u * 6, y + sheet.u * 13)
        for side in (-1, 1):
            sheet.pen.line(
                [(foot[0] + side * sheet.u * 3, foot[1]), (top[0] + side * sheet.u * 1.3, top[1])],
                sheet.u * 0.6,
                black,
            )
        for rung in range(1, 16):
            share = rung / 16
            cx, cy = foot[0] + (top[0] - foot[0]) * share, foot[1] + (top[1] - foot[1]) * share
            half = sheet.u * (3 - 1.7 * share)
            sheet.pen.line([(cx - half, cy), (cx + half, cy)], sheet.u * 0.5, black)
        person(
            sheet.pen,
            foot[0] + (top[0] - foot[0]) * 0.5,
            foot[1] + (top[1] - foot[1]) * 0.46,
            sheet.u * 13,
            black,
            coat=1.0,
        )
    elif sheet.scene.view == "sitting":
        person(
            sheet.pen, x + sheet.u * 3, y - sheet.u * 16.4, sheet.u * 9, palette.light, coat=1.0, stride=0.08
        )
        sheet.pen.line(
            [(x + sheet.u * 4, y - sheet.u * 21), (x + sheet.u * 13, y - sheet.u * 29)],
            sheet.u * 0.16,
            palette.light,
        )
        sheet.pen.disc(x + sheet.u * 13, y - sheet.u * 30, sheet.u * 2, palette.soft, flat=1.2)
    else:
        ground = sheet.h * (0.74 if sheet.is_tall else 0.93)
        sheet.pen.box(0, ground, sheet.w, sheet.h, mix(black, palette.deep, 0.3))
        person(sheet.pen, x - sheet.u * 9, ground + sheet.u * 0.5, sheet.u * 17, black, coat=1.0, stride=0.06)
        sheet.pen.disc(x + sheet.u * 5, ground - sheet.u * 3, sheet.u * 3.2, palette.ink, flat=1.1)
        for ear in (-1, 1):
            sheet.pen.disc(
                x + sheet.u * (5 + ear * 1.3),
                ground - sheet.u * 3 - sheet.u * 5.4,
                sheet.u * 0.9,
                palette.ink,
                flat=3.0,
            )
        sheet.pen.disc(x + sheet.u * 5, ground - sheet.u * 3 - sheet.u * 3, sheet.u * 1.9, palette.ink)
