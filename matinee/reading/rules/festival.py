"""Festivals that show the film: "premiered at the 2031 NAME Film Festival", "also played at A, B, and C".

A plural ("the A and B Film Festivals") is shared out; the year comes from the words around the name. Leaves
cancelled showings alone, festivals of the director's other films, and festivals of the plot.
"""

import re
from collections.abc import Iterator
from itertools import islice

from matinee.reading.any_of import any_of
from matinee.reading.fact import Find, Span
from matinee.reading.festival_name import Festivals, brand_at, fest_at, festivals_at, listed_at
from matinee.reading.festival_showing import is_shown
from matinee.reading.festival_table import BRANDS, TOWNS
from matinee.reading.findings import Findings
from matinee.reading.page import MOST_HITS, Page
from matinee.reading.values import Festival

KINDS = ("festival",)
NEEDS = ("title",)
CONFIDENCE = 0.93
EXAMPLE = (
    "The film premiered at the 2030 Tarn Film Festival, and also played at the Oslo and"
    " Marrow Film Festivals."
)

_HEADS = ("festival", "festivals", "fest", "fests", "fleadh")
_BRAND_CUES = frozenset({re.split(r"\W", name)[0].lower() for name in BRANDS + TOWNS})
_TOMORROW = re.compile(
    r"\b(?:will|set to|opens|closes|competes|next|upcoming|coming|premiering|playing|screening|screens"
    r"|premieres|takes|plays|bows|debuts|launches|unspools|lands|travels|segues|heads|headed|heading|bound"
    r"|ready|gears|gearing|[Aa]head of|slated|scheduled|invited"
    r"|to (?:premiere|screen|play|debut|bow|compete|open))\b"
)
_FIRST = re.compile(
    r"(?<!North American )(?<!European )(?<!Asian )(?<!US )\b(?:(?:world )?premier(?:ed|ing)|bowed)\b"
)
_BRAND = any_of(BRANDS)
_IN_HEADLINE = re.compile(
    rf"\b(?:from|at|out of) (?P<behind>{_BRAND})(?![\w-])"
    rf"|[\[(]?\b(?P<dated>{_BRAND}) (?P<year>(?:19|20)\d\d)\b"
    rf"|\b(?P<ahead>{_BRAND})(?: [\w'&-]+){{0,3}} "
    r"(?:Doc|Documentary|Film|Drama|Comedy|Thriller|Hit|Winner|Darling)\b"
)
_FIRST_OF_BRANDS = frozenset(re.split(r"\W", name)[0] for name in BRANDS)
_WORD = re.compile(r"\w+")
_CLAUSE = re.compile(r"[,; ](?:(?<! ) |(?<= )(?:and|which|before|after|but|opens|hits|arrives|comes) )")
_JOINED = re.compile(r",? (?:(?:and|&|then|at|in|by|the|both|also) ){0,4}")
_YEAR_LATER = re.compile(r",? (?:the (?:following|next) year|(?:a|one) year later|the year after)\b")
_THIS_YEARS = re.compile(r"this year['’]s (?:festival|fest|edition)\b")
_PLAYED_BEFORE = re.compile(
    r"\b(?:after|following|since) (?:it |having |its )?(?:\w+ )?(?:play|premier|screen|show|bow)"
)
_WITHIN = re.compile(r"\b(?:over|during|throughout|within|in) the \Z")
_LATE = 10  # month behind which "next" may mean next year
_MOST_BEHIND = 60  # characters behind a festival's name in which its year is told


def read(page: Page, found: Findings) -> Iterator[Find]:
    shown = list(_shown(page, found.titles))
    is_new = any(_premiered_this_year(page, find) for find in shown) or _is_this_years(page, shown)
    for find in shown:
        yield _in_first_year(page, find) if is_new else find
    told = " ".join(find.value.name for find in shown if isinstance(find.value, Festival))
    if brand := _in_headline(page):
        name = next(name for name in ("behind", "dated", "ahead") if brand[name])
        place = Span(*brand.span(name))
        if page.words(place) in page.prose and page.words(place) not in told:
            return
        year = int(brand["year"]) if brand["year"] else None
        if year is None and not shown and page.published and _tells_of_this_years(page):
            year = page.published.year
        yield Find("festival", Festival(page.words(place), year), *place, 0.8)


def _in_headline(page: Page) -> re.Match[str] | None:
    if page.headline is None or _FIRST_OF_BRANDS.isdisjoint(_WORD.findall(page.text, *page.headline)):
        return None
    return _IN_HEADLINE.search(page.text, *page.headline)


