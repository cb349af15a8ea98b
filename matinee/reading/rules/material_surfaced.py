"""Material that came by itself: "A UK teaser has surfaced for", "the second trailer for Harrow Lane is here".

Leaves what has not come alone ("no trailer has surfaced"), a mere "first look" that is not said to be at
anything, and everything behind the first.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.material import NOUN, NOUN_CUES, determiner_of, material
from matinee.reading.page import Page

KINDS = ("material",)
NEEDS = ()
CONFIDENCE = 0.9
EXAMPLE = "A first teaser trailer has shown up online for the ghost drama Harrow Lane."

MOST_SENTENCES = 8
_CAME = (
    r"(?:surfaced|debuted|arrived|appeared|landed|dropped|come|hit|popped|shown|gone|premiered|emerged"
    r"|turned up|risen"
    r"|rolled|leaked|been (?:released|unveiled|revealed|posted|launched|put|shared|made))"
)
_NONE = {"", "of", "for", "with", "in", "to", "has"}
_VAGUE = re.compile(r"(?:first looks?|sneak peeks?|previews?) (?!for|of|to|from|at)", re.I)
_SURFACED = re.compile(
    rf"{NOUN}(?: (?:for|of|to|from|in) [^.!?\n]{{2,110}}?)?"
    rf" (?:(?:has|have) (?:\w+ ){{0,2}}?{_CAME}|(?:is|are) (?:now |finally |also )?(?:here|out|online"
    rf"|available"
    r"|live|in)|(?:debuted|surfaced|arrived|landed|dropped|appeared)"
    r"|(?:was|were) (?:just |also |finally |recently )?(?:released|unveiled|revealed|launched|posted)"
    r"|will be (?:shown|released|unveiled|launched)(?! (?:on|in|at|next|later)\b))\b",
    re.I,
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for match in page.early_hits(MOST_SENTENCES, _SURFACED, *NOUN_CUES):
        if _VAGUE.match(page.prose, match.start()):
            continue
        if determiner_of(page.prose, match.start()) not in _NONE and not page.is_quoted(match.start()):
            yield material(page, match, CONFIDENCE - 0.01 * page.sentence_index(match.start()))
            return
