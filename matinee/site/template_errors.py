"""Errors that rise in a template, told by its file and line."""

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jinja2 import TemplateError, TemplateSyntaxError

from matinee.site import layers


class DrawingError(Exception):
    """A template could not be drawn; the text says which, where and why."""


@contextmanager
def naming_the_place() -> Iterator[None]:
    """Raise DrawingError for what is wrong in a template; what is wrong elsewhere stays as it is."""
    try:
        yield
    except Exception as error:
        place = _place(error)
        if place is None:
            raise
        raise DrawingError(f"{place}: {' '.join(str(error).split())}") from error


def _place(error: Exception) -> str | None:
    if isinstance(error, TemplateSyntaxError) and error.filename:
        return _shown(error.filename, error.lineno)
    frames = traceback.extract_tb(error.__traceback__)
    drawn = [frame for frame in frames if frame.filename.endswith(".html")]
    # What a read or the database raises is no fault of the template that asked.
    if drawn and (isinstance(error, TemplateError) or drawn[-1] is frames[-1]):
        return _shown(drawn[-1].filename, drawn[-1].lineno or 0)
    return None


def _shown(file: str, line: int) -> str:
    path = Path(file)
    for layer in layers.layers():
        if path.is_relative_to(layer.folder):
            return f"{layer.shown(path)}, line {line}"
    return f"{path.name}, line {line}"
