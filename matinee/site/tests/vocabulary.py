"""The vocabulary of schema.org, and what Google's documentation asks of those who use it."""

import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from functools import cache
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

models = import_module("msgspec_schemaorg.models")  # from its parent it can't be imported
Node = Mapping[str, Any]

_NAMES = re.compile(r"\b(?!Union\b|List\b|None\b)[A-Za-z]\w*")
_DURATION = re.compile(r"P(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?")
_PARTIAL_DATE = re.compile(r"\d{4}(?:-\d\d)?")
REQUIRED = {
    "NewsArticle": ("headline", "image", "datePublished", "dateModified", "author", "publisher", "url"),
    "Movie": ("name", "url"),
    "TVSeries": ("name", "url"),
    "Person": ("name", "url"),
    "VideoObject": ("name", "description", "thumbnailUrl", "uploadDate"),
    "BreadcrumbList": ("itemListElement",),
    "ListItem": ("position", "name", "item"),
    "WebSite": ("name", "url"),
    "NewsMediaOrganization": ("name", "url"),
    "CorrectionComment": ("text", "datePublished"),
}
"""What search engines want of each type, and we of all that may have a page."""


def wrong(told: Mapping[str, Any]) -> list[str]:
    """What is wrong with a document of JSON-LD, each in a line."""
    nodes = {node["@id"]: node for node in told["@graph"] if "@id" in node}
    found = [] if told["@context"] == "https://schema.org" else ["another context"]
    for node in told["@graph"]:
        found += _wrong(node, nodes, node.get("@type", "?"))
    return found


def _wrong(node: Node, nodes: Mapping[str, Node], where: str) -> Iterator[str]:
    kind = node.get("@type", "")
    properties = expected(kind)
    if not properties:
        yield f"{where}: {kind!r} is no type"
        return
    yield from (f"{where}: no {name}" for name in REQUIRED.get(kind, ()) if not node.get(name))
    for name, value in node.items():
        if name.startswith("@"):
            continue
        if name not in properties:
            yield f"{where}: {kind} has no {name}"
            continue
        for one in value if isinstance(value, list) else [value]:
            yield from _wrong_value(one, properties[name], nodes, f"{where}.{name}")


def _wrong_value(value: Any, kinds: frozenset[str], nodes: Mapping[str, Node], where: str) -> Iterator[str]:
    if isinstance(value, dict):
        whole = value if "@type" in value else nodes.get(value.get("@id", ""))
        if whole is None:
            yield f"{where}: {value} is told nowhere on the page"
        elif not lineage(whole["@type"]) & kinds:
            yield f"{where}: a {whole['@type']} where only {sorted(kinds)} may stand"
        if "@type" in value:
            yield from _wrong(value, nodes, where)
    elif not any(_may_be(value, kind) for kind in kinds):
        yield f"{where}: {value!r} where only {sorted(kinds)} may stand"


def _may_be(value: Any, kind: str) -> bool:
    if isinstance(value, int):
        return kind in ("int", "float")
    if not isinstance(value, str) or not value.strip():
        return False
    return kind in _READS and bool(_READS[kind](value))


def _is_url(text: str) -> bool:
    parts = urlsplit(text)
    return parts.scheme in ("http", "https") and bool(parts.netloc) and text.isascii() and " " not in text


def _is_date(text: str) -> bool:
    if _PARTIAL_DATE.fullmatch(text):
        return True
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False


def _is_moment(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


_READS: Mapping[str, Callable[[str], object]] = {
    "str": bool,
    "URL": _is_url,
    "date": _is_date,
    "datetime": _is_moment,
    "Duration": _DURATION.fullmatch,
}


@cache
def lineage(kind: str) -> frozenset[str]:
    """A type and all that it is one of."""
    return frozenset(one.__name__ for one in getattr(models, kind).__mro__)


@cache
def expected(kind: str) -> Mapping[str, frozenset[str]]:
    """The properties a thing of this type may have, each with the types of its values."""
    found: dict[str, frozenset[str]] = {}
    for one in reversed(inspect.getmro(getattr(models, kind, object))):
        for name, told in inspect.get_annotations(one).items():
            found[name] = frozenset(_NAMES.findall(str(told)))
    return found if hasattr(models, kind) else {}
