"""The opening spoken line: the first double-quoted sentence, or a dialogue's, at the very top of the post.

Leaves quotations further down and quoted titles at the top alone.
"""

from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page

KINDS = ("pull_quote",)
NEEDS = ()
CONFIDENCE = 0.97
EXAMPLE = '"There is someone in the walls." Lantern Row has debuted a trailer for a film titled Harrow Lane.'

MOST_LINES = 6
_MOST_GAP = 3  # characters between two lines of one dialogue


def read(page: Page, found: Findings) -> Iterator[Find]:
    top = _top(page)
    first = next((place for place, quote in enumerate(page.quotes) if quote.start == top), None)
    if first is None:
        return
    quotes = [page.quotes[first]]
    for quote in page.quotes[first + 1 : first + MOST_LINES]:
        if quote.start - quotes[-1].end > _MOST_GAP or page.prose[quotes[-1].end : quote.start].strip(" -–—"):
            break
        quotes.append(quote)
    words = " ".join(page.words(Span(quote.start + 1, quote.end - 1)) for quote in quotes)
    spoken = words[-1:] in {".", "!", "?", "…", "-", "—", ","} or len(words.split()) > 4
    behind = page.prose[quotes[-1].end : quotes[-1].end + 3].strip()
    goes_on = behind[:1].islower() and not behind[1:2].isupper()  # a company may be an "eTarn"
    if spoken and not goes_on:
        yield Find("pull_quote", words, quotes[0].start, quotes[-1].end)


def _top(page: Page) -> int | None:
    """Where the story begins, below the line under the headline."""
    least = page.layout.standfirst[-1].end if page.layout.standfirst else 0
    return next((sentence.start for sentence in page.sentences if sentence.start >= least), None)
