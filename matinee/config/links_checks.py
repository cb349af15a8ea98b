"""What the keys under `[links]` must be, and what to say where they are not."""

from collections.abc import Callable
from dataclasses import fields
from functools import partial

from matinee.config.publication_checks import is_web_address, quoted
from matinee.lib.links import Links


def link(text: str, example: str) -> list[str]:
    if not text or is_web_address(text):
        return []
    return [
        f"{quoted(text)} is no address that a browser can open; write all of it, such as {quoted(example)}"
    ]


CHECKS: dict[str, Callable[..., list[str]]] = {
    f"links.{each.name}": partial(link, example=each.metadata["example"]) for each in fields(Links)
}
