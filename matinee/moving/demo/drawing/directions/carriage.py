"""Inside a railway carriage, the land going by."""

from matinee.moving.demo.drawing.colour import mix
from matinee.moving.demo.drawing.figures import bust, profile, ridge
from matinee.moving.demo.drawing.sheet import Sheet


def paint(sheet: Sheet) -> None:
    _land(sheet)
    if sheet.scene.view == "face":
        _face(sheet)
    else:
        _seats(sheet)


def _land(sheet: Sheet) -> None:
    palette = sheet.palette
    horizon = sheet.h * (0.54 if sheet.is_tall else 0.5)
    sheet.gradient(
        [(0, palette.mid), (0.35, palette.soft), (0.5, palette.light), (0.55, palette.soft), (1, palette.mid)]
    )
    x, y = sheet.w * sheet.scene.number("sun_x", 0.64), horizon - sheet.u * 11
    sheet.glow(x, y, sheet.u * 50, palette.accent, 0.6)
    sheet.pen.disc(x, y, sheet.u * 6, mix(palette.accent, palette.light, 0.4))
    for depth in range(4):
        level = horizon + sheet.u * 4.5 * depth
        line = ridge(sheet.rng, sheet.w, level, sheet.u * (7 - depth), 0.5)
        sheet.pen.shape(
            [(0, sheet.h), *line, (sheet.w, sheet.h)], mix(palette.soft, palette.deep, 0.2 + 0.22 * depth)
        )
    # What is near goes by too fast to be seen: long level strokes.
    for blur, count, low, high in ((3, 130, 0.6, 0.75), (9, 60, 0.7, 0.95)):
        for tone in (palette.ink, palette.soft, palette.accent):
            with sheet.wash(tone, 0.34, blur=blur) as pen:
                for _ in range(count // 3):
                    y = sheet.h * sheet.rng.uniform(low, high)
                    x = sheet.rng.random() * sheet.w
                    pen.disc(x, y, sheet.u * sheet.rng.uniform(6, 30), sheet.rng.randint(90, 255), flat=0.03)


def _seats(sheet: Sheet) -> None:
    palette = sheet.palette
    wall = mix(palette.ink, palette.deep, 0.3)
    count = 2 if sheet.is_tall else 3
    wide = sheet.w / count
    top, low = (sheet.h * 0.29, sheet.h * 0.72) if sheet.is_tall else (sheet.h * 0.12, sheet.h * 0.74)
    panes = [(number * wide + wide * 0.09, (number + 1) * wide - wide * 0.09) for number in range(count)]
    with sheet.wash([(0, mix(wall, palette.mid, 0.15)), (0.6, wall), (1, palette.ink)]) as pen:
        pen.box(0, 0, sheet.w, sheet.h, 255)
        for left, right in panes:
            pen.box(left, top, right, low, 0, round_by=sheet.u * 6)
    with sheet.wash((255, 255, 255), 0.1) as pen:
        for left, right in panes:
            pen.shape(
                [
                    (left + wide * 0.2, top),
                    (left + wide * 0.36, top),
                    (right - wide * 0.5, low),
                    (right - wide * 0.68, low),
                ],
                255,
            )
    sheet.pen.box(0, low + sheet.u * 5, sheet.w, low + sheet.u * 5.6, mix(wall, palette.soft, 0.35))
    black = mix(palette.ink, (0, 0, 0), 0.4)
    back, cloth = low + sheet.u * 7, mix(palette.accent, palette.ink, 0.62)
    seats = [wide * (0.25 + 0.5 * number) for number in range(2 * count)]
    for seat in seats:
        if sheet.rng.random() < 0.7:
            tall = sheet.u * sheet.rng.uniform(31, 35)
            bust(
                sheet.pen,
                seat + sheet.rng.uniform(-1, 1) * sheet.u,
                back + sheet.u * 17,
                tall,
                black,
                hair=sheet.rng.choice((0, 0.3, 0.7)),
            )
    sheet.pen.box(0, back + sheet.u * 3, sheet.w, sheet.h, palette.ink)
    for seat in seats:
        sheet.pen.box(seat - wide * 0.21, back, seat + wide * 0.21, sheet.h, cloth, round_by=sheet.u * 4)
        sheet.pen.box(
            seat - wide * 0.13,
            back + sheet.u * 1.5,
            seat + wide * 0.13,
            back + sheet.u * 6,
            mix(cloth, palette.light, 0.5),
            round_by=sheet.u,
        )


def _face(sheet: Sheet) -> None:
    palette = sheet.palette
    black = mix(palette.ink, (0, 0, 0), 0.35)
    sheet.soften(sheet.u * 0.5)
    x = sheet.w * sheet.scene.number("face_x", 0.3)
    with sheet.wash(mix(palette.ink, palette.light, 0.4), 0.2, blur=sheet.u * 0.6) as pen:
        pen.shape(profile(sheet.w * 0.9, sheet.h * 1.02, sheet.h * 0.66, facing=-1), 255)
    with sheet.wash([(0, mix(black, palette.deep, 0.5)), (1, black)]) as pen:
        pen.shape(profile(x, sheet.h * 1.02, sheet.h * 0.84), 255)
        # A knot of hair, or the head looks like a tailor's dummy.
        pen.disc(x - sheet.h * 0.2, sheet.h * 0.4, sheet.h * 0.075, 255)
        pen.disc(x - sheet.h * 0.03, sheet.h * 0.3, sheet.h * 0.2, 255, flat=0.84)
    frame = mix(palette.ink, palette.deep, 0.25)
    sheet.pen.box(0, 0, sheet.w, sheet.h * 0.06, frame)
    sheet.pen.box(sheet.w * 0.96, 0, sheet.w, sheet.h, frame)
