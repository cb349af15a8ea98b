"""Lists that are full after a few posts: what happens at their edges happens often then."""

from collections.abc import Callable
from types import ModuleType

from django.apps import AppConfig


class SmallListsConfig(AppConfig):
    """Makes the lists small in a process of its own; named in the settings of the driver."""

    name = "matinee.site.tests"
    label = "small_lists"

    def ready(self) -> None:
        shrink(setattr)


def shrink(put: Callable[[ModuleType, str, int], object]) -> None:
    """Put small numbers where the site says how long its lists are."""
    from matinee.site.plates import calendar as calendar_pages
    from matinee.site.plates import calendar_year, feed, home
    from matinee.site.reads import calendar, moving_lists, paging, person, sitemap, watch

    put(paging, "PAGE", 3)
    put(paging, "_NEAR", 1)
    put(moving_lists, "FEATURED", 3)
    put(moving_lists, "FILMS", 3)
    put(moving_lists, "_FILMS_OF", 5)
    put(sitemap, "RANGE", 3)
    put(calendar, "UNDATED", 2)
    put(calendar, "SOON", 2)
    put(person, "POSTS", 3)
    put(feed, "ENTRIES", 4)
    put(watch, "LATEST", 2)
    put(home, "FEATURED", 2)
    put(calendar_pages, "ENOUGH", 2)
    put(calendar_year, "ENOUGH", 2)
    put(calendar_year, "LEADS", 1)
