"""The cast behind who engages it: "Kelpie has cast Ana Pell in the thriller", "has added NAME and NAME to its
cast", "tapped NAME to star".

Leaves those alone who are hired to direct, write or sell it, and casts of other films.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import people
from matinee.reading.page import Page
from matinee.reading.parts import parts_of
from matinee.reading.vocabulary import FILM

KINDS = ("cast",)
NEEDS = ("title", "genre")
CONFIDENCE = 0.85
EXAMPLE = "Kelpie has cast Ana Pell and Karl Oster in the thriller."

_ENLISTS = re.compile(
    r"(?:has|have|had) (?:also |now |just )?(?:cast|tapped|added|enlisted|recruited|signed(?: up)?|hired"
    r"|nabbed"
    r"|snagged|secured|set|brought (?:on|in))(?: (?:actors?|actress(?:es)?|stars?|newcomers?"
    r"|up-and-comers?))?"
    r" (?=[^\W\d_a-z]|[a-z\-]+ [^\W\d_a-z])"
)
_ENGAGED = re.compile(
    r"(?:,? (?:to|as) (?:also )?(?:(?:co-)?star|play|portray|voice|lead|headline|topline|front"
    r"|the (?:[\w\-]+ )?cast"
    r"|(?:its|his|her|their) (?:[\w\-]+ ){0,2}cast)\b"
    rf"| (?:in|for) (?:the|a|an|this|its|his|her) (?:[\w\-]+ ){{0,4}}?(?:leads?|roles?|parts?|{FILM})\b"
    r"| (?:opposite|alongside) )"
)
_TO_THE_CREW = re.compile(
    r"[^.;]{0,60}\b(?:direct|helm|writ|script|pen|produc|compos|score|sell|distribut)\w*"
)
_CUES = ("has", "have", "had")
_WORDS = (
    "cast", "tapped", "added", "enlisted", "recruited", "signed", "hired", "nabbed", "snagged", "secured",
    "set",
    "brought",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    if not page.has(*_WORDS):
        return
    for verb in page.hits(_ENLISTS, *_CUES):
        sentence = page.sentence_at(verb.start())
        if page.is_quoted(verb.start()):
            continue
        engaged = people(page.prose, verb.end(), sentence.end)
        if not engaged or not _ENGAGED.match(page.prose, engaged[-1].end, sentence.end):
            continue
        if not _TO_THE_CREW.match(page.prose, engaged[-1].end, sentence.end):
            yield from parts_of(page, engaged, found, CONFIDENCE)
