"""What one picture shall show, as the data files say it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from matinee.moving.demo.drawing.colour import Palette

POSTER = (800, 1200)
STILL = (1600, 900)


@dataclass(frozen=True, slots=True)
class Lettering:
    """The words of a poster: the title's lines, a small line, and where and how large they stand."""

    title: tuple[str, ...]
    small: str = ""
    place: str = "foot"  # foot, head or heart
    tone: str = "light"
    tracking: float = 0.12
    weight: float = 0.0
    align: str = "centre"  # or right
    span: float = 0.8  # of the width
    scrim: float = 0.0  # how far the picture darkens behind the words, 0-1


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: its art direction and that direction's options, its palette, seed and size in pixels."""

    direction: str
    palette: Palette
    seed: str
    size: tuple[int, int] = STILL
    view: str = ""
    options: Mapping[str, float | str] = field(default_factory=dict)
    lettering: Lettering | None = None

    def number(self, name: str, otherwise: float) -> float:
        return float(self.options.get(name, otherwise))

    def word(self, name: str, otherwise: str = "") -> str:
        return str(self.options.get(name, otherwise))
