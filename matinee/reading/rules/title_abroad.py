"""What the film is called elsewhere: "released in the UK as The Hum", "In Japan it is called Yoru no Umi".

Leaves what people and things are called there alone ("known in Denmark as Big K", "sold in May as pills").
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.foreign import foreign_at, looks_foreign, surely_foreign_at, title_named
from matinee.reading.page import Page
from matinee.reading.place import LANGUAGE, NATIONALITY, TERRITORY, language_code
from matinee.reading.title import title_at
from matinee.reading.values import Title
from matinee.reading.vocabulary import FILM

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.8
EXAMPLE = "Harrow Lane was released in the UK as The Hum, and opens in Denmark in June."

_COUNTRY_BEFORE = re.compile(
    r"(?:[Ii]n|for) (?:the )?[A-Z]\w+(?: [A-Z]\w+)?,? (?:where )?(?:it|this|the film|the movie)"
    r"(?: is(?: to be)?|'s| was| will be| goes) (?:\w+ )?"
    r"(?:known as|called|titled|released as|shown as|sold as|by the name) (?:simply |just )?"
    r"(?P<title>[\"“‘]?[A-ZÀ-Þ][^,.;()\n]{1,60})"
    r"(?:, which (?:means|translates (?:to|as)) (?P<means>[\"“‘']?[A-Z][^,.;()\n]{1,60}))?"
)
_AS_IN_COUNTRY = re.compile(
    r"(?:released|opened|sold|marketed|premiered|distributed|issued|screened|played|bowed|shown|debuted"
    r"|(?:go|goes|going|went|come|comes|coming|came) out|(?P<known>known)) "
    r"(?:(?:in|at|across) (?:(?:the|its|their) (?:native |home )?)?[A-Z][\w.]+(?: [A-Z]\w+){0,3}"
    r"|[A-Z]\w+|internationally|abroad|overseas|worldwide|locally|at home|in its homeland) as "
    r"(?:simply |just )?(?=[\"“'‘A-ZÀ-Þ0-9])"
)
_VERSION = re.compile(
    rf"(?P<language>{LANGUAGE}|Gaelic|Irish|Welsh)(?:-language)? (?:version|cut|dub|edition|release),?"
    r" (?P<told>(?:(?:is|was|will be) )?(?:titled|called|known as) )?(?=[\"“‘'A-ZÀ-Þ])"
)
_CALLED = re.compile(
    r"(?:[Cc]alled|[Tt]itled|known as|(?:released|distributed|marketed|sold|(?:go|goes|going|went|come|comes"
    r"|coming|came) out|opens?) as) (?=[\"“'‘]?[^\W\d_a-zß-öø-ÿ])"
)
# Of the film, and of nobody: "the film will be known as".
_OF_FILM = re.compile(
    rf"\b(?:[Ii]t|[Tt]his|[Tt]itle|pic|picture|project|(?i:{FILM}))[\"”’']?"
    r"(?:['’](?:s|ll))?(?: (?:is|was|will|be|to|set|being|also|now|then|instead))* \Z"
)
_OWN_CLAUSE = re.compile(r"(?:\A|[.,;:(] )(?P<title>[^\W\d_a-zß-öø-ÿ][^.,;:()\n]{1,60}), \Z")
_SURELY_OUT = ("released ", "opened ", "sold ", "marketed ", "premiered ", "distributed ", "issued ")
_OUT = (
    "released", "opened", "sold", "marketed", "premiered", "known", "distributed", "issued", "screened",
    "played", "bowed", "shown", "debuted", "go", "goes", "going", "went", "come", "comes", "coming", "came",
    "open", "opens",
)  # fmt: skip
_OTHER_WORK = re.compile(
    r"\b(?:songs?|singles?|albums?|novels?|books?|memoirs?|comics?|plays?|games?|podcasts?)\b"
    r"|\b(?:earlier|previous|last|first|debut|other) (?:film|feature|movie|short|one)\b",
    re.I,
)
_LONGEST = 70  # characters of a title with the words before it
_IN_LAND_FIRST = re.compile(rf"(?:In|Across) (?:the )?(?:{TERRITORY}|{NATIONALITY} cinemas),? ")
_AS_IT_IS = re.compile(
    r"as (?:it|the (?:film|movie|picture|show)|this) (?:is|was|will be) (?:\w+ )?(?:called|known|titled)"
    r" (?:in |at home|locally|there)"
)
_OR_LOCALLY = re.compile(
    r"(?:or|known (?:locally|at home|there|domestically) as|goes by) (?P<title>[A-ZÀ-Þ¡¿][^,.;()\n]{1,60}?)"
    r"(?: (?:locally|at home|in its homeland|over there|domestically)(?=[,.;)])|(?=[,.;)]))"
)
_NAMING = ("known", "called", "titled", "released", "shown", "sold", "name")
_LOCALLY = ("locally", "home", "homeland", "there", "domestically")
_IN_LAND = re.compile(
    rf"[,.]?[\"”’']? (?:in|across) (?:its (?:homeland|native \w+|home country)|(?:the )?{TERRITORY})"
)
_SAYS = re.compile(r" (?:is|was|are|were|has|had|will|can) ")


def read(page: Page, found: Findings) -> Iterator[Find]:
    yield from _of_version(page)
    named = list(_named_in_country(page))
    yield from named
    yield from _as_in_country(page)
    told = {page.words(Span(find.start, find.end)).strip("\"“”‘’'") for find in named}
    yield from (
        find for find in _called_in_country(page) if page.words(Span(find.start, find.end)) not in told
    )
    yield from _or_locally(page)
    yield from _as_it_is_called(page)


def _or_locally(page: Page) -> Iterator[Find]:
    """As in "called Harrow Lane, or Havrgade locally" and "goes by Havrgade at home"."""
    for cue in page.hits(_OR_LOCALLY, "or", "known", "goes") if page.has(*_LOCALLY) else ():
        title = cue.span("title")
        told = page.prose.endswith((", ", "(", "which "), page.start, cue.start())
        if told and (cue.group().startswith("known") or cue.group().endswith(_LOCALLY)):
            yield Find("title", Title(page.words(Span(*title)), "original"), *title, 0.85)


def _named_in_country(page: Page) -> Iterator[Find]:
    """As in "In Japan it is called Yoru no Umi, which means The Sea at Night"."""
    for cue in page.hits(_COUNTRY_BEFORE, "in", "for") if page.has(*_NAMING) else ():
        words = cue["title"].strip("\"“”‘’' ")
        kind = "original" if looks_foreign(words) or cue["means"] else "alternate"
        yield Find("title", Title(words, kind), *cue.span("title"), 0.92)
        if cue["means"]:
            yield Find("title", Title(cue["means"].strip("\"“”‘’'"), "alternate"), *cue.span("means"), 0.92)


def _of_version(page: Page) -> Iterator[Find]:
    """As in "A Gaelic version, An Cala, is shown too"."""
    for at in page.at("version", "cut", "dub", "edition", "release"):
        sentence = page.sentence_at(at)
        cue = _VERSION.search(page.prose, max(sentence.start, at - 30), min(sentence.end, at + 36))
        title = foreign_at(page.prose, cue.end(), sentence.end) if cue and cue.end() > at else None
        marks = (",", ")", ".") if cue and cue["told"] else (",", ")")
        ends = title is not None and page.prose.startswith(marks, title.end)
        if cue and title and ends and not _SAYS.search(page.prose, *title):
            code = language_code(cue["language"])
            yield Find("title", Title(page.words(title), "alternate", code), *title)


def _as_in_country(page: Page) -> Iterator[Find]:
    """As in "released in the UK as The Hum", "opened in May as La rue qui chante"."""
    for cue in page.hits(_AS_IN_COUNTRY, *_OUT) if page.has("as") else ():
        start, end = page.sentence_at(cue.start())
        if _OTHER_WORK.search(page.prose, start, cue.start()):
            continue
        if foreign := surely_foreign_at(page.prose, cue.end(), end):
            yield Find("title", Title(page.words(foreign), "original"), *foreign)
        elif cue.group().startswith(_SURELY_OUT) and (title := title_named(page.prose, cue.end(), end)):
            yield Find("title", Title(page.words(title), "alternate"), *title)


def _called_in_country(page: Page) -> Iterator[Find]:
    """As in "is called La ruelle in France", "is known as La ruelle in its homeland"."""
    for cue in page.hits(_CALLED, "called", "titled", *_OUT) if page.has("in", "across") else ():
        start, end = page.sentence_at(cue.start())
        title = surely_foreign_at(page.prose, cue.end(), end)
        if title and _IN_LAND.match(page.prose, title.end, end):
            yield Find("title", Title(page.words(title), "original"), *title)
        elif title is None and _OF_FILM.search(page.prose, start, cue.start()):
            named = title_at(page.prose, cue.end(), end)
            if named and (
                _IN_LAND.match(page.prose, named.end, end)
                or _IN_LAND_FIRST.match(page.prose, start, cue.start())
            ):
                yield Find("title", Title(page.words(named), "alternate"), *named)


def _as_it_is_called(page: Page) -> Iterator[Find]:
    """As in "La ruelle, as it is called in France, opens"."""
    for cue in page.hits(_AS_IT_IS, "as") if page.has("called", "known", "titled") else ():
        start = max(page.sentence_at(cue.start()).start, cue.start() - _LONGEST)
        before = _OWN_CLAUSE.search(page.prose[start : cue.start()])
        if before and looks_foreign(before["title"]):
            span = Span(start + before.start("title"), start + before.end("title"))
            yield Find("title", Title(page.words(span), "original"), *span)
