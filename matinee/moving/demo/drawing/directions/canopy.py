"""Umbrellas seen from above, in the rain."""

import math

from matinee.moving.demo.drawing.colour import Colour, mix
from matinee.moving.demo.drawing.sheet import Sheet


def paint(sheet: Sheet) -> None:
    palette = sheet.palette
    sheet.gradient([(0, palette.deep), (0.5, mix(palette.deep, palette.mid, 0.35)), (1, palette.ink)])
    _ground(sheet)
    for x, y, radius, tone in _crowd(sheet):
        _umbrella(sheet, x, y, radius, tone)
    _rain(sheet)


def _ground(sheet: Sheet) -> None:
    with sheet.wash(sheet.palette.soft, 0.2, blur=sheet.u * 1.1) as pen:
        for _ in range(90):
            x, y = sheet.rng.random() * sheet.w, sheet.rng.random() * sheet.h
            pen.disc(x, y, sheet.u * sheet.rng.uniform(1, 7), sheet.rng.randint(40, 200), flat=0.4)
    if sheet.scene.view == "crossing":
        for bar in range(9):
            left = sheet.w * (0.02 + 0.11 * bar)
            sheet.pen.shape(
                [
                    (left, 0),
                    (left + sheet.w * 0.055, 0),
                    (left - sheet.w * 0.02, sheet.h),
                    (left - sheet.w * 0.075, sheet.h),
                ],
                mix(sheet.palette.mid, sheet.palette.light, 0.35),
            )


def _crowd(sheet: Sheet) -> list[tuple[float, float, float, Colour]]:
    palette = sheet.palette
    if sheet.scene.view == "alone":
        return [(sheet.w * 0.38, sheet.h * 0.55, sheet.u * 24, palette.accent)]
    if sheet.scene.view == "two":
        return [
            (sheet.w * 0.44, sheet.h * 0.54, sheet.u * 27, palette.ink),
            (sheet.w * 0.6, sheet.h * 0.44, sheet.u * 25, palette.accent),
        ]
    wide = sheet.u * (19 if sheet.is_tall else 16)
    spots: list[tuple[float, float, float, Colour]] = []
    tones = [
        palette.ink,
        mix(palette.ink, palette.deep, 0.5),
        palette.mid,
        mix(palette.mid, palette.ink, 0.5),
        palette.soft,
    ]
    row, y = 0, -wide * 0.2
    while y < sheet.h + wide:
        x = -wide * (0.2 + 0.5 * (row % 2))
        while x < sheet.w + wide:
            spots.append(
                (
                    x + sheet.rng.gauss(0, wide * 0.16),
                    y + sheet.rng.gauss(0, wide * 0.16),
                    wide * sheet.rng.uniform(0.72, 0.98),
                    sheet.rng.choice(tones),
                )
            )
            x += wide * 1.5
        row, y = row + 1, y + wide * 1.3
    middle = min(
        range(len(spots)),
        key=lambda n: math.hypot(spots[n][0] - sheet.w * 0.56, spots[n][1] - sheet.h * 0.47),
    )
    hero = (*spots.pop(middle)[:2], wide * 1.06, palette.accent)
    sheet.rng.shuffle(spots)
    return [*spots, hero]


def _umbrella(sheet: Sheet, x: float, y: float, radius: float, tone: Colour) -> None:
    turn = sheet.rng.uniform(0, math.tau)
    with sheet.wash(mix(sheet.palette.ink, (0, 0, 0), 0.5), 0.6, blur=radius * 0.09) as pen:
        pen.disc(x + radius * 0.16, y + radius * 0.2, radius, 255)
    tips = [turn + n * math.tau / 8 for n in range(8)]
    for number, angle in enumerate(tips):
        until = angle + math.tau / 8
        light = 0.5 + 0.5 * math.cos(angle + math.tau / 16 + 2.2)
        side = mix(mix(tone, sheet.palette.ink, 0.42), mix(tone, sheet.palette.light, 0.24), light)
        rim = [(x + radius * math.cos(angle), y + radius * math.sin(angle))]
        for step in range(1, 8):
            at = angle + (until - angle) * step / 8
            dip = radius * (0.985 - 0.075 * math.sin(math.pi * step / 8))
            rim.append((x + dip * math.cos(at), y + dip * math.sin(at)))
        rim.append((x + radius * math.cos(until), y + radius * math.sin(until)))
        sheet.pen.shape([(x, y), *rim], side if number % 2 else mix(side, sheet.palette.ink, 0.08))
    for angle in tips:
        end = (x + radius * math.cos(angle), y + radius * math.sin(angle))
        sheet.pen.line([(x, y), end], max(2.0, radius * 0.012), mix(tone, sheet.palette.ink, 0.5))
        sheet.pen.disc(*end, radius * 0.022, mix(tone, sheet.palette.light, 0.5))
    sheet.pen.disc(x, y, radius * 0.05, mix(tone, sheet.palette.light, 0.55))


def _rain(sheet: Sheet) -> None:
    with sheet.wash(sheet.palette.light, 0.4, blur=1.2) as pen:
        for _ in range(170):
            x, y = sheet.rng.random() * sheet.w, sheet.rng.random() * sheet.h
            long = sheet.u * sheet.rng.uniform(1.5, 6)
            pen.line([(x, y), (x - long * 0.22, y + long)], sheet.u * 0.14, sheet.rng.randint(60, 230))
