"""The themes that Matinee ships: a folder here each, with its tokens in `theme.toml`."""

import tomllib
from dataclasses import fields, replace
from functools import cache
from pathlib import Path

from matinee.lib.look import Look

FILE_NAME = "theme.toml"
_HERE = Path(__file__).parent


@cache
def themes() -> dict[str, Path]:
    """The folders of the shipped themes, by name."""
    return {file.parent.name: file.parent for file in sorted(_HERE.glob(f"*/{FILE_NAME}"))}


@cache
def description(theme: str) -> str:
    """What a theme is like, in a sentence or two."""
    return _told(theme)["says"]


def worn(look: Look) -> Look:
    """The look with what its theme has wherever it says nothing itself."""
    told = _told(look.theme)
    unsaid = (each.name for each in fields(look) if not getattr(look, each.name))
    return replace(look, **{name: told[name] for name in unsaid if name in told})


@cache
def _told(theme: str) -> dict[str, str]:
    return tomllib.loads((themes()[theme] / FILE_NAME).read_text(encoding="utf-8"))
