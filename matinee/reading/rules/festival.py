"""Festivals that show the film: "premiered at the 2031 NAME Film Festival", "also played at A, B, and C".

A plural ("the A and B Film Festivals") is shared out; the year comes from the words around the name. Leaves
cancelled showings alone, festivals of the director's other films, and festivals of the plot.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from matinee.reading.any_of import any_of
from matinee.reading.fact import Find, Span
from matinee.reading.festival_brand import brand_at
from matinee.reading.festival_name import Festivals, fest_at, festivals_at, listed_at
from matinee.reading.festival_showing import is_shown
from matinee.reading.festival_table import BRANDS, TOWNS
from matinee.reading.festival_year import TOMORROW, soon_after, years_of
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
_FIRST = re.compile(
    r"(?<!North American )(?<!European )(?<!Asian )(?<!US )\b"
    r"(?:(?:world )?premier(?:ed|ing)|world premiere (?:took place|was held|came)|bowed)\b"
)
_BRAND = any_of(BRANDS)
_IN_HEADLINE = re.compile(
    rf"\b(?:from|at|out of) (?P<behind>{_BRAND})(?![\w-])|\b(?P<bound>{_BRAND})-[Bb]ound\b"
    rf"|\A(?P<review>{_BRAND}|{any_of(name.upper() for name in BRANDS)}) (?:Film Festival )?(?:[Rr]eview"
    rf"|REVIEW)\b"
    rf"|\b(?P<loud>{any_of(name.upper() for name in BRANDS)})(?: [A-Z'’&\-]+){{0,4}} (?:WINNER|HIT|TITLE"
    rf"|SELECTION|PREMIERE)\b"
    r"|\A(?P<over>Sundance|SXSW|Tribeca|Locarno|Telluride|Sitges|Fantasia|Karlovy Vary|IDFA|Annecy"
    r"|Fantastic Fest)"
    r"(?: (?:19|20)\d\d)?: "
    rf"|[\[(]?\b(?P<dated>{_BRAND}) (?P<year>(?:19|20)\d\d)\b"
    rf"|\b(?P<ahead>{_BRAND})(?: [\w'&-]+){{0,3}} "
    r"(?:Doc|Documentary|Film|Drama|Comedy|Thriller|Hit|Winner|Darling)\b"
)
_IN_CAPITALS = {name.upper(): name for name in BRANDS}
_FIRST_OF_BRANDS = frozenset(re.split(r"\W", name)[0] for name in (*BRANDS, *_IN_CAPITALS))
_WORD = re.compile(r"\w+")
_THIS_YEARS = re.compile(r"this year['’]s (?:festival|fest|edition)\b")
_PLAYED_BEFORE = re.compile(
    r"\b(?:after|following|since) (?:it |having |its )?(?:\w+ )?(?:play|premier|screen|show|bow)"
)
# Where only a festival has a premiere of that kind, whatever its name.
_PREMIERE_AT = re.compile(
    r"(?<=[Ww]orld |ional |rican |opean |Asian )[Pp]remiere (?:\w+ )?at (?:the )?"
    r"(?P<name>[A-Z][\w&/:]*(?: (?:of |and )?[A-Z][\w&/:]*){0,3})"
    r"(?=[.,;)]| (?:in|on|last|this|and|where|earlier|before) )"
)
_KNOWN = frozenset({*BRANDS, *TOWNS})
_TOWN = r"[^\W\d_a-z][\w'\-]*(?: (?:de[l]? |do )?[^\W\d_a-z][\w'\-]*){0,2}"
_PLAYED_AT = re.compile(
    rf"\w+ (?:at|by|in)(?: both)? (?P<list>{_TOWN}(?:, {_TOWN}){{1,8}},? (?:and|&|plus) {_TOWN})(?=[.,;]"
    rf"| (?:last|this|in|on|before|where)\b)"
)
_ITEM = re.compile(_TOWN)
_NO_FESTIVAL = re.compile(
    r"Fest|Theat(?:er|re)|Cin[eé]ma\b|Hall\b|Museum|Palace|House|Cent(?:er|re)|Opera|Academy|Club|Park"
    r"|Arena|Galler|Universit|Con\b|Square|Southbank|MoMA|Dolby|Odeon|Empire|Egyptian|Capitan|Lincoln|School|Church|Market"
    r"|Institute|Library|Chinese|Village|Street|Studio"
)
_TOWN_OF = {"Berlinale": "Berlin", "TIFF": "Toronto", "IFFR": "Rotterdam"}  # the same festivals
_OLD = 4  # years
_LATE = 10  # month behind which "next" may mean next year


def read(page: Page, found: Findings) -> Iterator[Find]:
    shown = [find for find in _shown(page, found.titles) if not _is_of_first_version(page, find)]
    shown = [find for find in shown if not _is_named_in_full(find, shown)]
    is_new = any(_premiered_this_year(page, find) for find in shown) or _is_this_years(page, shown)
    for find in shown:
        yield _in_first_year(page, find) if is_new else find
    told = " ".join(find.value.name for find in shown if isinstance(find.value, Festival))
    if brand := _in_headline(page):
        name = next(
            name for name in ("behind", "bound", "review", "loud", "over", "dated", "ahead") if brand[name]
        )
        place = Span(*brand.span(name))
        written = _IN_CAPITALS.get(page.words(place), page.words(place))
        is_over = page.headline is not None and brand.start() == page.headline.start and brand["year"]
        if written in page.prose and written not in told and not is_over:
            return
        if (town := _TOWN_OF.get(written)) and town in told:
            return
        year = int(brand["year"]) if brand["year"] else None
        if year is None and not shown and page.published and _tells_of_this_years(page):
            year = page.published.year
        yield Find("festival", Festival(written, year), *place, 0.8)


def _is_named_in_full(find: Find, others: list[Find]) -> bool:
    """ "Berlinale", where the text has "Berlin Film Festival" as well."""
    town = _TOWN_OF.get(find.value.name) if isinstance(find.value, Festival) else None
    names = (other.value.name for other in others if isinstance(other.value, Festival))
    return town is not None and any(name.startswith(f"{town} ") for name in names)


def _in_headline(page: Page) -> re.Match[str] | None:
    if page.headline is None or _FIRST_OF_BRANDS.isdisjoint(_WORD.findall(page.text, *page.headline)):
        return None
    return _IN_HEADLINE.search(page.text, *page.headline)


def _shown(page: Page, titles: list[str]) -> Iterator[Find]:
    told: Festival | None = None
    for sentence, groups in sorted(_by_sentence(page).items()):
        years = years_of(page, groups, sentence)
        for group, year in zip(groups, years, strict=True):
            year = year or soon_after(page, group, told)
            if not is_shown(page, group, sentence, titles):
                continue
            for span, name in group.names:
                told = Festival(name, year)
                yield Find("festival", told, *span, 0.75 if group.is_town else None)


def _is_of_first_version(page: Page, find: Find) -> bool:
    """In a post on a remake, a showing of years ago was the original's."""
    year = find.value.year if isinstance(find.value, Festival) else None
    if year is None or page.published is None or year > page.published.year - _OLD:
        return False
    return page.has("remake", "reboot") and not page.has("restoration", "restored", "4k")


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
    if TOMORROW.search(page.prose, start, find.start) and page.published.month > _LATE:
        return find
    if _PLAYED_BEFORE.search(page.prose, start, find.start):
        return find
    return find._replace(value=Festival(value.name, page.published.year))


