"""The director told by films first and by name then: "from the director of A and B, NAME", "The director of A
is back. His name is NAME".

Leaves a film alone whose director stays without a name, and names that a sentence about nobody's films gives.
"""

import re
from collections.abc import Iterator

from matinee.reading.credited import credited, firm
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.title_list import titles_in

KINDS = ("director",)
NEEDS = ()
CONFIDENCE = 0.85
EXAMPLE = "A ghost story from the director of Tin Skies and The Salt Ledger, Mirela Voss."

_DIRECTOR_OF = re.compile(
    r"(?:the )?(?:acclaimed |award-winning |same )?(?:directors?|filmmakers?) (?:of|behind) (?=\S)", re.I
)
_BEHIND_LIST = re.compile(r"[\"”]?(?:,| [-–—])[\"”]? (?:none other than |the great )?(?=[^\W\d_a-z])")
_HIS_NAME = re.compile(r"(?:His|Her|The director's|The filmmaker's) name is (?=[^\W\d_a-z])")


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_DIRECTOR_OF, "director", "directors", "filmmaker", "filmmakers"):
        sentence = page.sentence_at(cue.start())
        films = titles_in(page, cue.end(), sentence.end)
        if films and (behind := _BEHIND_LIST.match(page.prose, films[-1].end, sentence.end)):
            for person in firm(page, credited(page, behind.end(), sentence.end)):
                if " " in person.name:
                    yield Find("director", person.name, *person.span)
        elif films:
            yield from _named_next(page, cue.start())


def _named_next(page: Page, at: int) -> Iterator[Find]:
    index = page.sentence_index(at) + 1
    if index < len(page.sentences):
        sentence = page.sentences[index]
        if cue := _HIS_NAME.match(page.prose, *sentence):
            for person in credited(page, cue.end(), sentence.end)[:1]:
                yield Find("director", person.name, *person.span)
