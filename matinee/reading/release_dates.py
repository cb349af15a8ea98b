"""The dates of a sentence that may be those of a release."""

import re

from matinee.reading.calendar_count import WEEKDAYS
from matinee.reading.fact import Span
from matinee.reading.page import Page
from matinee.reading.release_sentence import ReleaseSentence
from matinee.reading.release_words import MOVED
from matinee.reading.when import When

_PAST = re.compile(
    r"\b(?:opened|(?<!is )(?<!be )(?<!are )released|debuted|arrived|aired|premiered|(?<!to )(?<!ll )hit|bowed"
    r"|already|was"
    r"|were|came)\b"
)
# The same words, which begin with one of a few letters, in longer words too: found twice as fast.
_MAY_BE_PAST = re.compile(
    r"(?:opened|released|debuted|arrived|aired|premiered|hit|bowed|already|was|were|came)\b"
)
_FUTURE = re.compile(
    r"\b(?:will|to be|set|scheduled|opens|opening|hits|arrives|coming|starting|due|is being|slated"
    r"|expected|plans|to (?:open|hit|bow|debut|premiere|arrive|follow))\b"
)
_FIRST = re.compile(r"\b(?:first|originally|initially) (?:opened|released|aired|hit|came)\b")
_FIRST_WORDS = ("first", "originally", "initially")
_DATELINE = re.compile(r"\)? ?(?:[-–—/]|(?P<said>announced)\b)")
_MOVED_FROM = re.compile(rf"\b{MOVED}\b[^.;,]{{0,30}}? from \Z")
RELEASE_BEHIND = re.compile(r"(?: [\w\-]+){0,2} (?:release|rollout|opening|bow|launch|premiere of)\b")
_PREVIEWS = re.compile(
    r"\b(?:previews?|on sale|tickets)(?: \w+)? (?:from|on|this|next|starting)(?: \w+day)? ?\Z"
)
_TAKES_PLACE = re.compile(
    r"\b(?:tak(?:es?|ing) place|running|runs|held|scheduled to run)(?: in [A-Z]\w+)?(?: from| on"
    r"| between)? \Z"
)
# "On disc in May, after its run in cinemas this autumn": the autumn that is over.
_AFTER_A_RUN = re.compile(
    r"\b(?:after|following) (?:its|an?|the) (?:[\w\-]+ ){0,3}(?:run|release|bow|tour|outing)\b[^.;,]{0,24}\Z"
)
_NEAR_TO = re.compile(
    r"\b(?:(?:right|just|shortly) (?:before|after)|ahead of|in time(?: for)?) (?:the |this )?\Z"
)
# What waits until its day: "won't open until May".
_HELD = re.compile(
    r"\b(?:not|no|nothing|never|won['’]t|isn['’]t|doesn['’]t|didn['’]t|moved|pushed|bumped|postponed|delayed|held|back"
    r"|wait\w*|shifted)\b"
)
_ORIGINAL = re.compile(
    r"\b(?:its|the|their|an?) (?:original|originally planned|initial|previous|previously announced|old)"
    r"(?: release| opening| planned)?(?: date| slot)?(?: of| on)? \Z"
)
_SAID = re.compile(
    r"\b(?:announce[sd]?|announcing|reveal(?:s|ed)|confirm(?:s|ed)|sa(?:id|ys)|report(?:s|ed))(?: on"
    r"| late| earlier)? \Z"
)
_THAT = re.compile(r",? (?:that|it|they|its|the)\b")
_WEEKDAYS = frozenset(day.title() for day in WEEKDAYS)
_RIGHT_BEHIND = re.compile(
    r"(?:,? (?:on|in|from|this|starting|across|throughout|at|to|the|also|[A-Z][\w.&]*))* \Z"
)
_SEASON_ENDS = {"21": "05", "22": "08", "23": "11"}  # the last month of each, but for winter's
_TAILS = ("this ", "for ")  # "on October 9th this Halloween season"
MOST = 6  # dates of one sentence
_OLD = 2  # years before the post: what is older is history or plot, unless it says that it opened then


def release_dates(told: ReleaseSentence, span: Span) -> list[When]:
    """Those that may be releases; "this spring" behind an exact day only repeats it."""
    page = told.page
    kept: list[When] = []
    told_past = is_back = False
    for when in page.dates(span):
        start = kept[-1].end if kept else span.start
        before = page.prose[start : when.start]
        told_past = _is_past(before) or (told_past and not told.verbs(start, when.start))
        told_past = told_past and not (
            kept and page.published and kept[-1].value > page.published.isoformat()
        )
        alone = Span(when.start, when.end)
        if told_past and not _has_year(page, when) and not _FUTURE.search(before):
            is_back, when = True, next(iter(page.dates(alone, past=True)), when)
        elif is_back and not when.relative:  # it was counted from what is now over
            is_back, when = False, next(iter(page.dates(alone)), when)
        if moved := before.endswith(" from ") and _MOVED_FROM.search(before):
            when = when._replace(value=when.until, until="")
        if kept and not told_past:
            when = _ahead_of(kept[-1], when, page)
        if (when.value or not moved) and _is_told(told, when, start, is_first=not kept):
            kept.append(when)
    return kept[:MOST]


