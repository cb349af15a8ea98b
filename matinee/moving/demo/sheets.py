"""Reading the demo's data files, with the file's name in every complaint."""

import tomllib
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"


class SheetError(ValueError):
    """A data file that can't be used; the text names the file and what to do."""


def read_toml(path: Path) -> dict[str, Any]:
    """The tables of a TOML file; SheetError where it is broken."""
    return parse_toml(path.read_text("utf-8"), path)


def parse_toml(text: str, path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SheetError(f"{path.name} is no TOML: {error}.") from None


def refuse_unknown(found: dict[str, Any], known: set[str], path: Path) -> None:
    """SheetError for keys that mean nothing: a misspelt one would be lost without a word."""
    if unknown := sorted(found.keys() - known):
        raise SheetError(
            f"{path.name}: {', '.join(unknown)} means nothing here; known are {', '.join(sorted(known))}."
        )
