"""The city at night, told by its windows."""

from matinee.moving.demo.drawing.colour import mix
from matinee.moving.demo.drawing.figures import bust, person
from matinee.moving.demo.drawing.sheet import Sheet


def paint(sheet: Sheet) -> None:
    palette = sheet.palette
    sheet.gradient([(0, palette.ink), (0.5, palette.deep), (0.85, palette.mid), (1, palette.soft)])
    {"facade": _facade, "street": _street}.get(sheet.scene.view, _skyline)(sheet)
    if sheet.scene.number("snow", 0):
        _snow(sheet)


def _skyline(sheet: Sheet) -> None:
    palette = sheet.palette
    if sheet.scene.number("moon", 1):
        x, y = sheet.w * 0.7, sheet.h * 0.2
        sheet.glow(x, y, sheet.u * 40, palette.light, 0.5)
        sheet.pen.disc(x, y, sheet.u * 7.5, palette.light)
    layers = 4
    for depth in range(layers):
        share = (depth + 1) / layers
        tone = mix(mix(palette.mid, palette.deep, 0.5), mix(palette.ink, (0, 0, 0), 0.2), share)
        x = -sheet.rng.uniform(0, 8) * sheet.u
        while x < sheet.w:
            wide = sheet.u * sheet.rng.uniform(7, 15) * (0.7 + 0.6 * share)
            top = sheet.h * (0.36 + 0.15 * depth) + sheet.rng.uniform(-0.11, 0.13) * sheet.h
            _tower(sheet, x, top, wide, tone, share)
            x += wide + sheet.u * sheet.rng.uniform(0, 1.5) * share
        if depth < layers - 1:
            sheet.fog(sheet.h * 0.5, sheet.h, mix(palette.mid, palette.soft, 0.35), 0.3, peak=0.85)


def _tower(sheet: Sheet, x: float, top: float, wide: float, tone: tuple[int, int, int], share: float) -> None:
    sheet.pen.box(x, top, x + wide, sheet.h, tone)
    roof = sheet.rng.random()
    if roof < 0.3:
        sheet.pen.box(x + wide * 0.3, top - sheet.u * 2.4, x + wide * 0.62, top, tone)
    elif roof < 0.5:
        sheet.pen.line([(x + wide * 0.5, top), (x + wide * 0.5, top - sheet.u * 7)], sheet.u * 0.25, tone)
    cell = sheet.u * (1.0 + 0.95 * share)
    warm = sheet.rng.random() < 0.75
    bright = mix(sheet.palette.accent if warm else sheet.palette.light, tone, 0.55 * (1 - share))
    row = top + cell
    while row < sheet.h:
        column = x + cell * 0.6
        while column < x + wide - cell:
            if sheet.rng.random() < 0.34:
                lit = mix(bright, tone, sheet.rng.choice((0, 0.1, 0.35, 0.65)))
                sheet.pen.box(column, row, column + cell * 0.55, row + cell * 0.8, lit)
            column += cell
        row += cell * 1.5


def _facade(sheet: Sheet) -> None:
    palette = sheet.palette
    wall = mix(palette.ink, palette.deep, 0.55)
    sheet.gradient([(0, wall), (1, mix(wall, palette.ink, 0.6))])
    columns = 4 if sheet.is_tall else 7
    wide = sheet.w / (columns + 0.4)
    high = wide * 1.35
    start = sheet.w * 0.02
    row = -high * 0.45
    while row < sheet.h:
        for number in range(columns):
            left = start + wide * (number + 0.2)
            _room(sheet, left, row, wide * 0.66, high * 0.66)
        row += high


