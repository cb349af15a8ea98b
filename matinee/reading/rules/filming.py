"""Where and when the film was shot: "filmed in Iceland", "shot over 40 days in Oslo and Bergen".

Leaves languages ("filmed in Breton"), formats ("shot in IMAX", "on 35mm"), lower-case places, and people
who are shot alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.date_pattern import MONTHS
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.place import LANGUAGES, NATIONALITIES, TERRITORIES
from matinee.reading.values import Shoot

KINDS = ("filming",)
NEEDS = ()
CONFIDENCE = 0.9
EXAMPLE = "The production filmed on the Tarn Island Ferry (TIF) from May 3rd - 9th, 2030."

_FILMED = re.compile(
    r"(?:[Ff]ilmed|shot|Shot(?= (?:in|on|over|entirely|mostly|at))|[Ll]ensed|[Ss]hoots|[Ss]hooting|[Ff]ilming"
    r"|(?:[Ss]tarted|[Bb]egan|[Bb]egins|[Ss]tarts|[Ww]rapped|[Ww]raps) (?:production|principal photography)"
    r"|(?:[Pp]roduction|[Pp]hotography)(?= "
    r"(?:took|takes|has|began|begins|will|wrapped|wraps|ran|runs|started|starts|is|was|commence|commenced"
    r"|kicks|kicked|continues|moved|moves"
    r"|on location)))\b"
)
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w.'\-]*"
_PLACE_NOUN = (
    r"(?:steelworks|studios?|castle|islands?|mountains?|desert|coast|region|valley|forest|province|county"
    r"|peninsula|prison|hospital|factory|harbou?r|area|countryside|lake|river|archipelago|highlands)"
)
_IN = re.compile(
    r"\b(?:in and around|in|on|at|around|across|aboard|near|throughout|outside) (?:both )?(?:the )?(?:"
    r"(?:\w+ )?(?:city|town|village|island|mountains|deserts?|streets|forests?|coast|region|shores?"
    r"|outskirts|countryside|wilds|hills|heart) of )?(?:the )?(?P<place>(?:(?:real|actual|old|former) )?"
    rf"{_CAPITAL}(?: (?:(?:of|the|de|la|del|do|da|y) )?{_CAPITAL})*(?: {_PLACE_NOUN}\b(?: (?:in|near)"
    rf" {_CAPITAL})?)?)"
    r"(?!['’]s)"
)
_NEXT_PLACE = re.compile(
    r"(?P<comma>,)?(?P<and> (?:and|&|as well as))? (?:(?:also|then|later) )?(?:in |at |on |around )?(?:the )?"
    rf"(?P<place>{_CAPITAL}(?: (?:(?:of|de|la|del) )?{_CAPITAL})*)(?=[.,;:!?)]| and | & | over | for "
    rf"| from | during | in "
    r"| with | last | this | between | back |\Z)"
)
_DATES = re.compile(
    r"(?: \([^)]{1,20}\))?(?: [a-z]+)?(?: (?:of|in) (?:the )?[^\W\d_a-z]\w+)?,? (?:from|between|in|during"
    r"|on|over|back in|throughout|starting|this|last|late|early)\b"
)
_NO_PLACE = frozenset({
    "imax", "35mm", "16mm", "8mm", "super", "black-and-white", "black", "3d", "4k", "hd", "technicolor",
    "super-8", "iphone", "iphones", "film", "digital", "january", "february", "march", "april", "may",
    "june", "july", "august", "september", "october", "november", "december", "one", "secret", "real",
    "chronological", "kodak", "arri", "red", "panavision", "cinemascope", "covid", "covid-19", "cannes",
    "sundance", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "netflix",
    "youtube", "vimeo",
})  # fmt: skip
_SHARE = re.compile(r"(?:%|percent|third|half|quarter|rest) (?:of [\w ]{1,30} )?(?:was|were) \Z")
_OTHER = re.compile(
    r"\b(?:trailer|photo|selfie|clip|poster|first (?:film|movie) (?:ever )?|gun|man|woman|boy|girl|cop"
    r"|being|gets?|got|he|she|who|a|an|the|this|that|one|great|opening|final|long|each|every|every single"
    r"|first|last|mug|money|establishing)(?: was| were| is)? \Z",
    re.I,
)
_OF_PEOPLE = frozenset({"shot", "Shot", "shoots", "filmed"})
_WINDOW = 110  # characters behind "shot" in which the place may stand
_CLAUSE_END = re.compile(
    r"[.;:!?](?:\s|\Z)|\n|, (?:and (?:it|is|was|premiered|opens)|which|where|who|but)\b| (?:that|which"
    r"|about|opens|premiered|premieres|debuted|starring|directed|by|because|set) "
)
_MONTH = "|".join(MONTHS)
_MONTHS = re.compile(
    rf"from (?P<first>{_MONTH}) (?:to|until|through) (?P<last>{_MONTH})(?:,? of)? (?P<until>last year|this"
    rf" year|(?:19|20)\d\d)"
)
_BEGAN = re.compile(r"\b(?:began|begun|started|kicked off|commenced)\b")
_WRAPS = re.compile(r"\bwrap(?:s|ped|ping)?(?: up)? ")
_FUTURE = re.compile(r"\b(?:begins?|will|starts|expected|set to|slated|is|are|currently)\b")
_CUES = (
    "started", "began", "begins", "starts", "wrapped", "wraps", "filmed", "shot", "lensed", "shoots",
    "shooting", "filming", "production", "photography",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_FILMED, *_CUES):
        sentence = page.sentence_at(cue.start())
        before = page.prose[max(sentence.start, cue.start() - 50) : cue.start()]
        if _SHARE.search(before) or (cue.group() in _OF_PEOPLE and _OTHER.search(before)):
            continue
        stop = _CLAUSE_END.search(page.prose, cue.end(), min(sentence.end, cue.end() + _WINDOW))
        end = stop.start() if stop else min(sentence.end, cue.end() + _WINDOW)
        places = _places(page, cue.end(), end)
        since, until = _dates(page, cue.end(), places, sentence.end) if places else (None, None)
        text = page.words(Span(cue.start(), sentence.end))
        for place in places:
            yield Find("filming", Shoot(page.words(place), since, until, None, text), cue.start(), place.end)


def _in_year(month: str, year: str) -> str | None:
    return f"{year}-{MONTHS.index(month) + 1:02}" if year else None


def _places(page: Page, start: int, end: int) -> list[Span]:
    """The first place behind the verb, with those that are listed with it."""
    for match in _IN.finditer(page.prose, start, end):
        place = _without_stop(page, Span(*match.span("place")))
        if _is_place(page.words(place)):
            return _listed(page, place, end)
    return []


def _listed(page: Page, first: Span, end: int) -> list[Span]:
    places = [first]
    joints: list[re.Match[str]] = []
    while further := _NEXT_PLACE.match(page.prose, places[-1].end, end):
        place = _without_stop(page, Span(*further.span("place")))
        if not (further["comma"] or further["and"]) or not _is_place(page.words(place)):
            break
        places.append(place)
        joints.append(further)
        if further["and"]:
            break
    if joints and not joints[-1]["and"]:  # "Reykjavik, Iceland"
        return [Span(first.start, places[1].end)]
    return places


def _without_stop(page: Page, place: Span) -> Span:
    return Span(place.start, place.end - 1) if page.prose[place.end - 1] == "." else place


def _is_place(words: str) -> bool:
    if words in TERRITORIES:
        return True
    first = words.split()[0].strip(",.").lower()
    return first not in _NO_PLACE and first not in LANGUAGES and words not in NATIONALITIES


def _dates(page: Page, start: int, places: list[Span], end: int) -> tuple[str | None, str | None]:
    """The days told between the verb and the place or right behind the places."""
    stop = places[-1].end
    reach = min(end, stop + 90) if _DATES.match(page.prose, stop, end) else stop
    is_past = not _FUTURE.search(page.prose, max(0, start - 12), stop)
    dates = page.dates(Span(start, reach), past=is_past)
    if months := _MONTHS.search(page.prose, start, reach):
        until = page.dates(Span(months.start("until"), months.end("until")), past=is_past)
        year = until[0].value[:4] if until else ""
        return _in_year(months["first"], year), _in_year(months["last"], year)
    if not is_past and (wrap := _WRAPS.search(page.prose, start, end)):
        dates = [*dates[:1], *page.dates(Span(wrap.end(), end))[:1]]
    if not dates:
        return None, None
    last = dates[1].value if len(dates) > 1 else ("" if not is_past else dates[0].value)
    if last == dates[0].value and _BEGAN.search(page.prose, max(0, start - 24), stop):
        last = ""
    return dates[0].value, dates[0].until or last or None
