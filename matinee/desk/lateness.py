"""How late is too late for a post to go out by itself."""

from datetime import datetime

from django.conf import settings


def latest_moment(now: datetime) -> datetime:
    """A post that was to go out by this moment, and is not out at `now`, waits for a person's word."""
    moment: datetime = now - settings.PUBLICATION.lateness
    return moment


def is_late(moment: datetime, now: datetime) -> bool:
    """Whether a post that was to go out at `moment` must not do so by itself any more."""
    return moment <= latest_moment(now)
