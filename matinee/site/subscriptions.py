"""Releases as entries of calendars that people subscribe to; each says which kind it is."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from uuid import UUID, uuid5

from matinee.lib.icalendar import KEPT, Calendar, Entry, written
from matinee.site import addresses, dates, labels
from matinee.site.reads.calendar import Opening
from matinee.site.reads.film import FilmCard
from matinee.site.reads.site import Site, locale_of
from matinee.site.texts import _

# The name space of the notes that stand in calendars which are empty (RFC 9562, version 5).
_NOTHING = UUID("0b6a0e0c-7d52-4c6b-8a5e-93d1c5a1f2e4")
_ALWAYS = date(2000, 1, 1)


def file_of(
    shown: Site, page: str, name: str, found: Iterable[tuple[Opening, FilmCard]], territory: str = ""
) -> bytes:
    """The file of the calendar whose page stands at an address; `territory` is the one it is all about."""
    url = shown.address + addresses.href(page)
    entries = tuple(
        _entry(opening, film, shown.address, shown.language, opening.territory == territory != "")
        for opening, film in found
    )
    return written(
        Calendar(
            name=f"{name} · {shown.name}",
            description=_("What has no day yet stands on none: it takes its place when the day is known."),
            url=url,
            entries=entries or (_nothing(page, url),),
        )
    )


@lru_cache(maxsize=KEPT)
def _entry(opening: Opening, film: FilmCard, address: str, language: str, is_own: bool) -> Entry:
    """The opening's entry; `address` and `language` are the publication's, `is_own` says that the calendar is
    all about its territory.
    """
    locale = locale_of(language)
    how = labels.channel(opening.channel) + (f", {opening.outlet}" if opening.outlet else "")
    where = labels.territory(opening.territory, language)
    when, url = dates.known(opening.date, locale), address + addresses.href(film.address)
    day = opening.earliest if opening.earliest == opening.latest else None
    summary = f"{film.title}: {how}" + ("" if is_own else f" · {where}")
    said = [f"{where}: {how}, {when}"]
    if not opening.is_release:
        said.append(_("A festival showing, not a release"))
    said.append(_("Reported on %(date)s") % {"date": dates.full(opening.reported_on, locale)})
    return Entry(
        uid=opening.uid,
        day=day,
        summary=summary if day else f"{summary} · {when}",
        description="\n".join((*said, url)),
        url=url,
        category=labels.channel(opening.channel),
        revised=opening.reported_on,
        revision=opening.changes,
    )


def _nothing(page: str, url: str) -> Entry:
    """What stands in a calendar without any: RFC 5545 knows none that is empty."""
    said = _("Nothing is announced yet. Stay tuned.")
    return Entry(str(uuid5(_NOTHING, page)), None, said, said, url, _("no date yet"), _ALWAYS)
