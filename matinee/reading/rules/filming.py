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
from matinee.reading.shoot_dates import shoot_dates, wrap_of
from matinee.reading.spelling import fold
from matinee.reading.values import Shoot
from matinee.reading.vocabulary import FILM

KINDS = ("filming",)
NEEDS = ("title",)
CONFIDENCE = 0.9
EXAMPLE = "The production filmed on the Tarn Island Ferry (TIF) from May 3rd - 9th, 2030."

_FILMED = re.compile(
    r"(?:[Ff]ilmed|shot|Shot(?= (?:in|on|over|entirely|mostly|at))|[Ll]ensed|[Ss]hoots|[Ss]hooting|[Ff]ilming"
    r"|(?:(?<=to )|(?<=will )|(?<=day )|(?<=week )|(?<=month ))shoot"
    r"|(?<=he )shoot(?= (?:took|takes|will|is|was|began|begins|started|starts|ran|runs|moved))"
    r"|[Cc]ameras (?:\w+ ){0,4}roll(?:ed|ing|s)?"
    r"|(?:(?<=before )|(?<=before the )|(?<=front of )|(?<=front of the ))cameras"
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
    r"\b(?:in and around|in|on|at|around|across|aboard|near|throughout|outside|inside|locations include[sd]?)"
    r" (?:both )?(?:the )?"
    r"(?:(?:middle|central|northern|southern|western|eastern|upstate|rural|remote|downtown) )?(?:"
    r"(?:\w+ )?(?:port city|city|town|village|island|mountains|deserts?|streets|forests?|coast|region|shores?"
    r"|outskirts|countryside|wilds|hills|heart) of )?(?:the )?(?P<place>(?:(?:real|actual|old|former) )?"
    rf"{_CAPITAL}(?: (?:(?:of|the|de|la|del|do|da|y) )?{_CAPITAL})*(?: {_PLACE_NOUN}\b(?: (?:in|near)"
    rf" {_CAPITAL})?)?)"
    r"(?!['’]s)"
)
_NEXT_PLACE = re.compile(
    r"(?P<comma>,)?(?P<and> (?:and|&|as well as))? (?:(?:also|then|later) )?(?:in |at |on |around )?(?:the )?"
    rf"(?P<place>{_CAPITAL}(?: (?:(?:of|de|la|del) )?{_CAPITAL})*)(?=[.,;:!?)]| and | & | over | for "
    rf"| from | during | in "
    r"| with | last | this | between | back | on | near | at | as | under | by | using | to | next |\Z)"
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
    r"\b(?:(?:trailer|photo|selfie|clip|poster|first (?:film|movie) (?:ever )?|gun|man|woman|boy|girl|cop"
    r"|being|gets?|got|he|she|who)(?: was| were| is)?|a|an|the|this|that|one|great|opening|final|long|each"
    r"|every|every single|first|last|mug|money|establishing) \Z",
    re.I,
)
# Behind "filming" of people who do something else: "a crew filming in Tarn disappears".
_SAID = re.compile(
    r"(?:\b(?:is|was|are|were|been|be|[Cc]urrently|now|began|begins?|start(?:ed|s)?|finish\w*|wrap\w*"
    r"|complet\w+|resum\w+|continu\w+|paus\w+|the|with|principal|after|before|of|location|to|just|recently"
    r"|still|will|for|and|while|when|during|also|main|on-location|for) |\A|[.,;:!?()“”\"—–-] ?|\n)\Z",
    re.I,
)
_FILM = re.compile(rf" (?:it|(?:this|the|his|her|their) (?:\w+ )?{FILM})\b", re.I)
# What is shot in "shooting a commercial in Rome", "a deer was shot in Norway".
_OTHER_OBJECT = re.compile(
    r" (?:an?\b|another\b|(?:his|her|their|its|the|some) "
    rf"(?!(?:[\w\-]+ )?(?:{FILM}|project|pilot|whole|entire|bulk|majority|scenes?|exteriors|interiors)\b))",
    re.I,
)
_OTHER_BEING = re.compile(
    rf"\b(?:an?|two|three|many|several) (?:[\w\-]+ )?(?!(?:{FILM}|that|which)\b)[\w\-]+"
    r" (?:was|were|is|are|gets|got) \Z"
    r"|\b(?:police|soldiers|bandits|gunm[ae]n) (?:who )?\Z",
    re.I,
)
_NAMED = re.compile(
    r" (?:on |production on )?[“\"‘']?(?P<name>[A-Z][\w'’]*(?: (?:[A-Z][\w'’]*|of|the|and)){0,5})[”\"’']?"
    r" (?:in|at|this|last|across|around)\b"
)
_OF_PEOPLE = frozenset({"shot", "Shot", "shoots", "filmed"})
_GOING_ON = frozenset({"filming", "shooting"})
_SHOW = re.compile(r"[Ff]est(?:ival)?\b|Fleadh|Premiere|Cinema")
_WINDOW = 110  # characters behind "shot" in which the place may stand
_CLAUSE_END = re.compile(
    r"[.;:!?](?:\s|\Z)|\n|, (?!(?:and |& )?(?:then |later |also )?(?:(?:in|on|at|near|around|outside|from)"
    r" )?(?:the )?[^\W\d_a-z])|, (?:The|It|He|She|They) | (?:that|which"
    r"|about|opens|premiered|premieres|debuted|starring|directed|by|because"
    r"|set (?:in|on|against|during|around)) "
)
_CUES = (
    "started", "began", "begins", "starts", "wrapped", "wraps", "filmed", "shot", "lensed", "shoots",
    "shooting", "filming", "production", "photography", "cameras", "shoot",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    told: dict[str, Find] = {}
    for cue in page.hits(_FILMED, *_CUES):
        sentence = page.sentence_at(cue.start())
        if not _is_of_film(page, cue, sentence) or _is_of_another(page, cue.end(), found.titles):
            continue
        for find in _shoots(page, cue, sentence):
            if isinstance(find.value, Shoot) and (find.value.place not in told or find.value.since):
                told[find.value.place] = find
    wrap = wrap_of(page) if told else None
    for find in told.values():
        value = find.value
        is_open = wrap and isinstance(value, Shoot) and value.since and not value.until
        yield (
            find._replace(value=value._replace(until=wrap)) if is_open and isinstance(value, Shoot) else find
        )


def _is_of_film(page: Page, cue: re.Match[str], sentence: Span) -> bool:
    before = page.prose[max(sentence.start, cue.start() - 50) : cue.start()]
    if cue.group()[0].isupper() and before and before[-1] == " " and before[-2:-1].isalnum():
        return False  # a title's word
    if _SHARE.search(before) or (cue.group() in _GOING_ON and not _SAID.search(before)):
        return False
    if _OTHER_OBJECT.match(page.prose, cue.end()):
        return False
    if cue.group() not in _OF_PEOPLE or _FILM.match(page.prose, cue.end()):
        return True
    return not (_OTHER.search(before) or _OTHER_BEING.search(before))


def _is_of_another(page: Page, at: int, titles: list[str]) -> bool:
    """As in "is shooting Tin Skies in Malta", "wrapped filming on Tin Skies in Norway"."""
    named = _NAMED.match(page.prose, at)
    if named is None or named["name"] in MONTHS:
        return False
    own = {word for title in titles for word in fold(title).split()}
    return bool(own) and own.isdisjoint(fold(named["name"]).split())


def _shoots(page: Page, cue: re.Match[str], sentence: Span) -> Iterator[Find]:
    stop = _CLAUSE_END.search(page.prose, cue.end(), min(sentence.end, cue.end() + _WINDOW))
    end = stop.start() if stop else min(sentence.end, cue.end() + _WINDOW)
    places = _places(page, cue.end(), end)
    since, until = shoot_dates(page, cue.end(), places, sentence.end) if places else (None, None)
    text = page.words(Span(cue.start(), sentence.end))
    for place in places:
        yield Find("filming", Shoot(page.words(place), since, until, None, text), cue.start(), place.end)


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
    if _SHOW.search(words):
        return False
    first = words.split()[0].strip(",.").lower()
    return first not in _NO_PLACE and first not in LANGUAGES and words not in NATIONALITIES
