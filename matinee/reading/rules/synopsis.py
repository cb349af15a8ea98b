"""The plot: from the first sentence that tells the story to the cast or the writer's opinion.

Leaves sentences about the film's making, its release and its cast alone, and opinions ("I", "we", "looks",
"!").
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page

KINDS = ("synopsis",)
NEEDS = ("title",)
CONFIDENCE = 0.85
EXAMPLE = "Lantern Row has a trailer. The story follows a keeper who hears a voice. Starring Ana Pell."

_TELLS = re.compile(
    r"(?:The (?:film|movie|story|plot|series|comedy|drama|thriller|doc|documentary|short)|It"
    r"|This (?:film|one|story)|It's|Story)(?:'s)? ?(?:\w+ )?(?:is (?:about|set|centered)"
    r"|follows|tells|centers|focuses|concerns|revolves|takes place|about|chronicles"
    r"|explores)\b"
    r"|Set (?:in|during|on|against|over|at|within)\b|(?:After|When|Following|While|As"
    r"|Years after|Released from|Trapped|Haunted|Desperate|Based in|On the|In the (?:near"
    r"|distant|year|not)|In a|In \d{4}|One (?:day|night)|Fed up) [^.!?]{12,}"
)
_SOMEONE = re.compile(
    r"(?:A|An|Two|Three|In (?:post-|pre-|a |an |the )?[\w\-]+(?: \w+)?, an?"
    r"|This is the story of) (?:[\w\-]+,? ){1,9}?(?:\w+s|who|must|is|are|find|has"
    r"|have)\b [^!]{20,}"
)
_TITLE_TELLS = re.compile(
    r"(?:,? [^.,]{0,60},)? (?:is about|follows|tells|centers|focuses|is set|concerns"
    r"|is the story|revolves|chronicles|takes place|is a story)\b"
)
_OVER = re.compile(
    r"\b(?:I|I'm|I've|we|We|we've|looks|definitely|worth|[Ss]tarring|Featuring|[Tt]he cast|directed by"
    r"|[Dd]irected|trailer|teaser|premiered|screenplay|footage|opens in|release|theaters"
    r"|stay tuned)\b|!\s*\Z|\bstars? (?:[A-Z]|as\b|in\b)|\b(?:opens|arrives|hits"
    r"|debuts) (?:in|on|at|theaters|VOD)\b|^Here's"
)
_NOT_PLOT = re.compile(
    r"\b(?:trailer|teaser|premiere|premiered|festival|Festival|theaters|release|director"
    r"|directed|filmmaker|footage|box office|I|we)\b"
)
MOST_SENTENCES = 8


def read(page: Page, found: Findings) -> Iterator[Find]:
    titles = found.titles
    for index, sentence in enumerate(page.sentences[:40]):
        if _starts(page, sentence, titles):
            end = _end(page, index)
            yield Find("synopsis", page.words(Span(sentence.start, end)), sentence.start, end)
            return


def _starts(page: Page, sentence: Span, titles: list[str]) -> bool:
    if page.is_quoted(sentence.start):
        return False
    told = _TELLS.match(page.prose, *sentence) or (
        sentence != page.sentences[0] and _SOMEONE.match(page.prose, *sentence)
    )
    if told:
        return not _NOT_PLOT.search(page.prose, sentence.start, min(sentence.end, sentence.start + 120))
    for title in titles:
        if page.prose.startswith(title, sentence.start):
            return bool(_TITLE_TELLS.match(page.prose, sentence.start + len(title), sentence.end))
    return False


def _end(page: Page, index: int) -> int:
    end = page.sentences[index].end
    for sentence in page.sentences[index + 1 : index + MOST_SENTENCES]:
        gap = page.prose[end : sentence.start]
        if "\n" in gap or _OVER.search(page.prose, *sentence) or page.is_quoted(sentence.start):
            break
        end = sentence.end
    return end
