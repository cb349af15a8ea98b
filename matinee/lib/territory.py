"""Countries and territories by their ISO 3166-1 codes."""

from difflib import get_close_matches
from functools import cache

from babel import Locale, UnknownLocaleError

# What CLDR names beside ISO 3166-1: exceptional reservations, groupings, codes for private use and tests.
_NOT_ISO = frozenset(
    {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"}
)
# Countries that are gone but whose films are not, by the codes they had (ISO 3166-3).
FORMER_COUNTRIES = {"CS": "Czechoslovakia", "DD": "East Germany", "SU": "Soviet Union", "YU": "Yugoslavia"}
_OTHER_NAMES = {
    "uk": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "britain": "GB", "great britain": "GB",
    "usa": "US", "america": "US", "holland": "NL", "czech republic": "CZ", "turkey": "TR", "korea": "KR",
    "burma": "MM", "uae": "AE", "russian federation": "RU", "ivory coast": "CI",
    "hong kong": "HK", "macau": "MO",
}  # fmt: skip


@cache
def territories(language: str = "en") -> dict[str, str]:
    """Every ISO 3166-1 alpha-2 code with its name in a language (BCP 47), else in English."""
    english, own = _names("en"), _names(language)
    codes = (code for code in english if len(code) == 2 and code.isalpha() and code not in _NOT_ISO)
    return {code: own.get(code) or english[code] for code in sorted(codes)}


def territory_name(code: str, language: str = "en") -> str:
    """The territory's name in a language (BCP 47); the code itself where it is unknown."""
    return territories(language).get(code) or FORMER_COUNTRIES.get(code, code)


def check_territory(code: str) -> str:
    """The code if ISO 3166-1 has it; else a ValueError that says which one was likely meant."""
    if code in territories():
        return code
    raise ValueError(_unknown(code))


def check_country(code: str) -> str:
    """As `check_territory`, and the former countries too: a film can be Soviet, no release can."""
    return code if code in FORMER_COUNTRIES else check_territory(code)


def _unknown(code: str) -> str:
    if meant := _meant(code):
        return f"{code!r} is no territory: write {meant} for {territory_name(meant)}."
    return f"{code!r} is no territory: write a code of ISO 3166-1 with two capital letters, as US, GB or FR."


def _meant(code: str) -> str:
    wanted = " ".join(code.casefold().removeprefix("the ").split())
    if len(wanted) == 2 and wanted.upper() in territories():
        return wanted.upper()
    names = {name.casefold(): known for known, name in territories().items()} | _OTHER_NAMES
    close = get_close_matches(wanted, names, n=1, cutoff=0.8) if len(wanted) > 3 else []
    return names.get(wanted) or (names[close[0]] if close else "")


def _names(language: str) -> dict[str, str]:
    try:
        return {str(code): name for code, name in Locale.parse(language, sep="-").territories.items()}
    except (UnknownLocaleError, ValueError):
        return {}
