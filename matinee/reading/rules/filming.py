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
from matinee.reading.shoot_dates import shoot_dates, wrap_of
from matinee.reading.shoot_place import DOUBLES, LOCATION, MOVES, is_place, shoot_places, without_stop
from matinee.reading.spelling import fold, folded_words
from matinee.reading.values import Shoot
from matinee.reading.vocabulary import FILM

KINDS = ("filming",)
NEEDS = ("title",)
CONFIDENCE = 0.9
EXAMPLE = "The production filmed on the Tarn Island Ferry (TIF) from May 3rd - 9th, 2030."

_FILMED = re.compile(
    r"(?:[Ff]ilmed|shot|Shot(?= (?:in|on|over|entirely|mostly|largely|at))|[Ll]ensed"
    r"|[Pp]hotographed(?= (?:in|on|around) )"
    r"|[Ll]ensing(?= (?:is|was|will|has|begins|began|starts|started|kicks|kicked|continues|wrapped"
    r"|takes|took|gets|got))"
    r"|(?:(?<=to )|(?<=will ))lens|[Ss]hoots|[Ss]hooting|[Ff]ilming"
    r"|(?:(?<=to )|(?<=will )|(?<=day )|(?<=week )|(?<=month ))shoot"
    r"|(?<=he )shoot(?= (?:took|takes|will|is|was|began|begins|started|starts|ran|runs|moved"
    r"|got under ?way|kicked off|kicks off))"
    r"|[Cc]ameras (?:\w+ ){0,4}roll(?:ed|ing|s)?"
    r"|(?:(?<=before )|(?<=before the )|(?<=front of )|(?<=front of the ))cameras"
    r"|(?:[Ss]tarted|[Bb]egan|[Bb]egins|[Ss]tarts|[Ww]rapped|[Ww]raps) (?:production|principal photography)"
    r"|(?:[Pp]roduction|[Pp]hotography)(?= "
    r"(?:took|takes|has|began|begins|will|wrapped|wraps|ran|runs|started|starts|is|was|commence|commenced"
    r"|kicks|kicked|continues|moved|moves|got|gets"
    r"|on location)))\b"
)
_TITLED = re.compile(r"(?:Titled|Entitled|Called) [“\"‘']?(?P<name>[A-Z][^,;“”\"]{1,60})")
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
_FILM = re.compile(
    rf" (?:it|this one|(?:this|the|his|her|their) (?:[\w\-]+ )?(?:{FILM}|picture|pic|co-production"
    rf"|project|thing))\b"
    r"|,? along ",
    re.I,
)
# What is shot in "shooting a commercial in Rome", "a deer was shot in Norway".
_OTHER_OBJECT = re.compile(
    r" (?:an?\b|another\b|(?:his|her|their|its|the|some) "
    rf"(?!(?:[\w\-]+ )?(?:{FILM}|picture|pic|co-production|production|thing|project|pilot|whole|entire"
    rf"|bulk|majority|scenes?|exteriors|interiors)\b))"
    r"| (?:his|her|their) (?:last|previous|first|earlier|debut|other) ",
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
_MOST_BEHIND = 50  # characters behind a place in which its dates begin
_WINDOW = 110  # characters behind "shot" in which the place may stand
# "It was lensed by NAME in and around Tarn."
_BY_SOMEONE = re.compile(r" by (?:[^\W\d_a-z][\w.'\-]*,? ){2,4}(?=(?:in|on|at|along|around|near) )")
_CLAUSE_END = re.compile(
    r"[.;:!?](?:\s(?!\d)|\Z)|\n|, (?!(?:19|20)\d\d\b|(?:and |& )?(?:then |later |also )?(?:(?:in|on|at|near"
    r"|around|outside|from)"
    r" )?(?:the )?[^\W\d_a-z])|, (?:The|It|He|She|They) | (?:that|which"
    r"|about|opens|premiered|premieres|debuted|starring|directed|by|because"
    r"|set (?:in|on|against|during|around)) "
)
_CUES = (
    "lensing", "lens", "photographed", "started", "began", "begins", "starts", "wrapped", "wraps",
    "filmed", "shot", "lensed", "shoots",
    "shooting", "filming", "production", "photography", "cameras", "shoot",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    told: dict[str, Find] = {}
    own = folded_words(found.titles)
    for cue in page.hits(_FILMED, *_CUES):
        sentence = page.sentence_at(cue.start())
        if not _is_of_film(page, cue, sentence) or _is_of_another(page, cue, sentence, own):
            continue
        for find in _shoots(page, cue, sentence, own):
            if isinstance(find.value, Shoot) and (find.value.place not in told or find.value.since):
                told[find.value.place] = find
    for line in page.hits(LOCATION, "location", "filming", "shooting"):
        place = Span(*line.span("place"))
        end = page.sentence_at(place.start).end
        told.setdefault(
            page.words(place), Find("filming", _shoot_behind(page, place, line.start(), end), *place)
        )
    wrap = wrap_of(page) if told else None
    for find in told.values():
        if wrap and isinstance(find.value, Shoot) and find.value.since and not find.value.until:
            yield find._replace(value=find.value._replace(until=wrap))
        else:
            yield find


def _is_of_film(page: Page, cue: re.Match[str], sentence: Span) -> bool:
    before = page.prose[max(sentence.start, cue.start() - 50) : cue.start()]
    is_behind_word = before[-1:] == " " and before[-2:-1].isalnum() and not before.endswith("Principal ")
    if (cue.group()[0].isupper() and is_behind_word) or before.endswith("ost-"):
        return False  # a title's word, or "post-production"
    if _SHARE.search(before) or (cue.group() in _GOING_ON and not _SAID.search(before)):
        return False
    if _OTHER_OBJECT.match(page.prose, cue.end()):
        return False
    if cue.group() not in _OF_PEOPLE or _FILM.match(page.prose, cue.end()):
        return True
    return not (_OTHER.search(before) or _OTHER_BEING.search(before))


def _is_of_another(page: Page, cue: re.Match[str], sentence: Span, own: set[str]) -> bool:
    """As in "is shooting Tin Skies in Malta", "Titled Tin Skies, it shoots in Norway"."""
    named = _NAMED.match(page.prose, cue.end())
    if named and named["name"] in MONTHS:
        named = None
    works = (named, _TITLED.match(page.prose, *sentence))
    return bool(own) and any(work and own.isdisjoint(fold(work["name"]).split()) for work in works)


def _shoots(page: Page, cue: re.Match[str], sentence: Span, own: set[str]) -> Iterator[Find]:
    by = _BY_SOMEONE.match(page.prose, cue.end(), sentence.end)
    begin = by.end() if by else cue.end()
    stop = _CLAUSE_END.search(page.prose, begin, min(sentence.end, begin + _WINDOW))
    end = stop.start() if stop else min(sentence.end, begin + _WINDOW)
    places = shoot_places(page, begin, end, own)
    since, until = shoot_dates(page, cue.end(), places, sentence.end) if places else (None, None)
    text = page.words(Span(cue.start(), sentence.end)) if places else ""
    for place in places:
        yield Find("filming", Shoot(page.words(place), since, until, None, text), cue.start(), place.end)
    if places and (doubles := DOUBLES.search(page.prose, places[-1].end, sentence.end)):
        place = Span(*doubles.span("place"))
        yield Find("filming", Shoot(page.words(place), since, until, None, text), *place)
    if places and (move := MOVES.search(page.prose, places[-1].end, sentence.end)):
        place = without_stop(page, Span(*move.span("place")))
        if is_place(page.words(place)):
            yield Find("filming", _shoot_behind(page, place, move.start(), sentence.end), *move.span())


def _shoot_behind(page: Page, place: Span, start: int, end: int) -> Shoot:
    """A shoot at a place with the date right behind it, as in "to Bergen for the whole of October"."""
    behind = Span(place.end, min(end, place.end + _MOST_BEHIND))
    shoot = Shoot(page.words(place), text=page.words(Span(start, end)))
    when = next(iter(page.dates(behind)), None)
    if when is None:
        return shoot
    is_whole = page.prose.startswith("whole of", when.start)
    return shoot._replace(since=when.value, until=when.until or (when.value if is_whole else None))
