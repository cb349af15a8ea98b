"""Secrets that settings name and do not hold: `${NAME}` is one from the environment or a private file."""

import os
import re
from pathlib import Path

_NAMED = re.compile(r"\$\{(\w+)\}", re.ASCII)
_ONE_LINE = re.compile(r"[\x20-\x7e]+")


class SecretError(Exception):
    """A secret that can't be had; the text says what to do, and holds nothing of it."""


def revealed(text: str, home: Path) -> str:
    """The text with its secrets: environment variables, or files of these names beside `matinee.toml`."""
    return _NAMED.sub(lambda found: _secret(found[1], home), text)


def _secret(name: str, home: Path) -> str:
    secret = os.environ.get(name) or _from_file(home / name)
    if not _ONE_LINE.fullmatch(secret):
        raise SecretError(f"what ${{{name}}} stands for must be one line of plain letters, digits and signs")
    return secret


def _from_file(path: Path) -> str:
    try:
        mode = path.stat().st_mode
        secret = path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        name = path.name
        raise SecretError(
            f"${{{name}}} stands for nothing; set the environment variable {name}, "
            f"or write it into a file {name} beside this one"
        ) from None
    if mode & 0o077:
        raise SecretError(f"others can read the file {path.name}; take that away with: chmod 600 {path}")
    return secret
