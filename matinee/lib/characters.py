"""Characters that no page and no feed may hold: text pasted from elsewhere brings them along."""

import re

# Controls but tab and line ends, halves of a character, and two that are none (HTML; XML 1.0, 2.2).
_BREAKS = "\x0b\x0c\x85"
_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def writable(text: str) -> str:
    """The text without them; old line breaks among them become spaces."""
    return _REFUSED.sub(_instead, text)


def _instead(refused: re.Match[str]) -> str:
    return " " if refused[0] in _BREAKS else ""
