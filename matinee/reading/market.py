"""Where a film opens, as prose names it: territories, "Irish cinemas", two cities, stateside."""

import re

from matinee.reading.place import NATIONALITIES, NATIONALITY, TERRITORIES, TERRITORY

_SCREENS = (
    r"(?:theat(?:er|re)s|cinemas|release|theatrical|audiences|viewers|cinemagoers|moviegoers|fans"
    r"|multiplexes|screens|platforms|television|TV)"
)
_NO_MARKET = (
    r"(?! (?:dollars|box office|dub|remake|government|president|army|citizens?|trailer|teaser|poster)\b)"
)
PEOPLE = {
    "Brits": "GB", "Britons": "GB", "Aussies": "AU", "Americans": "US", "Australians": "AU",
    "Canadians": "CA", "Germans": "DE", "New Zealanders": "NZ", "Kiwis": "NZ",
}  # fmt: skip
_MARKET = re.compile(
    rf"(?<![\w'])"
    rf"(?:(?<!North )(?<!South )(?<!Latin )(?P<place>{TERRITORY}){_NO_MARKET}"
    rf"|(?P<of>{NATIONALITY})(?= (?:(?:and |& )[A-Z][\w.]*(?: [A-Z]\w+)? )?(?:\w+ )?{_SCREENS}\b)"
    r"|(?P<city>New York|Los Angeles|NYC|NY|LA|L\.A\.)(?!\w)(?! (?:City )?(?:Times|Film|story))"
    r"|(?P<home>[Ss]tateside\b)|(?P<south>Down Under\b)|(?P<north>North America\b)"
    rf"|(?P<people>{'|'.join(PEOPLE)})(?= (?:will|can|must|get|have|should|may)\b))"
)
_LAST = re.compile(rf"(?<![\w'])(?P<place>{TERRITORY}) \Z")
_LONGEST = 30  # characters of a territory
_CAPITAL = re.compile(r"[A-Zs](?<![\w'].)\w*")  # or "stateside"
_FIRST_OF_MARKETS = frozenset(
    re.split(r"[ .]", name.removeprefix("the ").removeprefix("mainland "))[0]
    for name in (
        *TERRITORIES,
        *NATIONALITIES,
        "Los",
        "NYC",
        "NY",
        "LA",
        "L",
        "Stateside",
        "stateside",
        "Down",
        "North",
        "New",
        *PEOPLE,
    )
)


def markets_in(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Where a film may open in `text[start:end]`: "Spain", "UK cinemas", New York; start, end and code."""
    found: list[tuple[int, int, str]] = []
    for word in _CAPITAL.finditer(text, start, end):
        if word.group() not in _FIRST_OF_MARKETS:
            continue
        at = _with_article(text, start, word.start())
        match = None if found and at < found[-1][1] else _MARKET.match(text, at, end)
        if match is None:
            continue
        found += [(*match.span(), code) for code in _codes(match)]
    return found


def _codes(match: re.Match[str]) -> list[str]:
    if name := match["place"] or match["of"]:
        return [TERRITORIES.get(name) or NATIONALITIES[name]]
    if match["north"]:
        return ["US", "CA"]
    return [PEOPLE[match["people"]] if match["people"] else "AU" if match["south"] else "US"]


def market_codes(text: str, start: int, end: int) -> list[str]:
    """The codes of where a film may open in `text[start:end]`."""
    return [code for *_, code in markets_in(text, start, end)]


def territory_before(text: str, at: int, least: int) -> tuple[int, str] | None:
    """Where the territory begins that stands right before `at`, as before a bracket, and its code."""
    place = _LAST.search(text, max(least, at - _LONGEST), at)
    return (place.start(), TERRITORIES[place["place"]]) if place else None


def _with_article(text: str, start: int, at: int) -> int:
    """Where "the UK" or "mainland China" begins, whose capital is at `at`."""
    for article in ("the ", "mainland "):
        begin = at - len(article)
        if begin >= start and text.startswith(article, begin):
            is_word = begin == 0 or not (text[begin - 1].isalnum() or text[begin - 1] in "_'")
            return begin if is_word else at
    return at
