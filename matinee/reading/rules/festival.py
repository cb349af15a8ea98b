"""Festivals that showed the film: "premiered at the 2031 NAME Film Festival", "also played at A, B, and C".

A plural ("the A and B Film Festivals") is shared out. Leaves festivals to come and cancelled ones alone,
and "festival"
in the plot.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.values import Festival

KINDS = ("festival",)
NEEDS = ()
CONFIDENCE = 0.93
EXAMPLE = (
    "The film premiered at the 2030 Tarn Film Festival, and also played at the Oslo and"
    " Marrow Film Festivals."
)

_PLAYED = re.compile(
    r"(?:(?:world )?premiered|premieres|debuted|screened|played|playing|shown|stopped|won"
    r"|premiere|premiering|launched|selected|selection|bowed|unveiled)"
    r"(?: [\w'\-]+){0,7}? (?:at|by|in|from|of) (?:both )?(?:the |this year's "
    r"|last year's )?(?=(?:(?:19|20)\d\d )?[A-Z])"
)
_LIST = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d) )?(?P<names>[A-Z][^.;!?()\n]{1,160}?)(?P<head> (?:"
    r"(?:International|Intl\.?) )?(?:(?:Film|Movie|Genre|Documentary"
    r"|Animation) )*(?:Festivals?|Fests?|Film Week)\b)"
    r"(?: (?:in |of )?(?P<after>(?:19|20)\d\d))?"
)
_PLURAL = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d) )?"
    r"(?P<names>[A-Z](?:(?!Festival|played|stopped|premiered|also)[^.;!?()\n]){1,160}?)"
    r"(?P<head> (?:(?:International|Intl\.?) )?(?:Film |Movie |Genre |Documentary |Animation )?Festivals\b)"
)
_BARE = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d) )?(?P<names>(?:Sundance|Cannes|Venice|Berlinale|TIFF|SXSW"
    r"|Tribeca|Telluride|Locarno|Fantasia|Fantastic Fest|Sitges|Annecy|Beyond Fest|FrightFest"
    r"|CPH:DOX|IDFA|AFI Fest|BFI London|NYFF|Slamdance|Rotterdam|Karlovy Vary"
    r"|San Sebasti[aá]n|Berlin|Toronto|South by Southwest|Hot Docs|DOC NYC"
    r"|True/False)\b)(?! Film| International| Fest)"
)
_MORE = re.compile(
    r",? (?:and |& )?(?:the )?(?P<name>(?:[A-Z][\w:]* ){0,3}(?:Film Festival|Fest)\b|[A-Z]\w+Fest\b)"
)
_SHAPES = (_PLURAL, _LIST, _BARE)
_SEPARATOR = re.compile(r",? (?:and|&) (?:the |at the |in |at )?|, (?:the |at the |in )?")
_NOT_YET = re.compile(
    r"\b(?:will|set to|going to|supposed to|was to|scheduled to|about to|cancel\w*|next stop"
    r"|originally meant)\b",
    re.I,
)
_ITEM = re.compile(r"(?:(?:19|20)\d\d )?[A-Z][\w'&:/.\- À-ÿ]{1,50}\Z")
_WHEN = re.compile(
    r"(?P<last>last (?:year|fall|spring|summer|winter|autumn|month))|(?P<this>this (?:year"
    r"|fall|spring|summer|winter|month|May|past)|earlier this year)|(?:in|back in"
    r"|of) (?P<year>(?:19|20)\d\d)"
)
_CUES = (
    "premiered",
    "world",
    "premieres",
    "debuted",
    "screened",
    "played",
    "playing",
    "shown",
    "stopped",
    "won",
    "premiere",
    "premiering",
    "launched",
    "selected",
    "selection",
    "bowed",
    "unveiled",
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    done = -1
    for cue in page.hits(_PLAYED, *_CUES):
        sentence = page.sentence_at(cue.start())
        if cue.end() <= done or _NOT_YET.search(page.prose, max(sentence.start, cue.start() - 40), cue.end()):
            continue
        span = cue.end(), sentence.end
        match = next((hit for shape in _SHAPES if (hit := shape.match(page.prose, *span))), None)
        if match:
            done = match.end()
            yield from _festivals(page, match, sentence)
            while more := _MORE.match(page.prose, done, sentence.end):
                done = more.end()
                yield Find("festival", Festival(more["name"]), *more.span("name"))


def _festivals(page: Page, match: re.Match[str], sentence: Span) -> Iterator[Find]:
    groups = match.groupdict()
    head = groups.get("head") or ""
    plural = head.endswith("s") and len(head) > 1
    tail = head[:-1] if plural else head
    year = (
        groups["year"]
        or groups.get("after")
        or _year(page, Span(max(sentence.start, match.start() - 16), match.start()))
        or _year(page, Span(match.end(), min(sentence.end, match.end() + 40)))
    )
    items = (
        _items(page, Span(*match.span("names")))
        if plural or "," in match["names"] or " and the " in match["names"]
        else [Span(*match.span("names"))]
    )
    for index, item in enumerate(items):
        name = page.words(item)
        if not _ITEM.match(name) or len(name.split()) > 7:
            continue
        whole = name + tail if (plural or index == len(items) - 1) and not name.endswith("Fest") else name
        end = match.end("head") if head and index == len(items) - 1 else item.end
        yield Find("festival", Festival(whole, int(year) if year else None), item.start, end)


def _items(page: Page, span: Span) -> list[Span]:
    found: list[Span] = []
    at = span.start
    for joint in [*_SEPARATOR.finditer(page.prose, *span), None]:
        stop = joint.start() if joint else span.end
        if stop > at:
            found.append(Span(at, stop))
        at = joint.end() if joint else stop
    return found


def _year(page: Page, span: Span) -> str | None:
    when = _WHEN.search(page.prose, *span)
    if when is None:
        return None
    if when["year"]:
        return when["year"]
    if page.published is None:
        return None
    return str(page.published.year - 1 if when["last"] else page.published.year)