def _by_sentence(page: Page) -> dict[Span, list[Festivals]]:
    """The festivals named in each sentence, in its order; a brand inside a longer name is no second one."""
    found: dict[Span, list[Festivals]] = {}
    heads = page.at(*_HEADS)
    for at in reversed(heads):  # "the Fantasia & Fantastic Fest film festivals" are two by their last word
        sentence = page.sentence_at(at)
        group = festivals_at(page.prose, at, sentence.start, sentence.end)
        if group and not _is_inside(group, found.get(sentence, ())):
            found.setdefault(sentence, []).append(group)
    for sentence, group in _without_head(page, heads):
        if not _is_inside(group, found.get(sentence, ())):
            found.setdefault(sentence, []).append(group)
    return {span: sorted(groups, key=lambda group: group.start) for span, groups in found.items()}


def _is_inside(group: Festivals, others: Sequence[Festivals]) -> bool:
    return any(other.start <= group.start < other.end for other in others)


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
    yield from _beside_known(page)
    for premiere in page.hits(_PREMIERE_AT, "premiere"):
        span, name = Span(*premiere.span("name")), premiere["name"]
        if not _NO_FESTIVAL.search(name):
            yield page.sentence_at(span.start), Festivals(*span, ((span, name),))
    for at in heads:
        sentence = page.sentence_at(at)
        for group in listed_at(page.prose, at, sentence.end):
            yield sentence, group


def _beside_known(page: Page) -> Iterator[tuple[Span, Festivals]]:
    """Towns that nobody knows for one, beside one that everybody does: "at Busan, Fribourg and Osaka"."""
    for played in page.hits(_PLAYED_AT, "played", "screened", "stopped", "shown"):
        names = list(_ITEM.finditer(page.prose, *played.span("list")))
        if any(name.group() in _KNOWN for name in names):
            for name in names:
                span = Span(*name.span())
                yield page.sentence_at(span.start), Festivals(*span, ((span, name.group()),), is_town=True)


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
