"""A text with the words in brackets that facts were read from, the numbers of their rows behind them."""

from collections.abc import Sequence
from typing import NamedTuple

from rich.text import Text

from matinee.reading.show import Row

MARK = "cyan"


class _Sign(NamedTuple):
    """A bracket and where it goes; at one place what ends there comes before what begins there."""

    place: int
    opens: bool
    turn: int
    text: str


def marked(text: str, rows: Sequence[Row]) -> Text:
    """The text with the words of every row in brackets; rows with the same words share them."""
    made = Text()
    at = depth = 0
    for sign in sorted(_signs(rows)):
        made.append(text[at : sign.place], style="bold" if depth else "dim")
        made.append(sign.text, style=MARK)
        depth += 1 if sign.opens else -1
        at = sign.place
    made.append(text[at:], style="dim")
    return made


def _signs(rows: Sequence[Row]) -> list[_Sign]:
    numbers: dict[tuple[int, int], list[str]] = {}
    for number, row in enumerate(rows, 1):
        numbers.setdefault((row.start, row.end), []).append(str(number))
    signs: list[_Sign] = []
    for (start, end), told in numbers.items():
        signs.append(_Sign(start, True, -end, "["))
        signs.append(_Sign(end, False, -start, f"]{','.join(told)}"))
    return signs
