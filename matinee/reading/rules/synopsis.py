"""The plot: from the first sentence that tells the story to the cast or the writer's opinion.

Leaves sentences about the film's making, its release and its cast alone, and opinions ("I", "we", "looks",
"!").
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.plot import Telling, inside, story_begins

KINDS = ("synopsis",)
NEEDS = ("title",)
CONFIDENCE = 0.85
EXAMPLE = "Lantern Row has a trailer. The story follows a keeper who hears a voice. Starring Ana Pell."

_ANNOUNCED = re.compile(
    r"\b(?:synopsis|logline|plot|storyline|official description)\b[^.!?\n]{0,30}:\Z", re.I
)
# Words by which the writer is back at the film's making, each from its cue on.
_OVER = re.compile(
    r"(?:I|we|We|looks|definitely|worth|[Ss]tarring|Featuring|(?<=[Tt]he )cast|[Dd]irected|trailer|teaser"
    r"|premiered|screenplay|footage|opens in|release|theaters|stay tuned)\b|stars? (?:[A-Z]|as\b|in\b)"
    r"|(?:opens|arrives|hits|debuts) (?:in|on|at|theaters|VOD)\b"
)
_OVER_CUES = (
    "i", "we", "looks", "definitely", "worth", "starring", "featuring", "cast", "directed", "trailer",
    "teaser", "premiered", "screenplay", "footage", "opens", "release", "theaters", "stay", "star", "stars",
    "arrives", "hits", "debuts",
)  # fmt: skip
MOST_SENTENCES = 8
SEARCHED = 40


def read(page: Page, found: Findings) -> Iterator[Find]:
    titles, telling = found.titles, Telling(page, found.titles)
    for index, sentence in enumerate(page.sentences[:SEARCHED]):
        if _is_spoken(page, sentence):
            continue
        announced = index > 0 and _is_announcement(page, page.sentences[index - 1])
        start = sentence.start if announced else story_begins(page.prose, sentence, titles, telling)
        if start is not None:
            end = _end(page, index)
            yield Find("synopsis", page.words(Span(start, end)), start, end)
            return


def _is_announcement(page: Page, sentence: Span) -> bool:
    return page.prose[sentence.end - 1] == ":" and bool(_ANNOUNCED.search(page.prose, *sentence))


def _is_spoken(page: Page, sentence: Span) -> bool:
    """Whether the sentence begins with a quotation that is more than the film's title."""
    if not page.is_quoted(sentence.start):
        return False
    quote = next(quote for quote in page.quotes if quote.start <= sentence.start < quote.end)
    return (
        quote.start != sentence.start
        or page.prose[quote.end : quote.end + 2].strip()[:1].isupper()
        or (quote.end >= sentence.end)
    )


def _end(page: Page, index: int) -> int:
    end = page.sentences[index].end
    cues = page.at(*_OVER_CUES)
    for sentence in page.sentences[index + 1 : index + MOST_SENTENCES]:
        gap = page.prose[end : sentence.start]
        if "\n" in gap or _is_over(page, sentence, cues) or page.is_quoted(sentence.start):
            break
        end = sentence.end
    return end


def _is_over(page: Page, sentence: Span, cues: list[int]) -> bool:
    """Whether a sentence shouts, or speaks of the film and no longer of its story."""
    if page.prose[sentence.start : sentence.end].rstrip().endswith("!"):
        return True
    return any(_OVER.match(page.prose, at, sentence.end) for at in inside(cues, sentence))
