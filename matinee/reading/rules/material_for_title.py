"""The title right behind the material: "trailer for TITLE, a ghost drama".

Leaves descriptions alone: "trailer for the ghost drama …", "for Mirela Voss's …", "for a film titled …".
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.place import NATIONALITIES
from matinee.reading.values import Title
from matinee.reading.vocabulary import MATERIAL
from matinee.reading.wording import alone, whole_title

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.75
EXAMPLE = "Lantern Row has debuted the first trailer for Harrow Lane, a ghost drama about two sisters."

_FOR = re.compile(
    rf"{MATERIAL}(?: \([^)]{{1,40}}\))?(?: out| online| here| today)?,? (?:for|from|of"
    r"|to) (?:the (?:upcoming |new )?(?:film|movie) )?",
    re.I,
)
_TITLE_NEXT = re.compile(r" [\"“‘'](?=[A-ZÀ-Þ])")
_NOUN_NEXT = re.compile(r" (?:film|movie|director|filmmaker|drama|comedy|thriller|actor|series|star)\b")
_CUES = (
    "trailer", "trailers", "teaser", "featurette", "clip", "poster", "look", "peek", "film", "spot",
    "posters", "clips",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_FOR, *_CUES):
        end = page.sentence_at(cue.start()).end
        title = whole_title(page, cue.end(), end)
        if title is None:
            continue
        early = page.sentence_index(cue.start()) < 6
        title = alone(page, title) if early else title
        words = page.words(title)
        if words in NATIONALITIES or _goes_on(page, title.end, end) or _is_owned(words):
            continue
        quoted = page.prose[cue.end()] in "“\"'‘"
        yield Find("title", Title(words), *title, (0.85 if quoted else CONFIDENCE) if early else 0.45)


def _goes_on(page: Page, at: int, end: int) -> bool:
    """As in "for Danish ghost drama Harrow Lane", "for Voss' new film": what was read is no title."""
    return bool(_NOUN_NEXT.match(page.prose, at, end) or _TITLE_NEXT.match(page.prose, at, end))


def _is_owned(words: str) -> bool:
    """As in "Mirela Voss's Harrow Lane" is a director and a title, which is another rule's."""
    if words.endswith(("'", "'s")) and " " in words:
        return True
    head = words.replace("s' ", "s's ").split("'s ", 1)
    return len(head) == 2 and len(head[0].split()) in {2, 3}
