"""The places of a shoot: those behind "filmed in", listed with "and", or in the line of a listing."""

import re

from matinee.reading.calendar_count import WEEKDAYS
from matinee.reading.date_pattern import MONTHS
from matinee.reading.fact import Span
from matinee.reading.page import Page
from matinee.reading.place import LANGUAGES, NATIONALITIES, TERRITORIES
from matinee.reading.spelling import fold

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w.'\-]*"
_PLACE_NOUN = (
    r"(?:steelworks|studios?|castle|islands?|mountains?|desert|coast|region|valley|forest|province|county"
    r"|peninsula|prison|hospital|factory|harbou?r|area|countryside|lake|river|archipelago|highlands"
    r"|plateau|glacier|fjord|moors?|marshes|national park)"
)
_IN = re.compile(
    r"\b(?:in and around|all (?:over|across|around)|in|on|at|along|around|across|aboard|near|throughout"
    r"|outside|inside|locations include[sd]?)"
    r" (?:both )?(?:the )?"
    r"(?:(?:middle|central|northern|southern|western|eastern|upstate|rural|remote|downtown) )?(?:"
    r"(?:\w+ )?(?:port city|city|town|village|island|mountains|deserts?|streets|forests?|coast|region|shores?"
    r"|outskirts|countryside|wilds|hills|heart) of )?(?:the )?(?P<place>(?:(?:real|actual|old|former) )?"
    rf"{_CAPITAL}(?: (?:(?:of|the|de|la|del|do|da|y) )?{_CAPITAL})*(?: {_PLACE_NOUN}\b(?: (?:in|near)"
    rf" {_CAPITAL})?)?)"
    r"(?!['’]s)"
)
_NEXT_PLACE = re.compile(
    r"(?P<comma>,)?(?P<and> (?:and|&|as well as))? (?:(?:also|then|later) )?(?:(?:in|at|on) (?:a"
    r"|the) (?:sound)?stages? (?:in|at) )?"
    r"(?:in |at |on |around |along )?(?:the )?"
    rf"(?P<place>{_CAPITAL}(?: (?:(?:of|de|la|del) )?{_CAPITAL})*(?: {_PLACE_NOUN}\b)?)"
    r"(?=[.,;:!?)]| and | & | over | for | from | during | in "
    r"| with | last | this | between | back | on | near | at | as | under | by | using | to | next |\Z)"
)
_STATE = re.compile(r"(?!LA|UK|US)[A-Z]{2}")  # "Savannah, GA"
# "On the Peru-Chile production" is no place.
_PRODUCTION = re.compile(r" (?:co-?)?(?:production|project|shoot|picture)\b")
# Where the shoot goes on: "before moving to Bergen", "and will move to Peru next month".
MOVES = re.compile(
    r"\b(?:before|and|then|will|later|to) (?:mov(?:e|es|ing)|head(?:s|ing)?|shift(?:s|ing)?|relocat(?:e"
    r"|es|ing)"
    rf"|decamp(?:s|ing)?) (?:on )?to (?:the )?(?P<place>{_CAPITAL}(?: {_CAPITAL}){{0,3}})"
)
# What was taken for another place: "with Tarn doubling for Boston".
DOUBLES = re.compile(
    rf"\b(?:with|while|and) (?P<place>{_CAPITAL}(?: {_CAPITAL}){{0,2}}) "
    r"(?:doubling|doubles|doubled|standing in|stands in|stood in) for\b"
)
_NO_PLACE = frozenset({
    "imax", "35mm", "16mm", "8mm", "super", "black-and-white", "black", "3d", "4k", "hd", "technicolor",
    "super-8", "iphone", "iphones", "film", "digital", "one", "secret", "real", "chronological", "kodak",
    "arri", "red", "panavision", "cinemascope", "covid", "covid-19", "cannes", "sundance", "netflix",
    "youtube", "vimeo", *(month.lower() for month in MONTHS), *WEEKDAYS,
})  # fmt: skip
_SHOW = re.compile(r"[Ff]est(?:ival)?\b|Fleadh|Premiere|Cinema")
# In the listings of what is being made: "LOCATION: Bergen, Peru – May 4 thru June 19, 2031".
LOCATION = re.compile(
    rf"(?:LOCATION|(?:(?:[Ff]ilming|[Ss]hooting) )?[Ll]ocation): (?P<place>{_CAPITAL}(?: {_CAPITAL}){{0,3}}"
    rf"(?:, {_CAPITAL}(?: {_CAPITAL}){{0,2}})?)(?= ?[–—\-(/|]|[ ]*(?:\n|\Z))"
)


def shoot_places(page: Page, start: int, end: int, own: set[str]) -> list[Span]:
    """The first place behind the verb, with those that are listed with it."""
    for match in _IN.finditer(page.prose, start, end):
        place = without_stop(page, Span(*match.span("place")))
        words = page.words(place)
        is_title = match.group().startswith("on ") and own.issuperset(fold(words).split())
        if is_place(words) and not is_title and not _PRODUCTION.match(page.prose, place.end):
            return _listed(page, place, end)
    return []


def _listed(page: Page, first: Span, end: int) -> list[Span]:
    places = [first]
    joints: list[re.Match[str]] = []
    while further := _NEXT_PLACE.match(page.prose, places[-1].end, end):
        place = without_stop(page, Span(*further.span("place")))
        if not (further["comma"] or further["and"]) or not is_place(page.words(place)):
            break
        if further["comma"] and _STATE.fullmatch(page.words(place)):
            places[-1] = Span(places[-1].start, place.end)
            continue
        places.append(place)
        joints.append(further)
        if further["and"]:
            break
    if joints and not joints[-1]["and"]:  # "Reykjavik, Iceland"
        return [Span(first.start, places[1].end)]
    return places


def without_stop(page: Page, place: Span) -> Span:
    """Without the stop that ends the sentence."""
    return Span(place.start, place.end - 1) if page.prose[place.end - 1] == "." else place


def is_place(words: str) -> bool:
    """Whether capital words may be a place: no language, film stock, month or festival."""
    if words in TERRITORIES:
        return True
    if _SHOW.search(words) or words.endswith(("'s", "s'")):
        return False
    first = words.split()[0].strip(",.").lower()
    return first not in _NO_PLACE and first not in LANGUAGES and words not in NATIONALITIES
