"""The director who owns the title in the text: "NAME's outback western Harrow Lane", "“Harrow Lane,”
NAME's rowdy documentary", "NAME's next film, titled".

Leaves companies, authors of the source ("based on NAME's novel"), and the film's own people alone. A star
may own a title too, so alone this is only likely.
"""

import re
from collections.abc import Iterator

from matinee.reading.credited import credited
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.mention import full_name
from matinee.reading.name import is_person
from matinee.reading.page import Page
from matinee.reading.vocabulary import FILM

KINDS = ("director",)
NEEDS = ("title",)
CONFIDENCE = 0.72
EXAMPLE = (
    "First Trailer for 'Harrow Lane' from Kelpie\n\n"
    "A new trailer for Mirela Voss's outback western Harrow Lane is out."
)

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_PARTICLE = r"(?:de|la|del|van|von|der|el|al|di|da|du|le|bin|ibn)"
_NAME = rf"{_CAPITAL}[\w.\-]*(?: (?:{_PARTICLE} ){{0,2}}{_CAPITAL}[\w.\-]*){{1,4}}"
_BEFORE = re.compile(
    rf"(?P<first>{_NAME})(?: (?:and|&) (?P<second>{_NAME}))?(?:'s|(?<=s)') (?:(?!(?:novel|book|play|memoir"
    r"|story|comic|role|starrer|character|turn|performance|as|is|was|has|had|have|will)s? )"
    rf"(?:(?:d['’])?[\w\-]+|\"[^\"]+\"),? ){{0,8}}(?:titled "
    rf"|called )?[\"“'‘]?\Z"
)
_BEHIND = re.compile(
    rf"(?: \([^()\n]{{1,60}}\))?[,\"”'’]* (?P<first>{_NAME})(?: (?:and|&) (?P<second>{_NAME}))?(?:'s"
    rf"|(?<=s)')(?: \([^()\n]{{1,60}}\))? "
    r"(?!(?:[\w\-]+ ){0,4}(?:novel|book|play|memoir|story|comics?|character|role|songs?"
    r"|turn)\b)(?:[\w\-]+ [\w\-]+|(?:latest|newest|debut|follow-up)\b)"
)
_NEXT = re.compile(
    rf"(?:{FILM}\b|(?:next|first|second|third|fourth|fifth|sophomore|new|newest|latest|upcoming"
    r"|forthcoming|debut"
    rf"|long-awaited"
    rf"|highly) (?:[\w\-]+ ){{0,4}}?{FILM}\b"
    r"|follow[- ]?up |(?:feature|directorial)(?:[ -]\w+){0,2} debut\b|debut feature\b"
    r")(?! as an? (?:producer|actor|actress|star|lead|writer)\b)"
)
_OWNER = re.compile(rf"(?P<first>{_NAME})(?: (?:and|&) (?P<second>{_NAME}))?(?:'s|(?<=s)') \Z")
_SOURCE = re.compile(
    r"\b(?:based on|adapt\w+|inspired by|from the|version of|not|about|appeared in|seen in|novel|book"
    r"|starring|stars?"
    r"|like)\b[^.,;]{0,60}\Z",
    re.I,
)
# "including the horror comedy Tin Skies and Mirela Voss's Harrow Lane"
_FILM_BEFORE = re.compile(rf"{FILM} \Z")
_STARS_IN = re.compile(r"\b(?:star|stars|starring|starred|leads?|roles?|cast) in \Z")
_OF_ANOTHER = re.compile(r",? [\"“'‘]?[^\W_a-z]")
_COUNT = "(?:first|second|third|fourth|fifth|sixth|seventh|latest|newest|debut|sophomore|next)"
_ITS_MAKER = re.compile(  # behind the title: " is Voss's second film"
    rf"[\"”]? (?:is|marks|was) (?P<surname>{_CAPITAL}[\w\-]+)(?:'s|(?<=s)') (?:own )?{_COUNT}"
    rf"(?: [\w\-]+){{0,3}}? (?:{FILM}|outing|effort|picture)\b(?! (?:with|as|role|opposite|together)\b)"
)
_HIS_FILM = re.compile(  # behind the title: ", her second feature"
    rf",?[\"”]? (?:his|her|their) (?:own )?(?:{_COUNT}(?: [\w\-]+){{0,2}}? (?:feature|film|movie|documentary"
    r"|doc|picture)(?: film)?|(?:feature|directorial|feature directorial) debut|debut (?:feature|film))"
    r"(?=[,.;!?]|\Z| (?:after|since|following)\b)"
)
_MAKES = re.compile(rf"(?P<first>{_NAME}) (?:(?:has|had|have) )?(?!is |was |and |says |said )[a-z]+ ")
_ACTS = re.compile(
    r"\b(?:star\w*|act(?:s|ed|ing|or|ress)?|play\w*|appear\w*|leads?|cast|role|opposite|produc\w+|edit\w*"
    r"|wr[io]t\w+|shoots|shot|lens\w*|scor\w+|compos\w+|voic\w+|bought|acquir\w+|releas\w+|sell\w*|with)\b",
    re.I,
)
_FARTHEST = 140
_ROLE = re.compile(r"\b(?:Continue [Rr]eading|[Ww]riter|[Dd]irector|[Ff]ilmmaker)(?:[-/]\w+)* ")
_OPENING = re.compile(r"(?:In|From|With|As|At|On|For|Like|And|But|Now|Watch|See) ")
_OWNS = ("'s ", "s' ")
_NEXT_CUES = (
    "next", "first", "second", "third", "fourth", "fifth", "sophomore", "new", "newest", "latest",
    "upcoming", "forthcoming",
    "debut", "long", "highly", "follow", "followup", "feature", "directorial", "film", "movie", "documentary",
    "doc",
)  # fmt: skip
_MOST = 12  # mentions of the title that are looked at


