"""The theatre: curtain, spotlight, and the backs of those who wait."""

import math

from matinee.moving.demo.drawing.colour import mix
from matinee.moving.demo.drawing.figures import bust, person
from matinee.moving.demo.drawing.sheet import Sheet


def paint(sheet: Sheet) -> None:
    {"mirror": _mirror, "row": _row}.get(sheet.scene.view, _curtain)(sheet)


def _folds(sheet: Sheet, until: float) -> None:
    palette = sheet.palette
    x = 0.0
    count = 64
    while x < sheet.w:
        wide = sheet.w / count * sheet.rng.uniform(3.2, 6.0)
        for strip in range(12):
            wave = math.sin(math.pi * strip / 11) ** 1.5
            tone = mix(mix(palette.ink, palette.deep, 0.35), palette.mid, wave)
            sheet.pen.box(x + wide * strip / 12, 0, x + wide * (strip + 1) / 12 + 1, until, tone)
        x += wide
    with sheet.wash(
        [(0, palette.ink), (0.35, mix(palette.ink, palette.deep, 0.4)), (1, palette.ink)], 0.5
    ) as pen:
        for row in range(40):
            pen.box(0, until * row / 40, sheet.w, until * (row + 1) / 40, round(200 * abs(row / 40 - 0.45)))


def _curtain(sheet: Sheet) -> None:
    palette = sheet.palette
    floor = sheet.h * 0.84
    _folds(sheet, floor)
    sheet.gradient(
        [(0, mix(palette.ink, palette.deep, 0.3)), (0.3, palette.deep), (1, palette.ink)], floor, sheet.h
    )
    x = sheet.w * 0.5
    sheet.glow(x, sheet.h * 0.6, sheet.u * 66, mix(palette.accent, palette.light, 0.4), 0.75)
    with sheet.wash(palette.light, 0.26, blur=sheet.u) as pen:
        pen.shape(
            [
                (x - sheet.w * 0.32, -10),
                (x - sheet.w * 0.26, -10),
                (x + sheet.u * 32, floor + sheet.u * 4),
                (x - sheet.u * 32, floor + sheet.u * 4),
            ],
            255,
        )
    with sheet.wash(mix(palette.light, palette.accent, 0.3), 0.75, blur=sheet.u * 0.8) as pen:
        pen.disc(x, floor + sheet.u * 5, sheet.u * 32, 255, flat=0.2)
    tall = sheet.u * 40
    black = mix(palette.ink, (0, 0, 0), 0.5)
    with sheet.wash(black, 0.6, blur=sheet.u * 0.6) as pen:
        pen.disc(x + sheet.u * 7, floor + sheet.u * 6.5, sheet.u * 13, 255, flat=0.14)
    person(
        sheet.pen,
        x,
        floor + sheet.u * 6,
        tall,
        black,
        stride=0.05,
        coat=float(sheet.scene.number("coat", 0.6)),
    )


def _row(sheet: Sheet) -> None:
    """The wings: those who know every line and never go on, one of them lit."""
    palette = sheet.palette
    sheet.gradient([(0, palette.ink), (0.6, palette.deep), (1, palette.mid)])
    x = sheet.w * 0.86
    sheet.glow(x, sheet.h * 0.35, sheet.u * 110, palette.accent, 0.9)
    with sheet.wash(palette.light, 0.3, blur=sheet.u * 2) as pen:
        pen.shape(
            [
                (sheet.w * 0.9, 0),
                (sheet.w, 0),
                (sheet.w, sheet.h),
                (sheet.w * 0.3, sheet.h),
                (sheet.w * 0.1, sheet.h),
            ],
            255,
        )
    count = 4 if sheet.is_tall else 7
    for number in range(count):
        share = number / (count - 1)
        tone = mix(palette.ink, palette.deep, 0.55 * share)
        tall = sheet.u * (66 - 14 * share)
        foot = sheet.h * 1.03
        bust(
            sheet.pen,
            sheet.w * (0.1 + 0.72 * share) + sheet.rng.uniform(-2, 2) * sheet.u,
            foot,
            tall,
            tone,
            hair=number % 2 * 0.5,
        )
    for edge in (0.0, 0.05, 0.1):
        with sheet.wash(palette.ink, 0.6) as pen:
            pen.box(0, 0, sheet.w * (0.12 - edge), sheet.h, 255)


def _mirror(sheet: Sheet) -> None:
    palette = sheet.palette
    sheet.gradient([(0, mix(palette.ink, palette.deep, 0.5)), (1, palette.ink)])
    x, y = sheet.w * 0.5, sheet.h * 0.45
    wide, high = sheet.u * (62 if sheet.is_tall else 92), sheet.u * (74 if sheet.is_tall else 66)
    left, right, top, low = x - wide / 2, x + wide / 2, y - high / 2, y + high / 2
    sheet.glow(x, y, wide * 1.2, palette.accent, 0.6)
    sheet.pen.box(
        left - sheet.u * 6,
        top - sheet.u * 6,
        right + sheet.u * 6,
        low + sheet.u * 6,
        mix(palette.deep, palette.mid, 0.5),
        round_by=sheet.u * 2,
    )
    with sheet.wash([(0, palette.mid), (0.7, palette.soft), (1, palette.deep)]) as pen:
        pen.box(left, top, right, low, 255)
    with sheet.wash(palette.deep, 0.85, blur=5) as pen:
        bust(pen, x, low, high * 0.74, 255, hair=0.3)
    bulbs = [(left - sheet.u * 3, top + high * n / 6) for n in range(7)] + [
        (right + sheet.u * 3, top + high * n / 6) for n in range(7)
    ]
    bulbs += [(left + wide * n / 8, top - sheet.u * 3) for n in range(1, 8)]
    for spot in bulbs:
        sheet.glow(*spot, sheet.u * 9, palette.accent, 0.8)
        sheet.pen.disc(*spot, sheet.u * 1.8, mix(palette.light, (255, 255, 255), 0.5))
    with sheet.wash(mix(palette.ink, (0, 0, 0), 0.4)) as pen:
        bust(pen, x + sheet.u * 4, sheet.h * 1.03, sheet.u * 56, 255, hair=0.3)