def _ahead_of(last: When, when: When, page: Page) -> When:
    """The spring of "in January and on disc in the spring" is the one behind that January."""
    ends = _SEASON_ENDS.get(when.value[5:]) if page.prose.startswith("in ", when.start) else None
    if ends is None or len(last.value) < 7 or f"{when.value[:4]}-{ends}" >= last.value[:7]:
        return when
    return when._replace(value=f"{int(when.value[:4]) + 1}{when.value[4:]}")


def _is_past(before: str) -> bool:
    return bool(_MAY_BE_PAST.search(before) and _PAST.search(before))


def _has_year(page: Page, when: When) -> bool:
    return when.value[:4] in page.prose[when.start : when.end]


def _is_told(told: ReleaseSentence, when: When, start: int, is_first: bool) -> bool:
    page = told.page
    before = Span(start, when.start)
    is_tail = when.relative or page.prose.startswith(_TAILS, when.start)
    repeats = not is_first and is_tail and not _has_own_words(told, before)
    return not (
        (repeats and not RELEASE_BEHIND.match(page.prose, when.end))
        or page.prose.startswith(("'s", "’s", " than "), when.end)
        or page.is_quoted(when.start)
        or _is_dateline(told, when)
        or _is_since(page.prose, when, start)
        or _is_history(page, when, start)
        or _is_loose(told, when, start)
        or _is_bound(page.prose, when, start, is_first)
        or _is_old_or_said(page.prose, when, start)
    )


def _is_since(text: str, when: When, start: int) -> bool:
    """As in "their first film in theaters since May 2030"."""
    since = text.startswith("since", when.start) or text.endswith("since ", start, when.start)
    return since and text.find("first ", start, when.start) >= 0


def _is_bound(text: str, when: When, start: int, is_first: bool) -> bool:
    """As in "the season runs until May 2nd", "on May 2nd, right before Easter", "taking place May 2nd"."""
    near = max(start, when.start - 40)
    if _TAKES_PLACE.search(text, near, when.start) or _PREVIEWS.search(text, near, when.start):
        return True
    if _AFTER_A_RUN.search(text, start, when.start):
        return True
    if text.startswith(("until ", "Until "), when.start) or text.endswith("until ", start, when.start):
        return not _HELD.search(text, start, when.start)
    return not is_first and _NEAR_TO.search(text, start, when.start) is not None


def _is_old_or_said(text: str, when: When, start: int) -> bool:
    """As in "from its original August 9 release date", "announced today that"."""
    near = max(start, when.start - 48)
    if _ORIGINAL.search(text, near, when.start):
        return True
    return bool(_SAID.search(text, near, when.start) and _THAT.match(text, when.end))


def _is_loose(told: ReleaseSentence, when: When, start: int) -> bool:
    """A weekday alone is a release's right behind the verb or channel only: "opens in Spain Friday"."""
    page = told.page
    if page.prose[when.start : when.end] not in _WEEKDAYS:
        return False
    near = max(start, when.start - 60)
    ends = [verb.end() for verb in told.verbs(near, when.start)]
    ends += [channel.end for channel in told.channels(near, when.start)]
    return not ends or not _RIGHT_BEHIND.match(page.prose, max(ends), when.start)


def _has_own_words(told: ReleaseSentence, span: Span) -> bool:
    return bool(told.channels(*span) or told.verbs(*span))


def _is_dateline(told: ReleaseSentence, when: When) -> bool:
    """As in "NEW YORK - May 5, 2031 - Lantern Row", "today announced that"."""
    page = told.page
    line = _DATELINE.match(page.prose, when.end, min(page.end, when.end + 24))
    if line is None:
        return False
    start = page.sentence_at(when.start).start
    return line["said"] is not None or not _has_own_words(told, Span(start, when.start))


def _is_history(page: Page, when: When, start: int) -> bool:
    year = int(when.value[:4])
    if page.published is None or year >= page.published.year - _OLD:
        return False
    before = page.prose[start : when.start]
    return not any(word in before for word in _FIRST_WORDS) or not _FIRST.search(before)
