"""The director behind "from director NAME", "made by Danish filmmaker NAME", "the latest from NAME", "the
second feature from NAME", "a love story by NAME".

Leaves "by" and "from" without a film-maker's noun alone, companies and places behind them, and
the composer or author of what was adapted.
"""

import re
from collections.abc import Iterator

from matinee.reading.credited import credited, firm
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.other_work import is_of_another, is_said_of_another
from matinee.reading.page import Page
from matinee.reading.vocabulary import FILM, FILM_NOUNS

KINDS = ("director",)
NEEDS = ("title",)
CONFIDENCE = 0.9
EXAMPLE = "A ghost drama called Harrow Lane, made by acclaimed Danish filmmaker Mirela Voss."

_MAKER = (
    r"(?:[Ff]ilmmakers?|[Dd]irectors?|writers?[/-]directors?|helmers?"
    r"|documentarians?|auteurs?"
    r"|animators?|duo|directing duo|film-makers?)"
)
_BY_MAKER = re.compile(rf"{_MAKER}(?:,? (?:named|known as|duo|and actor|and writer))? (?=[^\W\d_a-z])")
_MAKER_CUES = (
    "filmmaker", "filmmakers", "director", "directors", "writer", "writers", "helmer", "helmers",
    "documentarian",
    "documentarians", "auteur", "auteurs", "animator", "animators", "duo", "directing",
)  # fmt: skip
_BY = re.compile(r"\b(?:made by|[Ff]rom|[Bb]y)(?: [\w\-/]+,?){0,6} \Z")
_FARTHEST = 70  # characters between "by" and the film-maker's noun
_LATEST = re.compile(
    r"(?:(?:latest|newest|new)(?: [\w\-]+){0,3}? (?:from|by|made by)"
    r"|(?:first|second|third|fourth|fifth|sixth|seventh|next|debut|sophomore)(?: [\w\-]+){0,3}? "
    rf"(?:{FILM}|outing|effort|project)(?: film)? (?:from|by|made by)"
    r"|(?:debut|first|second|third|fourth|fifth|sophomore) (?:[\w\-]+ )?"
    r"(?:feature|film|movie|effort|outing) (?:film )?of"
    r"|minds? of|[Uu]nder the (?:direction|helm) of|made (?:(?:in|over) [^,.;()]{2,20} )?by|(?:brought to us"
    r"|crafted|created) by|(?:the )?(?:work"
    r"|brainchild|vision|handiwork) of|"
    rf"{FILM} by|(?:{FILM}|[Ii]t|[Tt]his(?: one)?) (?:comes|hails) (?:to us )?(?:from|courtesy of)"
    rf"|(?:{FILM}|[Ii]t|[Tt]his(?: one)?)(?:'s| is) from(?= [A-Z][^,.;()]{{3,40}}(?:, (?:who|whose)\b| \())"
    rf"|love[- ]story by) (?:the )?(?=\S)"
)
_OF_A_PRINT = re.compile(r"\b(?:restor|remaster|print|edition|score|translation|interview|essay)")
_NOT_OUR_FILM = re.compile(
    r"\b(?:adaptation|version|retelling|reworking) of [^.;]{1,60}\Z|\b(?:restor\w+|remaster\w+"
    r"|re-?issue) [^.;]{0,40}\Z"
    r"|\b(?:led|headed|chaired|joined|accompanied|mentored|interviewed|introduced|praised|influenced"
    r"|encouraged"
    r"|hired|discovered|taught|curated|selected|hosted|moderated|financed|backed|portrayed|played|championed"
    r"|recommended|spotted|approached) \Z"
    r"|\b(?:board\w*|develop\w*|prep\w*|backing|packag\w+|shepherd\w*|plans?|planning) (?:an? |his "
    r"|her )(?:[\w\-]+ )?\Z"
    r"|\b(?:alongside|next to|together with)\b[^,.]{0,20}\Z"
    r"|\b(?:previous|earlier|original|inspired|remake|based on|adapted from|whiff of|quote|same|music|song"
    r"|interview|not|introduction|score|produced|penned|scripted"
    r"|executive)\b[^,.]{0,20}\Z"
    r"|\b(?:looks? like|feels? like|like something|whiff|shades|vibes?|feel|echoes|fan|fans|reminds"
    r"|reminiscent)\b[^,.]{0,60}\Z"
)
_KIN = re.compile(
    r"\b(?:son|daughter|brother|sister|wife|husband|prot[ée]g[ée]e?|friend|student|nephew|niece|cousin"
    r"|widow|assistant)"
    r" (?:of|to) (?:the |late |great )*\Z"
)
_AUTHOR = re.compile(r"\b(?:composer|lyricist|author|novelist|cartoonist|songwriter|manga\w*|book writer)\b")
_COMES = re.compile(r"(?:comes|hails) (?:to us )?(?:from|courtesy of) (?=\S)")
_HAILS = re.compile(r" (?:comes|hails) ")
_DIRECTS = re.compile(r"(?:director|filmmaker|helmer)\b")
_LATE = 25  # sentences
_COMES_FROM = 0.7  # "it comes from" may lead to a studio, unless what follows tells of a person
_IS_SOMEONE = re.compile(
    r",? (?:who|whose|of|(?:(?:the|an?) (?:[\w\-]+ ){0,3})?(?:director|filmmaker|helmer|auteur|documentarian)"
    r"|best known|known|his|her|\()"
)
_OF_A_SLATE = re.compile(
    r"(?:other|its|their) (?:[\w\-]+ ){0,2}(?:films|titles|slate|line-?up|features) ", re.I
)
_OF_SEVERAL = re.compile(r"\bnew (?:[\w\-]+ )?(?:films|movies|features|works|titles) (?:by|from) ")
_SLATES = ("films", "titles", "slate", "line", "lineup", "features")
_CUES = (
    "latest", "newest", "new", "made", "mind", "minds", "under", "brought", "work", "brainchild",
    "vision", "handiwork", "first",
    "second", "third", "fourth", "fifth", "next",
    "sixth", "sophomore", "debut", "love",
)  # fmt: skip
_FILMS = (*FILM_NOUNS, "short")
_MADE = (" by ", " comes ", " hails ", "'s from ", " is from ")


