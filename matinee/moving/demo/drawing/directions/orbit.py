"""Space above a planet's edge."""

import math

from matinee.moving.demo.drawing.colour import mix
from matinee.moving.demo.drawing.pen import Pen, turned
from matinee.moving.demo.drawing.sheet import Sheet

WHITE = (255, 252, 244)


def paint(sheet: Sheet) -> None:
    palette = sheet.palette
    sheet.gradient([(0, palette.ink), (1, mix(palette.ink, palette.deep, 0.6))])
    _stars(sheet, 420)
    if sheet.scene.view == "porthole":
        _planet(sheet, sheet.w * 0.5, sheet.h * 1.25, sheet.u * 96)
        _porthole(sheet)
        return
    size = sheet.u * sheet.scene.number("planet", 150)
    x, y = sheet.w * sheet.scene.number("x", 0.3), sheet.h * sheet.scene.number("rim", 0.62) + size
    _planet(sheet, x, y, size)
    if sheet.scene.view == "dawn":
        _dawn(sheet, x, y, size)
    else:
        place = sheet.scene.number("station_x", 0.62), sheet.scene.number("station_y", 0.34)
        _station(sheet, sheet.w * place[0], sheet.h * place[1], sheet.u * sheet.scene.number("station", 34))


def _stars(sheet: Sheet, count: int) -> None:
    for _ in range(count):
        x, y, glare = sheet.rng.random() * sheet.w, sheet.rng.random() * sheet.h, sheet.rng.random() ** 4
        tone = mix(sheet.palette.deep, WHITE, 0.25 + 0.75 * glare)
        sheet.pen.disc(x, y, sheet.u * (0.07 + 0.22 * glare), tone)


def _planet(sheet: Sheet, x: float, y: float, size: float) -> None:
    palette = sheet.palette
    with sheet.wash(palette.soft, 0.55, blur=sheet.u * 5) as pen:
        pen.disc(x, y, size * 1.025, 255)
    with sheet.wash(mix(palette.soft, WHITE, 0.4), 0.95, blur=sheet.u * 0.7) as pen:
        pen.disc(x, y, size * 1.006, 255)
    top = (y - size) / sheet.h
    ground = [
        (0, palette.soft),
        (top, palette.soft),
        (min(1, top + 0.1), palette.mid),
        (min(1, top + 0.34), palette.deep),
        (1, palette.ink),
    ]
    with sheet.wash(ground) as pen:
        pen.disc(x, y, size, 255)
    with sheet.wash(palette.light, 0.34, blur=sheet.u * 0.8) as pen:
        _clouds(sheet, pen, x, y, size)


def _clouds(sheet: Sheet, pen: Pen, x: float, y: float, size: float) -> None:
    for _ in range(150):
        angle, depth = sheet.rng.uniform(-0.95, 0.95), sheet.rng.random() ** 0.7 * 0.34
        reach = size * (0.985 - depth)
        across, down = x + reach * math.sin(angle), y - reach * math.cos(angle)
        length = size * sheet.rng.uniform(0.012, 0.07)
        thick = length * (0.05 + depth * 0.5)
        oval = [(across + length * math.cos(t / 2.5), down + thick * math.sin(t / 2.5)) for t in range(16)]
        pen.shape(turned(oval, math.degrees(angle), across, down), sheet.rng.randint(70, 255))


def _dawn(sheet: Sheet, x: float, y: float, size: float) -> None:
    angle = sheet.scene.number("dawn", 0.25)
    spot = x + size * math.sin(angle), y - size * math.cos(angle)
    sheet.glow(*spot, sheet.u * 90, sheet.palette.accent, 0.8)
    sheet.glow(*spot, sheet.u * 34, WHITE, 0.9)
    sheet.pen.disc(*spot, sheet.u * 2.4, WHITE)
    with sheet.wash(WHITE, 0.5, blur=sheet.u * 0.7) as pen:
        pen.shape(
            [
                (spot[0] - sheet.u * 60, spot[1]),
                (spot[0], spot[1] - sheet.u * 0.4),
                (spot[0] + sheet.u * 60, spot[1]),
                (spot[0], spot[1] + sheet.u * 0.4),
            ],
            255,
        )


