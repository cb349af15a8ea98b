"""Characters that no page and no feed may hold: text pasted from elsewhere brings them along."""

import re

# Controls but tab and line ends, halves of a character, and two that are none (HTML; XML 1.0, 2.2).
_BREAKS = "\x0b\x0c\x85"
_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

_ONE_BYTE = bytes(code for code in range(0x80) if _REFUSED.fullmatch(chr(code)))
# Each begins with a byte of its own, so that the search leaps from one such byte to the next.
_TWO_BYTES, _THREE_BYTES = re.compile(b"\xc2[\x80-\x9f]"), re.compile(b"\xef\xbf[\xbe\xbf]")


def writable(text: str) -> str:
    """The text without them; old line breaks among them become spaces."""
    return _REFUSED.sub(_instead, text)


def encoded(text: str) -> bytes:
    """The same in UTF-8. A long text that has none of them, as nearly all, is told quicker by its bytes."""
    try:
        body = text.encode()
    except UnicodeEncodeError:
        return writable(text).encode()
    if (
        len(body.translate(None, _ONE_BYTE)) < len(body)
        or _TWO_BYTES.search(body)
        or _THREE_BYTES.search(body)
    ):
        return writable(text).encode()
    return body


def _instead(refused: re.Match[str]) -> str:
    return " " if refused[0] in _BREAKS else ""
