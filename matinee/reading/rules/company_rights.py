"""The distributor as the buyer: "COMPANY has acquired U.S. rights to TITLE", "has picked up", "holds the
rights".

Leaves sales agents ("world sales rights"), rights to a novel or a remake, and what the company bought
before alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.company import as_distributor
from matinee.reading.company_run import companies_before
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.place import NATIONALITY, REGION, TERRITORIES
from matinee.reading.spelling import fold
from matinee.reading.vocabulary import FILM

KINDS = ("distributor",)
NEEDS = ("title", "director", "writer")
CONFIDENCE = 0.9
EXAMPLE = "Lantern Row has acquired U.S. rights to “Harrow Lane,” the second feature from Mirela Voss."

_TOOK = (
    r"(?:acquired|bought|landed|nabbed|secured|picked up|taken|took|snapped up|grabbed|snagged"
    r"|scooped up|won|inked"
    r"|optioned|licensed|closed|boarded|boards|acquires|buys|lands|nabs|secures|picks up|takes|snaps up"
    r"|grabs|snags"
    r"|scoops up)"
)
_RIGHTS = re.compile(
    rf"(?:has |have )?(?:(?:just|also|now|already|finally) )?{_TOOK} (?P<what>[^;\n]{{0,60}}?\b(?:rights"
    rf"|distribution))\b"
    r"(?! to (?:adapt|make|remake|develop))(?P<rest>[^.;\n]{0,40})"
)
_FILM = re.compile(
    r"(?:has |have )?(?:(?:just|also|now|already|finally) )?"
    r"(?:acquired|bought|landed|nabbed|secured|picked up|snapped up|grabbed|snagged|scooped up|acquires"
    r"|buys|nabs"
    r"|picks up|snaps up|grabs|snags|scoops up) "
    rf"(?P<film>(?:the|this) (?:[\w\-’']+ ){{0,4}}?{FILM}\b|[“\"'‘]?[A-Z][^.,;\n]{{1,60}})"
)
_OWNED = re.compile(r"(?:[A-Z][\w.\-]* ){0,3}[A-Z][\w.\-]*['’]s? (?:[a-z][\w\-]*,? ){0,4}")
_TAKEN = re.compile(
    rf"(?:(?:has|have) (?:also )?taken|took) (?:it|the (?:film|movie|title|picture|doc"
    rf"|feature)) for (?:the )?{REGION}"
)
_UP = re.compile(r"(?:has |have )?(?:picked|snapped|scooped) (?:the film|it|this|the movie|the doc) up\b")
_WHOLE = re.compile(
    rf"(?:has|have) {_TOOK} (?:all of |the whole of )?(?:the )?{REGION}(?: and {REGION})? for "
)
_REGION = re.compile(
    rf"(?:has |have )?(?:picked up|took|taken|takes|picks up|bought|nabbed|snagged|acquired"
    rf"|secured) (?:the )?{REGION}"
    r"(?! (?:by storm|by surprise|on|as|to|in|is|was)\b|['’\-]\w)"
)
# "Lune Row took Australia and Hoshi the UK".
_GAPPED = re.compile(
    rf"(?:,? (?:and|&) (?:the )?{REGION})*,? (?:and"
    rf"|while) (?P<who>[^\W_a-z][\w&.\-]*(?: [^\W_a-z][\w&.\-]*){{0,2}}) "
    rf"(?:the )?{REGION}(?=[.;,])"
)
_HOLDS = re.compile(
    rf"(?:(?:has|have|holds|hold|owns|own|retains|controls) (?:the )?(?:{REGION}|North American|{NATIONALITY}"
    rf"|worldwide|all)(?:['’]s)?"
    r"(?: (?:and|&) [A-Z]\w+)?(?: distribution)?(?: rights\b|,? where\b)"
    rf"|(?:has|have|holds|hold|owns) (?:the )?(?:distribution )?rights (?:for|in) (?:the )?{REGION}"
    rf"|now holds? the [^.;\n]{0, 20}rights)"
)
# Who was quick to buy: "that COMPANY wasted no time in nabbing".
_REGIONS = rf"(?:the )?{REGION}(?:(?:,| and|, and|/| &) ?(?:the )?{REGION}){{0,5}}"
_HAS_REGION = re.compile(rf"(?:has|have) {_REGIONS}(?=[.;,)]|\s*\Z)")
_FOLLOWS = re.compile(
    rf"(?:(?:will |set to |due to )?follows?(?: suit)? in (?:the )?{REGION}|taking {_REGIONS}(?=[.;,]"
    rf"|\s*\Z| and )"
    rf"|(?:opened|released) (?:it|the film) in (?:the )?{REGION})"
)
_MADE = re.compile(
    r"(?:has|have) made (?:its|their) [^.;,]{3,70}, (?:acquiring|buying|picking up|nabbing|snapping up"
    r"|landing) "
    r"(?:[a-z\-]+ ){0,5}[\"“‘'A-Z]"
)
_TAKING = re.compile(
    rf"(?:and|with) (?P<who>[^\W_a-z][\w&.\-]*(?: [^\W_a-z][\w&.\-]*){{0,2}}) (?:(?:taking|handling"
    rf"|acquiring|buying)(?: (?:the (?:film|movie|title)|it|rights) (?:for|in))?|releasing in) {_REGIONS}"
    rf"(?:,? and (?P<too>[^\W_a-z][\w&.\-]*(?: [^\W_a-z][\w&.\-]*){{0,2}}) (?:for )?(?:the )?{REGION})?"
    r"(?=[.;,]|\s*\Z| and )"
)
_TEAMED = re.compile(
    r"have (?:teamed|partnered|joined forces)(?: up)? (?:to|on) (?:buy|acquire|secure|land|nab|pick up) "
)
_QUICK = re.compile(
    r"(?:wasted (?:no|little) time|was (?:quick|fast)|were quick|moved (?:fast|quickly|swiftly))(?: in| to)? "
    r"(?:nab|acquir|snap|pick|buy|scoop|grab|secur|snag)\w*"
)
_WINNING = re.compile(
    r"with (?P<who>[^\W_a-z][^.,;\n]{1,40}?) (?:landing|acquiring|taking|nabbing|securing|picking up"
    r"|snapping up"
    r"|scooping up|buying|grabbing|winning)(?P<what> (?:(?! on | her | his )[^;\n]){0,60}?\b(?:rights"
    r"|distribution))\b"
)
_OTHER_RIGHTS = re.compile(
    r"\b(?:sales rights|international sales|remake|film rights|screen rights|movie rights|TV rights|book"
    r"|novel|memoir"
    r"|comic|life rights|article|script|song)\b"
)
_TOOK_WORDS = (
    "acquired", "bought", "landed", "nabbed", "secured", "picked", "taken", "took",
    "snapped", "grabbed",
    "snagged", "scooped", "acquires", "buys", "lands", "nabs", "secures", "picks", "takes", "snaps",
    "grabs", "snags", "licensed", "closed", "inked", "won", "boarded", "boards",
)  # fmt: skip
_CUES = ("has", "have", *_TOOK_WORDS)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for deal in _deals(page, found):
        for company in companies_before(page, deal.start()):
            if page.words(company) in TERRITORIES:
                continue  # "Spain follows in June"
            yield from as_distributor(page, company, found)
        gapped = _GAPPED.match(page.prose, deal.end(), page.sentence_at(deal.start()).end)
        if deal.re is _REGION and gapped:
            yield from as_distributor(page, Span(*gapped.span("who")), found)
    for taker in _takers(page):
        yield from as_distributor(page, taker, found)
    for taking in (
        page.hits(_TAKING, "and", "with")
        if page.has("taking", "handling", "releasing", "acquiring", "buying")
        else ()
    ):
        for group in ("who", "too"):
            if taking[group]:
                yield from as_distributor(page, Span(*taking.span(group)), found)


def _takers(page: Page) -> Iterator[Span]:
    """As in "a bidding war has ended, with COMPANY landing domestic rights"."""
    for deal in page.hits(_WINNING, "with") if page.has("rights", "distribution") else ():
        if not _OTHER_RIGHTS.search(deal["what"]):
            yield Span(*deal.span("who"))


def _deals(page: Page, found: Findings) -> Iterator[re.Match[str]]:
    """The verbs of buying, each right behind its buyer."""
    if page.has("optioned", *_TOOK_WORDS):
        yield from _purchases(page, found)
        if page.has("rights", "deals", "deal", "territories", "sales", "sold", "distribution"):
            yield from page.hits(_REGION, *_CUES)
    yield from page.hits(_HAS_REGION, "has", "have")
    if page.has("follow", "follows", "opened", "released"):
        yield from page.hits(
            _FOLLOWS, "will", "set", "due", "follow", "follows", "taking", "opened", "released"
        )
    if page.has("acquiring", "buying", "picking", "nabbing", "snapping", "landing"):
        yield from page.hits(_MADE, "has", "have")
    if page.has("teamed", "partnered", "forces"):
        yield from page.hits(_TEAMED, "have")
    if page.has("wasted", "quick", "fast", "moved"):
        yield from page.hits(_QUICK, "wasted", "was", "were", "moved")
    if page.has("rights", "where"):
        yield from page.hits(_HOLDS, "has", "have", "holds", "owns", "now")


def _purchases(page: Page, found: Findings) -> Iterator[re.Match[str]]:
    """Those that took the rights, the film itself or a whole region."""
    titles = [fold(title) for title in found.titles]
    for deal in page.hits(_RIGHTS, *_CUES) if page.has("rights", "distribution") else ():
        if not _OTHER_RIGHTS.search(deal["what"] + deal["rest"]):
            yield deal
    for deal in page.hits(_FILM, *_CUES):
        words = deal["film"]
        is_told = words[0].isalpha() and not words[0].isupper()  # "the film"
        if is_told or any(_begins_with(words, title) for title in titles):
            yield deal
    yield from page.hits(_UP, "has", "have", "picked", "snapped")
    yield from page.hits(_WHOLE, "has", "have")
    if page.has("taken", "took"):
        yield from page.hits(_TAKEN, "has", "have", "took")


def _begins_with(words: str, title: str) -> bool:
    """Whether words begin with the title, or with its maker: "Ada Quill's “Harrow Lane”"."""
    owned = _OWNED.match(words)
    return bool(title) and (
        fold(words).startswith(title) or bool(owned and fold(words[owned.end() :]).startswith(title))
    )
