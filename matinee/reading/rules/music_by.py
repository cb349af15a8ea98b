"""The composer: "music by NAME", "featuring a score composed by NAME", "the score was done by NAME".

Leaves singers and songs alone ("a song by"), and scores of other films.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import people
from matinee.reading.page import Page

KINDS = ("composer",)
NEEDS = ()
CONFIDENCE = 0.92
EXAMPLE = "Featuring an original score by Icelandic composer Hildur Arnadottir."

_BY = re.compile(
    r"(?:(?:original )?(?:music|score)(?: (?:is|was|comes|composed|made|done|written|created"
    r"|from))*(?:,)? (?:by|from)|music from|composed by|scored by|composer) (?:the )?(?=\S)",
    re.I,
)
_OTHER = re.compile(r"\b(?:previously|his score|her score|song|songs|videos?|album)\b[^,.]{0,24}\Z", re.I)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_BY, "music", "score", "original", "composed", "scored", "composer"):
        sentence = page.sentence_at(cue.start())
        before = page.prose[max(sentence.start, cue.start() - 40) : cue.start()]
        if _OTHER.search(before) or page.is_quoted(cue.start()):
            continue
        for entry in people(page.prose, cue.end(), sentence.end)[:3]:
            yield Find("composer", page.words(entry.name), *entry.name)
