"""The streamer or channel that shows the film: "streaming on Netflix", "airs on HBO", "hits Shudder in
May".

Leaves channels in brackets ("(Netflix's Slow Lane)"), where a trailer was found, and sentences that tell
of no showing.
"""

import re
from collections.abc import Iterator

from matinee.reading.company import is_company
from matinee.reading.company_run import company_after
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.outlets import CHANNELS
from matinee.reading.page import Page

KINDS = ("distributor",)
NEEDS = ("title",)
CONFIDENCE = 0.85
EXAMPLE = "Harrow Lane opens in select US theaters in May, and from June 3rd it's streaming on Shudder."

_ON = re.compile(r"(?:[Oo]n|[Vv]ia|[Hh]its|[Hh]itting|[Oo]nto|[Tt]o|[Rr]eaches) (?=[^\W_a-z]|the [A-Z])")
_WORD = re.compile(r"[^\s,;:.!?()'’\"“”]+(?:\.(?=\w)[^\s,;:.!?()'’\"“”]+)*")
_SHOWN = re.compile(
    r"\b(?:stream\w*|debut\w*|premier\w*|air(?:s|ed|ing)?|arriv\w*|available|releas\w*|launch\w*|hits?"
    r"|hitting|com(?:es|ing)"
    r"|starting|way|tune|heads?|headed|heading|land(?:s|ing)|exclusively|watch|broadcast\w*|shown|show(?:s|ing)?|repeated|drops?"
    r"|begins?|beginning|up"
    r"|reaches|repeats|out)\b",
    re.I,
)
_OTHER = re.compile(
    r"\b(?:already (?:on|streaming)|also (?:on|streaming)|previously|earlier (?:film|series|show)"
    r"|his other|her other"
    r"|trailer (?:on|via)|last (?:film|series)|while you wait|is still|currently has)\b",
    re.I,
)
# Names nobody knows, told by their end or by the noun before them.
_NEW_CHANNEL = re.compile(
    r"[^\W\d_a-z][\w&]*(?: [^\W\d_a-z][\w&]*){0,2}(?:\+| (?:Channel|TV|Network|Television))(?![\w'’])"
)
_PLATFORM = re.compile(
    r"(?:[Oo]n|[Aa]t|[Vv]ia|[Tt]o|[Hh]its|[Oo]nto|[Tt]hrough) (?:the |its )?(?:[\w\-]+ ){0,4}(?:platform"
    r"|streamer|streaming service"
    r"|channel|network|broadcaster|service) (?=[^\W_a-z])"
)
_NEXT_CHANNEL = re.compile(r"(?: in (?:the )?[^,.;()]{2,30}?)?(?:,| and|, and) (?:on )?(?=[^\W_a-z])")
_PLATFORMS = ("platform", "streamer", "service", "channel", "network", "broadcaster")
_BROADCASTERS = ("broadcaster", "pubcaster", "streamer")
_FIRST_NAMES = frozenset({"Max", "Stan", "Sky", "Gaia", "History", "Topic", "Binge", "Crave"})
_STREAMS_BEFORE = re.compile(
    r"\b(?:stream\w*|available|air(?:s|ed|ing)?|premier\w*|debut\w*|exclusively|arriv\w*|launch\w*"
    r"|now) (?:only )?\Z"
)
_OF_ANOTHER_SHOW = re.compile(
    r"(?:'s)? (?:hit|smash|sitcom|series|show|comedy|drama)(?: series)? (?=[\"“‘']?[A-Z])"
)
_LONGEST_NAME = 4  # words
_FIRST_WORDS = frozenset(name.split()[0] for name in CHANNELS)


def read(page: Page, found: Findings) -> Iterator[Find]:
    is_new = page.has("channel", "tv", "network", "television") or "+ " in page.prose
    has_broadcaster = page.has(*_BROADCASTERS)
    for cue in page.hits(_ON, "on", "via", "hits", "hitting", "onto", "to", "reaches"):
        channel = _channel_at(page, cue.end(), page.prose) or (
            _new_channel(page, cue.end()) if is_new else None
        )
        channel = channel or (_broadcaster(page, cue.end()) if has_broadcaster else None)
        if channel and _is_shown(page, cue.start(), channel.end):
            yield Find("distributor", page.words(channel), *channel)
            joint = _NEXT_CHANNEL.match(page.prose, channel.end, page.sentence_at(cue.start()).end)
            after = _channel_at(page, joint.end(), page.prose) if joint else None
            if after and page.words(after) not in _FIRST_NAMES:
                yield Find("distributor", page.words(after), *after)
    platforms = page.has(*_PLATFORMS)
    for cue in page.hits(_PLATFORM, "on", "at", "via", "to", "hits", "onto", "through") if platforms else ():
        name = company_after(page, cue.end())
        if name and is_company(page, name, found) and _is_shown(page, cue.start(), name.end):
            yield Find("distributor", page.words(name), *name)
    if page.headline and not _FIRST_WORDS.isdisjoint(_WORD.findall(page.text, *page.headline)):
        for cue in _ON.finditer(page.text, *page.headline):
            if channel := _channel_at(page, cue.end(), page.text):
                yield Find("distributor", page.words(channel), *channel, 0.8)


def _new_channel(page: Page, at: int) -> Span | None:
    named = _NEW_CHANNEL.match(page.prose, at, page.sentence_at(at).end)
    return Span(*named.span()) if named else None


def _broadcaster(page: Page, at: int) -> Span | None:
    """A name of which the text has said that it is a broadcaster's."""
    name = company_after(page, at)
    words = page.words(name) if name else ""
    is_named = words and any(f"{noun} {words} " in page.prose for noun in _BROADCASTERS)
    return name if is_named else None


def _channel_at(page: Page, at: int, text: str) -> Span | None:
    """The longest channel's name at a place."""
    first = _WORD.match(text, at)
    if first is None or first.group() not in _FIRST_WORDS:
        return None
    words: list[re.Match[str]] = []
    position = at
    while len(words) < _LONGEST_NAME and (word := _WORD.match(text, position)):
        words.append(word)
        position = word.end() + 1
        if text[word.end() : position] != " ":
            break
    spans = [Span(at, word.end()) for word in reversed(words)]
    return next((span for span in spans if text[span.start : span.end] in CHANNELS), None)


def _is_shown(page: Page, start: int, end: int) -> bool:
    sentence = page.sentence_at(start)
    near = Span(max(sentence.start, start - 70), min(sentence.end, end + 30))
    if page.is_in_parenthesis(start) or _OF_ANOTHER_SHOW.match(page.prose, end, sentence.end):
        return False
    if page.prose[start:end].split(" ", 1)[-1] in _FIRST_NAMES:
        return bool(_STREAMS_BEFORE.search(page.prose, near.start, start))
    return bool(_SHOWN.search(page.prose, *near)) and not _OTHER.search(page.prose, *near)
