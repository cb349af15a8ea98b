"""The room itself: seats, screen, beam."""

import math

from matinee.moving.demo.drawing.colour import mix
from matinee.moving.demo.drawing.figures import bust
from matinee.moving.demo.drawing.pen import turned
from matinee.moving.demo.drawing.sheet import Sheet


def paint(sheet: Sheet) -> None:
    {"beam": _beam, "reels": _reels, "tickets": _tickets}.get(sheet.scene.view, _screen)(sheet)


def _screen(sheet: Sheet) -> None:
    palette = sheet.palette
    sheet.gradient([(0, palette.ink), (1, mix(palette.ink, palette.deep, 0.4))])
    left, right, top, low = sheet.w * 0.2, sheet.w * 0.8, sheet.h * 0.12, sheet.h * 0.5
    x, y = sheet.w / 2, (top + low) / 2
    sheet.glow(x, y, sheet.w * 0.6, mix(palette.soft, palette.light, 0.4), 0.7)
    with sheet.wash(
        [(0, palette.light), (0.3, palette.light), (0.5, palette.soft), (1, palette.soft)]
    ) as pen:
        pen.box(left, top, right, low, 255)
    for fold in range(12):
        for side, edge in ((-1, left), (1, right)):
            near = edge + side * fold * sheet.w * 0.018
            tone = mix(mix(palette.accent, palette.ink, 0.35 + 0.045 * fold), palette.ink, 0.35 * (fold % 2))
            sheet.pen.box(
                min(near, near + side * sheet.w * 0.018),
                top * 0.5,
                max(near, near + side * sheet.w * 0.018),
                low + sheet.u * 4,
                tone,
            )
    for row in range(6):
        _seats(sheet, row)


def _seats(sheet: Sheet, row: int) -> None:
    palette = sheet.palette
    share = row / 5
    y, wide = sheet.h * (0.56 + 0.42 * share**1.2), sheet.u * (6 + 9 * share)
    tone = mix(mix(palette.accent, palette.deep, 0.45), palette.ink, 0.25 + 0.65 * share)
    x = sheet.w / 2 - wide * 1.1 * (int(sheet.w / wide / 2) + 2 + 0.5 * (row % 2))
    while x < sheet.w + wide:
        if sheet.rng.random() < 0.13 + 0.1 * share:
            bust(
                sheet.pen,
                x + wide / 2,
                y + wide * 0.6,
                wide * 1.5,
                mix(palette.ink, (0, 0, 0), 0.4 * share),
                hair=sheet.rng.choice((0, 0.5)),
            )
        sheet.pen.box(x, y, x + wide, y + wide * 3, tone, round_by=wide * 0.3)
        sheet.pen.box(
            x + wide * 0.12,
            y + sheet.u * 0.2,
            x + wide * 0.88,
            y + sheet.u * (0.5 + 0.3 * share),
            mix(tone, palette.soft, 0.4 * (1 - share) + 0.08),
            round_by=sheet.u * 0.2,
        )
        x += wide * 1.1


def _beam(sheet: Sheet) -> None:
    palette = sheet.palette
    sheet.gradient([(0, mix(palette.ink, palette.deep, 0.5)), (1, palette.ink)])
    x, y = sheet.w * 0.1, sheet.h * 0.2
    with sheet.wash(palette.light, 0.55, blur=sheet.u * 1.4) as pen:
        for ray in range(17):
            angle = math.radians(4 + ray * 2.3)
            level = sheet.rng.randint(30, 190)
            far = sheet.w * 1.2
            spread = math.radians(0.9)
            pen.shape(
                [
                    (x, y),
                    (x + far * math.cos(angle - spread), y + far * math.sin(angle - spread)),
                    (x + far * math.cos(angle + spread), y + far * math.sin(angle + spread)),
                ],
                level,
            )
    sheet.glow(x, y, sheet.u * 46, palette.accent, 0.9)
    sheet.pen.disc(x, y, sheet.u * 2.6, (255, 253, 240))
    with sheet.wash(palette.light, 0.7, blur=2) as pen:
        for _ in range(150):
            angle, reach = math.radians(sheet.rng.uniform(3, 42)), sheet.w * sheet.rng.random()
            pen.disc(
                x + reach * math.cos(angle),
                y + reach * math.sin(angle),
                sheet.u * sheet.rng.uniform(0.1, 0.4),
                sheet.rng.randint(50, 255),
            )
    black = mix(palette.ink, (0, 0, 0), 0.4)
    for seat in range(9):
        wide = sheet.u * 16
        bust(
            sheet.pen,
            sheet.w * seat / 8 + sheet.rng.uniform(-2, 2) * sheet.u,
            sheet.h * 1.03,
            wide * sheet.rng.uniform(1.5, 1.85),
            black,
            hair=seat % 2 * 0.6,
        )


