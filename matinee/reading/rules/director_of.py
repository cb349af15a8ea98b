"""The director's earlier films in running text: "NAME, director of the films A, B, and C previously", "of
A and B".

Leaves what others made alone ("from the producers of A"), and the same words behind a writer or an actor.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.spelling import fold
from matinee.reading.title import titles_in

KINDS = ("previous_film",)
NEEDS = ("director", "title")
CONFIDENCE = 0.92
EXAMPLE = (
    "Harrow Lane is directed by Mirela Voss, director of the films Tin Skies and The Salt Ledger previously."
)

_BEHIND_NAME = re.compile(
    r",? (?:(?:both |the )*(?:acclaimed )?(?:director|filmmaker|co-director)s? (?:behind|of|on)"
    r"|who (?:previously|also|last|most recently) (?:directed|made)|who (?:directed|made)"
    r"|(?:best )?known for(?: directing| making)?|maker of|of|whose (?:previous|last"
    r"|earlier) (?:films?|features?|credits) (?:include|are|is|was|were))"
    r" (?:both )?(?:the )?(?:(?:other |previous |earlier |acclaimed |horror |comedy |indie "
    r"|feature |short )*(?:films?|movies?|features?|docs?|documentaries|shorts?"
    r"|series)[ ])?(?=[\"“'‘A-Z0-9#])"
)
_FROM_DIRECTOR_OF = re.compile(
    r"(?:from|by) the (?:acclaimed )?(?:directors?|filmmakers?) (?:of"
    r"|behind) (?:the films? )?(?=[\"“'‘A-Z0-9])"
)
_STOP = re.compile(
    r"(?:, (?:in|on|at|with|who|which|from|marking|making|based|returning|this|that|it"
    r"|and (?:is|was|has|also|it|he|she|they|co|written|produced|starring))\b|\. | - |; |\("
    r"| (?:stars|starring|has|is|was|comes|about|set) |, (?:starring|written|co-written"
    r"|produced|about)|[.!?:]\Z)"
)
_FOLLOW_UP = re.compile(
    r"follow[- ]?up (?:film )?to (?:(?:his|her|their|the) (?:[\w\-]+ ){0,5}?(?:film |hit "
    r"|feature |debut |doc )?)?(?=[\"“'‘A-Z0-9])"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    spans = [_list_behind(page, at) for at in sorted({fact.end for fact in found.of("director")})]
    spans += [_rest(page, cue.end()) for cue in page.hits(_FROM_DIRECTOR_OF, "from", "by")]
    spans += [
        _rest(page, cue.end()) for cue in page.hits(_FOLLOW_UP, "follow", "followup") if found.of("director")
    ]
    own = {fold(title) for title in found.titles}
    for span in spans:
        for title in titles_in(page.prose, *span) if span else []:
            words = page.words(title)
            if fold(words) not in own and words not in {"New York", "Sundance", "Cannes"}:
                yield Find("previous_film", words, *title)


def _list_behind(page: Page, at: int) -> Span | None:
    if not page.start <= at < page.end:
        return None
    cue = _BEHIND_NAME.match(page.prose, at, page.sentence_at(at - 1).end)
    return _rest(page, cue.end()) if cue else None


def _rest(page: Page, at: int) -> Span:
    end = page.sentence_at(at).end
    stop = _STOP.search(page.prose, at, end)
    return Span(at, stop.start() if stop else end)
