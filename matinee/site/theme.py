"""The publication's theme as a whole: taking it up anew when its files have changed."""

from collections.abc import Callable, Iterator
from typing import Any

from django.conf import settings

from matinee.site import assets, drawing, environment, layers, logo, theme_problems

Seen = frozenset[tuple[str, int, int]]


def _made_once() -> Iterator[Callable[..., Any]]:
    """All that is made of the theme once and kept."""
    yield from (layers.layers, layers.look, environment.environment, drawing.furniture_at, logo.logo)
    yield from (assets.styles, assets.scripts, assets.icon, assets.logos, assets.files, assets.assets)
    yield from (environment.plain_environment, theme_problems.problems)


def take_up() -> None:
    """Look at settings and files anew, whenever the theme is asked for next."""
    for made in _made_once():
        made.cache_clear()  # type: ignore[attr-defined]


class ThemeWatch:
    """Takes the theme up anew when its files are other than they were, and nobody is still at them."""

    def __init__(self) -> None:
        self._taken = self._last = _seen()

    def has_changed(self) -> bool:
        """Whether another theme was taken up just now: all pages may look different."""
        now = _seen()
        is_at_rest, self._last = now == self._last, now
        if now == self._taken or not is_at_rest:
            return False
        self._taken = now
        take_up()
        return True


def _seen() -> Seen:
    """The theme's files with their sizes and the moments in which they were written."""
    publication = settings.PUBLICATION
    places = [
        publication.home / place for place in (publication.look.logo, publication.look.logo_dark) if place
    ]
    found = set()
    for path in [*publication.theme.rglob("*"), *places]:
        try:
            facts = path.stat()
        except OSError:  # gone while we look
            continue
        found.add((str(path), facts.st_mtime_ns, facts.st_size))
    return frozenset(found)
