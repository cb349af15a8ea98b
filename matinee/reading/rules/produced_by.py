"""Producers and executive producers: "produced by A and B", "C and D are executive producers".

Executive producers are a kind of their own. Leaves companies that produce alone, and films someone else
produced.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import is_person, people
from matinee.reading.page import Page

KINDS = ("producer", "executive_producer")
NEEDS = ()
CONFIDENCE = 0.92
EXAMPLE = "The film is produced by Ana Pell and Karl Oster, with Ines Marr as executive producer."

_BY = re.compile(
    r"(?:(?P<executive>executive|exec)[ -])?(?:co-)?produced (?:in part )?by (?:the )?"
    r"|(?P<plural>executive )?producers? (?:are|is|include|includes|:) ",
    re.I,
)
_SERVE = re.compile(
    r"(?:(?:serve|serves|act|acts|is|are|was|were|credited|on board)(?: \w+)? (?:as )?(?:an? "
    r"|the )?|as (?:an? |the )?)(?P<executive>executive |exec |EP)?(?:producers?|producing"
    r"|s\b)",
    re.I,
)
_AS_EXECUTIVE = re.compile(r" as (?:an? |the )?(?:executive |exec |EP)")


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_BY, "produced", "executive", "exec", "producers", "producer", "co"):
        if page.is_quoted(cue.start()) or _is_second_half(page, cue.start()):
            continue
        kind = "executive_producer" if cue["executive"] or cue["plural"] else "producer"
        for entry in people(page.prose, cue.end(), page.sentence_at(cue.start()).end):
            if is_person(page.words(entry.name)) and not _AS_EXECUTIVE.match(page.prose, entry.name.end):
                yield Find(kind, page.words(entry.name), *entry.name)
    for cue in page.hits(_SERVE, "serve", "serves", "act", "acts", "is", "are", "as"):
        yield from _names_before(page, cue)


def _is_second_half(page: Page, at: int) -> bool:
    """As in "executive produced": the match that begins at "executive" has it already."""
    return page.prose[max(0, at - 10) : at].lower().endswith(("executive ", "executive-", "exec ", "exec-"))


def _names_before(page: Page, cue: re.Match[str]) -> Iterator[Find]:
    kind = "executive_producer" if cue["executive"] else "producer"
    sentence = page.sentence_at(cue.start())
    start = _list_start(page, sentence.start, cue.start())
    entries = people(page.prose, start, cue.start() - 1)
    if entries and page.prose[entries[-1].name.end : cue.start()].strip() in {"", ","}:
        for entry in entries:
            if is_person(page.words(entry.name)):
                yield Find(kind, page.words(entry.name), *entry.name, 0.85)


_LEAD = re.compile(r"(?:\bwith |\band (?=[A-Z][\w.\-]+ [A-Z][\w.\-]+ (?:as|serves|is))|; |, while |[^ ]\. )")


def _list_start(page: Page, start: int, end: int) -> int:
    leads = [match.end() for match in _LEAD.finditer(page.prose, max(start, end - 200), end)]
    return leads[-1] if leads else start
