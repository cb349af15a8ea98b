"""When a day begins in the publication's time zone, calendars are looked at again."""

import datetime

from matinee.press import touch
from matinee.site.reads.calendar import today

_noted: datetime.date | None = None


def note_day() -> bool:
    """Touch what depends on the day if it is another than at the last call; costs nothing otherwise."""
    global _noted
    day = today.load()
    if day == _noted:
        return False
    touch(today.name(), because=f"{day:%-d %B %Y} began")
    _noted = day
    return True
