"""Paper cut with a blunt knife, in the way of the title sequences of 1958."""

from collections.abc import Sequence

from matinee.moving.demo.drawing.colour import Colour
from matinee.moving.demo.drawing.pen import Point, turned
from matinee.moving.demo.drawing.sheet import Sheet

SWALLOW = (
    (-1.0, -0.42), (-0.62, -0.36), (-0.3, -0.16), (-0.1, -0.1), (0.0, -0.3), (0.14, -0.34),
    (0.2, -0.26), (0.3, -0.24),
    (0.18, -0.16), (0.16, -0.04), (0.5, 0.02), (0.84, 0.3), (0.44, 0.16), (0.1, 0.14), (0.0, 0.3),
    (0.06, 0.86),
    (-0.1, 0.5), (-0.34, 0.78), (-0.2, 0.34), (-0.26, 0.1), (-0.5, -0.1),
)  # fmt: skip
CAT = (
    (-0.34, 1.0), (-0.42, 0.6), (-0.34, 0.2), (-0.2, -0.1), (-0.26, -0.4), (-0.3, -0.78),
    (-0.16, -0.6), (0.04, -0.62),
    (0.18, -0.8), (0.18, -0.44), (0.12, -0.22), (0.2, 0.0), (0.36, 0.3), (0.42, 0.66), (0.62, 0.72),
    (0.78, 0.56), (0.7, 0.3), (0.84, 0.22), (0.96, 0.58), (0.8, 0.9), (0.5, 1.04),
)  # fmt: skip
ELEPHANT = (
    (-0.94, -0.05), (-0.88, -0.36), (-0.62, -0.52), (-0.3, -0.44), (0.1, -0.56), (0.56, -0.48), (0.86, -0.2),
    (0.92, 0.2), (0.98, 0.5), (0.9, 0.3), (0.84, 0.1), (0.84, 0.86), (0.58, 0.88), (0.54, 0.42), (0.34, 0.4),
    (0.3, 0.88), (0.06, 0.86), (0.04, 0.4), (-0.18, 0.4), (-0.2, 0.86), (-0.46, 0.88),
    (-0.5, 0.24), (-0.66, 0.16),
    (-0.76, 0.3), (-0.82, 0.62), (-0.98, 0.84), (-1.16, 0.78), (-1.14, 0.66), (-1.0, 0.66), (-0.94, 0.4),
)  # fmt: skip
HAND = (
    (-0.3, 1.2), (-0.34, 0.5), (-0.62, 0.2), (-0.66, 0.02), (-0.5, 0.04), (-0.3, 0.2),
    (-0.36, -0.56), (-0.24, -0.62),
    (-0.14, -0.02), (-0.1, -0.74), (0.02, -0.78), (0.06, -0.04), (0.14, -0.66), (0.26, -0.66), (0.22, 0.06),
    (0.36, -0.42), (0.46, -0.36), (0.36, 0.4), (0.26, 0.66), (0.28, 1.2),
)  # fmt: skip
SHAPES: dict[str, Sequence[Point]] = {"swallow": SWALLOW, "cat": CAT, "elephant": ELEPHANT, "hand": HAND}


def paint(sheet: Sheet) -> None:
    palette = sheet.palette
    sheet.gradient([(0, palette.light), (1, palette.light)])
    {"swallow": _swallows, "cat": _cats, "elephant": _elephant, "marquee": _marquee}[sheet.scene.view](sheet)


def _cut(sheet: Sheet, points: Sequence[Point], tone: Colour) -> None:
    """Lay a piece of paper with its thin shadow, the edge a little off as a knife leaves it."""
    wobble = sheet.u * 0.3
    piece = [
        (x + sheet.rng.uniform(-wobble, wobble), y + sheet.rng.uniform(-wobble, wobble)) for x, y in points
    ]
    with sheet.wash((20, 12, 8), 0.32, blur=sheet.u * 0.5) as pen:
        pen.shape([(x + sheet.u * 0.4, y + sheet.u * 0.6) for x, y in piece], 255)
    sheet.pen.shape(piece, tone)


