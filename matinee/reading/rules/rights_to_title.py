"""The title in news of a deal: "has acquired U.S. rights to Harrow Lane", "sells 'Harrow Lane' to".

Leaves deals about no film alone ("rights to the novel", "acquired Lantern Row", "rights to Mirela Voss's …").
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.title import title_at
from matinee.reading.values import Title
from matinee.reading.vocabulary import IS_CREDIT_OF, TITLE_ENDS
from matinee.reading.wording import mentions, whole_title

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.85
EXAMPLE = "Tarn Distr. has acquired U.S. rights to Harrow Lane, the second feature from Mirela Voss."

MOST_SENTENCES = 3
_DEAL = re.compile(
    r"(?:rights? (?:to|for|on|of)|(?:deals?|sales) (?:on|for)|North America (?:for|on)"
    r"|(?:acquire|buy|land|nab|take|snag|sell|grab|date|set|board|launche|pick)(?:s|ed|ing)?(?: up| on)?"
    r"|bought|sold|took) (?=[\"“‘'A-ZÀ-Þ0-9])"
)
# "has optioned Ada Quill's novel “Harrow Lane” for Voss to direct": the film goes by its source's name.
_OF_WORK = re.compile(
    r"(?:optioned|options|(?:film|movie|screen|feature) rights (?:to|for)) [^.;:\"“\n]{0,60}?"
    r"\b(?:novel|novella|book|memoir|comic|manga|play|short story|article|podcast|game),? (?=[\"“])"
)
_OWNED = re.compile(r"\w+(?: [A-ZÀ-Þ][\w.\-]*){1,3}'s ")
_CUES = (
    "right", "rights", "deal", "deals", "sales", "north", "acquires", "acquired", "buys", "bought", "lands",
    "landed", "nabs", "nabbed", "takes", "took", "snags", "snagged", "sells", "sold", "grabs",
    "grabbed", "dates",
    "boards", "boarded", "picks", "picked",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    for deal in page.early_hits(
        MOST_SENTENCES, _OF_WORK, "optioned", "options", "film", "movie", "screen", "feature"
    ):
        if title := title_at(page.prose, deal.end(), page.sentence_at(deal.start()).end):
            yield Find("title", Title(page.words(title)), *title, 0.7)
    for deal in page.early_hits(MOST_SENTENCES, _DEAL, *_CUES):
        if _OWNED.match(page.prose, deal.end()):
            continue
        title = whole_title(page, deal.end(), page.sentence_at(deal.start()).end)
        if title is None or IS_CREDIT_OF.match(page.prose, title.end):
            continue
        words, quoted = page.words(title), page.prose[deal.end()] in "\"“‘'"
        if quoted or (TITLE_ENDS.match(page.prose, title.end) and mentions(page, words) > 1):
            yield Find("title", Title(words), *title)
        elif deal.group().startswith("right") and TITLE_ENDS.match(page.prose, title.end):
            yield Find("title", Title(words), *title, 0.6)