def _room(sheet: Sheet, left: float, top: float, wide: float, high: float) -> None:
    palette = sheet.palette
    mood = sheet.rng.random()
    right, low = left + wide, top + high
    frame = mix(palette.mid, palette.ink, 0.3)
    edge = sheet.u * 0.9
    sheet.pen.box(left - edge, top - edge, right + edge, low + edge * 2, frame)
    if mood < 0.42:
        sheet.pen.box(left, top, right, low, mix(palette.ink, palette.deep, 0.25))
        sheet.pen.shape(
            [(left, top), (left + wide * 0.7, top), (left, top + high * 0.6)],
            mix(palette.ink, palette.mid, 0.3),
        )
    else:
        glow = palette.accent if mood < 0.85 else mix(palette.soft, palette.light, 0.5)
        with sheet.wash(
            [
                (0, glow),
                (max(0, top / sheet.h), mix(glow, palette.light, 0.35)),
                (min(1, low / sheet.h), mix(glow, palette.ink, 0.3)),
                (1, glow),
            ]
        ) as pen:
            pen.box(left, top, right, low, 255)
        if sheet.rng.random() < 0.55:
            bust(
                sheet.pen,
                left + wide * sheet.rng.uniform(0.3, 0.7),
                low,
                high * sheet.rng.uniform(0.55, 0.7),
                mix(glow, palette.ink, 0.88),
                hair=sheet.rng.choice((0, 0.6)),
            )
        if sheet.rng.random() < 0.5:
            sheet.pen.box(left, top, left + wide * 0.18, low, mix(glow, palette.deep, 0.5))
            sheet.pen.box(right - wide * 0.14, top, right, low, mix(glow, palette.deep, 0.55))
        sheet.glow((left + right) / 2, (top + low) / 2, wide * 1.4, glow, 0.32)
    sheet.pen.box(left + wide * 0.49, top, left + wide * 0.51, low, frame)
    sheet.pen.box(left, top + high * 0.32, right, top + high * 0.34, frame)


def _street(sheet: Sheet) -> None:
    """Lights out of focus, wet asphalt, someone with their back to us."""
    palette = sheet.palette
    ground = sheet.h * 0.72
    tones = [palette.accent, palette.soft, palette.light, mix(palette.accent, palette.soft, 0.5)]
    for tone in tones:
        lamps = [
            (
                sheet.rng.gauss(0.5, 0.3) * sheet.w,
                ground - abs(sheet.rng.gauss(0, 0.22)) * sheet.h,
                sheet.u * sheet.rng.uniform(1.2, 5.5),
            )
            for _ in range(16)
        ]
        with sheet.wash(tone, 0.3, blur=sheet.u * 1.2) as pen:
            for x, y, size in lamps:
                pen.box(
                    x - size * 0.5,
                    ground,
                    x + size * 0.5,
                    ground + (ground - y) * 0.7 + size * 4,
                    sheet.rng.randint(90, 220),
                )
        for part in (lamps[:8], lamps[8:]):
            with sheet.wash(tone, 0.62, blur=sheet.u * 0.35) as pen:
                for x, y, size in part:
                    pen.disc(x, y, size, sheet.rng.randint(70, 255))
    black = mix(palette.ink, (0, 0, 0), 0.6)
    x, tall = sheet.w * sheet.scene.number("walker_x", 0.4), sheet.u * 58
    foot = sheet.h * 0.96
    with sheet.wash(black, 0.5, blur=sheet.u) as pen:
        pen.shape(
            [
                (x - tall * 0.08, foot),
                (x + tall * 0.08, foot),
                (x + tall * 0.14, sheet.h),
                (x - tall * 0.14, sheet.h),
            ],
            255,
        )
    person(sheet.pen, x, foot, tall, black, coat=0.7, stride=0.06)


def _snow(sheet: Sheet) -> None:
    for size, blur, strength, count in ((0.28, 1.5, 0.75, 300), (0.7, 4, 0.65, 90), (1.9, 9, 0.4, 24)):
        with sheet.wash((250, 250, 255), strength, blur=blur) as pen:
            for _ in range(count):
                x, y = sheet.rng.random() * sheet.w, sheet.rng.random() * sheet.h
                pen.disc(x, y, sheet.u * size * sheet.rng.uniform(0.6, 1.3), 255)
