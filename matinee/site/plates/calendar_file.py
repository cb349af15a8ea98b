"""The dates of each calendar, for calendar programs (iCalendar)."""

from collections.abc import Iterator
from typing import ClassVar

from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import calendars, labels
from matinee.site.addresses import of_subscription
from matinee.site.plates.calendar import Which, calendar_at, calendars_for, every_calendar, with_cards
from matinee.site.reads.calendar import NO_DATE, Opening, since
from matinee.site.reads.site import Site, site
from matinee.site.subscriptions import file_of
from matinee.site.texts import _


class CalendarFilePlate:
    name: ClassVar[str] = "calendar file"
    order: ClassVar[int] = 70

    def addresses(self) -> Iterator[str]:
        return (of_subscription(which.address) for which in every_calendar(Reads()))

    def addresses_for(self, read_name: str, reads: Reads) -> Iterator[str]:
        return (of_subscription(which.address) for which in calendars_for(read_name, reads))

    def render(self, address: str, reads: Reads) -> bytes | None:
        page = address.removesuffix(".ics")
        which = calendar_at(page, reads) if page != address else None
        if which is None:
            return None
        found = with_cards(_told(reads, which), reads)
        return file_of(reads(site), page, _name(which, reads(site)), found, which.territory)


def _told(reads: Reads, which: Which) -> Iterator[Opening]:
    """The releases of a calendar, those of the last weeks too, and the last reported without a date."""
    first = reads(since)
    whens = (*calendars.whens_from(reads, *which, first.isoformat()), NO_DATE)
    calendars.gather(reads, *which, whens)
    for when in whens:
        for one in calendars.releases(reads, *which, when):
            if one.latest is None or one.latest >= first:
                yield one


def _name(which: Which, shown: Site) -> str:
    place = labels.territory(which.territory, shown.language)
    how = f", {labels.channel(which.channel)}" if which.channel else ""
    return _("Releases: %(place)s") % {"place": place} + how


register_plate(CalendarFilePlate())