def _reels(sheet: Sheet) -> None:
    palette = sheet.palette
    sheet.gradient([(0, palette.light), (1, mix(palette.light, palette.soft, 0.3))])
    for x, y, size, tone in ((0.3, 0.44, 34, palette.ink), (0.74, 0.62, 26, palette.mid)):
        cx, cy, radius = sheet.w * x, sheet.h * y, sheet.u * size
        with sheet.wash(palette.ink, 0.35, blur=sheet.u) as pen:
            pen.disc(cx + sheet.u, cy + sheet.u * 1.6, radius, 255)
        sheet.pen.disc(cx, cy, radius, tone)
        sheet.pen.disc(cx, cy, radius * 0.94, mix(tone, palette.soft, 0.18))
        for hole in range(5):
            angle = hole * math.tau / 5 + 0.4
            sheet.pen.disc(
                cx + radius * 0.55 * math.cos(angle),
                cy + radius * 0.55 * math.sin(angle),
                radius * 0.23,
                palette.light,
            )
        sheet.pen.disc(cx, cy, radius * 0.13, palette.accent)
    strip = [(sheet.w * (0.0 + t / 30), sheet.h * (0.86 + 0.05 * math.sin(t / 3.4))) for t in range(32)]
    sheet.pen.line(strip, sheet.u * 8, palette.ink)
    for x, y in strip:
        for edge in (-3, 3):
            sheet.pen.box(
                x - sheet.u * 0.8,
                y + edge * sheet.u - sheet.u * 0.5,
                x + sheet.u * 0.8,
                y + edge * sheet.u + sheet.u * 0.5,
                palette.light,
            )
        sheet.pen.box(
            x - sheet.u * 2,
            y - sheet.u * 1.7,
            x + sheet.u * 2,
            y + sheet.u * 1.7,
            mix(palette.accent, palette.deep, 0.2),
        )


def _tickets(sheet: Sheet) -> None:
    palette = sheet.palette
    sheet.gradient([(0, palette.soft), (1, mix(palette.soft, palette.mid, 0.5))])
    tones = [palette.accent, palette.light, palette.mid, palette.light, palette.deep]
    for number in range(13):
        x, y = sheet.rng.uniform(0.02, 0.98) * sheet.w, sheet.rng.uniform(0.05, 0.95) * sheet.h
        _ticket(sheet, x, y, sheet.u * 32, sheet.rng.uniform(-35, 35), tones[number % 5])


def _ticket(sheet: Sheet, x: float, y: float, wide: float, turn: float, tone: tuple[int, int, int]) -> None:
    high = wide * 0.46
    outline = [
        (x - wide / 2, y - high / 2),
        (x + wide / 2, y - high / 2),
        (x + wide / 2, y + high / 2),
        (x - wide / 2, y + high / 2),
    ]
    with sheet.wash(sheet.palette.ink, 0.4, blur=sheet.u * 0.7) as pen:
        pen.shape([(a + sheet.u * 0.6, b + sheet.u) for a, b in turned(outline, turn, x, y)], 255)
    sheet.pen.shape(turned(outline, turn, x, y), tone)
    line = mix(tone, sheet.palette.ink, 0.6)
    for bar, long in ((-0.22, 0.5), (-0.05, 0.32), (0.1, 0.4)):
        left = x - wide * 0.36
        sheet.pen.line(
            turned([(left, y + bar * high), (left + wide * long, y + bar * high)], turn, x, y),
            sheet.u * (1.3 if bar < -0.2 else 0.5),
            line,
        )
    for dot in range(9):
        spot = turned([(x + wide * 0.27, y - high * 0.42 + high * 0.105 * dot)], turn, x, y)[0]
        sheet.pen.disc(*spot, sheet.u * 0.4, line)
    for corner in turned(outline, turn, x, y):
        sheet.pen.disc(*corner, wide * 0.05, mix(sheet.palette.soft, sheet.palette.mid, 0.25))
