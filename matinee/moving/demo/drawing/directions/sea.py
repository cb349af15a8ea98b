"""A horizon of water, with what floats on it."""

from matinee.moving.demo.drawing.colour import mix
from matinee.moving.demo.drawing.figures import bird, person, ridge
from matinee.moving.demo.drawing.sheet import Sheet


def paint(sheet: Sheet) -> None:
    palette, scene = sheet.palette, sheet.scene
    horizon = sheet.h * scene.number("horizon", 0.58)
    sheet.gradient(
        [(0, palette.ink), (0.55, palette.deep), (0.85, palette.mid), (1, palette.soft)], 0, horizon
    )
    sun = sheet.w * scene.number("sun_x", 0.5), horizon - sheet.h * scene.number("sun_up", 0.1)
    radius = sheet.u * scene.number("sun_size", 9)
    if radius:
        sheet.glow(*sun, radius * 5, palette.accent, 0.6)
        sheet.pen.disc(*sun, radius, mix(palette.accent, palette.light, 0.35))
    _shores(sheet, horizon)
    sheet.gradient(
        [
            (0, mix(palette.soft, palette.mid, 0.4)),
            (0.16, palette.mid),
            (0.5, palette.deep),
            (1, palette.ink),
        ],
        horizon,
        sheet.h,
    )
    if radius:
        _glitter(sheet, sun[0], radius, horizon)
    _ripples(sheet, horizon)
    for name in scene.view.split():
        VIEWS[name](sheet, horizon)


def _shores(sheet: Sheet, horizon: float) -> None:
    for number in range(int(sheet.scene.number("shores", 1))):
        tone = mix(sheet.palette.mid, sheet.palette.deep, 0.4 + 0.4 * number)
        line = ridge(
            sheet.rng,
            sheet.w,
            horizon - sheet.u * 1.5,
            sheet.u * sheet.scene.number("shore_height", 5) / (1 + number * 0.8),
        )
        with sheet.wash(tone) as pen:
            pen.shape([(0, horizon), *[(x, min(y, horizon)) for x, y in line], (sheet.w, horizon)], 255)


def _glitter(sheet: Sheet, x: float, radius: float, horizon: float) -> None:
    bright = mix(sheet.palette.accent, sheet.palette.light, 0.45)
    with sheet.wash(bright, 0.85, blur=1.5) as pen:
        depth = sheet.h - horizon
        for row in range(110):
            share = (row / 110) ** 1.7
            y = horizon + depth * share + sheet.u * 0.2
            wide = radius * (0.9 + 2.6 * share) * sheet.rng.uniform(0.15, 1)
            off = sheet.rng.gauss(0, radius * (0.12 + 0.75 * share))
            thick = sheet.u * (0.1 + 0.5 * share)
            pen.disc(x + off, y, wide, round(255 * (1 - 0.75 * share)), flat=thick / wide)


def _ripples(sheet: Sheet, horizon: float) -> None:
    for tone, strength in ((sheet.palette.ink, 0.45), (sheet.palette.soft, 0.22)):
        with sheet.wash(tone, strength, blur=1.5) as pen:
            for _ in range(260):
                share = sheet.rng.random() ** 1.5
                y = horizon + (sheet.h - horizon) * share
                wide = sheet.u * (1.5 + 13 * share) * sheet.rng.uniform(0.5, 1.3)
                pen.disc(sheet.rng.random() * sheet.w, y, wide, sheet.rng.randint(60, 255), flat=0.035)


