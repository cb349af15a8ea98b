"""Festivals that go by one name: "Sundance", "Hot Docs", "in Venice"."""

import re

from matinee.reading.any_of import any_of
from matinee.reading.fact import Span
from matinee.reading.festival_name import Festivals, year_behind
from matinee.reading.festival_table import BRANDS, TOWNS

_BRAND = re.compile(any_of((*BRANDS, *TOWNS)))
# What stands behind a town where one of its festival's sections is meant.
_SECTION = re.compile(
    r"(?:['’]s?)? (?:International )?(?:Horizons|Orizzonti|Days|Critics['’]? Week|Directors['’]? Fortnight"
    r"|Un Certain Regard|Classics|Panorama|Forum|Generation|Perspectives|Encounters|Discovery|Platform"
    r"|Midnight|Special|Gala|Vanguard|Wavelengths|Tiger|Bright Future|Big Screen|Limelight|New Directors"
    r"|Horizontes|Zabaltegi|Perlak|Filmmakers of the Present|Cineasti|Piazza Grande|Official|Main|Next Wave"
    r"|(?:Golden|Silver) (?:Lion|Bear|Leopard|Shell)|(?:[Oo]fficial |[Mm]ain )?[Cc]ompetition)(?!\w)"
)
# Towns in which no film has its premiere but at the festival.
_OF_FESTIVALS = frozenset({"Venice", "Toronto", "Rotterdam", "Busan", "San Sebastián", "San Sebastian"})
_PREMIERE = re.compile(r" (?:world |international )?(?:premiere|bow|berth|debut|slot|launch)\b")
_YEAR_BEFORE = re.compile(r"(?:19|20)\d\d\Z")


def brand_at(text: str, at: int, end: int) -> Festivals | None:
    """A festival that goes by one name ("Sundance", "Hot Docs") at `at`."""
    match = _BRAND.match(text, at, end)
    if match is None:
        return None
    span = Span(*match.span())
    year = year_behind(text, match.end(), end) or _year_before(text, at)
    section = _SECTION.match(text, match.end(), end)
    year = year or (year_behind(text, section.end(), end) if section else None)
    if match.group() in _OF_FESTIVALS:
        section = section or _PREMIERE.match(text, match.end(), end)
    town = match.group() in TOWNS and not section
    return Festivals(*match.span(), ((span, match.group()),), year, is_of_films=not town, is_town=town)


def _year_before(text: str, at: int) -> int | None:
    before = text[max(0, at - 5) : max(0, at - 1)]
    return int(before) if _YEAR_BEFORE.match(before) else None
