"""Makers named with an earlier film: "from Tin Skies director NAME", "“Ferry” helmer NAME"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from matinee.reading.credited import Credit, credited
from matinee.reading.fact import Span
from matinee.reading.festival_table import TOWNS
from matinee.reading.page import Page
from matinee.reading.place import NATIONALITIES
from matinee.reading.title_list import titles_in

_NOUN = re.compile(r"(?:directors?|filmmakers?|helmers?)(?:/\w+)?,? (?P<name>(?=[^\W\d_a-z]))?")
_LEAD = re.compile(
    r"(?:\b(?:[Ff]rom|[Bb]y|[Ww]ith|[Oo]f|[Ff]or|and|&|the|that|as|is|was|[Ww]hen|after|gave|gives|hired"
    r"|hires|tapped|taps|got|signed|signs) |[,:–—] "
    r"|\()(?=[\"“'‘]|[^\W_a-z])"
)
_TITLE_END = re.compile(r"(?:[\"”'’]|(?<!\w)[^\W_a-z][^\s,;:()]*) \Z")
_GAP = re.compile(r" |[\"”'’] ")
_MARKS = " ,\"“”'‘’"
_OPENER = re.compile(r"(?:From|By|With|As|When|After|And|But|In|For|Here's|Also|Now|Even|While|Plus) ")
_OTHER_JOB = re.compile(
    r"\b(?:(?:produced|written|penned|scripted|edited|scored|narrated|voiced) by|(?:seen|starred"
    r"|appeared) in|producers?"
    r"|writers?) [\"“'‘]?\Z"
)
_DOES_OTHERWISE = re.compile(
    r" (?:(?:is|are|also|will|serves?|served) )*(?:as )?(?:an? )?(?:exec|produc|wrote|writ|plays"
    r"|appears|stars)"
)
_FARTHEST = 110
_TOWNS = frozenset({
    *TOWNS, "Sao Paulo", "São Paulo", "Buenos Aires", "Mexico City", "Los Angeles", "New York", "Paris",
    "Madrid", "Barcelona", "Seoul", "Beijing", "Delhi", "Lagos", "Nairobi", "Moscow", "Kyiv", "Prague",
    "Budapest",
    "Brussels", "Amsterdam", "Athens", "Tehran", "Manila", "Bangkok", "Jakarta", "Bogotá", "Lima", "Santiago",
    "Pittsburgh", "Philadelphia", "Detroit", "Seattle", "Atlanta", "Houston", "Dallas", "Newfoundland",
    "Québec",
    "Quebec", "Halifax", "Vancouver", "Winnipeg", "Glasgow", "Edinburgh", "Belfast", "Cardiff",
    "Leeds", "Texas",
    "California", "Ontario", "Yorkshire", "Cornwall", "Queensland", "Tasmania", "Catalonia", "Bavaria",
    "Sicily",
    "Montreal", "Brooklyn", "Boston", "Bristol", "Manchester", "Liverpool", "Johannesburg", "Cape Town",
})  # fmt: skip
_NO_TITLE = re.compile(
    r"(?:\d+-.*|.*-(?:winning|nominated|born|based|raised|winner)|[\w\-]+(?:ian|ese|ish)|\w+-\w+(?:an|i|ch)"
    r"|(?:.* )?(?:Tamil|Telugu|Malayalam|Basque|Catalan|Kurdish|Bollywood|Kollywood|Tollywood|Nollywood"
    r"|Hollywood"
    r"|European|African|Asian|American|Award|Oscar|Oscars|Emmy|Writer|Co-?|First-time|Acclaimed|Veteran|Indie"
    r"|Former|Visionary|Legendary|Academy|Arab|Jewish|Native|Creative|Managing|Art|Casting|Music"
    r"|Executive|Festival"
    r"|Director|Filmmaker|Actor|Producer|Debut|Feature|Film|Documentary|Horror|Comedy|Auteur|Cult"
    r"|Fellow|Its|Their"
    r"|Popular|Famed|Famous|Noted|Celebrated|Renowned|Young|Rising|Emerging|Upcoming|Another|Original"
    r"|New|Local"
    r"|Marketing|Program|Programming|Artistic|Sales|Associate|Assistant|Deputy|Regional|Theatre|Theater))\Z"
)


class Maker(NamedTuple):
    """The films before the noun, and the people behind it, if the text names them."""

    films: list[Span]
    people: list[Credit]


def makers_by_film(page: Page) -> tuple[Maker, ...]:
    """Each "FILM director NAME" of the prose; nationalities, prizes and companies are no films."""
    return page.once("makers", lambda: tuple(_makers(page)))


def _makers(page: Page) -> Iterator[Maker]:
    for noun in page.hits(_NOUN, "director", "directors", "filmmaker", "filmmakers", "helmer"):
        sentence = page.sentence_at(noun.start())
        word = page.prose.rfind(" ", sentence.start, noun.start() - 1) + 1
        if not _TITLE_END.search(page.prose, max(sentence.start, word, noun.start() - 40), noun.start()):
            continue
        if page.prose[max(sentence.start, word) : noun.start()].strip(_MARKS) in NATIONALITIES:
            continue
        films = _titles_before(page, sentence.start, noun.start())
        if not films or page.is_quoted(noun.start()):
            continue
        if _OTHER_JOB.search(page.prose, sentence.start, films[0].start):
            continue
        people = credited(page, noun.end(), sentence.end) if noun["name"] is not None else []
        if people and _DOES_OTHERWISE.match(page.prose, people[-1].span.end, sentence.end):
            continue
        if not people and page.words(films[0]).startswith("The "):
            films[0] = Span(films[0].start + 4, films[0].end)
        is_many = noun.group().startswith(("directors", "filmmakers"))
        yield Maker(films, [person for person in people[: None if is_many else 1] if " " in person.name])


def _titles_before(page: Page, start: int, end: int) -> list[Span]:
    """The titles whose list ends right before the noun, the longest list first."""
    first = max(start, end - _FARTHEST)
    heads = [first] if first == start else []
    for head in heads + [lead.end() for lead in _LEAD.finditer(page.prose, first, end)]:
        titles = titles_in(page, head, end, is_whole=True)
        if titles and _GAP.fullmatch(page.prose, titles[-1].end, end) and _may_be_titles(page, titles, start):
            return titles
    return []


def _may_be_titles(page: Page, titles: list[Span], start: int) -> bool:
    """One capital word at the head of a sentence is rather an adjective."""
    first = page.words(titles[0])
    if titles[0].start == start and (" " not in first or _OPENER.match(first)):
        return False
    if any(page.words(title) in _TOWNS for title in titles):
        return False  # "the Oslo helmer"
    return not any(
        _NO_TITLE.match(page.words(title)) or page.words(title).rsplit(" ", 1)[-1] in NATIONALITIES
        for title in titles
    )