def _boat(sheet: Sheet, horizon: float) -> None:
    size = sheet.u * sheet.scene.number("boat_size", 14)
    x, y = (
        sheet.w * sheet.scene.number("boat_x", 0.4),
        horizon + (sheet.h - horizon) * sheet.scene.number("boat_y", 0.32),
    )
    black = mix(sheet.palette.ink, (0, 0, 0), 0.4)
    with sheet.wash(black, 0.5, blur=3) as pen:
        for row in range(7):
            wide = size * (0.85 - row * 0.09)
            pen.disc(
                x + sheet.rng.uniform(-1, 1) * size * 0.06,
                y + size * (0.09 + row * 0.07),
                wide,
                210 - row * 24,
                flat=0.03,
            )
    hull = [(-1, -0.2), (-0.7, -0.03), (0.7, -0.03), (1.05, -0.24), (0.62, -0.12), (-0.6, -0.12)]
    sheet.pen.shape([(x + a * size, y + b * size) for a, b in hull], black)
    person(sheet.pen, x - size * 0.45, y - size * 0.06, size * 0.62, black, stride=0.07, coat=0.7)
    sheet.pen.line(
        [(x - size * 0.32, y - size * 0.62), (x + size * 0.3, y + size * 0.16)], size * 0.025, black
    )
    if sheet.scene.number("sail", 0):
        sheet.pen.line([(x + size * 0.2, y), (x + size * 0.2, y - size * 1.5)], size * 0.03, black)
        sheet.pen.shape(
            [
                (x + size * 0.23, y - size * 1.45),
                (x + size * 0.95, y - size * 0.3),
                (x + size * 0.23, y - size * 0.25),
            ],
            mix(black, sheet.palette.accent, 0.65),
        )


def _lanterns(sheet: Sheet, horizon: float) -> None:
    spots = sorted(
        (sheet.rng.random() ** 1.25, sheet.rng.random())
        for _ in range(int(sheet.scene.number("lanterns", 34)))
    )
    warm, core = sheet.palette.accent, mix(sheet.palette.accent, (255, 250, 225), 0.6)
    for share, across in spots:
        y = horizon + (sheet.h - horizon) * (0.03 + 0.9 * share)
        x, size = across * sheet.w, sheet.u * (0.45 + 3.6 * share)
        with_tail = size * 3.4
        sheet.glow(x, y - size * 0.6, size * 5.5, warm, 0.75)
        for step in range(6):
            wide = size * (0.7 - 0.09 * step)
            sheet.pen.disc(
                x + sheet.rng.uniform(-0.2, 0.2) * size,
                y + size * 0.35 + with_tail * step / 9,
                wide,
                mix(warm, sheet.palette.deep, 0.25 + 0.1 * step),
                flat=0.16,
            )
        sheet.pen.box(x - size * 0.55, y - size * 1.5, x + size * 0.55, y, core, round_by=size * 0.2)
        sheet.pen.box(x - size * 0.55, y - size * 0.6, x + size * 0.55, y, warm, round_by=size * 0.2)


def _lighthouse(sheet: Sheet, horizon: float) -> None:
    x, size = sheet.w * sheet.scene.number("tower_x", 0.76), sheet.u * sheet.scene.number("tower", 30)
    foot, black = horizon + sheet.u * 1.5, mix(sheet.palette.ink, (0, 0, 0), 0.3)
    lamp = foot - size * 1.06
    with sheet.wash(mix(sheet.palette.accent, sheet.palette.light, 0.5), 0.5, blur=sheet.u * 1.5) as pen:
        for side in (-1, 1):
            for step in range(40, 0, -1):
                reach = side * size * 0.16 * step
                pen.shape(
                    [(x, lamp), (x + reach, lamp - abs(reach) * 0.13), (x + reach, lamp + abs(reach) * 0.03)],
                    round(215 * (1 - step / 40) ** 1.5),
                )
    rock = [
        (x - size * 0.9, foot),
        (x - size * 0.5, foot - size * 0.12),
        (x, foot - size * 0.2),
        (x + size * 0.4, foot - size * 0.1),
        (x + size * 0.9, foot),
    ]
    sheet.pen.shape(rock, black)
    sheet.pen.shape(
        [
            (x - size * 0.12, foot - size * 0.1),
            (x - size * 0.075, foot - size),
            (x + size * 0.075, foot - size),
            (x + size * 0.12, foot - size * 0.1),
        ],
        black,
    )
    sheet.pen.box(x - size * 0.11, foot - size * 1.02, x + size * 0.11, foot - size * 0.98, black)
    sheet.pen.box(
        x - size * 0.055, foot - size * 1.12, x + size * 0.055, foot - size * 1.02, sheet.palette.light
    )
    sheet.pen.shape(
        [
            (x - size * 0.09, foot - size * 1.12),
            (x, foot - size * 1.22),
            (x + size * 0.09, foot - size * 1.12),
        ],
        black,
    )
    sheet.glow(x, lamp, size * 0.7, sheet.palette.accent, 1.0)


