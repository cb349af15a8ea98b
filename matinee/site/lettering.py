"""Letters on drawn pictures: a font that has them all, and words set into lines."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from hashlib import blake2b
from importlib.resources import files
from pathlib import Path
from typing import Literal, NamedTuple

from django.conf import settings
from PIL import ImageFont, features

_SHIPPED = Path(str(files("font_source_serif_pro") / "files" / "SourceSerifPro-Semibold.ttf"))
_NO_LETTER = "\U0010fffe"
"""No font may have a glyph for it: what is drawn in its place is what stands for all that is missing."""

_IDEOGRAPH = (
    "\u2e80-\u2fff\u3005-\u3007\u3021-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
_CLOSING = "\u3001-\u3002\u3009\u300b\u300d\u300f\u3011\u3015\uff01\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\u30fc"
_PIECE = re.compile(rf"\s*(?:[{_IDEOGRAPH}][{_CLOSING}]*|[^\s{_IDEOGRAPH}]+)")
_MOST = 300
"""Letters of a text that are looked at: no picture holds more."""


class Setting(NamedTuple):
    """Words as they stand in a picture: lines of one size of one font."""

    lines: tuple[str, ...]
    font: ImageFont.FreeTypeFont
    is_from_right: bool

    @property
    def direction(self) -> Literal["rtl", "ltr"] | None:
        """What Pillow is told of the direction, where it can be told."""
        return ("rtl" if self.is_from_right else "ltr") if is_shaped() else None

    @property
    def leading(self) -> int:
        """Pixels from one line to the next."""
        return round(self.font.size * 1.14)


def fonts_mark() -> str:
    """A hash of the fonts that may be used, in their order."""
    return blake2b("".join(_mark(path, *_age(path)) for path in _paths()).encode(), digest_size=6).hexdigest()


def is_font(path: Path) -> bool:
    """Whether this file is a font that can be drawn with."""
    try:
        ImageFont.truetype(path, 10)
    except OSError:
        return False
    return True


def set_words(text: str, width: int, sizes: tuple[int, ...], most: int) -> Setting | None:
    """The text in the largest of `sizes` in which its words stay whole, in `most` lines of `width` pixels.

    In the smallest, words wider than a line are broken, and what is too much is cut. None where there is
    nothing to set, or no font has all letters.
    """
    words = writable(text)
    path = _font_for(words) if words else None
    if path is None:
        return None
    from_right = runs_from_right(words)
    for size in sizes:
        font = _font(path, size, _mark(path, *_age(path)))
        lines = _lines(words, font, width)
        is_whole = size == sizes[-1] or _widest(words, font) <= width
        if is_whole and len(lines) <= most:
            return Setting(_even(words, font, width, lines), font, from_right)
    return Setting((*lines[: most - 1], _cut(lines[most - 1], font, width)), font, from_right)


def writable(text: str) -> str:
    """The text in one line, without signs that have no width and pictures that no font of ours has."""
    told = unicodedata.normalize("NFC", " ".join(text.split()))
    kept = (letter for letter in told if unicodedata.category(letter) not in ("Cc", "Cf", "Co", "Cs"))
    shown = "".join(letter for letter in kept if not "\ufe00" <= letter <= "\ufe0f")
    symbols = {letter for letter in shown if unicodedata.category(letter) in ("So", "Sk")}
    missing = {letter for letter in symbols if not any(_has(path, letter) for path in _paths())}
    return " ".join("".join(letter for letter in shown if letter not in missing).split())[:_MOST]


def _paths() -> Iterator[Path]:
    """The publication's fonts, then ours; a file that is no font is passed over."""
    for name in settings.PUBLICATION.share_fonts:
        path = settings.PUBLICATION.home / name
        if _mark(path, *_age(path)):
            yield path
    yield _SHIPPED


def _age(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size


@lru_cache(maxsize=50)
def _mark(path: Path, changed: int, size: int) -> str:
    """A hash of a font's file; "" where it is none."""
    return blake2b(path.read_bytes(), digest_size=6).hexdigest() if size and is_font(path) else ""


@lru_cache(maxsize=50)
def _font(path: Path, size: int, mark: str) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, size)


def _font_for(text: str) -> Path | None:
    """The first font with every letter of a text, if it can be set by what this machine has."""
    if not is_shaped() and any(_needs_shaping(letter) for letter in text):
        return None
    letters = {letter for letter in text if not letter.isspace()}
    return next((path for path in _paths() if all(_has(path, letter) for letter in letters)), None)


@cache
def is_shaped() -> bool:
    """Whether Pillow can set scripts that run from the right or whose letters change beside each other."""
    return bool(features.check("raqm"))


def _needs_shaping(letter: str) -> bool:
    return unicodedata.bidirectional(letter) in ("R", "AL") or unicodedata.category(letter) in ("Mn", "Mc")


def runs_from_right(text: str) -> bool:
    """Whether a text begins with a script that is read from right to left."""
    strong = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind in ("R", "AL") for kind in strong if kind in ("L", "R", "AL")), False)


def _has(path: Path, letter: str) -> bool:
    return _has_letter(path, _mark(path, *_age(path)), letter)


@lru_cache(maxsize=20_000)
def _has_letter(path: Path, mark: str, letter: str) -> bool:
    font = _font(path, 20, mark)
    found, none = font.getmask(letter), font.getmask(_NO_LETTER)
    return (found.size, bytes(found)) != (none.size, bytes(none))


def _lines(text: str, font: ImageFont.FreeTypeFont, width: float) -> list[str]:
    """The text in lines no wider than `width`: broken between words, or beside an ideograph."""
    lines = [""]
    for piece in _PIECE.findall(text):
        longer = lines[-1] + piece
        if font.getlength(longer.strip()) <= width:
            lines[-1] = longer
        else:
            lines += _broken(piece.strip(), font, width)
    return [line.strip() for line in lines if line.strip()]


def _widest(text: str, font: ImageFont.FreeTypeFont) -> float:
    """How wide the widest of those parts is between which lines may be broken."""
    return max(font.getlength(piece.strip()) for piece in _PIECE.findall(text))


def _broken(word: str, font: ImageFont.FreeTypeFont, width: float) -> Iterator[str]:
    """A word in parts that fit."""
    while word:
        fits = next((end for end in range(len(word), 1, -1) if font.getlength(word[:end]) <= width), 1)
        yield word[:fits]
        word = word[fits:]


def _even(text: str, font: ImageFont.FreeTypeFont, width: int, lines: list[str]) -> tuple[str, ...]:
    """The same number of lines, as even as they can be: none holds a single word that others could share."""
    low, high = max(width / 3, _widest(text, font)), float(width)
    while high - low > 8:
        middle = (low + high) / 2
        tried = _lines(text, font, middle)
        if len(tried) <= len(lines):
            high, lines = middle, tried
        else:
            low = middle
    return tuple(lines)


def _cut(line: str, font: ImageFont.FreeTypeFont, width: int) -> str:
    """A line that says that there is more."""
    while line and font.getlength(line + "…") > width:
        line = line.rpartition(" ")[0] if " " in line else line[:-1]
    return line.rstrip(" ,;:–—-") + "…"
