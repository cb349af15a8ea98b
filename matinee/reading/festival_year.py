"""The year in which a film is shown at a festival, from the words around the festival's name."""

import re

from matinee.reading.fact import Span
from matinee.reading.festival_name import Festivals
from matinee.reading.page import Page
from matinee.reading.values import Festival

TOMORROW = re.compile(
    r"\b(?:will|set to|opens|closes|competes|next|upcoming|coming|premiering|playing|screening|screens"
    r"|premieres|takes|plays|bows|debuts|launches|unspools|lands|travels|segues|heads|headed|heading|bound"
    r"|ready|gears|gearing|[Aa]head of|slated|scheduled|invited"
    r"|has (?:just )?been (?:picked|selected|chosen|accepted|tapped)"
    r"|to (?:premiere|screen|play|debut|bow|compete|open))\b"
)
_CLAUSE = re.compile(r"[,; ](?:(?<! ) |(?<= )(?:and|which|before|after|but|opens|hits|arrives|comes) )")
_JOINED = re.compile(r",? (?:(?:and|&|then|at|in|by|the|both|also) ){0,4}")
_YEAR_LATER = re.compile(r",? (?:the (?:following|next) year|(?:a|one) year later|the year after)\b")
_WITHIN = re.compile(r"\b(?:over|during|throughout|within|in) the \Z")
_BEFORE_GOING_ON = re.compile(
    r"\b(?:had|premiered|bowed|debuted|played|screened|opened|won)\b[^.;]*\bbefore (?:\w+ing|it \w+ed)\b"
)
# "It just had its premiere at", "a few weeks ago" behind a festival's name.
_JUST = re.compile(r"\bjust (?:had|premiered|bowed|debuted|played|screened|won)\b[^.;]*\Z")
_WEEKS_AGO = re.compile(
    r"(?: in [A-Z][\w ]{2,20})?,? (?:just )?(?:a few|a couple of|a|two|three|several) (?:days?|weeks?) ago\b"
)
# "Screens next at Tarn", which is soon.
_IS_NEXT = re.compile(
    r"\b(?:(?:will |then )?next (?:screens?|plays?|stops?|heads?|travels?|bows?|goes|go)"
    r"|(?:screens?|plays?|stops?|heads?|travels?|bows?|goes|go|be seen|be shown) next)\b[^.;,]{0,40}\Z"
)
_SOON_AFTER = re.compile(
    r"(?: in [A-Z]\w+)?,? (?:just )?(?:a few|several|some|two|three|four) (?:weeks|months) later\b"
)
_OF_SPRING = (
    "Sundance", "Rotterdam", "Berlin", "SXSW", "South by", "Tribeca", "Cannes", "Hot Docs", "Annecy",
)  # fmt: skip
_LAST_MONTH = 9  # behind which what is next may be of the new year
_MOST_BEFORE = 200  # characters before a name in which an earlier showing is told
_MOST_BEHIND = 60  # characters behind a festival's name in which its year is told


def years_of(page: Page, groups: list[Festivals], sentence: Span) -> list[int | None]:
    """The year of each; what is told behind a list ("in Oslo and Bergen last year") holds for all of it."""
    years: list[int | None] = []
    for index, group in enumerate(groups):
        before = groups[index - 1].end if index else sentence.start
        after = groups[index + 1].start if index + 1 < len(groups) else sentence.end
        years.append(group.year or _year(page, group, Span(before, after), sentence))
    for index in range(1, len(groups)):
        if (last := years[index - 1]) and years[index] is None:
            later = _YEAR_LATER.match(page.prose, groups[index].end)
            years[index] = last + 1 if later else None
    for index in range(len(groups) - 1, 0, -1):
        joined = _JOINED.fullmatch(page.prose, groups[index - 1].end, groups[index].start)
        if years[index - 1] is None and joined:
            years[index - 1] = years[index]
    return years


def _year(page: Page, group: Festivals, around: Span, sentence: Span) -> int | None:
    """The year of the date behind the name, up to the next clause or festival; or of one right before it."""
    stop = min(around.end, group.end + _MOST_BEHIND)
    if page.published and _is_news(page, group, sentence):
        return page.published.year
    if not page.has_date(around.start, stop):
        return None
    clause = _CLAUSE.search(page.prose, group.end, stop)
    behind = Span(group.end, clause.start() if clause else stop)
    ahead = Span(_clause_start(page, around.start, group.start), group.start)
    spans = [span for span in (behind, ahead) if page.has_date(*span)]
    if not spans:
        return None
    told_from = _clause_start(page, sentence.start, group.start)
    told_before = not TOMORROW.search(page.prose, told_from, behind.end)
    if not told_before:
        told_before = _is_going_on(page, max(sentence.start, group.start - _MOST_BEFORE), group.start)
    for span in spans:
        for when in page.dates(span, past=told_before):
            if not _WITHIN.search(page.prose, span.start, when.start):
                return int(when.value[:4])
    return None


def _is_going_on(page: Page, start: int, end: int) -> bool:
    """As in "had its premiere in Oslo before playing the"."""
    if page.prose.find("before ", start, end) < 0:
        return False
    return _BEFORE_GOING_ON.search(page.prose, start, end) is not None


def _is_news(page: Page, group: Festivals, sentence: Span) -> bool:
    """As in "it just had its premiere at Tarn", "at Tarn a few weeks ago"; January looks back farther."""
    if page.published is None or page.published.month == 1:
        return False
    return bool(
        _WEEKS_AGO.match(page.prose, group.end, sentence.end)
        or (
            page.published.month <= _LAST_MONTH
            and page.has("next")
            and _IS_NEXT.search(page.prose, max(sentence.start, group.start - 60), group.start)
        )
        or (page.has("just") and _JUST.search(page.prose, max(sentence.start, group.start - 80), group.start))
    )


def _clause_start(page: Page, start: int, at: int) -> int:
    """Where the clause that holds `at` begins; a list of festivals is no clause of its own."""
    begins = start
    for cut in _CLAUSE.finditer(page.prose, start, at):
        if not _JOINED.fullmatch(page.prose, cut.start(), at):
            begins = cut.end()
    return begins


def soon_after(page: Page, group: Festivals, before: Festival | None) -> int | None:
    """The year of "it stopped by Tarn a few months later" behind a festival of the year's first half."""
    if before is None or not before.year or not before.name.startswith(_OF_SPRING):
        return None
    return before.year if _SOON_AFTER.match(page.prose, group.end) else None
