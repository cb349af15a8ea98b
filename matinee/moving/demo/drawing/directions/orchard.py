"""Mid-century trees: flat leaves, fine stems, colours laid over colours."""

import math

from matinee.moving.demo.drawing.colour import Colour, mix
from matinee.moving.demo.drawing.pen import turned
from matinee.moving.demo.drawing.sheet import Sheet


def paint(sheet: Sheet) -> None:
    palette = sheet.palette
    sheet.gradient([(0, palette.light), (1, mix(palette.light, palette.soft, 0.35))])
    if sheet.scene.view == "panes":
        _panes(sheet)
    elif sheet.scene.view == "branch":
        _branch(sheet)
    else:
        _grove(sheet)


def _tones(sheet: Sheet) -> list[Colour]:
    palette = sheet.palette
    return [palette.deep, palette.mid, palette.soft, palette.accent, palette.ink]


def _grove(sheet: Sheet) -> None:
    palette = sheet.palette
    ground = sheet.h * (0.7 if sheet.is_tall else 0.82)
    sun = (sheet.w * 0.7, sheet.h * (0.24 if sheet.is_tall else 0.32))
    sheet.pen.disc(*sun, sheet.u * 17, palette.accent)
    sheet.gradient([(0, palette.mid), (1, palette.deep)], ground, sheet.h)
    for band in range(5):
        y = ground + (sheet.h - ground) * (band / 5) ** 1.3
        sheet.pen.box(0, y, sheet.w, y + sheet.u * 0.3, palette.deep)
    count = 5 if sheet.is_tall else 8
    for number in range(count):
        x = sheet.w * (number + 0.5 + sheet.rng.uniform(-0.2, 0.2)) / count
        tall = sheet.u * sheet.rng.uniform(38, 62) * (1.25 if sheet.is_tall else 1)
        _tree(sheet, x, ground + sheet.u * sheet.rng.uniform(0.5, 5), tall, number)


def _tree(sheet: Sheet, x: float, foot: float, tall: float, kind: int) -> None:
    palette = sheet.palette
    tone = [palette.deep, palette.mid, palette.soft, mix(palette.mid, palette.soft, 0.5)][kind % 4]
    crown = foot - tall * 0.62
    with sheet.wash(tone, 0.86) as pen:
        if kind % 3 == 0:
            pen.disc(x, crown, tall * 0.25, 255, flat=1.5)
        elif kind % 3 == 1:
            pen.shape(_leaf(x, crown + tall * 0.36, tall * 0.8, tall * 0.42, 0), 255)
        else:
            pen.disc(x, crown, tall * 0.3, 255)
    vein = palette.light if kind % 2 else palette.ink
    sheet.pen.line([(x, foot), (x, crown - tall * 0.24)], sheet.u * 0.5, palette.ink)
    for rung in range(6):
        y = crown + tall * (0.2 - rung * 0.07)
        reach = tall * (0.16 - 0.014 * rung)
        for side in (-1, 1):
            sheet.pen.line([(x, y), (x + side * reach, y - reach * 0.8)], sheet.u * 0.22, vein)
            if (rung + kind) % 2:
                sheet.pen.disc(x + side * reach, y - reach * 0.8, sheet.u * 1.1, palette.accent)


def _leaf(x: float, y: float, long: float, wide: float, angle: float) -> list[tuple[float, float]]:
    """A pointed leaf that grows from (x, y), upright before it is turned."""
    half = [(wide / 2 * math.sin(math.pi * t / 14) ** 0.9, -long * t / 14) for t in range(15)]
    outline = [(x + a, y + b) for a, b in half] + [(x - a, y + b) for a, b in reversed(half)]
    return turned(outline, angle, x, y)


def _branch(sheet: Sheet) -> None:
    palette = sheet.palette
    sheet.pen.disc(sheet.w * 0.72, sheet.h * 0.42, sheet.u * 30, mix(palette.light, palette.accent, 0.85))
    tones = _tones(sheet)
    stem = [(sheet.w * (-0.05 + 1.0 * t / 20), sheet.h * (0.92 - 0.62 * (t / 20) ** 0.8)) for t in range(21)]
    for number, (x, y) in enumerate(stem[1:-1]):
        for side in (-1, 1):
            long = sheet.u * (30 - number * 0.75) * sheet.rng.uniform(0.75, 1.05)
            angle = 58 + side * sheet.rng.uniform(42, 66)
            with sheet.wash(tones[(number * 2 + side) % 3], 0.82) as pen:
                pen.shape(_leaf(x, y, long, long * 0.36, angle), 255)
            tip = turned([(x, y - long * 0.9)], angle, x, y)[0]
            sheet.pen.line([(x, y), tip], sheet.u * 0.2, palette.light)
    sheet.pen.line(stem, sheet.u * 0.8, palette.ink)
    for x, y in stem[4::4]:
        sheet.pen.disc(x + sheet.u * 2, y + sheet.u * 6, sheet.u * 4, palette.accent)
        sheet.pen.disc(x + sheet.u * 0.9, y + sheet.u * 4.8, sheet.u * 1.1, palette.light)


def _panes(sheet: Sheet) -> None:
    """A greenhouse wall: leaning panes of colour over a plan of leading."""
    palette, tones = sheet.palette, _tones(sheet)
    columns, rows = (4, 6) if sheet.is_tall else (8, 4)
    wide, high = sheet.w / columns, sheet.h / rows
    for across in range(columns):
        for down in range(rows):
            left, top = across * wide, down * high
            tone = mix(sheet.rng.choice(tones[:4]), palette.light, sheet.rng.uniform(0.05, 0.6))
            sheet.pen.box(left, top, left + wide, top + high, tone)
            corner = sheet.rng.choice(((0, 0), (1, 0), (0, 1), (1, 1)))
            x, y = left + corner[0] * wide, top + corner[1] * high
            with sheet.wash(sheet.rng.choice(tones), 0.62) as pen:
                start = {(0, 0): 0, (1, 0): 90, (1, 1): 180, (0, 1): 270}[corner]
                sweep = [
                    (
                        x + 0.94 * min(wide, high) * math.cos(math.radians(start + d)),
                        y + 0.94 * min(wide, high) * math.sin(math.radians(start + d)),
                    )
                    for d in range(0, 91, 5)
                ]
                pen.shape([(x, y), *sweep], 255)
    for bar in range(columns + 1):
        sheet.pen.box(bar * wide - sheet.u * 0.35, 0, bar * wide + sheet.u * 0.35, sheet.h, palette.ink)
    for down in range(rows + 1):
        sheet.pen.box(0, down * high - sheet.u * 0.35, sheet.w, down * high + sheet.u * 0.35, palette.ink)
    with sheet.wash((255, 255, 255), 0.2) as pen:
        for share in (0.1, 0.55):
            x = sheet.w * share
            pen.shape(
                [(x, 0), (x + sheet.u * 14, 0), (x - sheet.u * 26, sheet.h), (x - sheet.u * 40, sheet.h)], 255
            )
