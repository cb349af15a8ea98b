"""What the film is called elsewhere: "released in the UK as The Hum", "In Japan it is called Yoru no Umi".

Leaves what people and things are called there alone ("known in Denmark as Big K", "sold in May as pills").
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.foreign import foreign_at, looks_foreign, surely_foreign_at, title_named
from matinee.reading.page import Page
from matinee.reading.place import LANGUAGE, TERRITORY, language_code
from matinee.reading.values import Title

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
    r"(?:released|opened|sold|marketed|premiered|(?P<known>known)) "
    r"(?:in (?:(?:the|its|their) (?:native |home )?)?[A-Z][\w.]+(?: [A-Z]\w+)?"
    r"|internationally|abroad|overseas|worldwide|locally|at home|in its homeland) as "
    r"(?:simply |just )?(?=[\"“'‘A-ZÀ-Þ0-9])"
)
_VERSION = re.compile(
    rf"(?P<language>{LANGUAGE}|Gaelic|Irish|Welsh)(?:-language)? (?:version|cut|dub|edition),?"
    r" (?:titled |called |known as )?(?=[\"“‘'A-ZÀ-Þ])"
)
_CALLED = re.compile(r"(?:called|titled|known as) (?=[\"“'‘]?[^\W\d_a-zß-öø-ÿ])")
_OR_LOCALLY = re.compile(
    r"(?:or|known (?:locally|at home|there|domestically) as|goes by) (?P<title>[A-ZÀ-Þ¡¿][^,.;()\n]{1,60}?)"
    r"(?: (?:locally|at home|in its homeland|over there|domestically)(?=[,.;)])|(?=[,.;)]))"
)
_NAMING = ("known", "called", "titled", "released", "shown", "sold", "name")
_LOCALLY = ("locally", "home", "homeland", "there", "domestically")
_IN_LAND = re.compile(rf"[\"”’']? in (?:its (?:homeland|native \w+|home country)|(?:the )?{TERRITORY})")
_SAYS = re.compile(r" (?:is|was|are|were|has|had|will|can) ")


def read(page: Page, found: Findings) -> Iterator[Find]:
    yield from _of_version(page)
    yield from _named_in_country(page)
    yield from _as_in_country(page)
    yield from _called_in_country(page)
    yield from _or_locally(page)


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
    for at in page.at("version", "cut", "dub", "edition"):
        sentence = page.sentence_at(at)
        cue = _VERSION.search(page.prose, max(sentence.start, at - 30), min(sentence.end, at + 30))
        title = foreign_at(page.prose, cue.end(), sentence.end) if cue and cue.end() > at else None
        ends = title is not None and page.prose[title.end : title.end + 1] in {",", ")"}
        if cue and title and ends and not _SAYS.search(page.prose, *title):
            code = language_code(cue["language"])
            yield Find("title", Title(page.words(title), "alternate", code), *title)


def _as_in_country(page: Page) -> Iterator[Find]:
    """As in "released in the UK as The Hum", "opened in May as La rue qui chante"."""
    for cue in page.hits(_AS_IN_COUNTRY, "released", "opened", "sold", "marketed", "premiered", "known"):
        end = page.sentence_at(cue.start()).end
        if foreign := surely_foreign_at(page.prose, cue.end(), end):
            yield Find("title", Title(page.words(foreign), "original"), *foreign)
        elif not cue["known"] and (title := title_named(page.prose, cue.end(), end)):
            yield Find("title", Title(page.words(title), "alternate"), *title)


def _called_in_country(page: Page) -> Iterator[Find]:
    """As in "is called La ruelle in France", "is known as La ruelle in its homeland"."""
    for cue in page.hits(_CALLED, "called", "known", "titled") if page.has("in") else ():
        end = page.sentence_at(cue.start()).end
        title = surely_foreign_at(page.prose, cue.end(), end)
        if title and _IN_LAND.match(page.prose, title.end, end):
            yield Find("title", Title(page.words(title), "original"), *title)