def read(page: Page, found: Findings) -> Iterator[Find]:
    cues = (*_MAKER_CUES, "film") if page.has("maker", "makers") else _MAKER_CUES
    for maker in page.hits(_BY_MAKER, *cues):
        start = page.sentence_at(maker.start()).start
        by = _BY.search(page.prose, max(start, maker.start() - _FARTHEST), maker.start())
        if by and not _KIN.search(page.prose, by.start(), maker.start()):
            yield from _names(page, Span(by.start(), maker.end()), found, CONFIDENCE)
    latest = [*page.hits(_LATEST, *_CUES), *_films_by(page)]
    for cue in sorted(latest, key=lambda cue: cue.start()):
        yield from _names(page, Span(*cue.span()), found, _COMES_FROM if _HAILS.search(cue.group()) else 0.8)
    for cue in page.hits(_COMES, "comes", "hails"):
        before = page.prose[max(page.start, cue.start() - 120) : cue.start()].rstrip("\"”'’, ")
        if before.endswith(tuple(found.titles) or "\n"):
            yield from _names(page, Span(*cue.span()), found, _COMES_FROM)


def _films_by(page: Page) -> Iterator[re.Match[str]]:
    """ "a film by", "the drama comes from": "film" stands everywhere, so what follows is asked first."""
    for word in (*_FILMS, "it", "this") if page.has("comes", "hails", "whose", "who") else _FILMS:
        for at in page.places_of_words.get(word, ()):
            if page.prose.startswith(_MADE, at + len(word)) and (
                cue := _LATEST.match(page.prose, at, page.sentence_at(at).end)
            ):
                yield cue


def _names(page: Page, cue: Span, found: Findings, confidence: float) -> Iterator[Find]:
    sentence = page.sentence_at(cue.start)
    if page.is_quoted(cue.start) or page.sentence_index(cue.start) > _LATE:
        return
    if _OF_A_PRINT.search(page.prose, *cue):
        return
    people = firm(page, credited(page, cue.end, sentence.end))
    if not people or _is_not_ours(page, cue, people[0].span.start, found):
        return
    for person in people:
        if (" " in person.name or confidence == CONFIDENCE) and (
            confidence > _COMES_FROM or _IS_SOMEONE.match(page.prose, person.span.end)
        ):
            yield Find("director", person.name, *person.span, confidence)


def _is_not_ours(page: Page, cue: Span, name: int, found: Findings) -> bool:
    """Whether the words around "by" make it another film's, a slate's, or an author's."""
    start = page.sentence_at(cue.start).start
    if _OF_SEVERAL.search(page.prose, cue.start, cue.end):
        return True
    if page.has(*_SLATES) and any(
        _OF_A_SLATE.match(page.prose, at, cue.start) for at in page.at("other", "its", "their") if at >= start
    ):
        return True
    return (
        _NOT_OUR_FILM.search(page.prose[max(start, cue.start - 70) : cue.start]) is not None
        or _wrote_it(page.prose[cue.start : name])
        or is_of_another(page, cue.start, found.titles)
        or is_said_of_another(page, cue.start, found.titles)
    )


def _wrote_it(words: str) -> bool:
    """ "the musical by composer-lyricist NAME" is what the film was made from."""
    return _AUTHOR.search(words) is not None and _DIRECTS.search(words) is None
