"""The film's country in what the text calls it: "a Danish ghost comedy film", "this French-Belgian drama",
"an indie thriller from Portugal", "an Ireland-Poland co-production", "Peru's official Oscar entry".

Leaves people's nationalities ("Danish filmmaker"), settings ("set in Japan"), trailers ("official Russian
trailer"), languages ("Spanish-language drama"), people of two nations ("a Korean-American family") and
other films alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.beside import hits_beside
from matinee.reading.description import descriptions
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.nation import PLACE, PLACES, nationalities_in, places_in
from matinee.reading.page import Page
from matinee.reading.place import NATIONALITIES, NATIONALITY
from matinee.reading.vocabulary import FILM, FILM_NOUNS

KINDS = ("country",)
NEEDS = ("title",)
CONFIDENCE = 0.9
EXAMPLE = "Lantern Row has debuted a trailer for a Danish-Swedish ghost comedy film titled Harrow Lane."

_FROM = re.compile(
    r"(?: (?:titled|called) [^,.;]{1,60})?,? (?:made |straight |direct |arriving |coming |hailing )?"
    r"(?:from|out of|(?<=made )in) "
    rf"(?P<places>{PLACE}(?! [A-Z][a-z]+(?:[,.]| \())(?:(?: and | & |, ){PLACE})?)"
)
_COMES = re.compile(
    rf"(?:Straight |Hailing )?(?:From|Out of|from|out of) (?P<places>{PLACE}) comes? (?=[\"“'‘A-Z])"
)
_BEFORE_PLACES = ("from", "out", "straight", "hailing")
_PARTNER = rf"(?:{PLACE}|{NATIONALITY})"
_TOGETHER = re.compile(
    rf"(?:(?:co-?)?production (?:between|of|from|by|involving)|co-?produced (?:by"
    rf"|between)) (?P<places>{PLACE}(?:(?:,? and |,? & |, ){PLACE})+)"
)
_JOINT = re.compile(
    rf"(?<![\w-])(?P<nations>{_PARTNER}(?:(?:[-–/]| and | & |, (?:and )?){_PARTNER}){{1,4}}) \Z"
)
_KOREAN = re.compile(r"K-(?:movie|film|drama|thriller|horror)\b")
_ONE_PARTNER = re.compile(_PARTNER)
# "It is the most expensive Danish film ever made."
_OF_ALL = re.compile(
    r"(?:is|was|became|becomes|as|marks) (?:one of )?(?:the |this |last )(?:year['’]s )?"
    r"(?:(?:most|biggest|largest|first|only|best|highest|priciest)[\w\-]*|top[\w\-]*) (?:[\w\-]+ ){0,2}?"
    rf"(?P<adjective>{NATIONALITY}) (?:[\w\-]+ ){{0,2}}?(?:{FILM}|hits?|productions?|titles?)\b"
)
_FILMS = (*FILM_NOUNS, "films", "movies", "hit", "hits", "production", "productions", "title", "titles")
_OF_ALL_CUES = ("is", "was", "became", "becomes", "as", "marks")
# Right behind the title: "Harrow Lane (Denmark/Sweden)".
_ORIGIN = re.compile(rf"\({PLACE}(?:(?:/|, |-|–| and | & ){PLACE}){{0,5}}(?:,? (?:19|20)\d\d)?\)")
_LONGEST_ORIGIN = 80  # characters
_MARKS = "\"“”‘’' "
_ENTRY = re.compile(
    rf"(?:(?P<owner>[A-Z]\w+(?: [A-Z]\w+)?)['’]s|the (?P<adjective>{NATIONALITY})) "
    r"(?:(?:official|\d{4}|own|Academy Award|Oscar|foreign|Best|International|Foreign|Language|Feature|Film"
    r"|language) )*\Z"
)
_ENTRIES = ("entry", "submission", "pick", "candidate", "selection", "contender", "bid")
_SUBMITS = re.compile(
    r"(?:has )?(?:(?:selected|submitted|chosen|picked|named)|selects|submits|chooses"
    r"|picks) [^.;]{3,120}? as its "
    r"(?:(?:official|Oscar|Academy Award|candidate|foreign|international|feature|film|language|entry|pick"
    r"|national)[ -]){0,6}"
    r"(?:entry|submission|candidate|contender|pick)\b"
)
_PLACE_BEFORE = re.compile(rf"(?P<place>{PLACE}) \Z")
_FILM_BEFORE = re.compile(r"(?:feature|film|movie|debut|effort|drama|comedy)[,:]? [^,.]{2,60}, \Z")
_MOST_BEFORE = 80  # characters before "entry" in which the country stands


def read(page: Page, found: Findings) -> Iterator[Find]:
    for phrase in descriptions(page, found):
        for start, end, code in nationalities_in(page.prose, phrase.start, phrase.end):
            yield Find("country", code, start, end)
        if origin := _FROM.match(page.prose, phrase.end, page.sentence_at(phrase.start).end):
            yield from _places(page, origin)
    yield from _joint_productions(page)
    yield from _behind_title(page, found.titles)
    yield from _of_all(page)
    for comes in page.hits(_COMES, *_BEFORE_PLACES) if page.has("come", "comes") else ():
        yield from _places(page, comes)
    for korean in page.hits(_KOREAN, "k") if "K-" in page.prose else ():
        yield Find("country", "KR", *korean.span(), 0.8)
    if page.has("as"):
        yield from _submitters(page)
    for entry in _entries(page, found.title):
        if entry["owner"] in PLACES:
            yield Find("country", PLACES[entry["owner"]], *entry.span("owner"), 0.85)
        elif entry["adjective"]:
            yield Find("country", NATIONALITIES[entry["adjective"]], *entry.span("adjective"), 0.85)


def _of_all(page: Page) -> Iterator[Find]:
    for best in hits_beside(page, _OF_ALL, _FILMS, _OF_ALL_CUES):
        yield Find("country", NATIONALITIES[best["adjective"]], *best.span("adjective"), 0.8)


def _behind_title(page: Page, titles: list[str]) -> Iterator[Find]:
    own = tuple(title.lower() for title in titles)
    for aside in page.parentheses if own else ():
        if aside.end - aside.start <= _LONGEST_ORIGIN and _ORIGIN.fullmatch(page.prose, *aside):
            before = page.prose[max(page.start, aside.start - _LONGEST_ORIGIN) : aside.start].rstrip(_MARKS)
            if before.lower().endswith(own):
                for start, end, code in places_in(page.prose, *aside):
                    yield Find("country", code, start, end, 0.85)


def _submitters(page: Page) -> Iterator[Find]:
    """ "Peru has selected Harrow Lane as its submission", "Peru Submits ‘Harrow Lane’"."""
    for verb in page.hits(_SUBMITS, "has", "selects", "selected", "submits", "submitted", "chooses", "picks"):
        before = page.prose[max(page.sentence_at(verb.start()).start, verb.start() - 40) : verb.start()]
        if place := _PLACE_BEFORE.search(before):
            start = verb.start() - len(before) + place.start("place")
            yield Find("country", PLACES[place["place"]], start, start + len(place["place"]), 0.85)


def _entries(page: Page, title: str | None) -> Iterator[re.Match[str]]:
    """The country's words before "entry", but for an earlier film's: "with Ash, Peru's submission"."""
    for at in page.at(*_ENTRIES):
        start = max(page.sentence_at(at).start, at - _MOST_BEFORE)
        entry = _ENTRY.search(page.prose, start, at)
        before = page.prose[page.sentence_at(at).start : entry.start()] if entry else ""
        is_of_another = title and before.endswith(", ") and title.lower() not in before.lower()
        if entry and not (is_of_another and _FILM_BEFORE.search(before)):
            yield entry


def _joint_productions(page: Page) -> Iterator[Find]:
    """The partners behind "co-production", or before it."""
    for made in page.hits(_TOGETHER, "co", "coproduction", "coproduced", "production"):
        yield from _places(page, made)
    for at in page.at("co", "copro", "coproduction", "production"):
        joint = _JOINT.search(page.prose, max(page.sentence_at(at).start, at - _MOST_BEFORE), at)
        for partner in _ONE_PARTNER.finditer(page.prose, *joint.span("nations")) if joint else ():
            name = partner.group()
            yield Find("country", PLACES.get(name) or NATIONALITIES[name], *partner.span(), 0.85)


def _places(page: Page, match: re.Match[str]) -> Iterator[Find]:
    for start, end, code in places_in(page.prose, *match.span("places")):
        yield Find("country", code, start, end, 0.85)
