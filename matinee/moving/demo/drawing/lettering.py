"""Words on posters, set in the one face that Pillow brings."""

from dataclasses import replace

from PIL import ImageFont

from matinee.moving.demo.drawing.colour import Colour
from matinee.moving.demo.drawing.scene import Lettering
from matinee.moving.demo.drawing.sheet import Sheet

LARGEST = 13.0  # in hundredths of the sheet's shorter side
MARGIN = 0.09  # of the sheet's width


def can_letter(text: str) -> bool:
    """Whether the face has every sign of the text: it was cut down to little more than plain Latin."""
    face = ImageFont.load_default(20)
    missing = bytes(face.getmask("\uffff"))
    return all(bytes(face.getmask(sign)) != missing for sign in text if not sign.isspace())


def letter(sheet: Sheet, words: Lettering) -> None:
    """Set the title's lines and the small line at the head, the heart or the foot of the sheet."""
    if words.scrim:
        _scrim(sheet, words)
    size = _fitting(sheet, words)
    step = size * 1.16
    small = sheet.u * 2.1
    height = step * len(words.title) + (small * 2.6 if words.small else 0)
    top = {"head": sheet.h * 0.07, "heart": (sheet.h - height) * 0.46}.get(
        words.place, sheet.h * 0.93 - height
    )
    colour = getattr(sheet.palette, words.tone)
    for number, line in enumerate(words.title):
        _line(sheet, line, top + number * step, size, words, colour)
    if words.small:
        note = replace(words, tracking=0.3, weight=0)
        _line(sheet, words.small, top + step * len(words.title) + small * 1.2, small, note, colour)


def _fitting(sheet: Sheet, words: Lettering) -> float:
    widest = max(_width(line, 100, words.tracking) for line in words.title)
    return min(sheet.u * LARGEST, sheet.w * words.span / widest * 100)


def _width(line: str, size: float, tracking: float) -> float:
    face = ImageFont.load_default(size)
    return sum(face.getlength(sign) for sign in line) + size * tracking * (len(line) - 1)


def _line(sheet: Sheet, line: str, top: float, size: float, words: Lettering, colour: Colour) -> None:
    face = ImageFont.load_default(size)
    left_over = sheet.w - _width(line, size, words.tracking)
    x = left_over - sheet.w * MARGIN if words.align == "right" else left_over / 2
    bold = size * words.weight
    for sign in line:
        sheet.pen.draw.text((x, top), sign, fill=colour, font=face, stroke_width=bold, stroke_fill=colour)
        x += face.getlength(sign) + size * words.tracking


def _scrim(sheet: Sheet, words: Lettering) -> None:
    if words.place == "head":
        sheet.fog(-sheet.h * 0.3, sheet.h * 0.42, sheet.palette.ink, words.scrim, peak=0.5)
    else:
        sheet.fog(sheet.h * 0.5, sheet.h * 1.3, sheet.palette.ink, words.scrim, peak=0.55)