def read(page: Page, found: Findings) -> Iterator[Find]:
    if found.title and page.has("his", "her", "their", "is", "marks", "was"):
        yield from _makers(page, found.title)
    for owner in _owners(page, found.title):
        sentence = page.sentence_at(owner.start())
        before = page.prose[max(sentence.start, owner.start() - 70) : owner.start()]
        if _SOURCE.search(before) and not _STARS_IN.search(before):
            continue
        is_title_first = _FILM_BEFORE.search(
            page.prose, max(sentence.start, owner.start() - 14), owner.start()
        )
        for group in ("second",) if is_title_first else ("first", "second"):
            if owner[group] and (name := _name(page, Span(*owner.span(group)))):
                words = page.words(name)
                if is_person(words):
                    yield Find("director", words, *name)


def _makers(page: Page, title: str) -> Iterator[Find]:
    """ "Harrow Lane is Voss's second film", "NAME took her time over Harrow Lane, her second feature"."""
    for place in _places(page, title):
        sentence = page.sentence_at(place.start)
        if owned := _ITS_MAKER.match(page.prose, place.end, sentence.end):
            surname = Span(*owned.span("surname"))
            if name := full_name(page, surname):
                yield Find("director", name, *surname)
        elif _HIS_FILM.match(page.prose, place.end, sentence.end):
            yield from _subject(page, Span(sentence.start, place.start))


def _subject(page: Page, clause: Span) -> Iterator[Find]:
    """The one person who does something before the title, if it isn't acting."""
    if _ACTS.search(page.prose, *clause):
        return
    subjects = list(_MAKES.finditer(page.prose, max(clause.start, clause.end - _FARTHEST), clause.end))
    name = _name(page, Span(*subjects[0].span("first"))) if len(subjects) == 1 else None
    if name and is_person(page.words(name)):
        yield Find("director", page.words(name), *name)


def _owners(page: Page, title: str | None) -> Iterator[re.Match[str]]:
    for place in _places(page, title) if title else ():
        sentence = page.sentence_at(place.start)
        start = max(sentence.start, place.start - _FARTHEST)
        lead = page.prose[start : place.start]
        if ("'s " in lead or "s' " in lead) and (owner := _BEFORE.search(page.prose, start, place.start)):
            yield owner
        if behind := _BEHIND.match(page.prose, place.end, sentence.end):
            yield behind
    for at in page.at(*_NEXT_CUES):
        sentence = page.sentence_at(at)
        end = _before_aside(page, sentence.start, at)
        if page.prose[end - 3 : end] not in _OWNS:
            continue
        cue = _NEXT.match(page.prose, at, sentence.end)
        if cue is None:
            continue
        if _OF_ANOTHER.match(page.prose, cue.end()) and not _is_title(page, cue.end(), title):
            continue
        if owner := _OWNER.search(page.prose, max(sentence.start, end - 70), end):
            yield owner


def _before_aside(page: Page, start: int, at: int) -> int:
    """Where "NAME's" ends before "(A, B) latest"."""
    opening = page.prose.rfind("(", max(start, at - 90), at) if page.prose.startswith(") ", at - 2) else -1
    return opening if opening > 0 else at


def _is_title(page: Page, at: int, title: str | None) -> bool:
    return bool(title) and page.prose[at : at + 120].lstrip(" ,\"“'‘").startswith(title or "")


def _places(page: Page, title: str) -> list[Span]:
    """Where the prose writes the title, up to _MOST times."""
    places: list[Span] = []
    for words in dict.fromkeys((title, title.upper())):
        at = page.prose.find(words)
        while at >= 0 and len(places) < _MOST:
            places.append(Span(at, at + len(words)))
            at = page.prose.find(words, at + len(words))
    return sorted(places)


def _name(page: Page, span: Span) -> Span | None:
    """Without "Danish filmmaker" or a sentence's first word in front of the name."""
    lead = _ROLE.search(page.prose, *span) or _OPENING.match(page.prose, *span)
    people = credited(page, lead.end() if lead else span.start, span.end)
    return people[-1].span if people and people[-1].span.end == span.end else None
