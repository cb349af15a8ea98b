"""Files of dates to subscribe to: iCalendar (RFC 5545), with the names that RFC 7986 gives a calendar."""
# By hand: the `icalendar` package takes 0.4 ms for an entry and 90 ms to import; there are tens of thousands.

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from matinee.lib.characters import writable

LINE_BYTES = 75
KEPT = 5_000
"""So many entries are kept as they are written: an edit draws whole calendars that hold one other entry."""
_LINE_END = b"\r\n"
_LINE_ENDS = re.compile("\r\n|[\r\n\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Entry:
    """What happens on a day, or is known without one (`day` None).

    `uid` is what a reader's program knows it by for ever, `revised` the day of its last change, `revision`
    the number of its changes so far.
    """

    uid: str
    day: date | None
    summary: str
    description: str
    url: str
    category: str
    revised: date
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar with the page it belongs to; RFC 5545 (3.6) has none without an entry."""

    name: str
    description: str
    url: str
    entries: tuple[Entry, ...]


def written(calendar: Calendar) -> bytes:
    """The calendar's file. An entry with a day takes all of it and leaves people free; one without is a note
    (VJOURNAL), which stands on none.
    """
    return b"".join((_in_lines(_head(calendar)), *map(_of_entry, calendar.entries), b"END:VCALENDAR\r\n"))


def _head(calendar: Calendar) -> Iterator[str]:
    name, description = _text(calendar.name), _text(calendar.description)
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Matinee//Release calendars//EN")
    yield from (f"NAME:{name}", f"X-WR-CALNAME:{name}")
    yield from (f"DESCRIPTION:{description}", f"X-WR-CALDESC:{description}")
    yield f"URL:{calendar.url}"
    yield from ("REFRESH-INTERVAL;VALUE=DURATION:PT12H", "X-PUBLISHED-TTL:PT12H")


@lru_cache(maxsize=KEPT)
def _of_entry(entry: Entry) -> bytes:
    return _in_lines(_parts(entry))


def _parts(entry: Entry) -> Iterator[str]:
    kind = "VJOURNAL" if entry.day is None else "VEVENT"
    yield f"BEGIN:{kind}"
    yield from (f"UID:{entry.uid}", f"DTSTAMP:{_compact(entry.revised)}T000000Z")
    yield f"SEQUENCE:{entry.revision}"
    if entry.day is not None:
        yield from (f"DTSTART;VALUE=DATE:{_compact(entry.day)}", "TRANSP:TRANSPARENT")
    yield f"SUMMARY:{_text(entry.summary)}"
    yield f"DESCRIPTION:{_text(entry.description)}"
    yield from (f"CATEGORIES:{_text(entry.category)}", f"URL:{entry.url}")
    yield f"END:{kind}"


def _compact(day: date) -> str:
    return day.isoformat().replace("-", "")


def _text(words: str) -> str:
    """A text as 3.3.11 has it."""
    plain = writable(_LINE_ENDS.sub("\n", words))
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _in_lines(parts: Iterable[str]) -> bytes:
    return b"".join(piece for part in parts for piece in (_folded(part.encode()), _LINE_END))


def _folded(line: bytes) -> bytes:
    """The line in pieces of 75 bytes (3.1), no character in two; all but the first begin with a space."""
    pieces: list[bytes] = []
    start, room = 0, LINE_BYTES
    while len(line) - start > room:
        end = start + room
        while _is_within(line[end]):
            end -= 1
        pieces.append(line[start:end])
        start, room = end, LINE_BYTES - 1
    return b"\r\n ".join((*pieces, line[start:]))


def _is_within(byte: int) -> bool:
    """Whether a character of UTF-8 goes on with this byte, rather than beginning."""
    return byte & 0b1100_0000 == 0b1000_0000
