"""A sentence that tells of releases: its verbs and channels, each looked for once."""

import re

from matinee.reading.channel import CHANNEL, CHANNEL_CUES, Channel, channels_of
from matinee.reading.fact import Span, inside
from matinee.reading.page import Page
from matinee.reading.release_words import VERB, VERB_CUES


class ReleaseSentences:
    """Finds them in a page, whose words are gone through once."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._verb_places = page.at_any(VERB_CUES)
        self._channel_places = page.at_any(CHANNEL_CUES)

    def at(self, span: Span) -> "ReleaseSentence":
        """What one sentence tells."""
        text = self.page.prose
        verbs = _matches(VERB, text, self._verb_places, span)
        return ReleaseSentence(self.page, verbs, _matches(CHANNEL, text, self._channel_places, span))


class ReleaseSentence:
    """Its verbs and channels by where they stand in the page's prose."""

    def __init__(self, page: Page, verbs: list[re.Match[str]], channels: list[re.Match[str]]) -> None:
        self.page = page
        self._verbs = verbs
        self._channels = channels

    @property
    def is_of_release(self) -> bool:
        """Whether it has any words that alone make a date a release's."""
        return bool(self._channels) or any(verb.lastgroup for verb in self._verbs)

    def verbs(self, start: int, end: int) -> list[re.Match[str]]:
        """The verbs of release between two places."""
        return [verb for verb in self._verbs if verb.start() >= start and verb.end() <= end]

    def channels(self, start: int, end: int) -> list[Channel]:
        """The channels named between two places."""
        if not self._channels:
            return []
        return channels_of([way for way in self._channels if way.start() >= start and way.end() <= end])


def _matches(pattern: re.Pattern[str], text: str, places: list[int], span: Span) -> list[re.Match[str]]:
    """Matches of a pattern at some places inside a span that do not overlap."""
    found: list[re.Match[str]] = []
    done = span.start
    for at in inside(places, span):
        if at >= done and (match := pattern.match(text, at, span.end)):
            found.append(match)
            done = match.end()
    return found
