"""A key of `matinee.toml`, as a field of the value that the file becomes."""

from dataclasses import field
from typing import Any


def text_key(says: str, example: str) -> Any:
    """A text that may be left out, and is empty then: what it is for, and how one is written."""
    return field(default="", metadata={"says": says, "example": example})