def _station(sheet: Sheet, x: float, y: float, size: float) -> None:
    palette = sheet.palette
    tilt = sheet.scene.number("tilt", -24)
    lit, dim = mix(palette.light, WHITE, 0.3), mix(palette.mid, palette.light, 0.35)

    def bar(left: float, top: float, right: float, bottom: float, tone: tuple[int, int, int]) -> None:
        corners = [
            (x + a * size, y + b * size)
            for a, b in ((left, top), (right, top), (right, bottom), (left, bottom))
        ]
        sheet.pen.shape(turned(corners, tilt, x, y), tone)

    bar(-1.0, -0.012, 1.0, 0.012, dim)
    for side in (-1, 1):
        for place in (0.6, 0.84):
            for row in (-1, 1):
                for cell in range(6):
                    near, far = sorted((row * (0.05 + cell * 0.065), row * (0.105 + cell * 0.065)))
                    left = side * place - 0.085
                    bar(left, near, left + 0.08, far, mix(palette.accent, palette.ink, 0.12 * (cell % 2)))
                    bar(left + 0.09, near, left + 0.17, far, mix(palette.accent, palette.ink, 0.25))
    bar(-0.055, -0.36, 0.055, 0.3, lit)
    bar(0.0, -0.36, 0.055, 0.3, dim)
    bar(-0.26, -0.075, 0.26, 0.0, lit)
    bar(-0.26, -0.03, 0.26, 0.0, dim)
    bar(-0.035, 0.3, 0.035, 0.45, dim)
    bar(-0.075, -0.47, 0.075, -0.38, lit)
    bar(-0.2, 0.11, -0.05, 0.18, lit)


def _porthole(sheet: Sheet) -> None:
    x, y = sheet.w * sheet.scene.number("x", 0.5), sheet.h * 0.5
    radius = sheet.u * (40 if sheet.is_tall else 43)
    wall = mix(sheet.palette.ink, (0, 0, 0), 0.35)
    with sheet.wash(wall) as pen:
        pen.box(0, 0, sheet.w, sheet.h, 255)
        pen.disc(x, y, radius, 0)
    for wide, tone in ((1.0, 0.55), (1.07, 0.22), (1.13, 0.4)):
        sheet.pen.arc(
            x, y, radius * wide + sheet.u, 0, 360, sheet.u * 1.4, mix(wall, sheet.palette.mid, tone)
        )
    for bolt in range(16):
        angle = bolt * math.tau / 16
        spot = x + radius * 1.2 * math.cos(angle), y + radius * 1.2 * math.sin(angle)
        sheet.pen.disc(*spot, sheet.u * 0.8, mix(wall, sheet.palette.mid, 0.5))
    _floating(sheet, x, y, radius)


def _floating(sheet: Sheet, x: float, y: float, radius: float) -> None:
    """Someone drifting before the glass, hair spread out by the want of weight."""
    black = mix(sheet.palette.ink, (0, 0, 0), 0.7)
    with sheet.wash(black) as pen:
        head = (x - radius * 0.2, y - radius * 0.02)
        for lock in range(15):
            angle = math.radians(lock * 15 + 82)
            reach = radius * (0.17 + 0.035 * math.sin(lock * 2.1))
            pen.disc(
                head[0] + reach * math.cos(angle),
                head[1] + reach * math.sin(angle),
                radius * (0.075 + 0.012 * (lock % 3)),
                255,
            )
        pen.disc(*head, radius * 0.17, 255, flat=1.15)
        torso = [
            (-0.26, 0.12),
            (-0.08, 0.16),
            (0.16, 0.42),
            (0.36, 0.86),
            (0.3, 1.1),
            (-0.75, 1.1),
            (-0.62, 0.5),
            (-0.42, 0.24),
        ]
        pen.shape([(x + a * radius, y + b * radius) for a, b in torso], 255)
        arm = [(0.05, 0.34), (0.4, 0.2), (0.66, -0.18), (0.71, -0.15), (0.5, 0.3), (0.18, 0.55)]
        pen.shape([(x + a * radius, y + b * radius) for a, b in arm], 255)
        pen.disc(x + radius * 0.69, y - radius * 0.19, radius * 0.05, 255)
