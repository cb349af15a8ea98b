"""Rain on a pane, the world behind it out of focus."""

from matinee.moving.demo.drawing.colour import mix
from matinee.moving.demo.drawing.figures import bust, person
from matinee.moving.demo.drawing.sheet import Sheet


def paint(sheet: Sheet) -> None:
    palette = sheet.palette
    sheet.gradient([(0, palette.ink), (0.45, palette.deep), (0.75, palette.mid), (1, palette.deep)])
    tones = [palette.accent, palette.soft, palette.light, palette.mid]
    for tone in tones:
        with sheet.wash(tone, 0.6, blur=sheet.u * 1.4) as pen:
            for _ in range(9):
                x, y = sheet.rng.random() * sheet.w, sheet.rng.gauss(0.5, 0.2) * sheet.h
                pen.disc(x, y, sheet.u * sheet.rng.uniform(2, 8), sheet.rng.randint(60, 255))
    _behind(sheet)
    _streaks(sheet)
    _drops(sheet)


def _behind(sheet: Sheet) -> None:
    palette, view = sheet.palette, sheet.scene.view
    black = mix(palette.ink, (0, 0, 0), 0.3)
    x = sheet.w * sheet.scene.number("x", 0.55)
    if view == "figure":
        with sheet.wash(black, 0.95, blur=sheet.u * 1.1) as pen:
            person(pen, x, sheet.h * 0.95, sheet.u * 62, 255, coat=0.8, stride=0.06)
            wide = sheet.u * 22
            top = sheet.h * 0.95 - sheet.u * 68
            pen.shape(
                [
                    (x - wide, top + sheet.u * 9),
                    (x - wide * 0.6, top - sheet.u * 2),
                    (x, top - sheet.u * 6),
                    (x + wide * 0.6, top - sheet.u * 2),
                    (x + wide, top + sheet.u * 9),
                ],
                255,
            )
    elif view == "face":
        with sheet.wash(black, 0.9, blur=sheet.u * 1.3) as pen:
            bust(pen, x, sheet.h * 1.02, sheet.u * 74, 255, hair=0.6)
    elif view == "wheel":
        with sheet.wash(black) as pen:
            pen.shape(
                [
                    (0, sheet.h),
                    (0, sheet.h * 0.86),
                    (sheet.w * 0.5, sheet.h * 0.8),
                    (sheet.w, sheet.h * 0.86),
                    (sheet.w, sheet.h),
                ],
                255,
            )
        sheet.pen.arc(sheet.w * 0.28, sheet.h * 1.12, sheet.u * 40, 180, 360, sheet.u * 3.4, black)
        for side in (0.2, 0.62):
            sheet.pen.line(
                [(sheet.w * side, sheet.h * 0.85), (sheet.w * (side + 0.3), sheet.h * 0.42)],
                sheet.u * 0.9,
                black,
            )


def _streaks(sheet: Sheet) -> None:
    with sheet.wash(sheet.palette.light, 0.24, blur=2.5) as pen:
        for _ in range(24):
            x, y = sheet.rng.random() * sheet.w, sheet.rng.uniform(-0.1, 0.7) * sheet.h
            wide, path = sheet.u * sheet.rng.uniform(0.3, 0.8), []
            for _ in range(12):
                path.append((x, y))
                x, y = x + sheet.rng.gauss(0, sheet.u * 0.5), y + sheet.u * sheet.rng.uniform(1.5, 4.5)
            pen.line(path, wide, sheet.rng.randint(80, 220))
            pen.disc(x, y - sheet.u, wide * 1.1, 255, flat=1.3)


def _drops(sheet: Sheet) -> None:
    """Each drop holds the scene upside down: dark above, bright below, one glint."""
    palette = sheet.palette
    drops = [
        (
            sheet.rng.random() * sheet.w,
            sheet.rng.random() * sheet.h,
            sheet.u * (0.25 + 1.7 * sheet.rng.random() ** 3.2),
        )
        for _ in range(420)
    ]
    with sheet.wash(palette.ink, 0.5, blur=3) as pen:
        for x, y, size in drops:
            pen.disc(x, y - size * 0.12, size, 255, flat=1.16)
    with sheet.wash(mix(palette.soft, palette.light, 0.4), 0.5, blur=3.5) as pen:
        for x, y, size in drops:
            pen.disc(x, y + size * 0.36, size * 0.72, 255, flat=0.75)
    for x, y, size in drops:
        if size > sheet.u * 0.5:
            sheet.pen.disc(x - size * 0.3, y - size * 0.42, size * 0.17, (255, 255, 250))
