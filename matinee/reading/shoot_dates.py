"""When a film was, is or will be shot: the dates around the places of a shoot."""

import re

from matinee.reading.date_pattern import MONTHS, SEASONS
from matinee.reading.fact import Span
from matinee.reading.page import Page

_DATES = re.compile(
    r"(?: \([^)]{1,20}\))?(?: [a-z]+)?(?: (?:of|in) (?:the )?[^\W\d_a-z]\w+)?,? (?:from|between|in|during"
    r"|on|over|back in|throughout|starting|this|last|late|early|next|later|earlier|until|through|beginning"
    r"|for (?:\w+[ -]){1,3}(?:days?|weeks?|months?))\b"
)
_MONTH = "|".join(MONTHS)
_MONTHS = re.compile(
    rf"(?:from|during|between|in|over) (?P<first>{_MONTH}) (?:to|until|through|and) (?P<last>{_MONTH})"
    rf"(?:(?:,? (?:of|in)|,)? (?P<until>last year|this year|(?:19|20)\d\d)|(?! \d))"
)
_YEARS = re.compile(r" (?:between|from) (?P<first>(?:19|20)\d\d) (?:and|to) (?P<last>(?:19|20)\d\d)\b")
_SEASON = "|".join(SEASONS)
_SEASONS = re.compile(
    rf"(?:in|during|over|between|from) (?:the )?(?P<first>{_SEASON})"
    rf" (?:to|and|through) (?:the )?(?P<last>{_SEASON}) (?:of )?(?P<year>(?:19|20)\d\d)",
    re.I,
)
_BEGAN = re.compile(r"\b(?:began|begun|started|kicked off|commenced|since|rolling|got under ?way)\b")
_WILL_WRAP = re.compile(
    r"(?:shoot|filming|shooting|production|photography) (?:\w+ ){0,4}wrap(?:s|ped|ping)?"
    r"(?: up)? (?=on |in |by |at |this |next |last )"
)
_NEXT_CLAUSE = re.compile(r", [a-z]")
_WRAPS = re.compile(r"\bwrap(?:s|ped|ping)?(?: up)? ")
_FUTURE = re.compile(
    r"\b(?:begins?|gets|kicks|commences|will|starts|expected|set to|slated|is|are|currently|to shoot|due"
    r"|scheduled|roll|next)\b"
)

_BEGINS = re.compile(r"\b(?:begins|starts|continues) (?:shooting|filming)\Z")
_RELEASED_ON = re.compile(r" for (?:an?|its|the) (?=[^.;]{3,40} (?:release|bow|debut|opening|premiere)\b)")
_IS_SET_TO = re.compile(
    r"\b(?:set|scheduled|slated|due|expected|planned) (?:to|for) (?:\w+ ){0,3}(?:filming|shooting|shoot"
    r"|production)?\Z"
)


def shoot_dates(page: Page, start: int, places: list[Span], end: int) -> tuple[str | None, str | None]:
    """The days told between the verb and the place or right behind the places."""
    stop = places[-1].end
    reach = min(end, stop + 90) if _DATES.match(page.prose, stop, end) else stop
    if further := _NEXT_CLAUSE.search(page.prose, stop + 2, reach):
        reach = further.start()
    is_past = not (
        _FUTURE.search(page.prose, max(0, start - 12), stop)
        or _BEGINS.search(page.prose, max(0, start - 24), start)
        or _IS_SET_TO.search(page.prose, max(0, start - 40), start)
    )
    dates = page.dates(Span(start, reach), past=is_past)
    if release := _RELEASED_ON.search(page.prose, stop, reach):
        dates = [when for when in dates if when.start < release.start()]
    if years := _YEARS.match(page.prose, stop, end):
        return years["first"], years["last"]
    if seasons := _SEASONS.search(page.prose, start, reach):
        begun, over = (SEASONS[seasons[name].lower()] for name in ("first", "last"))
        return f"{seasons['year']}-{begun}", f"{seasons['year']}-{over}"
    if months := _MONTHS.search(page.prose, start, reach):
        return _of_months(page, months, is_past)
    if not is_past and (wrap := _WRAPS.search(page.prose, start, end)):
        dates = [*dates[:1], *page.dates(Span(wrap.end(), end))[:1]]
    if not dates:
        return None, None
    last = dates[1].value if len(dates) > 1 else ("" if not is_past else dates[0].value)
    if last == dates[0].value and _BEGAN.search(page.prose, max(0, start - 24), stop):
        last = ""
    return dates[0].value, dates[0].until or last or None


def wrap_of(page: Page) -> str | None:
    """The day on which the shoot is said to end: "The shoot is due to wrap on 17 November"."""
    for wrap in page.hits(_WILL_WRAP, "shoot", "filming", "shooting", "production", "photography"):
        if dates := page.dates(Span(wrap.end(), min(wrap.end() + 40, page.sentence_at(wrap.start()).end))):
            return dates[0].value
    return None


def _of_months(page: Page, months: re.Match[str], is_past: bool) -> tuple[str | None, str | None]:
    """ "From February to April", of a year that is told or else the nearest one."""
    first, last = MONTHS.index(months["first"]) + 1, MONTHS.index(months["last"]) + 1
    year = 0
    if months["until"]:
        until = page.dates(Span(months.start("until"), months.end("until")), past=is_past)
        told = until[0].value[:4] if until else months["until"]
        year = int(told) if told.isdigit() else 0
    elif page.published:
        is_over = last > page.published.month if is_past else first < page.published.month
        year = page.published.year + (-1 if is_past else 1) * is_over
    if not year:
        return None, None
    return f"{year - (first > last)}-{first:02}", f"{year}-{last:02}"
