"""Bare land under one sun, or two."""

import itertools

from matinee.moving.demo.drawing.colour import mix
from matinee.moving.demo.drawing.figures import person, swell
from matinee.moving.demo.drawing.sheet import Sheet


def paint(sheet: Sheet) -> None:
    palette, scene = sheet.palette, sheet.scene
    horizon = sheet.h * scene.number("horizon", 0.62)
    sheet.gradient(
        [(0, palette.deep), (0.4, palette.mid), (0.8, palette.soft), (1, palette.light)], 0, horizon * 1.05
    )
    for number in range(int(scene.number("suns", 1))):
        _sun(sheet, number, horizon)
    sheet.gradient([(0, palette.soft), (0.35, palette.mid), (1, palette.deep)], horizon, sheet.h)
    if scene.view in ("road", "poles"):
        _plain(sheet, horizon)
    else:
        _waves(sheet, horizon)
    if scene.view == "walker":
        _walker(sheet)


def _sun(sheet: Sheet, number: int, horizon: float) -> None:
    scene = sheet.scene
    x = sheet.w * (scene.number("sun_x", 0.5) + number * scene.number("apart", 0.3))
    y = horizon - sheet.h * (scene.number("sun_up", 0.16) + number * scene.number("higher", 0.14))
    radius = sheet.u * scene.number("sun_size", 20) * (1 if number == 0 else 0.48)
    top, low = (y - radius) / sheet.h, (y + radius) / sheet.h
    hot, pale = sheet.palette.accent, mix(sheet.palette.accent, sheet.palette.light, 0.6)
    sheet.glow(x, y, radius * 3.4, pale, 0.55)
    with sheet.wash([(0, pale), (max(0, top), pale), (low, hot), (1, hot)]) as pen:
        pen.disc(x, y, radius, 255)
        for band in range(int(scene.number("bands", 0))):
            down = y + radius * (0.18 + 0.16 * band)
            pen.box(x - radius, down, x + radius, down + radius * (0.02 + 0.014 * band), 0)


def _waves(sheet: Sheet, horizon: float) -> None:
    palette = sheet.palette
    layers = 5
    for number in range(layers):
        share = (number + 1) / layers
        level = horizon + (sheet.h - horizon) * (share**1.4) * 0.8 - sheet.u
        crest = swell(sheet.rng, sheet.w, level, sheet.u * (1.5 + 6 * share), 3)
        dark = mix(palette.mid, palette.ink, 0.15 + 0.75 * share)
        lit = mix(palette.soft, palette.deep, 0.1 + 0.7 * share)
        top = (level - sheet.u * 6) / sheet.h
        with sheet.wash([(0, lit), (top, lit), (min(1, top + 0.26), dark), (1, dark)]) as pen:
            pen.shape([(0, sheet.h), *crest, (sheet.w, sheet.h)], 255)
        with sheet.wash(palette.ink, 0.3, blur=3) as pen:
            peak = min(range(10, 86), key=lambda n: crest[n][1])
            spill = [
                (
                    crest[n][0] - sheet.w * 0.0025 * (n - peak) ** 1.18,
                    crest[n][1] + sheet.u * 0.7 * (n - peak),
                )
                for n in range(peak, 97)
            ]
            pen.shape([*crest[peak:], (sheet.w, sheet.h), *reversed(spill)], 255)


def _plain(sheet: Sheet, horizon: float) -> None:
    palette, scene = sheet.palette, sheet.scene
    x = sheet.w * scene.number("vanish", 0.5)
    hills = swell(sheet.rng, sheet.w, horizon - sheet.u * 1.4, sheet.u * 1.6, 3)
    with sheet.wash(mix(palette.mid, palette.deep, 0.5)) as pen:
        pen.shape([(0, horizon + 2), *hills, (sheet.w, horizon + 2)], 255)
    for row in range(46):
        share = (row / 45) ** 2.6
        tone = mix(palette.soft, palette.ink, 0.25 + 0.5 * sheet.rng.random())
        with_y = horizon + (sheet.h - horizon) * share
        sheet.pen.disc(
            sheet.rng.random() * sheet.w, with_y, sheet.u * (3 + 30 * share), tone, flat=0.012 + 0.02 * share
        )
    if scene.view == "road":
        half = sheet.w * (0.5 if sheet.is_tall else 0.32)
        sheet.pen.shape(
            [
                (x - sheet.u * 0.4, horizon),
                (x + sheet.u * 0.4, horizon),
                (x + half, sheet.h),
                (x - half, sheet.h),
            ],
            mix(palette.ink, palette.deep, 0.35),
        )
        for dash in range(9):
            near, far = ((dash + 0.55) / 9) ** 2.4, (dash / 9) ** 2.4
            top, low = horizon + (sheet.h - horizon) * far, horizon + (sheet.h - horizon) * near
            sheet.pen.shape(
                [
                    (x - sheet.u * 1.7 * far, top),
                    (x + sheet.u * 1.7 * far, top),
                    (x + sheet.u * 1.7 * near, low),
                    (x - sheet.u * 1.7 * near, low),
                ],
                palette.light,
            )
    _poles(sheet, horizon, x)


def _poles(sheet: Sheet, horizon: float, vanish: float) -> None:
    tops: list[tuple[float, float]] = []
    side = -1 if sheet.scene.number("poles", 1) > 0 else 1
    for number in range(8):
        share = 0.66**number * 1.15
        x = vanish + side * sheet.w * 0.62 * share
        foot, tall = horizon + (sheet.h - horizon) * 0.62 * share, sheet.h * 0.62 * share
        sheet.pen.line([(x, foot), (x, foot - tall)], sheet.u * 1.5 * share, sheet.palette.ink)
        sheet.pen.line(
            [(x - tall * 0.11, foot - tall * 0.9), (x + tall * 0.11, foot - tall * 0.9)],
            sheet.u * 0.9 * share,
            sheet.palette.ink,
        )
        tops.append((x, foot - tall * 0.9))
    for offset in (-0.1, 0.1):
        for (ax, ay), (bx, by) in itertools.pairwise(tops):
            reach = abs(ax - bx)
            wire = [
                (
                    ax + (bx - ax) * t / 12 + offset * reach * (1 - t / 14),
                    ay + (by - ay) * t / 12 + reach * 0.12 * (1 - (t / 6 - 1) ** 2),
                )
                for t in range(13)
            ]
            sheet.pen.line(wire, sheet.u * 0.16, sheet.palette.ink)


def _walker(sheet: Sheet) -> None:
    black = mix(sheet.palette.ink, (0, 0, 0), 0.3)
    x, foot = sheet.w * sheet.scene.number("walker_x", 0.34), sheet.h * sheet.scene.number("walker_y", 0.83)
    tall = sheet.u * sheet.scene.number("walker", 15)
    with sheet.wash(black, 0.45, blur=4) as pen:
        pen.shape(
            [
                (x - tall * 0.08, foot),
                (x + tall * 0.08, foot),
                (x - tall * 1.5, foot + tall * 0.62),
                (x - tall * 1.75, foot + tall * 0.56),
            ],
            255,
        )
    person(sheet.pen, x, foot, tall, black, coat=1.0, stride=0.08)
