"""Mountains in layers of fog."""

from matinee.moving.demo.drawing.colour import mix
from matinee.moving.demo.drawing.figures import bird, person, ridge
from matinee.moving.demo.drawing.pen import Pen, spline
from matinee.moving.demo.drawing.sheet import Sheet


def paint(sheet: Sheet) -> None:
    palette, scene = sheet.palette, sheet.scene
    sheet.gradient([(0, palette.mid), (0.35, mix(palette.mid, palette.soft, 0.7)), (0.75, palette.light)])
    if scene.number("sun", 1):
        _sun(sheet)
    layers = int(scene.number("layers", 7))
    first = sheet.h * scene.number("first", 0.42)
    for number in range(layers):
        share = (number + 1) / layers
        level = first + (sheet.h * 1.0 - first) * share**1.15 * 0.86
        height = sheet.h * scene.number("height", 0.13) * (0.7 + 0.7 * share)
        line = ridge(sheet.rng, sheet.w, level, height, scene.number("rough", 0.52))
        near = palette.shade(0.94 - 0.94 * share**0.9)
        top, bottom = (level - height) / sheet.h, min(1.0, (level + height * 1.6) / sheet.h)
        haze = mix(near, palette.light, 0.5 * (1 - share) + 0.12)
        with sheet.wash([(0, near), (top, near), (bottom, haze), (1, haze)]) as pen:
            pen.shape([(0, sheet.h), *line, (sheet.w, sheet.h)], 255)
        if number < layers - 1:
            sheet.fog(level - height * 0.2, level + sheet.h * 0.16, palette.light, 0.42 * (1 - share) + 0.08)
    _living(sheet)


def _sun(sheet: Sheet) -> None:
    scene = sheet.scene
    x, y = sheet.w * scene.number("sun_x", 0.66), sheet.h * scene.number("sun_y", 0.3)
    radius = sheet.u * scene.number("sun_size", 9)
    sheet.glow(x, y, radius * 6, sheet.palette.accent, 0.75)
    sheet.pen.disc(x, y, radius, mix(sheet.palette.accent, sheet.palette.light, 0.25))


def _living(sheet: Sheet) -> None:
    view, palette = sheet.scene.view, sheet.palette
    if view == "hut":
        x, y, size = sheet.w * 0.3, sheet.h * 0.84, sheet.u * 3.2
        sheet.pen.shape(
            [(x - size, y), (x - size, y - size), (x, y - size * 1.9), (x + size, y - size), (x + size, y)],
            palette.ink,
        )
        sheet.pen.box(x - size * 0.3, y - size * 0.8, x + size * 0.3, y - size * 0.2, palette.accent)
        sheet.glow(x, y - size * 0.5, size * 5, palette.accent, 0.8)
    elif view == "walker":
        with sheet.wash(mix(palette.ink, (0, 0, 0), 0.5)) as pen:
            pen.shape(
                [
                    (0, sheet.h),
                    (0, sheet.h * 0.9),
                    (sheet.w * 0.5, sheet.h * 0.865),
                    (sheet.w, sheet.h * 0.93),
                    (sheet.w, sheet.h),
                ],
                255,
            )
            person(pen, sheet.w * 0.42, sheet.h * 0.875, sheet.u * 17, 255, coat=0.5)
    elif view == "bird":
        for _ in range(int(sheet.scene.number("birds", 1))):
            span = sheet.u * sheet.scene.number("span", 46) * sheet.rng.uniform(0.85, 1.15)
            x, y = sheet.w * sheet.rng.uniform(0.36, 0.5), sheet.h * sheet.rng.uniform(0.2, 0.3)
            with sheet.wash(palette.ink) as pen:
                _raptor(pen, x, y, span)
    elif view == "flock":
        with sheet.wash(palette.ink, 0.85) as pen:
            for _ in range(22):
                x, y = sheet.rng.gauss(0.45, 0.15) * sheet.w, sheet.rng.gauss(0.24, 0.06) * sheet.h
                bird(pen, x, y, sheet.u * sheet.rng.uniform(2, 5.5), 255)


def _raptor(pen: Pen, x: float, y: float, span: float) -> None:
    """A kestrel hovering: long wings with fingers, fanned tail."""
    for side in (-1, 1):
        edge = spline([
            (x, y - span * 0.03), (x + side * span * 0.16, y - span * 0.12),
            (x + side * span * 0.34, y - span * 0.1),
            (x + side * span * 0.52, y - span * 0.005),
        ])  # fmt: skip
        fingers = [
            (x + side * span * a, y + span * b)
            for a, b in (
                (0.47, 0.005),
                (0.49, 0.035),
                (0.42, 0.02),
                (0.43, 0.055),
                (0.35, 0.03),
                (0.34, 0.06),
                (0.2, 0.035),
            )
        ]
        pen.shape([*edge, *fingers, (x, y + span * 0.07)], 255)
    pen.disc(x, y - span * 0.035, span * 0.032, 255, flat=1.2)
    pen.shape(
        [
            (x - span * 0.03, y),
            (x + span * 0.03, y),
            (x + span * 0.075, y + span * 0.25),
            (x, y + span * 0.275),
            (x - span * 0.075, y + span * 0.25),
        ],
        255,
    )