def _ferry(sheet: Sheet, horizon: float) -> None:
    x, size = sheet.w * sheet.scene.number("boat_x", 0.52), sheet.u * sheet.scene.number("boat_size", 30)
    y, black = horizon + size * 0.16, mix(sheet.palette.ink, (0, 0, 0), 0.25)
    hull = [(-1, -0.26), (-0.86, 0.0), (0.9, 0.0), (1.08, -0.32), (0.8, -0.26)]
    sheet.pen.shape([(x + a * size, y + b * size) for a, b in hull], black)
    for deck, (left, right) in enumerate(((-0.86, 0.72), (-0.7, 0.6), (-0.3, 0.42))):
        top = y - size * (0.42 + 0.16 * deck)
        sheet.pen.box(x + left * size, top, x + right * size, top + size * 0.17, black)
        for window in range(int((right - left) * 14)):
            wx = x + left * size + size * (0.045 + window * 0.07)
            tone = mix(sheet.palette.accent, black, sheet.rng.choice((0, 0, 0.15, 0.8)))
            sheet.pen.box(wx, top + size * 0.05, wx + size * 0.038, top + size * 0.11, tone)
    sheet.pen.shape(
        [
            (x - size * 0.5, y - size * 0.7),
            (x - size * 0.45, y - size * 1.05),
            (x - size * 0.24, y - size * 1.05),
            (x - size * 0.2, y - size * 0.7),
        ],
        black,
    )
    sheet.pen.box(x - size * 0.46, y - size * 0.98, x - size * 0.24, y - size * 0.9, sheet.palette.accent)
    with sheet.wash(sheet.palette.accent, 0.75, blur=3) as pen:
        for _ in range(170):
            share = sheet.rng.random() ** 1.4
            wide = size * sheet.rng.uniform(0.02, 0.09) * (1 + share)
            pen.disc(
                x + sheet.rng.uniform(-0.8, 0.7) * size,
                y + size * 0.04 + (sheet.h - y) * share * 0.75,
                wide,
                round(230 * (1 - share)),
                flat=0.12,
            )


def _watcher(sheet: Sheet, _: float) -> None:
    black = mix(sheet.palette.ink, (0, 0, 0), 0.55)
    shore = [
        (0, sheet.h * 0.9),
        (sheet.w * 0.3, sheet.h * 0.885),
        (sheet.w * 0.62, sheet.h * 0.925),
        (sheet.w, sheet.h * 0.96),
    ]
    sheet.pen.shape([(0, sheet.h), *shore, (sheet.w, sheet.h)], black)
    x = sheet.w * sheet.scene.number("watcher_x", 0.3)
    person(
        sheet.pen, x, sheet.h * 0.9, sheet.u * sheet.scene.number("watcher", 30), black, stride=0.06, coat=0.7
    )


def _stakes(sheet: Sheet, horizon: float) -> None:
    black = mix(sheet.palette.ink, (0, 0, 0), 0.4)
    for number in range(11):
        share = (number / 10) ** 1.6
        x = sheet.w * (0.62 - 0.5 * share) + sheet.rng.uniform(-1, 1) * sheet.u
        y, tall = horizon + (sheet.h * 0.94 - horizon) * share, sheet.u * (2 + 24 * share)
        lean = sheet.rng.uniform(-0.1, 0.1) * tall
        sheet.pen.line([(x, y), (x + lean, y - tall)], sheet.u * (0.3 + 1.7 * share), black)
        with sheet.wash(black, 0.35, blur=3) as pen:
            pen.line([(x, y), (x - lean * 0.5, y + tall * 0.55)], sheet.u * (0.3 + 1.5 * share), 255)


def _gulls(sheet: Sheet, horizon: float) -> None:
    for _ in range(9):
        x, y = sheet.rng.uniform(0.1, 0.9) * sheet.w, sheet.rng.uniform(0.25, 0.8) * horizon
        bird(
            sheet.pen,
            x,
            y,
            sheet.u * sheet.rng.uniform(2.5, 7),
            mix(sheet.palette.light, sheet.palette.mid, 0.2),
        )


VIEWS = {
    "boat": _boat,
    "ferry": _ferry,
    "gulls": _gulls,
    "lanterns": _lanterns,
    "lighthouse": _lighthouse,
    "stakes": _stakes,
    "watcher": _watcher,
}
