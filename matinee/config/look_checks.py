"""What the keys under `[look]` must be, and what to say where they are not."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from matinee.config.publication_checks import meant, quoted
from matinee.lib.colour import READABLE, Colour, contrast, made_readable, parse
from matinee.lib.look import Look
from matinee.site.themes import themes, worn

_GENERIC = frozenset(
    [
        "serif",
        "sans-serif",
        "monospace",
        "cursive",
        "fantasy",
        "system-ui",
        "ui-serif",
        "ui-sans-serif",
        "ui-monospace",
        "ui-rounded",
        "math",
    ]
)
_FAMILY = re.compile(r""" *(?:"[^"\\{};<>\n]+"|'[^'\\{};<>\n]+'|(?P<bare>-?[^\W\d][\w-]*(?: +[\w-]+)*)) *""")
_COLOURS = [key + mode for key in ("paper", "ink", "accent") for mode in ("", "_dark")]
_PICTURES = (".svg", ".png", ".webp", ".avif")
_QUIET = 0.28
"""How much of the paper is in the ink of small notes (styles/10-tokens.css)."""


def theme(name: str) -> list[str]:
    if name in themes():
        return []
    hint = meant(name, themes()) or f"; known are {', '.join(map(quoted, themes()))}"
    return [f"{quoted(name)} is no theme that we have{hint}"]


def colour(text: str) -> list[str]:
    return (
        [] if not text or _colour(text) else [f'{quoted(text)} is no opaque colour; write one as "#b3121d"']
    )


def fonts(text: str) -> list[str]:
    families = [_FAMILY.fullmatch(family) for family in text.split(",")]
    if not text:
        return []
    if not all(families):
        return [f"{quoted(text)} is no list of fonts; write one such as \"Georgia, 'Noto Serif', serif\""]
    last = families[-1]
    if last is None or last["bare"] not in _GENERIC:
        return [f'{quoted(text)} must end with a kind that every reader has; add ", serif" or ", sans-serif"']
    return []


def width(text: str) -> list[str]:
    return _rem(text, 40, 200)


def measure(text: str) -> list[str]:
    return _rem(text, 20, 60)


def logo(text: str) -> list[str]:
    path = Path(text)
    if text and (path.is_absolute() or ".." in path.parts or "\\" in text or len(text) > 200):
        return [f'{quoted(text)} must be in this folder; write its place here, such as "theme/logo.svg"']
    if text and path.suffix.lower() not in _PICTURES:
        return [f"{quoted(text)} is no picture that every browser shows; make it {', '.join(_PICTURES)}"]
    return []


def together(told: dict[str, Any]) -> list[str]:
    """Whether all can be read on the paper it stands on, with what the theme has where nothing is told."""
    look = Look(**told)
    if look.theme not in themes() or any(colour(getattr(look, key)) for key in _COLOURS):
        return []
    problems = [problem for mode in ("", "_dark") for problem in _unreadable(worn(look), mode, told)]
    if look.logo_dark and not look.logo:
        problems.append("logo: is missing; logo_dark alone leaves those without a logo whose screen is light")
    return problems


def missing_files(told: dict[str, Any], home: Path) -> list[str]:
    """The logos that are not where they should be."""
    named = {key: told.get(key, "") for key in ("logo", "logo_dark")}
    return [
        f"{key}: there is no file {quoted(place)} in this folder"
        for key, place in named.items()
        if place and not logo(place) and not (home / place).is_file()
    ]


def _unreadable(look: Look, mode: str, told: dict[str, Any]) -> list[str]:
    paper, ink, accent = (parse(getattr(look, key + mode)) for key in ("paper", "ink", "accent"))
    if contrast(ink, paper) < READABLE:
        return [_too_near("ink", mode, ink, paper, told)]
    problems = []
    if mode and paper.luminance > ink.luminance:
        problems.append(
            "paper_dark: is lighter than the ink on it; who set a screen to dark wants a dark page"
        )
    if contrast(ink.mixed(paper, _QUIET), paper) < READABLE:
        problems.append(
            f"ink{mode}: {quoted(ink.hex)} can be read on the paper {quoted(paper.hex)}, but notes, "
            f"which are paler, can't; take one that stands out more"
        )
    if contrast(accent, paper) < READABLE:
        problems.append(_too_near("accent", mode, accent, paper, told))
    return problems


def _too_near(key: str, mode: str, told_colour: Colour, paper: Colour, told: dict[str, Any]) -> str:
    better = made_readable(told_colour, paper)
    chosen = key + mode in told or "paper" + mode not in told
    whose = "" if chosen else "the theme's "
    return (
        f"{key}{mode}: {whose}{quoted(told_colour.hex)} can hardly be read on the paper {quoted(paper.hex)}: "
        f"their contrast is {contrast(told_colour, paper):.1f}, and must be {READABLE}; "
        f"{quoted(better.hex)} would do"
    )


def _colour(text: str) -> Colour | None:
    try:
        return parse(text)
    except ValueError:
        return None


def _rem(text: str, least: int, most: int) -> list[str]:
    found = re.fullmatch(r"(\d{1,3}(?:\.\d{1,3})?)rem", text, re.ASCII)
    if not text or (found and least <= float(found[1]) <= most):
        return []
    return [f'{quoted(text)} can\'t be; write {least} to {most} rem, such as "{(least + most) // 2}rem"']


CHECKS: dict[str, Callable[..., list[str]]] = {
    "look.theme": theme,
    **{f"look.{key}": colour for key in _COLOURS},
    **{f"look.{kind}_font": fonts for kind in ("heading", "text", "label")},
    "look.width": width,
    "look.measure": measure,
    "look.logo": logo,
    "look.logo_dark": logo,
}
