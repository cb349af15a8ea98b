"""What was released and its qualifiers: "has unveiled a second official trailer for", "put out a new clip".

Leaves material of other films alone: the first release sentence of the post decides.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.material import NOUN, material
from matinee.reading.page import Page
from matinee.reading.vocabulary import UNVEILED

KINDS = ("material",)
NEEDS = ()
CONFIDENCE = 0.92
EXAMPLE = "Lantern Row has unveiled a second official UK trailer for the ghost drama Harrow Lane."

_RELEASED = re.compile(
    rf"(?:{UNVEILED}|(?:debut|unveil|release|reveal|launche|share|drop|unleashe|post|present|deliver)s"
    r"|(?:put|rolled|fired|sent|served|let|cooked|come) (?:out|off|up|loose|up with|online)|stream(?:ed|s"
    r"|ing)|got(?:ten)? hold of|brought out|sent (?:over|out|us)"
    r"|given us|now has|gets|got|receive[sd]) (?:us |online ){0,2}"
    r"(?:the|an?|another|yet another|this|its|their|his|her|our|one|two|some|more|and) "
    rf"(?:(?!(?:to|in|into|for|from|with|on|at|by|about) )[\w.\-&'\"“”]+,? ){{0,8}}?{NOUN}",
    re.I,
)
_EARLIER = re.compile(
    r"\b(?:already|previously|earlier|(?:[Aa]fter|[Ss]ince|[Ff]ollowing|[Ww]hen) (?:[\w.\-']+ ){1,4}) ?\Z"
)
_CUES = (
    *UNVEILED[3:-1].split("|"), "put", "rolled", "fired", "served", "let", "cooked", "come", "streamed",
    "streams", "streaming", "debuts", "unveils", "releases", "reveals", "launches", "shares", "drops",
    "unleashes", "posts", "presents", "delivers", "got", "gotten", "brought", "sent", "given", "now", "gets",
    "receives",
    "received",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    for match in page.hits(_RELEASED, *_CUES):
        before = page.prose[max(page.sentence_at(match.start()).start, match.start() - 60) : match.start()]
        if not page.is_quoted(match.start()) and not _EARLIER.search(before):
            yield material(page, match, CONFIDENCE - 0.01 * page.sentence_index(match.start()))
            return
