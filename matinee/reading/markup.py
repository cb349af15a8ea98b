"""HTML to plain text, knowing for each character where it stood in the input."""

import html
import re
from array import array
from dataclasses import dataclass, field

from matinee.reading.fact import Span

_TAG = re.compile(r"</?(?:p|br|div|a|em|i|b|strong|h[1-6]|span|html|body|article|img|ul|li)\b[^<>]*>", re.I)
_ENTITY = re.compile(r"&(?:#\d{2,6}|#x[0-9a-f]{2,5}|amp|nbsp|quot|[lr][sd]quo|[mn]dash|hellip|eacute);", re.I)
_TOKEN = re.compile(
    r"<!--|</?([a-zA-Z][a-zA-Z0-9]*)[^<>]*>|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});"
)
_BLOCKS = frozenset({
    "address", "article", "blockquote", "body", "dd", "div", "dl", "dt", "figcaption", "figure", "form",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "ol", "p", "pre", "section",
    "table", "td", "th", "title", "tr", "ul",
})  # fmt: skip
_UNREAD = frozenset({
    "aside", "button", "footer", "head", "iframe", "nav", "noscript", "script", "select", "style", "svg",
    "template",
})  # fmt: skip
_HEADINGS = frozenset({"h1", "h2"})
_EMPHASES = frozenset({"em", "i", "cite"})

# One character for one character, so that no offset moves.
_SAME_LENGTH = tuple(zip("\u00a0\u2007\u202f\t\v\f\r\u2019\u02bc\u2032", "       '''", strict=True))


@dataclass(slots=True)
class Plain:
    """Text without markup; `origins[i]` is where character i stood in the input (None: everything stayed).

    `emphases` are the spans set in italics, as film titles are.
    """

    text: str
    origins: "array[int] | None" = None
    headings: list[Span] = field(default_factory=list)
    emphases: list[Span] = field(default_factory=list)

    def origin(self, start: int, end: int) -> Span:
        """The characters of the input that became `text[start:end]`; never empty for a non-empty span."""
        if self.origins is None:
            return Span(start, end)
        if start >= end:
            place = self.origins[start]
            return Span(place, place)
        return Span(self.origins[start], self.origins[end - 1] + 1)


def plain(text: str) -> Plain:
    """The text as a reader sees it, with straight apostrophes and plain spaces; plain text keeps its
    length.
    """
    if not _TAG.search(text) and not _ENTITY.search(text):
        return Plain(_evened(text))
    stripper = _Stripper(text)
    stripper.run()
    return stripper.result()


def _evened(text: str) -> str:
    for sign, plain_sign in _SAME_LENGTH:
        text = text.replace(sign, plain_sign)
    return text


class _Stripper:
    def __init__(self, source: str) -> None:
        self.source = source
        self.lower = source.lower() if len(source.lower()) == len(source) else source
        self.parts: list[str] = []
        self.origins: array[int] = array("q")
        self.headings: list[Span] = []
        self.titles: list[Span] = []
        self.heading_from: int | None = None
        self.emphases: list[Span] = []
        self.emphasis_from: int | None = None
        self.never_closed: set[str] = set()

    def run(self) -> None:
        at = 0
        while found := _TOKEN.search(self.source, at):
            self.keep(at, found.start())
            at = self.token(found)
        self.keep(at, len(self.source))

    def keep(self, start: int, end: int) -> None:
        self.parts.append(self.source[start:end])
        self.origins.extend(range(start, end))

    def put(self, text: str, origin: int) -> None:
        self.parts.append(text)
        self.origins.extend([origin] * len(text))

    def token(self, found: re.Match[str]) -> int:
        """Writes what the token stands for and says where to go on."""
        words = found.group()
        if words.startswith("&"):
            self.put(html.unescape(words), found.start())
        elif words == "<!--":
            return self.skip_to("-->", found.end())
        else:
            return self.tag(found, words[1] == "/", (found.group(1) or "").lower())
        return found.end()

    def tag(self, found: re.Match[str], closing: bool, name: str) -> int:
        if name in _UNREAD and not closing:
            return self.skip_to(f"</{name}", found.end())
        if name in _EMPHASES:
            self.emphasis(closing)
        elif name == "br":
            self.put("\n", found.start())
        elif name in _BLOCKS:
            self.heading(name, closing)
            self.put("\n\n", found.start())
        return found.end()

    def emphasis(self, closing: bool) -> None:
        if not closing:
            self.emphasis_from = len(self.origins)
        elif self.emphasis_from is not None:
            self.emphases.append(Span(self.emphasis_from, len(self.origins)))
            self.emphasis_from = None

    def heading(self, name: str, closing: bool) -> None:
        if name not in _HEADINGS and name != "title":
            return
        if not closing:
            self.heading_from = len(self.origins) + 2
        elif self.heading_from is not None:
            found = self.titles if name == "title" else self.headings
            found.append(Span(self.heading_from, len(self.origins)))
            self.heading_from = None

    def skip_to(self, mark: str, at: int) -> int:
        # An end mark that is missing once is missing from here on: looking again and again would be
        # quadratic.
        if mark in self.never_closed:
            return at
        end = self.lower.find(mark, at)
        if end < 0:
            self.never_closed.add(mark)
            return at
        return end + len(mark) if mark == "-->" else end

    def result(self) -> Plain:
        # A feed's item has its headline in <title>; a page has it in a heading of its own as well.
        headings = self.headings or self.titles
        return Plain(_evened("".join(self.parts)), self.origins, headings, self.emphases)
