"""What calendars show: in a territory its own releases, and those that name no territory."""

from collections.abc import Callable, Iterable, Iterator

from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.reads.calendar import (
    ANY,
    CHANNELS,
    EVERYWHERE,
    WORLD,
    Opening,
    calendar_channels,
    calendar_territories,
    calendar_years,
    has_calendar,
    has_when,
    in_order,
    is_month,
    openings_when,
    when_over,
    whens_of_year,
    whens_since,
)


def _places(territory: str) -> tuple[str, ...]:
    return (territory, WORLD) if territory else (EVERYWHERE,)


def is_there(reads: Reads, territory: str) -> bool:
    """Whether a territory ("" is everywhere) has a calendar."""
    if territory:
        reads(has_calendar, territory)  # from which it follows that there are others
    return not territory or territory in reads(calendar_territories)


def channels(reads: Reads, territory: str) -> tuple[str, ...]:
    """The channels that have a calendar there, in the order in which pages name them."""
    found = {channel for place in _places(territory) for channel in reads(calendar_channels, place)}
    return tuple(channel for channel in CHANNELS if channel in found)


def years(reads: Reads, territory: str) -> tuple[int, ...]:
    """The years that have a page there, the newest first."""
    found = {year for place in _places(territory) for year in reads(calendar_years, place)}
    return tuple(sorted(found, reverse=True))


def whens_in(reads: Reads, territory: str, year: int) -> list[str]:
    """The months and seasons of a year, and the year itself, that have a release there."""
    return _in_turn(reads, territory, ANY, lambda place: reads(whens_of_year, place, year))


def whens_from(reads: Reads, territory: str, channel: str, day: str) -> list[str]:
    """The months, seasons and years of the releases there that may still lie on or after a day (ISO 8601), in
    the order of time; the channel is "" for all.
    """
    how = channel or ANY
    return _in_turn(reads, territory, how, lambda place: reads(whens_since, place, how, day))


def _in_turn(
    reads: Reads, territory: str, channel: str, whens_of: Callable[[str], Iterable[str]]
) -> list[str]:
    found: set[str] = set()
    for place in _places(territory):
        whens = whens_of(place)
        reads.gather_all(has_when, [(place, channel, when) for when in whens])
        for when in whens:
            reads(has_when, place, channel, when)  # from which it follows that there are others
            found.add(when)
    return sorted(found, key=when_over)


def gather(reads: Reads, territory: str, channel: str, whens: Iterable[str]) -> None:
    """Have the releases there at hand that are asked for now, one time after the other."""
    told = list(whens)
    wanted = [(place, channel or ANY, when) for place in _places(territory) for when in told]
    reads.gather_all(openings_when, wanted)


def releases(reads: Reads, territory: str, channel: str, when: str) -> tuple[Opening, ...]:
    """The releases there in a month or a vaguer time, or the last reported without a date."""
    places = _places(territory)
    return in_order(one for place in places for one in reads(openings_when, place, channel or ANY, when))


def pages_of_year(reads: Reads, territory: str, year: int) -> Iterator[str]:
    """The addresses of a year's pages there: its own, and those of its months."""
    if whens := whens_in(reads, territory, year):
        yield addresses.of_calendar(territory, year)
        yield from (addresses.of_calendar_month(territory, when) for when in whens if is_month(when))
