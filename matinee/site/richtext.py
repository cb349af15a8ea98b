"""The words of a paragraph: from what the editor stores to clean HTML with true links."""

import re
from collections.abc import Callable
from html import unescape

import nh3

_ANCHOR = re.compile(r"<a\b([^>]*)>")
_ATTRIBUTE = re.compile(r'\b(linktype|id)="([^"]*)"')
_MARKED = re.compile(r'<a href="(film|post|person):([^"]*)">(.*?)</a>', re.S)
_ID = re.compile(r"[0-9]{1,18}")
_TAGS = {
    "p",
    "h2",
    "h3",
    "h4",
    "b",
    "strong",
    "i",
    "em",
    "ul",
    "ol",
    "li",
    "a",
    "br",
    "blockquote",
    "hr",
    "sub",
    "sup",
}
_SCHEMES = {"http", "https", "mailto", "tel", "film", "post", "person"}

Address = Callable[[str, int], str]
"""Tells the address of a film, post or person by its id; "" where the public may not see it."""


def clean(stored: str) -> str:
    """Safe HTML in which links to the house's own things read `film:3`, for `resolve`."""
    return nh3.clean(
        _ANCHOR.sub(_mark, stored),
        tags=_TAGS,
        attributes={"a": {"href"}, "ol": {"start"}},
        url_schemes=_SCHEMES,
        link_rel=None,
    )


def _mark(anchor: re.Match[str]) -> str:
    named = dict(_ATTRIBUTE.findall(anchor[1]))
    if "linktype" not in named:
        return anchor[0]
    return f'<a href="{named["linktype"]}:{named.get("id", "")}">'


def resolve(html: str, address: Address) -> str:
    """Give the links that `clean` marked their addresses; a link that leads nowhere becomes plain text."""

    def link(found: re.Match[str]) -> str:
        where = address(found[1], int(found[2])) if _ID.fullmatch(found[2]) else ""
        return f'<a href="{where}">{found[3]}</a>' if where else found[3]

    return _MARKED.sub(link, html)


def plain(html: str) -> str:
    """The words alone, in one line."""
    return " ".join(
        unescape(nh3.clean(html.replace("</p>", "</p> ").replace("<br>", " "), tags=set())).split()
    )


def excerpt(text: str, length: int = 220) -> str:
    """The beginning of a text, cut after a word."""
    if len(text) <= length:
        return text
    return text[:length].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"