def _shown(page: Page, titles: list[str]) -> Iterator[Find]:
    for sentence, groups in _by_sentence(page).items():
        years = _years(page, groups, sentence)
        for group, year in zip(groups, years, strict=True):
            if not is_shown(page, group, sentence, titles):
                continue
            for span, name in group.names:
                yield Find("festival", Festival(name, year), *span, 0.75 if group.is_town else None)


def _premiered_this_year(page: Page, find: Find) -> bool:
    value, start = find.value, page.sentence_at(find.start).start
    if not isinstance(value, Festival) or page.published is None or value.year != page.published.year:
        return False
    return bool(_FIRST.search(page.prose, start, find.start))


def _is_this_years(page: Page, shown: list[Find]) -> bool:
    """As "out of this year's festival" says of the only one that is named."""
    names = {find.value.name for find in shown if isinstance(find.value, Festival)}
    return len(names) == 1 and _tells_of_this_years(page)


def _tells_of_this_years(page: Page) -> bool:
    return next(page.hits(_THIS_YEARS, "this"), None) is not None


def _in_first_year(page: Page, find: Find) -> Find:
    """A film that premiered in the year of the post has played nowhere in another year."""
    value, start = find.value, page.sentence_at(find.start).start
    if not isinstance(value, Festival) or value.year or page.published is None:
        return find
    if _TOMORROW.search(page.prose, start, find.start) and page.published.month > _LATE:
        return find
    if _PLAYED_BEFORE.search(page.prose, start, find.start):
        return find
    return find._replace(value=Festival(value.name, page.published.year))


def _by_sentence(page: Page) -> dict[Span, list[Festivals]]:
    """The festivals named in each sentence, in its order; a brand inside a longer name is no second one."""
    found: dict[Span, list[Festivals]] = {}
    heads = page.at(*_HEADS)
    for at in heads:
        sentence = page.sentence_at(at)
        if group := festivals_at(page.prose, at, sentence.start, sentence.end):
            found.setdefault(sentence, []).append(group)
    for sentence, group in _without_head(page, heads):
        if not any(other.start <= group.start < other.end for other in found.get(sentence, ())):
            found.setdefault(sentence, []).append(group)
    return {span: sorted(groups, key=lambda group: group.start) for span, groups in found.items()}


def _without_head(page: Page, heads: list[int]) -> Iterator[tuple[Span, Festivals]]:
    """Those that are named without the word "Festival", each with its sentence; longer names come first."""
    for at in _fests(page):
        sentence = page.sentence_at(at)
        if group := fest_at(page.prose, at, *sentence):
            yield sentence, group
    for at in page.at_any(_BRAND_CUES):
        sentence = page.sentence_at(at)
        group = brand_at(page.prose, at, sentence.end)
        if group and not page.prose.endswith(("Festival (", "Fest ("), max(page.start, at - 12), at):
            yield sentence, group
    for at in heads:
        sentence = page.sentence_at(at)
        for group in listed_at(page.prose, at, sentence.end):
            yield sentence, group


def _fests(page: Page) -> Iterator[int]:
    """Where words that end in "fest" begin."""
    for at in islice(_places_of_fest(page), MOST_HITS):
        while at > page.start and page.prose[at - 1].isalnum():
            at -= 1
        yield at


def _places_of_fest(page: Page) -> Iterator[int]:
    for word in ("fest", "Fest"):
        at = page.prose.find(word, page.start)
        while at >= 0:
            if not page.prose[at + len(word) : at + len(word) + 1].isalnum():
                yield at
            at = page.prose.find(word, at + 1)


def _years(page: Page, groups: list[Festivals], sentence: Span) -> list[int | None]:
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
    if not page.has_date(around.start, stop):
        return None
    clause = _CLAUSE.search(page.prose, group.end, stop)
    behind = Span(group.end, clause.start() if clause else stop)
    ahead = Span(_clause_start(page, around.start, group.start), group.start)
    spans = [span for span in (behind, ahead) if page.has_date(*span)]
    if not spans:
        return None
    told_from = _clause_start(page, sentence.start, group.start)
    told_before = not _TOMORROW.search(page.prose, told_from, behind.end)
    for span in spans:
        for when in page.dates(span, past=told_before):
            if not _WITHIN.search(page.prose, span.start, when.start):
                return int(when.value[:4])
    return None


def _clause_start(page: Page, start: int, at: int) -> int:
    """Where the clause that holds `at` begins; a list of festivals is no clause of its own."""
    begins = start
    for cut in _CLAUSE.finditer(page.prose, start, at):
        if not _JOINED.fullmatch(page.prose, cut.start(), at):
            begins = cut.end()
    return begins
