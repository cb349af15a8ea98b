"""Material that the post points at: "There's a new trailer out for", "this second trailer for Harrow Lane".

Leaves material far down the post, material without a film, and another film's trailer alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.material import FARTHEST, NOUN, NOUN_CUES, determiner_of, material
from matinee.reading.page import Page
from matinee.reading.spelling import fold, fold_title

KINDS = ("material",)
NEEDS = ("title",)
CONFIDENCE = 0.8
EXAMPLE = "There's a new international trailer out for the ghost drama Harrow Lane."

MOST_SENTENCES = 6
_NOUN = re.compile(rf"{NOUN}(?: \([^)\n]{{1,40}}\))?(?P<film> (?:out )?(?:for|of|from) )?", re.I)
_OF_A_FILM = frozenset({"the", "a", "an", "another", "this"})
# A name without an owner or a describer behind "trailer for".
_NAMED = re.compile(
    r"[\"“‘']?[A-Z0-9][\w\-]*(?: (?:(?:of|the|and|in|to|a) )?[A-Z0-9][\w\-]*){0,6}(?!['’\w\-]| [a-z]*"
    r"(?:film|movie|drama|thriller|comedy|documentary|doc|feature|director|filmmaker)\b)"
)
_GLIMPSE = re.compile(r"\b(?:[Gg]et|[Tt]ake|[Hh]ave|[Gg]rab|[Cc]atch) (?:your|an?|our) (?:\w+ )?\Z")
_HERE = re.compile(
    r"\b(?:Here's|Here is|Here comes|There's|There is|there is|Watch|Check out|See|This is|Below is"
    r"|Below you'll find|Enjoy|(?:Have|Take|Get) an? (?:look|gander|peek|glimpse|eyeful) (?:at|of)"
    r"|Feast your eyes on|something is|[Ww]e have|[Ww]e've (?:got|also got|now got)|comes)"
    r" (?:now )?(?:(?:the|an?|another|this|one|yet another) "
    r"|[A-Z][\w']*(?: [A-Z][\w']*){0,3}'s )?(?:[\w.\-&'\"“”]+,? ){0,8}\Z"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for match in page.early_hits(MOST_SENTENCES, _NOUN, *NOUN_CUES):
        sure = _sure(page, match, found)
        if sure and not page.is_quoted(match.start()):
            yield material(page, match, sure - 0.02 * page.sentence_index(match.start()))
            return


def _sure(page: Page, match: re.Match[str], found: Findings) -> float:
    start = page.sentence_at(match.start()).start
    if _HERE.search(page.prose, max(start, match.start() - FARTHEST), match.start()):
        return CONFIDENCE
    is_glimpse = match["noun"].lower() in {"first look", "sneak peek"}
    if is_glimpse and _GLIMPSE.search(page.prose, max(start, match.start() - FARTHEST), match.start()):
        return CONFIDENCE
    of_a_film = match["film"] and determiner_of(page.prose, match.start()) in _OF_A_FILM
    return 0.7 if of_a_film and not _is_of_another(page, match.end(), found) else 0


def _is_of_another(page: Page, at: int, found: Findings) -> bool:
    """As in "the trailer for Tin Skies was better", in a sentence that has no title of this film."""
    sentence = page.sentence_at(at)
    words = fold(page.words(sentence))
    return bool(
        found.titles
        and _NAMED.match(page.prose, at, sentence.end)
        and not any(fold_title(title) in words for title in found.titles)
    )
