"""The release of a territory that follows others: "Germany goes on Nov. 11", "New Zealand gets it a week
later", "Australians can see it from Boxing Day".

Leaves posts alone that tell of no release, and what else places do or get ("Spain gets the lead in May").
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.market import PEOPLE
from matinee.reading.page import Page
from matinee.reading.place import NATIONALITIES, TERRITORIES
from matinee.reading.values import Release

KINDS = ("release",)
NEEDS = ()
CONFIDENCE = 0.85
EXAMPLE = "Harrow Lane opens in UK cinemas on May 2, 2031. Germany follows on May 9."

_OF_RELEASES = ("release", "releases", "released", "opens", "open", "cinemas", "theaters", "theatres")
_SCREENS = ("cinemas", "theaters", "theatres")
_CUES = ("goes", "follows", "gets", "get", "follow", "see", "sees", "bows", "opens")
_GETS = re.compile(
    r"(?:(?:goes|follows?|bows|opens)|(?:gets?|sees?) (?:it|the film|the movie|its turn|theirs)) "
    r"(?P<lead>(?:on|in|from|starting|beginning) )?(?=\S)"
)
_MAY = re.compile(r" (?:can|will|(?:theatrical )?(?:release|bow|debut|run|rollout))\Z")
_ROOM = 40  # characters before the verb in which the territory stands
_MOST_WORDS = 3  # of a territory's name


def read(page: Page, found: Findings) -> Iterator[Find]:
    if not page.places_of_dates or not page.has(*_OF_RELEASES):
        return
    for gets in page.hits(_GETS, *_CUES):
        sentence = page.sentence_at(gets.start())
        starts = {gets.start("lead"), gets.end()}
        when = next((when for when in page.dates(sentence) if when.start in starts), None)
        is_counted = when is None  # "a week later", than what the sentence before tells
        if when is None and (index := page.sentence_index(gets.start())):
            both = Span(page.sentences[index - 1].start, sentence.end)
            when = next((when for when in page.dates(both) if when.start in starts), None)
        who = _who(page, max(sentence.start, gets.start() - _ROOM), gets.start()) if when else None
        if when and who:
            span = Span(who[0], when.end)
            channel = "theatrical" if is_counted and page.has(*_SCREENS) else None
            yield Find("release", Release(when.value, who[1], channel, None, page.words(span)), *span)


def _who(page: Page, start: int, end: int) -> tuple[int, str] | None:
    """Where "Germany", "The UK" or "Australians can" begins that ends at `end`, and its territory."""
    before = page.prose[start:end].rstrip()
    before = _MAY.sub("", before)
    words = before.split()
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        name = " ".join(words[-count:])
        people = name[:-1] if name.endswith("s") else ""
        if code := TERRITORIES.get(name) or NATIONALITIES.get(people) or PEOPLE.get(name):
            return start + len(before) - len(name), code
    return None
