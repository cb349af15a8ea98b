"""Nations in what a film is called: "Danish-Swedish", "from Poland"; people and wars named after one are
none.
"""

import re
from collections.abc import Iterator

from matinee.reading.place import NATIONALITIES, NATIONALITY, TERRITORIES, TERRITORY

# Countries that are people's names and states as well: only behind "from" they are surely meant.
_NAMESAKES = {"Jordan": "JO", "Chad": "TD", "Georgia": "GE", "Congo": "CD", "the Congo": "CD"}
PLACES = TERRITORIES | _NAMESAKES
PLACE = rf"(?:{TERRITORY}|(?:{'|'.join(_NAMESAKES)})(?![\w']))"

# As in "Franco-Belgian".
_SHORTENED = {
    "Franco": "FR", "Anglo": "GB", "Italo": "IT", "Hispano": "ES", "Luso": "PT", "Sino": "CN", "Belgo": "BE",
    "Austro": "AT", "Finno": "FI", "Dano": "DK", "Germano": "DE",
    "Indo": "IN", "Greco": "GR", "Hiberno": "IE",
}  # fmt: skip
_SHORT = rf"(?:{'|'.join(_SHORTENED)})"
_NATION = re.compile(
    rf"(?<![\w-])(?P<first>{NATIONALITY}|{_SHORT}(?=-))(?:(?:[-/–]| and | & )"
    rf"(?P<second>{NATIONALITY}|(?<=[-/–]){PLACE})(?:[-/–](?P<third>{NATIONALITY}|{PLACE}))?)?"
    r"(?!-?language| language| War\b|[ -](?:born|set|style|inspired|trailer|teaser))"
    r"(?! (?i:refugees?|immigrants?|girls?|boys?|soldiers?|mother|father|woman|man|women|men|teens?"
    r"|couple|spy"
    r"|mafia|mob|royals?|civil|revolution|queen|king|legend|food|cuisine|tragedy|new wave|wine"
    r"|distributor|box office)\b)"
)
_CODES = PLACES | NATIONALITIES | _SHORTENED
_PLACE_NAME = re.compile(PLACE)


def nationalities_in(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The nations named as adjectives: start, end and code. "English" tells of the language as often."""
    if text[start:end].islower():
        return
    for nation in _NATION.finditer(text, start, end):
        names = [name for name in ("first", "second", "third") if nation[name]]
        if _are_people(nation, names) and "production" not in text[start:end]:
            continue
        for name in names:
            if nation[name] != "English":
                yield *nation.span(name), _CODES[nation[name]]


def _are_people(nation: re.Match[str], names: list[str]) -> bool:
    """As in "a Korean-American family drama"."""
    return len(names) > 1 and nation[names[-1]] == "American"


def places_in(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The countries named in `text[start:end]`: start, end and code."""
    for place in _PLACE_NAME.finditer(text, start, end):
        yield *place.span(), PLACES[place.group()]
