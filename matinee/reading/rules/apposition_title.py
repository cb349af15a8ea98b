"""The title before its description: "Harrow Lane, the new film by", "Harrow Lane, a ghost drama about".

Leaves people alone ("Mirela Voss, a film director") and what somebody else made before.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.title import title_at
from matinee.reading.values import Title
from matinee.reading.vocabulary import FILM_NOUNS
from matinee.reading.wording import mentions, past_person

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.6
EXAMPLE = "Lantern Row said that Harrow Lane, the new ghost drama by Mirela Voss, opens in June."

MOST_SENTENCES = 4
_DESCRIBED = re.compile(
    rf"(?:the|a|an|his|her|their) (?:[\w'\-]+,? ){{0,6}}?(?:{'|'.join(FILM_NOUNS)}|film version"
    rf"|latest(?= from| by)"
    r"|(?:ghost|love|war|true|crime) (?:story|tale)|(?:story|tale|portrait)(?= of| about))"
    r"(?: (?:by|from|about|shot|directed|that|which|starring|set|made|of|based|in|inspired|with|featuring"
    r"|for)\b|[,.])",
)
_RUN = re.compile(
    r"(?<![\w'’])[\"“‘]?(?P<title>[A-ZÀ-Þ0-9][\w'&:!?.\-]*(?: (?:[A-ZÀ-Þ0-9&][\w'&:!?.\-]*|of|the|and|in"
    r"|a|an|on|to|for"
    r"|with|at|from|or|is))*)(?: \([^()\n]{2,60}\))?(?:,[\"”']? |[\"”']? ?— ?)\Z"
)
_OPENER = re.compile(r"(?:In|With|At|For|On|From) (?=(?:The|A|An) [A-ZÀ-Þ])")
_COUNTED = re.compile(r"\d+(?: of \d+)? (?:of|on|in|at|for) (?=[A-ZÀ-Þ])")  # "day 31 of 45 on Harrow Lane"
_SHOWN_OF = ("release of ", "premiere of ", "screening of ", "showing of ")
_COUNTS = re.compile(r"\b(?:day|night|week|month|hour|page|scene|number|take)s? \Z", re.I)
_GAPS = (", ", "” ", "— ")
_BY = re.compile(r"\b(?:by|from|named|and|&|with|filmmakers?|directors?|actor|actress|after|of|like) ?\Z")


def read(page: Page, found: Findings) -> Iterator[Find]:
    far = page.sentences[:MOST_SENTENCES][-1].end if page.sentences else 0
    for at in page.at("the", "a", "an", "his", "her", "their"):
        if at >= far:
            break
        if page.prose[max(0, at - 2) : at] not in _GAPS and page.prose[at - 1 : at] != "—":
            continue
        sentence = page.sentence_at(at)
        described = _DESCRIBED.match(page.prose, at, sentence.end)
        if described and (title := _title_before(page, max(sentence.start, at - 90), at)):
            words = page.words(title)
            yield Find("title", Title(words), *title, 0.8 if mentions(page, words) > 1 else None)


def _title_before(page: Page, start: int, end: int) -> Span | None:
    run = _RUN.search(page.prose, start, end)
    if run is None:
        return None
    is_shown = page.prose.endswith(_SHOWN_OF, start, run.start())
    if not (is_shown or run["title"].startswith("The ")) and _BY.search(page.prose, start, run.start()):
        return None
    opener = _OPENER.match(page.prose, run.start("title"), run.end("title"))
    at = opener.end() if opener and run.start() == start else run.start("title")
    counted = _COUNTED.match(page.prose, at, run.end("title"))
    if counted and _COUNTS.search(page.prose, start, at):
        at = counted.end()
    title = title_at(page.prose, *past_person(page, Span(at, run.end("title"))))
    return title if title and title.end >= run.end("title") - 1 else None
