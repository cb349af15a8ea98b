"""Lines of a text, without the white space around them."""

from collections.abc import Iterator

from matinee.reading.fact import Span


def lines(text: str, start: int, end: int) -> Iterator[Span]:
    """The lines of `text[start:end]` that have words."""
    at, end = start, min(end, len(text))
    while at < end:
        newline = text.find("\n", at, end)
        stop = newline if newline >= 0 else end
        line = trim(text, Span(at, stop))
        if line.start < line.end:
            yield line
        at = stop + 1


def trim(text: str, span: Span) -> Span:
    """The span without the white space at its ends."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
