"""A head in outline, and inside it a place."""

from matinee.moving.demo.drawing.colour import mix
from matinee.moving.demo.drawing.figures import bird, profile, ridge
from matinee.moving.demo.drawing.sheet import Sheet


def paint(sheet: Sheet) -> None:
    palette, scene = sheet.palette, sheet.scene
    sheet.gradient([(0, palette.light), (1, mix(palette.light, palette.soft, 0.5))])
    x = sheet.w * scene.number("x", 0.48 if sheet.is_tall else 0.6)
    facing = int(scene.number("facing", -1))
    tall = sheet.h * scene.number("tall", 0.66 if sheet.is_tall else 0.92)
    foot = sheet.h * 1.01
    sun = x - facing * tall * 0.05, foot - tall * 0.72
    sheet.pen.disc(sun[0] - facing * tall * 0.28, sun[1] + tall * 0.05, tall * 0.34, palette.accent)
    outline = profile(x, foot, tall, facing, scene.number("nose", 1.0))
    top = (foot - tall) / sheet.h
    with sheet.wash(
        [
            (0, palette.mid),
            (max(0, top), palette.mid),
            (top + 0.4 * tall / sheet.h, palette.deep),
            (1, palette.ink),
        ]
    ) as pen:
        pen.shape(outline, 255)
    _inside(sheet, outline, foot, tall)
    with sheet.wash(palette.ink, 0.75) as pen:
        for _ in range(9):
            bird(
                pen,
                x + sheet.rng.uniform(-0.62, 0.62) * tall,
                foot - tall * sheet.rng.uniform(0.72, 1.12),
                sheet.u * sheet.rng.uniform(2, 5),
                255,
            )


def _inside(sheet: Sheet, outline: list[tuple[float, float]], foot: float, tall: float) -> None:
    """Ridges, or a row of windows, that show only where the head is."""
    palette = sheet.palette
    for depth in range(5):
        share = depth / 4
        level = foot - tall * (0.62 - 0.5 * share)
        line = ridge(sheet.rng, sheet.w, level, tall * 0.09, 0.55)
        tone = mix(mix(palette.soft, palette.mid, 0.4), palette.ink, share)
        with sheet.wash(tone, 0.9) as pen:
            pen.shape(outline, 255)
            # Cutting away what lies above the ridge leaves the land inside the head.
            pen.shape([(0, 0), *line, (sheet.w, 0)], 0)
