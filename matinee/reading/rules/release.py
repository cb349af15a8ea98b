"""When, where and how the film comes out: "in select US theaters on October 3rd, 2031", "opens in Spain
this summer".

Several dates or channels in one sentence make several releases. Leaves festivals, superseded dates ("was
slated for
May"), dates of the plot and sentences without a release verb or channel alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.channel import Channel, channels_in
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.place import territories_in
from matinee.reading.values import Release
from matinee.reading.vocabulary import MATERIAL
from matinee.reading.when import When

KINDS = ("release",)
NEEDS = ()
CONFIDENCE = 0.9
EXAMPLE = "Lantern Row will release Harrow Lane in select US theaters on October 3rd, 2031 this fall."

_CUE = re.compile(
    r"(?:opens?|opening|opened|releases?|released|releasing|hits|hitting|arrives?|arriving"
    r"|arrived|debuts?|debuting|debuted|streams?|streaming|lands|landing"
    r"|available|coming|comes|out|premieres|premiering|airs|airing"
    r"|in (?:\w+ ){0,3}(?:theat(?:er|re)s|cinemas)|on (?:VOD|demand|digital|Netflix|Hulu)|due"
    r"|launches|launching|theatrically)\b"
)
_OF_MATERIAL = re.compile(rf"(?:releas|debut|unveil|launch|premier)\w* (?:[\w\-.+]+ ){{0,7}}?{MATERIAL}\b")
_CUE_WORD = re.compile(rf"\b{_CUE.pattern}")
_CUES = (
    "open", "opens", "opening", "opened", "release", "releases", "released", "releasing", "hits", "hitting",
    "arrive", "arrives", "arriving", "arrived", "debut", "debuts", "debuting", "debuted", "stream", "streams",
    "streaming", "lands", "landing", "available", "coming", "comes", "out", "premieres", "premiering", "airs",
    "airing", "in", "on", "due", "launches", "launching", "theatrically",
)  # fmt: skip
_STRONG = re.compile(r"(?:open|hits|releas|in |stream|on |airs|airing|available|theatrically)")
_SUPERSEDED = re.compile(
    r"\b(?:was|were|been|had been) (?:originally |initially |once |first "
    r"|previously )?(?:slated|set|scheduled|supposed|due|meant|expected|planned)\b"
)
_NOW = re.compile(r"\b(?:now|instead|but|until|moved to|pushed (?:back )?to)\b")
_FESTIVAL = re.compile(
    r"\b(?:at|by|during) (?:the )?[^.;]{0,60}?\b(?:Festival|Fest|Sundance|Cannes|Venice"
    r"|Berlinale|TIFF|SXSW)\b"
)
_FESTIVAL_NAME = re.compile(r" (?:[A-Z][\w'.\-]* ){1,5}(?:Festival|Fest)")
_PAST = re.compile(r"\b(?:opened|released|debuted|arrived|already|was|came|last)\b")
_FUTURE = re.compile(
    r"\b(?:will|to be|set|scheduled|opens|opening|hits|arrives|coming|starting|due|is being)\b"
)
_PLOT = re.compile(
    r"\b(?:[Ss]et in|takes place|opens (?:with|on a|in the (?:\w+ (?:of )?)?(?:19|18)\d\d)"
    r"|[Tt]he story|plot)\b"
)
_OPENS = re.compile(r"\b(?:open|opens|opening|opened)\b")
_OLD = 2  # years before the post: what is older is history or plot


def read(page: Page, found: Findings) -> Iterator[Find]:
    seen: set[int] = set()
    for cue in page.hits(_CUE, *_CUES):
        index = page.sentence_index(cue.start())
        if index in seen or page.is_quoted(cue.start()):
            continue
        sentence = page.sentences[index]
        if material := _OF_MATERIAL.match(page.prose, cue.start(), sentence.end):
            if not _CUE_WORD.search(page.prose, material.end(), sentence.end):
                continue
            cue = next(_CUE_WORD.finditer(page.prose, material.end(), sentence.end))
        span = _without_superseded(page, Span(cue.start(), sentence.end), sentence)
        if span is None or _PLOT.search(page.prose, *sentence):
            seen.add(index)
            continue
        releases = list(_releases(page, span, sentence, cue.group()))
        if releases:
            seen.add(index)
        yield from releases


def _without_superseded(page: Page, span: Span, sentence: Span) -> Span | None:
    """Drops what the sentence says was planned once; None where nothing else is said."""
    old = _SUPERSEDED.search(page.prose, *sentence)
    if old is None:
        return span
    now = _NOW.search(page.prose, old.end(), sentence.end)
    return Span(now.start(), sentence.end) if now else None


def _releases(page: Page, span: Span, sentence: Span, cue: str) -> Iterator[Find]:
    channels = channels_in(page.prose, max(sentence.start, span.start - 50), span.end)
    opens = bool(_OPENS.search(page.prose, *sentence))
    if not channels and not _STRONG.match(cue):
        return
    if not channels and (cue.startswith(("in ", "on ")) or not _is_release_verb(cue)):
        return
    if not channels and _FESTIVAL.search(page.prose, *span):
        return
    dates = _dates(page, span, sentence, channels)
    where = _owner_place(page, span)
    for position, when in enumerate(dates):
        part = _part(span, dates, position, channels)
        mine = [channel for channel in channels if part.start <= channel.start < part.end] or channels
        places = [code for *_, code in territories_in(page.prose, *(part if len(dates) > 1 else span))]
        where = places[0] if places else where
        words = page.words(Span(span.start, when.end))
        for channel in (mine if len(dates) > 1 else channels) or [Channel(0, 0, "", None)]:
            kind = channel.kind or ("theatrical" if opens else None)
            value = Release(when.value, where, kind, channel.outlet, words)
            yield Find("release", value, min(span.start, when.start), when.end, CONFIDENCE if kind else 0.6)


def _is_release_verb(cue: str) -> bool:
    return cue.startswith(("open", "releas", "hits", "available"))


def _owner_place(page: Page, span: Span) -> str | None:
    found = territories_in(page.prose, max(page.start, span.start - 12), span.start)
    return found[-1][2] if found else None


def _dates(page: Page, span: Span, sentence: Span, channels: list[Channel]) -> list[When]:
    """The dates of the span; "this spring" behind an exact day repeats it, unless it has its own channel."""
    past = bool(_PAST.search(page.prose, *sentence)) and not _FUTURE.search(page.prose, *sentence)
    kept: list[When] = []
    for when in page.dates(span, past):
        if _is_history(page, when) or _is_of_festival(page, when, span):
            continue
        if kept and when.relative and not _has_own_channel(kept[-1], when, channels):
            continue
        kept.append(when)
    return kept[:6]


def _has_own_channel(before: When, when: When, channels: list[Channel]) -> bool:
    return any(before.end <= channel.start < when.start for channel in channels)


def _is_history(page: Page, when: When) -> bool:
    year = int(when.value[:4])
    return page.published is not None and year < page.published.year - _OLD


def _is_of_festival(page: Page, when: When, span: Span) -> bool:
    """As in "at the 2031 Tarn Film Festival": the year belongs to the festival's name."""
    after = page.prose[when.end : min(span.end, when.end + 50)]
    return len(when.value) == 4 and bool(_FESTIVAL_NAME.match(after))


def _part(span: Span, dates: list[When], position: int, channels: list[Channel]) -> Span:
    """The words that go with one of several dates: those up to it, or, where the date leads, those behind
    it.
    """
    date_leads = not any(channel.start < dates[0].start for channel in channels)
    if date_leads:
        return Span(
            dates[position].start, dates[position + 1].start if position + 1 < len(dates) else span.end
        )
    return Span(
        dates[position - 1].end if position else span.start - 50,
        dates[position].end if position + 1 < len(dates) else span.end,
    )
