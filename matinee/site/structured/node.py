"""Nodes of JSON-LD, and the element of a page that holds them."""

import json
from typing import Any

from markupsafe import Markup

from matinee.site import addresses
from matinee.site.drawing import Lookup

Node = dict[str, Any]

_WRITTEN = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def node(kind: str, **told: object) -> Node:
    """A node of a type of schema.org; what is not known is not told, and of one in a list the list."""
    known = ((name, value) for name, value in told.items() if value not in (None, "", [], ()))
    return {"@type": kind, **{name: _single(value) for name, value in known}}


def named(kind: str, id_: str, **told: object) -> Node:
    """A node that others refer to by its id."""
    made = node(kind, **told)
    return {"@type": made.pop("@type"), "@id": id_, **made}


def whole(of: Lookup, address: str) -> str:
    """An address of ours with scheme and host."""
    return of.site.address + addresses.href(address)


def script(*nodes: Node) -> Markup:
    """The element with these nodes. It is data that no browser runs: a Content-Security-Policy lets it be."""
    told = {"@context": "https://schema.org", "@graph": nodes}
    # Nothing in it may end the element, or begin a comment.
    text = _WRITTEN(told).replace("<", "\\u003c")
    return Markup(f'<script type="application/ld+json">{text}</script>')  # noqa: S704  # escaped for its place


def _single(value: object) -> object:
    return value[0] if isinstance(value, list | tuple) and len(value) == 1 else value