def _ground(sheet: Sheet, tone: Colour) -> None:
    sheet.pen.box(0, 0, sheet.w, sheet.h, tone)


def _shape(
    sheet: Sheet, name: str, x: float, y: float, size: float, tone: Colour, turn: float = 0, flip: int = 1
) -> None:
    placed = [(x + flip * a * size, y + b * size) for a, b in SHAPES[name]]
    _cut(sheet, turned(placed, turn, x, y), tone)


def _strips(sheet: Sheet, tones: Sequence[Colour], lean: float) -> None:
    wide = sheet.w / len(tones)
    for number, tone in enumerate(tones):
        left, right = number * wide, (number + 1) * wide
        tilt = [sheet.rng.uniform(-lean, lean) * wide for _ in range(4)]
        end = sheet.h * sheet.rng.uniform(0.55, 0.72 if sheet.is_tall else 0.98)
        _cut(
            sheet,
            [
                (left + tilt[0], -10),
                (right + tilt[1], -10),
                (right + tilt[2] * 0.6, end),
                (left + tilt[3] * 0.6, end - sheet.u * 4),
            ],
            tone,
        )


def _swallows(sheet: Sheet) -> None:
    palette = sheet.palette
    _strips(sheet, [palette.mid, palette.accent, palette.mid, palette.soft, palette.mid], 0.16)
    for x, y, size, turn in (
        (0.42, 0.36, 30, -18),
        (0.76, 0.2, 13, 10),
        (0.72, 0.56, 17, -34),
        (0.16, 0.64, 11, 24),
    ):
        _shape(sheet, "swallow", sheet.w * x, sheet.h * y, sheet.u * size, palette.ink, turn)


def _cats(sheet: Sheet) -> None:
    palette = sheet.palette
    roof = sheet.h * (0.7 if sheet.is_tall else 0.8)
    _ground(sheet, palette.deep)
    disc = [
        turned([(sheet.w * 0.62, sheet.h * 0.36 - sheet.u * 32)], n * 12, sheet.w * 0.62, sheet.h * 0.36)[0]
        for n in range(30)
    ]
    _cut(sheet, disc, palette.accent)
    for left, up, tone in ((-0.1, 0.12, palette.mid), (0.28, 0.04, palette.soft), (0.62, 0.16, palette.mid)):
        x, y = sheet.w * left, roof - sheet.h * up + sheet.u * 14
        _cut(
            sheet,
            [
                (x, sheet.h),
                (x, y),
                (x + sheet.w * 0.22, y - sheet.u * (12 if sheet.is_tall else 20)),
                (x + sheet.w * 0.46, y),
                (x + sheet.w * 0.46, sheet.h),
            ],
            tone,
        )
    _shape(sheet, "cat", sheet.w * 0.52, roof - sheet.u * 22, sheet.u * 25, palette.ink)
    for side in (-1, 1):
        eye = sheet.w * 0.52 - sheet.u * 1.6 + side * sheet.u * 3.4, roof - sheet.u * 33
        sheet.pen.shape(
            [
                (eye[0] - sheet.u * 1.8, eye[1]),
                (eye[0], eye[1] - sheet.u),
                (eye[0] + sheet.u * 1.8, eye[1]),
                (eye[0], eye[1] + sheet.u),
            ],
            palette.accent,
        )
    _cut(
        sheet,
        [
            (-99, sheet.h + 99),
            (-99, roof + sheet.u * 4),
            (sheet.w * 0.5, roof),
            (sheet.w + 99, roof + sheet.u * 5),
            (sheet.w + 99, sheet.h + 99),
        ],
        palette.ink,
    )


