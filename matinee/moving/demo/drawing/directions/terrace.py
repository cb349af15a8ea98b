"""Terraced houses, street lamps and mist."""

from matinee.moving.demo.drawing.colour import mix
from matinee.moving.demo.drawing.figures import bust, person
from matinee.moving.demo.drawing.sheet import Sheet


def paint(sheet: Sheet) -> None:
    palette = sheet.palette
    sheet.gradient(
        [(0, palette.deep), (0.4, palette.mid), (0.8, mix(palette.mid, palette.soft, 0.6)), (1, palette.deep)]
    )
    if sheet.scene.view == "lane":
        _lane(sheet)
    elif sheet.scene.view == "window":
        _window(sheet)
    else:
        _rows(sheet)


def _rows(sheet: Sheet) -> None:
    palette = sheet.palette
    street = sheet.h * 0.84
    for depth in (0, 1, 2):
        tall = sheet.u * (27 + 5 * depth) * (1.35 if sheet.is_tall else 1)
        base = street - sheet.u * (2 - depth) * (20 if sheet.is_tall else 13)
        tone = mix(mix(palette.mid, palette.soft, 0.25), palette.ink, 0.25 + 0.3 * depth)
        _houses(sheet, base, tall, tone, sheet.rng.uniform(-0.5, 0), lit=0.2 if depth == 2 else 0.07)
        if depth < 2:
            sheet.fog(
                base - tall * 1.0, base + tall * 0.4, mix(palette.mid, palette.soft, 0.4), 0.6, peak=0.75
            )
    sheet.gradient(
        [(0, mix(palette.ink, palette.deep, 0.5)), (0.3, palette.deep), (1, palette.ink)], street, sheet.h
    )
    for share in (0.22, 0.74):
        _lamp(sheet, sheet.w * share, street + sheet.u * 2, sheet.u * (36 if sheet.is_tall else 34))
    black = mix(palette.ink, (0, 0, 0), 0.5)
    x, foot = sheet.w * 0.49, street + sheet.u * 4
    with sheet.wash(black, 0.55, blur=5) as pen:
        pen.shape(
            [
                (x - sheet.u, foot),
                (x + sheet.u, foot),
                (x + sheet.u * 9, sheet.h),
                (x + sheet.u * 3, sheet.h),
            ],
            255,
        )
    person(sheet.pen, x, foot, sheet.u * 15, black, coat=0.8, stride=0.05)


def _houses(
    sheet: Sheet, base: float, tall: float, tone: tuple[int, int, int], start: float, lit: float
) -> None:
    wide = tall * 0.62
    x = start * wide
    while x < sheet.w:
        eave, peak = base - tall * 0.72, base - tall
        outline = [
            (x, base),
            (x, eave),
            (x + wide * 0.08, peak),
            (x + wide * 0.92, peak),
            (x + wide, eave),
            (x + wide, base),
        ]
        sheet.pen.shape(outline, tone)
        sheet.pen.box(x + wide * 0.8, peak - tall * 0.16, x + wide * 1.02, eave, tone)
        for pot in (0.83, 0.91, 0.98):
            sheet.pen.box(
                x + wide * pot, peak - tall * 0.21, x + wide * (pot + 0.035), peak - tall * 0.15, tone
            )
        for across in (0.2, 0.6):
            for down in (0.6, 0.3):
                _pane(
                    sheet, x + wide * across, base - tall * down, wide * 0.2, tone, sheet.rng.random() < lit
                )
        x += wide


def _pane(sheet: Sheet, x: float, y: float, wide: float, wall: tuple[int, int, int], is_lit: bool) -> None:
    tone = (
        mix(sheet.palette.accent, sheet.palette.light, 0.3) if is_lit else mix(wall, sheet.palette.ink, 0.45)
    )
    high = wide * 1.35
    sheet.pen.box(x, y - high, x + wide, y, tone)
    sheet.pen.box(x + wide * 0.47, y - high, x + wide * 0.53, y, wall)
    sheet.pen.box(x, y - high * 0.53, x + wide, y - high * 0.47, wall)
    if is_lit:
        sheet.glow(x + wide / 2, y - high / 2, wide * 2.6, sheet.palette.accent, 0.7)


def _lamp(sheet: Sheet, x: float, foot: float, tall: float) -> None:
    black = mix(sheet.palette.ink, (0, 0, 0), 0.45)
    top = foot - tall
    sheet.glow(x, top, tall * 1.25, sheet.palette.accent, 0.55)
    sheet.pen.box(x - tall * 0.012, top, x + tall * 0.012, foot, black)
    sheet.pen.box(x - tall * 0.025, foot - tall * 0.22, x + tall * 0.025, foot, black)
    sheet.pen.box(x - tall * 0.09, foot - tall * 0.84, x + tall * 0.09, foot - tall * 0.825, black)
    sheet.pen.shape(
        [
            (x - tall * 0.055, top - tall * 0.05),
            (x + tall * 0.055, top - tall * 0.05),
            (x + tall * 0.035, top + tall * 0.05),
            (x - tall * 0.035, top + tall * 0.05),
        ],
        mix(sheet.palette.light, (255, 255, 240), 0.5),
    )
    sheet.pen.shape(
        [(x - tall * 0.07, top - tall * 0.05), (x, top - tall * 0.11), (x + tall * 0.07, top - tall * 0.05)],
        black,
    )
    sheet.glow(x, top, tall * 0.32, sheet.palette.light, 0.95)


