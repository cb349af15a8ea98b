"""A map: heights in bands, a route, and the place that is not there."""

from array import array

from PIL import Image, ImageChops

from matinee.moving.demo.drawing.colour import mix
from matinee.moving.demo.drawing.pen import spline
from matinee.moving.demo.drawing.sheet import Sheet

LEVELS = 15


def paint(sheet: Sheet) -> None:
    palette, is_night = sheet.palette, sheet.scene.view == "night"
    land = _heights(sheet)
    plan = Image.new("RGB", land.size, palette.shade(0.06 if is_night else 0.95))
    for level in range(LEVELS):
        share = level / (LEVELS - 1)
        over = land.point(lambda height, at=level: height * 44 + (128 - (12 + at * 11) * 44)).convert("L")
        tone = palette.shade(0.06 + 0.72 * share) if is_night else palette.shade(0.95 - 0.75 * share)
        plan.paste(tone, (0, 0), over)
        wider = ImageChops.lighter(ImageChops.offset(over, 1, 0), ImageChops.offset(over, 0, 1))
        line = ImageChops.subtract(wider, over)
        strength = 0.85 if level % 5 == 0 else 0.5
        plan.paste(mix(tone, palette.light if is_night else palette.ink, strength), (0, 0), line)
    sheet.image.paste(plan.resize(sheet.image.size, Image.Resampling.BICUBIC))
    _grid(sheet)
    _route(sheet)


def _heights(sheet: Sheet) -> Image.Image:
    """Hills added up on a small plan, then drawn out to the sheet without steps."""
    plan = Image.new("F", (sheet.w // 20, sheet.h // 20), 4.0)
    peak = Image.radial_gradient("L").point(
        [round(255 * max(0.0, 1 - level / 180) ** 1.6) for level in range(256)]
    )
    for number in range(17):
        size = round(min(plan.size) * sheet.rng.uniform(0.4, 1.35))
        x, y = round(sheet.rng.random() * plan.width), round(sheet.rng.random() * plan.height)
        tall = sheet.rng.uniform(30, 110) * (-0.5 if number % 5 == 4 else 1)
        hill = Image.new("F", plan.size, 0.0)
        wide = max(8, round(size * sheet.rng.uniform(0.6, 1.4)))
        hill.paste(peak.resize((wide, size)).convert("F"), (x - wide // 2, y - size // 2))
        plan = _sum(plan, hill, tall / 255)
    soft = plan.resize((plan.width * 2, plan.height * 2), Image.Resampling.BICUBIC)
    return soft.resize((sheet.w // 2, sheet.h // 2), Image.Resampling.BICUBIC)


def _sum(one: Image.Image, other: Image.Image, share: float) -> Image.Image:
    heights = zip(array("f", one.tobytes()), array("f", other.tobytes()), strict=True)
    return Image.frombytes("F", one.size, array("f", [a + b * share for a, b in heights]).tobytes())


def _grid(sheet: Sheet) -> None:
    step = sheet.u * 20
    with sheet.wash(sheet.palette.ink if sheet.scene.view != "night" else sheet.palette.light, 0.22) as pen:
        for n in range(1, int(sheet.w / step) + 1):
            pen.box(n * step, 0, n * step + sheet.u * 0.15, sheet.h, 255)
        for n in range(1, int(sheet.h / step) + 1):
            pen.box(0, n * step, sheet.w, n * step + sheet.u * 0.15, 255)


def _route(sheet: Sheet) -> None:
    accent = sheet.palette.accent
    knots = [
        (sheet.w * (0.08 + 0.12 * n), sheet.h * (0.84 - 0.085 * n) + sheet.rng.uniform(-6, 6) * sheet.u)
        for n in range(7)
    ]
    path = spline(knots, 40)
    for start in range(0, len(path) - 4, 7):
        sheet.pen.line(path[start : start + 4], sheet.u * 0.85, accent)
    sheet.pen.disc(*path[0], sheet.u * 1.7, accent)
    x, y = path[-1]
    for turn in (-1, 1):
        sheet.pen.line(
            [(x - sheet.u * 3.4, y - turn * sheet.u * 3.4), (x + sheet.u * 3.4, y + turn * sheet.u * 3.4)],
            sheet.u * 1.5,
            accent,
        )