def _elephant(sheet: Sheet) -> None:
    palette = sheet.palette
    x, y, size = sheet.w * 0.52, sheet.h * 0.52, sheet.u * (36 if sheet.is_tall else 38)
    _cut(
        sheet,
        [
            (-99, sheet.h * 0.66),
            (sheet.w + 99, sheet.h * 0.62),
            (sheet.w + 99, sheet.h + 99),
            (-99, sheet.h + 99),
        ],
        palette.soft,
    )
    for ring in range(5, 0, -1):
        reach = size * (0.34 + 0.24 * ring)
        around = [
            turned([(x - size * 0.9, y - size * 0.62 - reach)], n * 10, x - size * 0.9, y - size * 0.62)[0]
            for n in range(36)
        ]
        _cut(sheet, around, (palette.accent, palette.light)[ring % 2])
    _shape(sheet, "elephant", x, y, size, palette.ink)
    ear = [(-0.5, -0.44), (-0.26, -0.5), (-0.1, -0.3), (-0.14, 0.06), (-0.36, 0.16), (-0.5, -0.06)]
    _cut(sheet, [(x + a * size, y + b * size) for a, b in ear], palette.deep)
    _cut(
        sheet,
        [(x + size * a, y + size * b) for a, b in ((0.0, -0.98), (0.56, -0.98), (0.56, -0.54), (0.0, -0.56))],
        palette.mid,
    )
    sheet.pen.disc(x + size * 0.16, y - size * 0.77, size * 0.12, palette.light)
    for bar in range(4):
        sheet.pen.box(
            x + size * 0.34,
            y - size * (0.9 - 0.08 * bar),
            x + size * 0.5,
            y - size * (0.87 - 0.08 * bar),
            palette.light,
        )
    sheet.pen.line(
        [(x + size * 0.5, y - size * 0.98), (x + size * 0.78, y - size * 1.5)], sheet.u * 0.5, palette.ink
    )


def _marquee(sheet: Sheet) -> None:
    """A picture-house front: the tower, the canopy, the bulbs, and who came."""
    palette = sheet.palette
    _ground(sheet, palette.accent)
    x = sheet.w * 0.5
    _cut(
        sheet,
        [
            (x - sheet.u * 50, sheet.h),
            (x - sheet.u * 48, sheet.h * 0.3),
            (x + sheet.u * 49, sheet.h * 0.28),
            (x + sheet.u * 50, sheet.h),
        ],
        palette.light,
    )
    for fin in range(-3, 4):
        wide = sheet.u * (7 - abs(fin))
        _cut(
            sheet,
            [
                (x + fin * sheet.u * 9 - wide / 2, sheet.h * 0.6),
                (x + fin * sheet.u * 9 - wide / 3, sheet.h * (0.06 + 0.05 * abs(fin))),
                (x + fin * sheet.u * 9 + wide / 2, sheet.h * (0.05 + 0.05 * abs(fin))),
                (x + fin * sheet.u * 9 + wide / 2, sheet.h * 0.6),
            ],
            palette.mid if fin % 2 else palette.deep,
        )
    canopy = sheet.h * 0.56
    _cut(
        sheet,
        [
            (x - sheet.u * 64, canopy),
            (x + sheet.u * 64, canopy - sheet.u * 2),
            (x + sheet.u * 58, canopy + sheet.u * 14),
            (x - sheet.u * 60, canopy + sheet.u * 14),
        ],
        palette.ink,
    )
    for bulb in range(21):
        sheet.pen.disc(x + sheet.u * (bulb - 10) * 5.6, canopy + sheet.u * 11, sheet.u * 1.1, palette.soft)
    for door in range(-2, 3):
        _cut(
            sheet,
            [
                (x + sheet.u * (door * 15 - 5), sheet.h),
                (x + sheet.u * (door * 15 - 5), canopy + sheet.u * 17),
                (x + sheet.u * (door * 15 + 5), canopy + sheet.u * 17),
                (x + sheet.u * (door * 15 + 5), sheet.h),
            ],
            palette.mid if door % 2 else palette.ink,
        )
    _shape(sheet, "swallow", x - sheet.u * 44, sheet.h * 0.2, sheet.u * 9, palette.ink, -10)
    _shape(sheet, "swallow", x + sheet.u * 46, sheet.h * 0.14, sheet.u * 6, palette.ink, 16)
