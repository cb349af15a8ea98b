"""What the film was called before: "shot under the title Ash", "back when it went by ASH", "(formerly Ash)".

Leaves what people and other works were called alone, and what is no title ("went by train").
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.foreign import title_named
from matinee.reading.page import Page
from matinee.reading.values import Title
from matinee.reading.vocabulary import FILM

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.8
EXAMPLE = "Originally shot under the title Ash, the drama Harrow Lane opens in June."

_CALLED = re.compile(
    r"(?:under the (?:working |tentative |previous |earlier |former |initial )?(?:title|name)(?: of)? "
    r"|(?:going|went|goes|gone) by (?:the (?:title|name)(?: of)? )?"
    r"|(?:shot|filmed|announced|developed|conceived|pitched|billed) (?:then |simply |just )?as "
    r"|(?:had|has) (?:previously |long )?been (?:known|titled|called|developed) (?:as )?"
    r"|(?:retitled|renamed)(?: (?:for|in) (?:the )?[A-Z][\w.]*(?: [A-Z]\w+)?)? from "
    r"|title(?: was| has been)? changed? from |chang(?:ed|ing|es) (?:the|its) (?:title|name) from "
    r"|(?:formerly|previously) "
    r"|(?:working|former|previous) title:? (?:is |was |of )?)"
    r"(?=[\"“‘'A-ZÀ-Þ0-9])"
)
# Without one of these before it, "announced as" may tell of a part and "under the title" of a book.
_BEFORE = re.compile(
    r"\b(?:originally|initially|first|then|once|previously|formerly|long|still|was|were|back|been)\b"
    r"[^.;]{0,30}\Z|\(\Z",
    re.I,
)
_OTHER = re.compile(
    r"\b(?:novel|book|song|podcast|manga|comic|play|story|album|who|he|she|actor|actress|singer|born|band|man"
    r"|woman|company|label|studio|festival|channel)\b[^.;()]{0,60}\Z",
    re.I,
)
_NEXT = re.compile(
    r"[\"”’']?(?:[,.;:)!?]|\Z| (?:before|and|but|until|when|in|at|is|was|has|had|the|to|by|for)\b)"
)
# Behind the title or what the film is called: "Harrow Lane, formerly “The Humming,”".
_BEHIND_TITLE = re.compile(rf"(?:[A-ZÀ-Þ]{{2}}|[\"”’']|\b(?:{FILM}|project|pic|picture)),[\"”’']? \Z")
_ALONE = ("under", "had", "has", "working", "retitled", "renamed", "title", "chang")
_CHANGES = ("retitled from", "renamed from", "title", "chang")
_CUES = (
    "under", "had", "has", "going", "went", "goes", "gone", "shot", "filmed", "announced", "developed",
    "conceived", "pitched", "billed", "retitled", "renamed", "formerly", "previously", "working",
    "former", "previous", "title", "changed", "changing", "changes",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_CALLED, *_CUES):
        sentence = page.sentence_at(cue.start())
        before = page.prose[max(sentence.start, cue.start() - 70) : cue.start()]
        if _OTHER.search(before) and not cue.group().startswith(_CHANGES):
            continue
        if cue.group() in {"formerly ", "previously "}:
            is_quoted = page.prose[cue.end()] in "\"“‘'"
            if not (before.endswith("(") or (is_quoted and _BEHIND_TITLE.search(before))):
                continue
        elif not (cue.group().startswith(_ALONE) or _BEFORE.search(before)):
            continue
        title = title_named(page.prose, cue.end(), sentence.end)
        if title and _NEXT.match(page.prose, title.end):
            yield Find("title", Title(page.words(title), "alternate"), *title)
