"""What was released and its qualifiers: "has unveiled a second official trailer for", "put out a new clip".

Leaves material of other films alone: the first release sentence of the post decides.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.material import NOUN, material
from matinee.reading.page import Page
from matinee.reading.vocabulary import FILM, UNVEILED, UNVEILED_CUES

KINDS = ("material",)
NEEDS = ("title",)
CONFIDENCE = 0.92
EXAMPLE = "Lantern Row has unveiled a second official UK trailer for the ghost drama Harrow Lane."

_RELEASED = re.compile(
    rf"(?:{UNVEILED}|(?:debut|unveil|release|reveal|launche|share|drop|unleashe|post|present|deliver)s"
    r"|(?:put|rolled|fired|sent|served|let|cooked|come) (?:out|off|up|loose|up with|online)|stream(?:ed|s"
    r"|ing)|got(?:ten)? hold of|brought out|sent (?:over|out|us)"
    r"|given us|(?:handed|slipped|shown|passed) (?:us|over|along)|now has"
    r"|gets|got|receive[sd]) (?:us |online ){0,2}"
    r"(?:the|an?|another|yet another|this|its|their|his|her|our|one|two|some|more|and) "
    r"(?:(?:[\w\-]+ ){0,2}first look at (?:the|an?|its) )?"
    rf"(?:(?!(?:to|in|into|for|from|with|on|at|by|about|who|which|that|may|can"
    rf"|will) )[\w.\-&'\"“”]+,? ){{0,8}}?{NOUN}",
    re.I,
)
_HAS = re.compile(
    r"has (?:(?:finally|now|also|just) )?(?:an?|its|another|yet another|the) "
    rf"(?:(?!(?:in|of|for|from|to) )[\w.\-&]+ ){{0,3}}?{NOUN}",
    re.I,
)
_IT = re.compile(rf"\b(?:[Ii]t|[Tt]h(?:e|is) (?:[\w\-]+ ){{0,3}}{FILM})(?: (?:now|finally|also))? \Z")
_EARLIER = re.compile(
    r"\b(?:already|previously|earlier|(?:[Aa]fter|[Ss]ince|[Ff]ollowing|[Ww]hen) (?:[\w.\-']+ ){1,4}) ?\Z"
)
_CUES = (
    *UNVEILED_CUES, "put", "rolled", "fired", "served", "let", "cooked", "come", "streamed",
    "streams", "streaming", "debuts", "unveils", "releases", "reveals", "launches", "shares", "drops",
    "unleashes", "posts", "presents", "delivers", "got", "gotten", "brought", "sent", "given", "now", "gets",
    "receives",
    "received", "handed", "slipped", "shown", "passed",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    has = [match for match in page.hits(_HAS, "has") if _is_of_the_film(page, match.start(), found)]
    for match in (*page.hits(_RELEASED, *_CUES), *has):
        before = page.prose[max(page.sentence_at(match.start()).start, match.start() - 60) : match.start()]
        if not page.is_quoted(match.start()) and not _EARLIER.search(before):
            yield material(page, match, CONFIDENCE - 0.01 * page.sentence_index(match.start()))
            return


def _is_of_the_film(page: Page, at: int, found: Findings) -> bool:
    """Whether it is the film that has a trailer, and nobody who lives in one."""
    before = page.prose[max(page.sentence_at(at).start, at - 60) : at]
    title = before.removesuffix("now ").removesuffix("finally ").rstrip("\"”'’, ")
    return bool(_IT.search(before)) or title.endswith(tuple(found.titles) or "\n")
