"""A piano on the ice: almost nothing, and one black thing."""

from matinee.moving.demo.drawing.colour import mix
from matinee.moving.demo.drawing.figures import person, ridge
from matinee.moving.demo.drawing.pen import Pen, spline
from matinee.moving.demo.drawing.sheet import Sheet


def paint(sheet: Sheet) -> None:
    palette = sheet.palette
    if sheet.scene.view == "close":
        _keyboard(sheet)
        return
    horizon = sheet.h * (0.6 if sheet.is_tall else 0.52)
    sheet.gradient([(0, palette.mid), (0.6, palette.soft), (1, palette.light)], 0, horizon)
    line = ridge(sheet.rng, sheet.w, horizon - sheet.u * 1.2, sheet.u * 3.2, 0.62)
    with sheet.wash(mix(palette.mid, palette.soft, 0.35)) as pen:
        pen.shape([(0, horizon), *[(x, min(y, horizon)) for x, y in line], (sheet.w, horizon)], 255)
    sheet.gradient(
        [
            (0, palette.light),
            (0.5, mix(palette.light, palette.soft, 0.5)),
            (1, mix(palette.soft, palette.mid, 0.5)),
        ],
        horizon,
        sheet.h,
    )
    _cracks(sheet, horizon)
    x, foot, size = sheet.w * (0.5 if sheet.is_tall else 0.6), horizon + sheet.u * 16, sheet.u * 17
    with sheet.wash(palette.ink, 0.28, blur=5) as pen:
        _piano(pen, x, foot, size, mirrored=True)
    _piano(sheet.pen, x, foot, size, tone=palette.ink)
    person(
        sheet.pen,
        x - size * 1.45,
        foot + sheet.u * 1.5,
        size * 1.15,
        mix(palette.accent, palette.ink, 0.15),
        coat=0.7,
        stride=0.05,
    )


def _piano(
    pen: Pen,
    x: float,
    foot: float,
    size: float,
    tone: tuple[int, int, int] | int = 255,
    mirrored: bool = False,
) -> None:
    up = -1 if mirrored else 1

    def at(a: float, b: float) -> tuple[float, float]:
        return x + a * size, foot - up * b * size

    pen.shape(
        [
            at(-1, 0.62),
            at(1.12, 0.62),
            at(1.12, 0.4),
            at(0.9, 0.36),
            at(-1.05, 0.36),
            at(-1.3, 0.42),
            at(-1.3, 0.5),
        ],
        tone,
    )
    lid = spline([at(-0.6, 0.64), at(-0.2, 1.25), at(0.4, 1.5), at(1.0, 1.32), at(1.12, 0.66)], 8)
    pen.shape([*lid, at(1.1, 0.62), at(-0.6, 0.62)], tone)
    for leg in (-0.95, 0.15, 1.0):
        pen.shape([at(leg - 0.06, 0.4), at(leg + 0.06, 0.4), at(leg + 0.03, 0), at(leg - 0.03, 0)], tone)
    pen.shape([at(-1.95, 0.36), at(-1.5, 0.36), at(-1.5, 0.28), at(-1.95, 0.28)], tone)
    for leg in (-1.9, -1.55):
        pen.shape([at(leg - 0.03, 0.3), at(leg + 0.03, 0.3), at(leg + 0.03, 0), at(leg - 0.03, 0)], tone)


def _cracks(sheet: Sheet, horizon: float) -> None:
    with sheet.wash((255, 255, 255), 0.75, blur=1.5) as pen:
        for _ in range(9):
            x, y = sheet.rng.random() * sheet.w, horizon + (sheet.h - horizon) * sheet.rng.random() ** 0.8
            path = [(x, y)]
            drift = sheet.rng.uniform(-1, 1)
            for _ in range(14):
                share = (y - horizon) / (sheet.h - horizon)
                x += sheet.u * (drift * 5 + sheet.rng.uniform(-2.5, 2.5)) * (0.4 + share)
                y += sheet.u * sheet.rng.uniform(-0.4, 1.9) * (0.15 + share)
                path.append((x, max(y, horizon + 2)))
            pen.line(path, sheet.u * 0.18, 200)


def _keyboard(sheet: Sheet) -> None:
    """The keys under hoarfrost, running out of focus to the right."""
    palette = sheet.palette
    sheet.gradient(
        [(0, palette.mid), (0.36, palette.soft), (0.37, palette.ink), (0.42, palette.deep), (1, palette.ink)]
    )
    top, low = sheet.h * 0.42, sheet.h * 0.86
    wide = sheet.w / 15
    for key in range(17):
        left = (key - 0.4) * wide
        tone = mix(palette.light, palette.soft, 0.12 * (key % 3))
        sheet.pen.shape(
            [(left + wide * 0.3, top), (left + wide * 1.28, top), (left + wide * 0.97, low), (left, low)],
            tone,
        )
        sheet.pen.shape(
            [
                (left, low),
                (left + wide * 0.97, low),
                (left + wide * 0.97, low + sheet.u * 3.5),
                (left, low + sheet.u * 3.5),
            ],
            mix(palette.soft, palette.mid, 0.6),
        )
        if key % 7 not in (2, 6):
            x = left + wide * 0.98
            sheet.pen.shape(
                [
                    (x, top),
                    (x + wide * 0.56, top),
                    (x + wide * 0.4, top + (low - top) * 0.6),
                    (x - wide * 0.16, top + (low - top) * 0.6),
                ],
                palette.ink,
            )
            sheet.pen.shape(
                [
                    (x + wide * 0.08, top),
                    (x + wide * 0.44, top),
                    (x + wide * 0.3, top + (low - top) * 0.53),
                    (x - wide * 0.05, top + (low - top) * 0.53),
                ],
                mix(palette.ink, palette.mid, 0.28),
            )
    for size, strength, blur in ((0.2, 0.9, 0), (0.5, 0.7, 2), (1.6, 0.45, 8)):
        with sheet.wash((255, 255, 255), strength, blur=blur) as pen:
            for _ in range(150):
                pen.disc(
                    sheet.rng.random() * sheet.w,
                    top + (sheet.h - top) * sheet.rng.random(),
                    sheet.u * size * sheet.rng.uniform(0.4, 1.2),
                    255,
                )
    x = sheet.w * 0.24
    sheet.pen.disc(x, sheet.h * 0.66, sheet.u * 1.8, palette.accent, flat=0.7)
    sheet.pen.disc(x + sheet.u * 2.2, sheet.h * 0.67, sheet.u * 1.6, palette.accent, flat=0.7)
    sheet.pen.disc(
        x + sheet.u * 0.9, sheet.h * 0.645, sheet.u * 1.6, mix(palette.accent, palette.light, 0.25), flat=0.7
    )
