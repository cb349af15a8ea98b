"""A white village on a hill, box upon box."""

from matinee.moving.demo.drawing.colour import mix
from matinee.moving.demo.drawing.figures import bird
from matinee.moving.demo.drawing.sheet import Sheet


def paint(sheet: Sheet) -> None:
    palette = sheet.palette
    sheet.gradient([(0, palette.deep), (0.6, palette.mid), (1, palette.soft)])
    if sheet.scene.view == "stairs":
        _stairs(sheet)
        return
    x, y = sheet.w * sheet.scene.number("sun_x", 0.2), sheet.h * sheet.scene.number("sun_y", 0.2)
    sheet.pen.disc(x, y, sheet.u * 8, palette.accent)
    rows = 11 if sheet.is_tall else 8
    for row in range(rows):
        share = row / (rows - 1)
        base = sheet.h * (0.36 + 0.62 * share)
        middle, reach = sheet.w * 0.58, sheet.w * (0.08 + 0.62 * share**0.8)
        x = middle - reach
        while x < min(sheet.w, middle + reach):
            wide = sheet.u * sheet.rng.uniform(8, 15) * (0.7 + 0.6 * share)
            _house(sheet, x, base + sheet.rng.uniform(-2, 3) * sheet.u, wide, share)
            x += wide * 0.98
    for _ in range(6):
        bird(
            sheet.pen,
            sheet.w * sheet.rng.uniform(0.08, 0.5),
            sheet.h * sheet.rng.uniform(0.1, 0.4),
            sheet.u * 4,
            palette.light,
        )


def _house(sheet: Sheet, x: float, base: float, wide: float, share: float) -> None:
    palette = sheet.palette
    high = wide * sheet.rng.uniform(0.8, 1.35)
    lit = mix(palette.light, palette.soft, 0.28 * (1 - share) + 0.1 * sheet.rng.random())
    dark = mix(palette.mid, palette.soft, 0.55)
    split = wide * sheet.rng.uniform(0.55, 0.72)
    top = base - high
    if sheet.rng.random() < 0.16:
        sheet.pen.disc(x + wide * 0.5, top, wide * 0.34, palette.accent)
        sheet.pen.box(x + wide * 0.48, top - wide * 0.5, x + wide * 0.52, top - wide * 0.3, palette.accent)
        sheet.pen.box(x + wide * 0.42, top - wide * 0.45, x + wide * 0.58, top - wide * 0.41, palette.accent)
    sheet.pen.box(x, top, x + split, sheet.h, lit)
    sheet.pen.box(x + split, top, x + wide, sheet.h, dark)
    door = mix(palette.deep, palette.mid, sheet.rng.random() * 0.6)
    if sheet.rng.random() < 0.5:
        sheet.pen.box(x + split * 0.3, base - high * 0.42, x + split * 0.58, base, door, round_by=wide * 0.06)
    else:
        for place in (0.2, 0.58):
            sheet.pen.box(
                x + split * place, top + high * 0.28, x + split * (place + 0.2), top + high * 0.5, door
            )
    if sheet.rng.random() < 0.25:
        sheet.pen.box(x + split * 0.12, top + high * 0.2, x + split * 0.9, top + high * 0.25, palette.accent)


def _stairs(sheet: Sheet) -> None:
    """A stair between two walls, noon shadow across it, the sea at the end."""
    palette = sheet.palette
    horizon = sheet.h * 0.4
    sheet.gradient([(0, palette.deep), (1, mix(palette.deep, palette.ink, 0.35))], horizon, sheet.h)
    steps = 13
    left, right = sheet.w * 0.3, sheet.w * 0.64
    for step in range(steps):
        share = step / steps
        y = sheet.h * (0.44 + 0.6 * share**1.25)
        spread = sheet.w * 0.17 * share
        tread = mix(palette.light, palette.soft, 0.1 + 0.06 * (step % 2))
        sheet.pen.box(left - spread, y, right + spread, sheet.h, tread)
        sheet.pen.box(
            left - spread,
            y + sheet.u * (1 + 3.0 * share),
            right + spread,
            y + sheet.u * (1.8 + 5.2 * share),
            mix(palette.mid, palette.soft, 0.5),
        )
    sheet.pen.shape(
        [
            (-10, -10),
            (sheet.w * 0.3, sheet.h * 0.12),
            (sheet.w * 0.3, sheet.h * 0.46),
            (sheet.w * 0.11, sheet.h),
            (-10, sheet.h),
        ],
        palette.light,
    )
    sheet.pen.shape(
        [
            (sheet.w + 10, -10),
            (sheet.w * 0.64, sheet.h * 0.06),
            (sheet.w * 0.64, sheet.h * 0.46),
            (sheet.w * 0.83, sheet.h),
            (sheet.w + 10, sheet.h),
        ],
        mix(palette.mid, palette.soft, 0.55),
    )
    with sheet.wash(palette.deep, 0.3) as pen:
        pen.shape(
            [
                (sheet.w * 0.64, sheet.h * 0.44),
                (sheet.w * 0.44, sheet.h * 0.58),
                (sheet.w * 0.4, sheet.h),
                (sheet.w, sheet.h),
            ],
            255,
        )
    door = (sheet.w * 0.1, sheet.h * 0.4)
    sheet.pen.shape(
        [
            (door[0], door[1]),
            (door[0] + sheet.u * 13, door[1] + sheet.u * 2.5),
            (door[0] + sheet.u * 8, sheet.h * 0.82),
            (door[0] - sheet.u * 7, sheet.h * 0.92),
        ],
        palette.accent,
    )
    for x, y, size in ((0.33, 0.3, 10), (0.27, 0.24, 8), (0.37, 0.22, 7), (0.3, 0.17, 8), (0.22, 0.3, 6)):
        for _ in range(26):
            spot = (
                sheet.w * x + sheet.rng.gauss(0, sheet.u * size * 0.42),
                sheet.h * y + sheet.rng.gauss(0, sheet.u * size * 0.42),
            )
            sheet.pen.disc(
                *spot,
                sheet.u * sheet.rng.uniform(0.6, 1.7),
                mix(palette.accent, palette.ink, sheet.rng.choice((0, 0.15, 0.4))),
            )
