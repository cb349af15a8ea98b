"""The distributor as the one who brings the film out: "COMPANY will release TITLE", "is distributing",
"opens the film in", "has dated TITLE".

Leaves "will open the festival", "will debut the film at a festival", people and pronouns alone, and other
films.
"""

import re
from collections.abc import Iterator

from matinee.reading.company import as_distributor, company_name, is_company, is_known, is_surely_company
from matinee.reading.company_run import companies_before, company_after
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.market import market_codes
from matinee.reading.page import Page
from matinee.reading.place import NATIONALITY, REGION
from matinee.reading.spelling import fold
from matinee.reading.vocabulary import FILM

KINDS = ("distributor",)
NEEDS = ("title", "director", "writer")
CONFIDENCE = 0.88
EXAMPLE = (
    "Harrow Lane is directed by Mirela Voss. Lantern Row will release Harrow Lane in US"
    " theaters on October 3rd, 2031."
)

_OUT = (
    r"(?:releas(?:e|ing)|debut(?:ing)?|open(?:ing)?|distribut(?:e|ing)|premier(?:e|ing)|stream(?:ing)?"
    r"|launch(?:ing)?"
    r"|unleash(?:ing)?|send(?:ing)?(?: out)?|present(?:ing)?|bring(?:ing)?(?: out)?|put(?:ting)? out"
    r"|put(?:ting)?(?= [^.,;\n]{1,60} out\b)"
    r"|bow(?:ing)?|roll(?:ing)? out|air(?:ing)?|show|start(?="
    r" (?:airing|streaming|showing)))"
)
_OBJECT = rf"(?P<object>it|this|the [^.,;]{{0,50}}?{FILM}|its [^.,;]{{0,50}}?{FILM}|[^.,;\n]{{1,90}})"
_WILL = re.compile(
    r"(?:will|(?:is|are|was) (?:going|set|about|due|scheduled|planning) to|plans to|intends to|aims to) "
    rf"(?:(?:now|finally|also|be|then|first|be the one) )*{_OUT}\b {_OBJECT}"
)
_DOES = re.compile(
    r"(?:(?:is|are|has been) (?:releasing|distributing|opening|bringing|launching|debuting|streaming"
    r"|putting out|rolling out)"
    r"|puts(?= (?:it|this|the \w+) out\b)|opens|releases|unleashes|sends|bows|unspools|debuts"
    r"|premieres|distributes|launches|brings|dates|dated|moves"
    r"|has (?:dated|moved|pushed|delayed|bumped|postponed"
    r"|scheduled"
    r"|slated|set [^.,;]{3,30} for|pencilled in|penciled in)|goes out with) "
    rf"{_OBJECT}"
)
_DISTRIBUTES = re.compile(
    r"handles? (?:the (?:film|movie|release)|it|its release|distribution)\b"
    r"|(?:is|are) handling (?:the|its) (?:[A-Z][\w.]* |theatrical |domestic |limited )"
    r"(?:release|distribution)\b"
    r"|(?:is|are) (?:distributing|handling (?:the (?:film|movie|release)|it|distribution|its release))\b"
    rf"|will handle (?:{REGION}|{NATIONALITY}|domestic|theatrical) (?:distribution|release)\b"
    r"|will (?:handle (?:the|its) [^,;\n]{0,30}(?:distribution|release)|distribute\b)"
    r"|(?:is|are) going to (?:bring (?:it )?out|release)\b"
)
_GIVES = re.compile(
    r"(?:(?:will(?: be)?|is|are) giv(?:e|ing)|gives"
    r"|has given) (?P<object>[^.,;\n]{1,60}?) an? (?:[\w\-]+,? ){0,5}?"
    r"(?:release|rollout|run|bow|date)\b"
)
_WITH = re.compile(
    r"with (?P<who>[^\W_a-z][^.,;\n]{1,40}?) (?:(?:set|planning|due) )?to"
    rf" (?:broadcast|release|open|distribute|air|show|stream|bring) {_OBJECT}"
)
_PRESENTS = re.compile(r"presents (?P<object>[^.;\n]{1,90})")
_IN_CINEMAS = re.compile(
    r"\b(?:theat(?:er|re)s?|theatrical\w*|cinemas?|VOD|on demand|Blu-ray|DVD|releas\w+|stream\w*)\b"
)
_HAS_SET = re.compile(
    r"(?:will have|has|have) (?P<object>(?:it|this|the [\w\- ]{3,30}?|[“\"‘']?[A-Z][^.,;\n]{1,40}?))"
    r" (?:(?:set|slated|scheduled|dated|down|lined up)"
    r" (?:for|to)"
    rf"|in (?:(?:\w+ ){{0,2}}theat(?:er|re)s|(?:\w+ )?cinemas)|(?:for|in) (?:the )?{REGION}"
    rf"|for (?:(?:early|late|mid)[ -])?"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d{1,2} [A-Z]|spring|summer|fall|autumn"
    r"|winter)\w*)\b"
)
_PLANS = re.compile(
    r"(?:plans|planning|planned|eyeing|eyes) (?:an?|its) [^.,;\n]{0,40}?\b(?:release|rollout|bow)\b"
)
_WHICH = re.compile(
    r"which (?P<who>[^\W_a-z][^.,;\n]{1,40}?) (?:(?:will|is set to|plans to|is) )?"
    r"(?:releas(?:e|es|ing)|distribut(?:e|es|ing)|open(?:s|ing)?|debut(?:s|ing)?|unleash(?:es|ing)?"
    r"|stream(?:s|ing)?)"
    r"(?= (?:on|in|this|next|from|through|via|theatrically|stateside)\b|[,.])"
)
_TEAM = re.compile(
    r"(?:joining forces|join?ed forces|teaming(?: up)?|teamed(?: up)?|partnering"
    r"|partnered) "
    r"with (?P<with>[^\W_a-z][^.,;\n]{1,40}?) (?:to (?:put|bring|release|open|distribute|show) "
    r"(?:it|this|the (?:film|movie|\w+))|on the release)\b"
)
_VERBS = (
    "opens", "releases", "debuts", "premieres", "distributes", "launches", "brings", "dates", "dated",
    "moves", "goes", "puts", "unleashes", "sends", "bows", "unspools",
)  # fmt: skip
# Without one of these "is" or "has" says nothing here; the same for those that follow.
_DOING = (
    "releasing", "distributing", "opening", "bringing", "launching", "debuting", "streaming", "putting",
    "rolling", "dated", "moved", "pushed", "delayed", "bumped", "postponed",
    "scheduled", "slated", "set", "pencilled", "penciled",
)  # fmt: skip
_ABOUT_TO = ("going", "set", "about", "due", "scheduled", "planning")
_GIVING = ("give", "gives", "giving", "given")
_DISTRIBUTING = ("handles", "handle", "handling", "distribute", "distributing", "going")
_TO_RELEASE = ("broadcast", "release", "open", "distribute", "air", "show", "stream", "bring")
_FILM = re.compile(
    rf"(?:it|this|(?:the|its|this)(?: [\w\-’']+){{0,5}} (?:{FILM}|title|pic|picture|co-production"
    rf"|project))\b(?! (?:festival"
    rf"|rights|version|fest))",
    re.I,
)
_HOUSES = ("Cinema", "Theater", "Theatre", "Museum")
_HAS_DONE = re.compile(
    r" (?:(?:has|have|had) |(?:just |recently |also )?(?:acquired|bought|picked|took|landed|snapped"
    r"|nabbed|secured"
    r"|set|dated|unveiled|released|debuted|revealed|launched|closed|won)\b)"
)
_AUXILIARY = re.compile(r"(?<= )(?:is|are|has|have) \Z")
_FILM_BEFORE = re.compile(rf"\b(?:the|this) (?:[\w\-’']+ ){{0,3}}{FILM},? \Z")
_APPOSITION = re.compile(
    r",[\"”]? (?:the|an?) (?:[a-z\-]+ ){0,3}(?:debut|feature|film|drama|comedy|thriller|documentary"
    r"|doc) [^,;]{3,60}, \Z"
)
_NO_OBJECT = re.compile(
    r"(?:in (?:the )?[A-Z]|theatrically|domestically|locally|at home)"
)  # "will release in Peru"
_LONGEST_TITLE = 90  # characters, with a word behind
_TO_CHANNEL = re.compile(
    r"[^.;\n]{0,30}?\b(?:to|into|in|on|onto) (?:[\w\-]+ ){0,2}?(?:P?VOD|theat(?:er|re)s|cinemas|DVD"
    r"|Blu-[Rr]ay"
    r"|[Dd]igital|[Oo]n [Dd]emand|disc|(?:limited|wide|select) (?:release|cities|theat\w+))\b"
)
_PRONOUN = re.compile(r"(?:it|this)\b")
_RELEASES = re.compile(r"\b(?:releas|distribut|debut|premier|stream|air\b|broadcast)")
_AT_FESTIVAL = re.compile(r"[^.;\n]{0,30}\b(?:at|in competition|out of competition)\b [^.;\n]{0,40}", re.I)
_FESTIVAL = re.compile(
    r"\b(?:Festival|Fest|Cannes|Sundance|TIFF|SXSW|Venice|Berlinale|Tribeca|competition|EFM|AFM|Filmart"
    r"|Marché|[Mm]arket)\b"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    titles = [fold(title) for title in found.titles]
    is_about_to = ("is", "are", "was") if page.has(*_ABOUT_TO) else ()
    is_doing = ("is", "are", "has") if page.has(*_DOING) else ()
    for verb in [
        *page.hits(_WILL, "will", "plans", "intends", "aims", *is_about_to),
        *page.hits(_DOES, *_VERBS, *is_doing),
    ]:
        is_film = _is_the_film(verb["object"], titles) or _begins_with_title(page, verb, titles)
        is_bare = bool(_NO_OBJECT.match(verb["object"])) and "releas" in verb.group()
        if is_bare and titles:
            yield from _subjects(page, verb.start(), found, surely=not _is_all_told(page, verb))
        if is_film and not _is_at_festival(page, verb):
            surely = _is_vague(verb) and not (_is_dated(page, verb) or _is_sent(page, verb))
            yield from _subjects(page, verb.start(), found, surely=surely)
    for verb in (
        *page.hits(_HAS_SET, "has", "have", "will"),
        *(page.hits(_GIVES, "will", "is", "are", "gives", "has") if page.has(*_GIVING) else ()),
        *_presenting(page),
    ):
        if _is_the_film(verb["object"], titles):
            yield from _subjects(page, verb.start(), found)
    distributes = ("is", "are", "will", "handles", "handle") if page.has(*_DISTRIBUTING) else ()
    for verb in [
        *page.hits(_DISTRIBUTES, *distributes),
        *page.hits(_PLANS, "plans", "planning", "planned", "eyeing", "eyes"),
    ]:
        yield from _subjects(page, _before_auxiliary(page, verb.start()), found)
    yield from _partners(page, titles, found)


def _is_all_told(page: Page, verb: re.Match[str]) -> bool:
    """As in "Lantern Row will release in Peru on May 9"; "which Lantern Row will release" is of another."""
    sentence = page.sentence_at(verb.start())
    is_relative = page.prose.find("which ", sentence.start, verb.start()) >= 0
    return not is_relative and page.has_date(verb.start("object"), sentence.end)


def _partners(page: Page, titles: list[str], found: Findings) -> Iterator[Find]:
    """ "teaming up with COMPANY to release it", "with COMPANY to air it", "which COMPANY will release"."""
    for team in page.hits(_TEAM, "joining", "joined", "teaming", "teamed", "partnering", "partnered"):
        yield from _subjects(page, _before_auxiliary(page, team.start()), found)
        yield from as_distributor(page, Span(*team.span("with")), found)
    for partner in page.hits(_WITH, "with") if page.has(*_TO_RELEASE) else ():
        if _is_the_film(partner["object"], titles):
            yield from as_distributor(page, Span(*partner.span("who")), found)
    for which in page.hits(_WHICH, "which"):
        if _is_behind_film(page, which.start(), titles):
            yield from as_distributor(page, Span(*which.span("who")), found)


def _presenting(page: Page) -> Iterator[re.Match[str]]:
    """ "COMPANY presents Harrow Lane, in select theaters": who presents it elsewhere may be a festival."""
    for verb in page.hits(_PRESENTS, "presents"):
        if _IN_CINEMAS.search(page.prose, verb.start(), page.sentence_at(verb.start()).end):
            yield verb


def _subjects(page: Page, at: int, found: Findings, surely: bool = False) -> Iterator[Find]:
    head = _head(page, at)
    for company in [head] if head else companies_before(page, at):
        name = company_name(page, company)
        if name.endswith(_HOUSES) and not is_known(name):
            continue
        if is_company(page, company, found) and (is_surely_company(name) or not surely):
            yield Find("distributor", name, *company, 0.92 if is_surely_company(name) else CONFIDENCE)


def _head(page: Page, at: int) -> Span | None:
    """Who begins the sentence and does two things: "Lantern Row has taken the film and will release it"."""
    sentence = page.sentence_at(at)
    if not page.prose.endswith((" and ", " and also ", " and now "), sentence.start, at):
        return None
    first = company_after(page, sentence.start)
    return first if first and _HAS_DONE.match(page.prose, first.end, at) else None


def _before_auxiliary(page: Page, at: int) -> int:
    """Where "is" or "has" stands before a verb, or the verb's own place."""
    auxiliary = _AUXILIARY.search(page.prose, max(page.start, at - 6), at)
    return auxiliary.start() if auxiliary else at


def _is_behind_film(page: Page, at: int, titles: list[str]) -> bool:
    """As in "Harrow Lane, which", "the film, which"."""
    before = page.prose[max(page.sentence_at(at).start, at - 60) : at]
    folded = fold(before)
    if any(folded.endswith(title) for title in titles if title) or _FILM_BEFORE.search(before):
        return True
    opens = _APPOSITION.search(page.prose, max(page.sentence_at(at).start, at - 120), at)
    named = fold(page.prose[max(page.sentence_at(at).start, at - 160) : opens.start()]) if opens else ""
    return any(named.endswith(title) for title in titles if title)


def _is_vague(verb: re.Match[str]) -> bool:
    """As in "Aldo opens it", "will bring it home", which people do too."""
    return bool(_PRONOUN.match(verb["object"])) and not _RELEASES.search(verb.group())


def _is_dated(page: Page, verb: re.Match[str]) -> bool:
    """As in "Marrow Road opens it in New York and LA on May 9": a territory and a day of its own."""
    end = page.sentence_at(verb.start()).end
    days = page.dates(Span(verb.start("object"), end))
    return bool(days and days[0].is_day and market_codes(page.prose, verb.start("object"), days[0].start))


def _is_sent(page: Page, verb: re.Match[str]) -> bool:
    """As in "Marrow Road will send it to VOD on May 9"."""
    end = page.sentence_at(verb.start()).end
    return bool(_TO_CHANNEL.match(page.prose, verb.start("object"), end)) and page.has_date(verb.end(), end)


def _is_the_film(words: str, titles: list[str]) -> bool:
    folded = f" {fold(words)} "
    return bool(_FILM.match(words)) or any(f" {title} " in folded for title in titles if title)


def _begins_with_title(page: Page, verb: re.Match[str], titles: list[str]) -> bool:
    """Whether a title that holds a comma or a stop stands behind the verb."""
    at = verb.start("object")
    behind = fold(page.prose[at : at + _LONGEST_TITLE])
    return any(behind.startswith(f"{title} ") for title in titles if title)


def _is_at_festival(page: Page, verb: re.Match[str]) -> bool:
    """As in "will debut the film at the Tarn Film Festival": that is a premiere, whoever arranges it."""
    tail = _AT_FESTIVAL.match(page.prose, verb.start("object"), page.sentence_at(verb.start()).end)
    return bool(tail and _FESTIVAL.search(tail.group()))
