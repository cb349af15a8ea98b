"""The publication itself, as every page shows it."""

from dataclasses import dataclass
from functools import cache

from babel import Locale, UnknownLocaleError
from django.conf import settings

from matinee.lib.colour import Colour, parse
from matinee.lib.links import Links
from matinee.press.read import read
from matinee.site.assets import assets, icon, scripts, styles
from matinee.site.layers import look
from matinee.site.lettering import fonts_mark
from matinee.site.logo import Logo, logo


@dataclass(frozen=True, slots=True)
class ShareColours:
    """What the pictures of shared links are painted with: the look's colours for dark screens."""

    paper: Colour
    ink: Colour
    accent: Colour


@dataclass(frozen=True, slots=True)
class Site:
    name: str
    tagline: str
    address: str
    language: str
    direction: str
    time_zone: str
    territories: tuple[str, ...]
    styles: str
    scripts: str
    icon: str
    logo: Logo | None
    links: Links
    assets: tuple[str, ...]
    """The addresses of all styles, scripts, pictures and fonts of the theme."""
    share_fonts: str
    share_colours: ShareColours
    editions: tuple[tuple[str, str], ...] = ()
    """The language and the address of each sister edition."""
    feed_id: str = ""
    """What the Atom feed is known by; empty: by the address."""

    def __hash__(self) -> int:
        """By little of it: what is drawn once for all pages is found by it with each page."""
        return hash((self.name, self.styles))

    @property
    def locale(self) -> Locale:
        """Babel's locale of the language; its plain language, or English, where Babel knows none nearer."""
        return locale_of(self.language)


@cache
def locale_of(language: str) -> Locale:
    """Babel's locale for a BCP 47 tag."""
    try:
        return Locale.parse(language, sep="-")
    except (ValueError, UnknownLocaleError):
        return Locale("en")


@read("site")
def site() -> Site:
    publication, worn = settings.PUBLICATION, look()
    return Site(
        name=publication.name,
        tagline=publication.tagline,
        address=publication.address,
        language=publication.language,
        direction=locale_of(publication.language).text_direction,
        time_zone=publication.time_zone,
        territories=publication.territories,
        styles=styles().address,
        scripts=scripts().address,
        icon=icon().address,
        logo=logo(),
        links=publication.links,
        assets=tuple(sorted(assets())),
        share_fonts=fonts_mark(),
        share_colours=ShareColours(*map(parse, (worn.paper_dark, worn.ink_dark, worn.accent_dark))),
        editions=tuple(_edition(told) for told in publication.editions),
        feed_id=publication.feed_id,
    )


def _edition(told: str) -> tuple[str, str]:
    language, _, address = told.partition(" ")
    return language, address.rstrip("/")
