"""Colours and the six roles that a film's palette gives them."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

Colour = tuple[int, int, int]


def parse_colour(text: str) -> Colour:
    """Red, green and blue (0-255) of "#rrggbb"; ValueError for anything else."""
    if len(text) != 7 or text[0] != "#":
        raise ValueError(f'"{text}" is no colour: write it as "#1b2a41".')
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """The colour `share` (0-1) of the way from one to the other."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


@dataclass(frozen=True, slots=True)
class Palette:
    """Six colours from the darkest to the lightest, and the one that calls."""

    ink: Colour
    deep: Colour
    mid: Colour
    soft: Colour
    light: Colour
    accent: Colour

    @classmethod
    def parse(cls, names: Mapping[str, str]) -> "Palette":
        """The palette of a film's `[palette]` table; ValueError names what is missing or not a colour."""
        roles = [role.name for role in fields(cls)]
        if sorted(names) != sorted(roles):
            raise ValueError(
                f"A palette has the colours {', '.join(roles)}; this one has {', '.join(names)}."
            )
        return cls(**{role: parse_colour(names[role]) for role in roles})

    def shade(self, place: float) -> Colour:
        """A colour on the way from ink (0) over deep, mid and soft to light (1)."""
        steps = (self.ink, self.deep, self.mid, self.soft, self.light)
        spot = min(max(place, 0.0), 1.0) * (len(steps) - 1)
        lower = min(int(spot), len(steps) - 2)
        return mix(steps[lower], steps[lower + 1], spot - lower)