def _lane(sheet: Sheet) -> None:
    palette = sheet.palette
    x, y = sheet.w * 0.52, sheet.h * 0.56
    sheet.glow(x, y, sheet.u * 75, mix(palette.accent, palette.soft, 0.4), 0.75)
    for step in range(9):
        far = 0.62 ** (8 - step)
        tone = mix(palette.mid, palette.ink, 0.18 + 0.09 * step)
        for side in (-1, 1):
            near_x, far_x = x + side * sheet.w * 0.85 * far, x + side * sheet.w * 0.85 * far * 0.62
            roof, eave, foot = -1.05 * far, -0.8 * far, 0.5 * far
            wall = [
                (near_x, y + sheet.h * eave),
                (far_x, y + sheet.h * eave * 0.62),
                (far_x, y + sheet.h * foot * 0.62),
                (near_x, y + sheet.h * foot),
            ]
            sheet.pen.shape(wall, tone)
            mid_x = (near_x + far_x) / 2
            gable = [
                (near_x, y + sheet.h * eave),
                (mid_x, y + sheet.h * roof * 0.84),
                (far_x, y + sheet.h * eave * 0.62),
            ]
            sheet.pen.shape(gable, mix(tone, palette.ink, 0.25))
        sheet.fog(
            y - sheet.h * far * 0.6, y + sheet.h * far * 0.55, mix(palette.soft, palette.accent, 0.2), 0.13
        )
    road = [
        (x - sheet.u * 2, y + sheet.u),
        (x + sheet.u * 2, y + sheet.u),
        (sheet.w * 1.1, sheet.h * 1.05),
        (-sheet.w * 0.06, sheet.h * 1.05),
    ]
    tones = [
        (0, palette.soft),
        (0.56, mix(palette.soft, palette.accent, 0.3)),
        (0.72, palette.deep),
        (1, palette.ink),
    ]
    with sheet.wash(tones, 0.92) as pen:
        pen.shape(road, 255)
    black = mix(palette.ink, (0, 0, 0), 0.5)
    foot, tall = sheet.h * 0.76, sheet.u * 26
    with sheet.wash(black, 0.7, blur=5) as pen:
        pen.shape(
            [
                (x - sheet.u * 1.4, foot),
                (x + sheet.u * 1.4, foot),
                (x + sheet.u * 7, sheet.h),
                (x - sheet.u * 7, sheet.h),
            ],
            255,
        )
    person(sheet.pen, x, foot, tall, black, coat=0.9, stride=0.05)


def _window(sheet: Sheet) -> None:
    palette = sheet.palette
    sheet.gradient([(0, palette.ink), (1, mix(palette.ink, palette.deep, 0.7))])
    step = sheet.u * 3.4
    for row in range(int(sheet.h / step) + 1):
        for brick in range(-1, int(sheet.w / (step * 2.4)) + 1):
            left = (brick + 0.5 * (row % 2)) * step * 2.4
            tone = mix(palette.ink, palette.deep, sheet.rng.uniform(0.3, 0.75))
            sheet.pen.box(left, row * step, left + step * 2.28, row * step + step * 0.88, tone)
    x, y, wide = sheet.w * 0.62, sheet.h * 0.5, sheet.u * (58 if sheet.is_tall else 52)
    high = wide * 1.32
    left, right, top, low = x - wide / 2, x + wide / 2, y - high / 2, y + high / 2
    sheet.glow(x, y, wide * 1.7, palette.accent, 0.6)
    sheet.pen.box(
        left - sheet.u * 2.2,
        top - sheet.u * 2.2,
        right + sheet.u * 2.2,
        low + sheet.u * 3.4,
        mix(palette.soft, palette.deep, 0.5),
    )
    with sheet.wash(
        [(0, palette.light), (0.45, palette.accent), (1, mix(palette.accent, palette.deep, 0.7))]
    ) as pen:
        pen.box(left, top, right, low, 255)
    with sheet.wash(palette.ink, 0.92, blur=4) as pen:
        bust(pen, x - wide * 0.08, low, high * 0.62, 255)
    curtain = mix(palette.accent, palette.deep, 0.55)
    for side in (-1, 1):
        for fold in range(7):
            edge = x + side * (wide / 2 - fold * wide * 0.03)
            sheet.pen.box(
                min(edge, edge - side * wide * 0.022),
                top,
                max(edge, edge - side * wide * 0.022),
                low,
                mix(curtain, palette.ink, 0.12 * (fold % 3)),
            )
    frame = mix(palette.light, palette.soft, 0.5)
    sheet.pen.box(x - sheet.u * 0.7, top, x + sheet.u * 0.7, low, frame)
    sheet.pen.box(left, y - sheet.u * 0.7, right, y + sheet.u * 0.7, frame)
