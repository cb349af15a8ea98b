"""The title from a headline without quotes: "Harrow Lane Trailer: …", "New trailer for Harrow Lane", "NAME
joins Harrow Lane".

Leaves words alone that the story doesn't write in the same way, and headlines with a title in quotes.
"""

import re
from collections.abc import Iterator
from itertools import chain

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.marked import is_label, is_spoken, own_quoted
from matinee.reading.name import PERSON_NOUNS
from matinee.reading.page import Page
from matinee.reading.place import NATIONALITIES, TERRITORIES
from matinee.reading.proper import is_person
from matinee.reading.script import is_capital
from matinee.reading.title import title_at, without_end
from matinee.reading.values import Title
from matinee.reading.vocabulary import FILM, MATERIAL
from matinee.reading.wording import is_owner_of_title, is_written_as_title, mentions

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.75
EXAMPLE = "Moody New Harrow Lane Trailer Is Here\n\nIn Harrow Lane, a family moves into a house that hums."

MOST_WORDS = 9
UNSURE = 0.45
_OF_FILM = re.compile(
    rf"\b(?:{MATERIAL}|{FILM}|review|first look|stars?|cast|cinemas?|theat(?:er|re)s?|blu-ray|dvd"
    rf"|releases?|opens"
    r"|streaming|digital|sales|box office|premieres?|set visit)\b",
    re.I,
)
_BEFORE = re.compile(
    r"(?: -| (?:gets?|lands?|drops?|unveils?|debuts?|reveals?|releases?|receives?|shares?|has|unleashes"
    r"|launches|premieres?|offers|adds)(?: [\w\-]+){0,4}?)?"
    rf" \[?(?:(?:Poster|Trailer|Teaser|Clip) (?:and|&|\+) )?(?:{MATERIAL}|release date)\b| \((?:19|20)\d\d\)"
    r"| (?:gets?|sets?|lands?|finds?|confirms?|has)(?: [\w\-.]+){0,3}? (?:date|release|distribut(?:or"
    r"|ion)|home)\b"
    r"| (?:wraps?|starts?|begins?)(?: \w+)? (?:shoot(?:ing)?|filming|production|principal photography)\b"
    r"| (?:to (?:open|close|premiere|screen|compete|bow|world premiere)|sells? (?:to|across|wide)|sold to"
    r"|heads? to|goes to|opens (?:in|on)|comes to|arrives (?:in|on)|hits (?:cinemas|theat|netflix|vod))\b"
    r"| (?:anime |animated |live-action )?(?:tv |short )?(?:film|movie|series)(?:'s)?(?= [A-Z]|\Z)(?! Fest)"
    r"| (?:Film |Movie )?Review\b",
    re.I,
)
_COLON = re.compile(r": | - | – | — | \| |\Z")
_BEHIND = re.compile(
    r"\b(?<!'s )(?-i:[A-ZÀ-Þ][\w\-]+(?:'s|s') (?![\w\-]+'s ))(?:(?:new|latest|next|upcoming|long-awaited"
    r"|directorial|feature) ){0,3}"
    rf"|\b(?:{MATERIAL}|images?|photos?|stills?)(?: for| of| from|:)(?-i: the)? "
    r"|\bfirst look at (?:the )?|\bclassic |\b(?:screening|premiere|preview|showing|re-release"
    r"|restoration) of (?-i:the )?"
    rf"|\b(?:{FILM}|debut|adaptation|starrer|bid|entry|submission|contender|hopeful|winner|title|pic|opener"
    rf"|favou?rite|hit|review:) (?=[A-ZÀ-Þ])"
    r"|\b(?:directors?|writers?|stars?|makers?|creators?) of |\b(?:is|be) (?:called|titled) "
    r"|\bannounces? |\AIs "
    r"|\b(?:stars?|starring|cast|leads?|role|appears?|back) in |\bjoins (?:(?:[A-Z][\w.\-]* ){1,5}in )?"
    r"|\b(?:directs?|boards?|helms?|dates|delays|(?:making|cast|set|rights) (?:of|to)) "
    r"|\bon (?=[^:,\n]{2,50}:)|\b(?:to play|plays|playing) [^:;\n]{2,50}? in (?=[A-ZÀ-Þ])",
    re.I,
)
_OF_A_YEAR = re.compile(
    r"(?:(?:[\w\-]+ ){0,2}(?:Review|Trailer|Watch|Clip):? )?(?P<title>[A-ZÀ-Þ0-9][^:|()\n]{1,60}?),?"
    r" \((?:[^()]{2,60}, )?(?:19|20)\d\d(?:, [^()]{2,30})?\)"
)
_CERTIFICATE = r"\((?:U|PG|12A?|15|18|PG-13|R|NC-17|M|MA15\+|TBC|cert\.? \w+)\)"
_REVIEWED = re.compile(
    r"(?:[A-Z][\w\-]* ){0,2}(?:REVIEW|Review): (?P<review>[A-ZÀ-Þ0-9][^:|()\n]{1,60}?)"
    rf"(?: {_CERTIFICATE})?\s*\Z|(?P<rated>[A-ZÀ-Þ0-9][^:|()\n]{{1,60}}?) {_CERTIFICATE}\s*\Z"
)
_FESTIVAL = re.compile(
    r"(?:[A-Z][\w']+ ){1,3}(?:(?:19|20)\d\d|'\d\d)(?: (?:[Ff]ilm )?[Rr]eview)?: (?=[A-Z0-9])"
)
_SAYS_MORE = re.compile(r"[:|–—(]|\b(?:trailer|review|film festival|press|news|credits|release)\b", re.I)
_CREDIT_LINE = re.compile(
    r"(?:^|\n)(Director|Directed by|Dir\.?|Cast|Screenplay|Script|Writer|Written by|Cinematography"
    r"|Music|Producers?"
    r"|With|Country|Countries|Running time|Language)\b ?: "
)
_NEAR_CREDITS = 900  # characters of the story in which they begin
_LABEL = re.compile(
    r"\b(?:of the (?:Week|Month|Day)|Pick|Rewind|Spotlight|Throwback|(?:Set|On-set) (?:Visit|Report)"
    r"|(?:Trailer|Teaser|Clip) (?:Watch|Park|Alert|Debut|Premiere|Time)|(?:Blu-ray|DVD|Release|Date"
    r"|Casting|Sales|Trailer) News"
    r"|(?:New|Now|Coming Soon|Streaming|Out) on [\w+ ]{2,20}|Out Now|Now Streaming|First Images?"
    r"|In Production"
    r"|In Cinemas|(?:UK|US|World) Premiere|Deal|Box Office): \Z",
    re.I,
)
_PART_ENDS = re.compile(r",? - |,? – |: |, | \(")
# Where no story has to say that it is one.
_SURELY = re.compile(
    r" (?:for|of|in) (?P<title>[A-ZÀ-Þ0-9].{1,60}?) (?:Anime|Animated|Live-Action) (?:Film|Movie|Series)\b"
    rf"|(?<= )(?:(?:horror|ghost|crime"
    rf"|spy) )?{FILM} (?P<last>[A-ZÀ-Þ0-9][^()]{{1,60}}?)(?: \([^()]{{2,60}}\))?\Z"
)
_SELECTED = re.compile(
    r" (?:selected|chosen|picked|invited|heads|headed|to (?:open|close|premiere|screen|compete)|wins|sold"
    r"|acquired) "
)
_DOES = re.compile(r" (?!is |has |was |says )[a-z]{2,}s (?:[a-z]{2,} )*")
_PERSON_BEFORE = re.compile(rf"\b(?:{PERSON_NOUNS}) \Z", re.I)
_OWNER = re.compile(r"(?P<name>(?!The |A |My )[A-ZÀ-Þ][\w.\-]*(?: [A-ZÀ-Þ][\w.\-]*){1,3})'s? ")
_PERSON_IN = re.compile(r"(?P<name>[A-ZÀ-Þ][\w.\-]+(?: [A-ZÀ-Þ][\w.\-]+){1,3}) in ")
_NO_NAME = re.compile(r", | (?:of|the|for|to|and|in|with|from|a|is) ")
_GOES_ON = re.compile(r" [A-ZÀ-Þ][a-zß-ÿ]")
_PLAIN = re.compile(r"\b[a-z]{5,}")
_NOUN_NEXT = re.compile(rf" {FILM}\b")
_WORD = re.compile(r"\S+")
_SMALL_IN_CAPITALS = re.compile(r"(?<= )(?:A|An|And|The|Of|In|On|To|For|At|As|Is|From|With|By|Or)(?= )")
_SMALL = re.compile(_SMALL_IN_CAPITALS.pattern.lower())
_NO_TITLE = re.compile(
    r"(?:.*'s?|The|A|New|First|Official|Watch|Final|Exclusive|See|This|Teaser|Red Band|International|[\d\W]+"
    r"|.* Festival)",
    re.I,
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    if page.headline is None or any(_is_title(page, span) for span in own_quoted(page)):
        return
    spans = chain.from_iterable(
        part(page, page.headline)
        for part in (
            _over_credits,
            _of_a_year,
            _of_a_review,
            _behind,
            _before,
            _at_festival,
            _before_colon,
            _behind_colon,
        )
    )
    if span := next(spans, None):
        title = _without_owner(page, span)
        yield Find("title", Title(page.words(title)), *title, _sure(page, page.headline, title))
        return
    for headline in _SURELY.finditer(page.text, *page.headline):
        name = "title" if headline["title"] else "last"
        if title_at(page.text, *headline.span(name)) == headline.span(name):
            yield Find("title", Title(headline[name]), *headline.span(name), 0.65)
            return


def _is_title(page: Page, span: Span) -> bool:
    """Whether a headline's quoted words are a title; scare quotes and spoken lines are none."""
    if page.headline_quotes:
        return not is_spoken(page, span)
    return page.words(span).lower().rstrip(",. ") in page.prose.lower()


def _sure(page: Page, line: Span, title: Span) -> float:
    """Two capital words before a colon may be who speaks behind it, unless the headline is of a film."""
    speaks = title.start == line.start and page.text[title.end : title.end + 2] in {": ", " -", " –", " —"}
    if speaks and is_person(page.words(title)) and not _OF_FILM.search(page.text, title.end, line.end):
        return UNSURE
    return CONFIDENCE


def _without_owner(page: Page, span: Span) -> Span:
    """Without "Mirela Voss's", unless the story never writes the rest alone."""
    owner = _OWNER.match(page.text, *span)
    if owner is None:
        return span
    rest = Span(owner.end(), span.end)
    alone = mentions(page, page.words(rest)) > mentions(page, page.words(span))
    return rest if alone else span


def _over_credits(page: Page, line: Span) -> Iterator[Span]:
    """A headline of few words over lines of credits ("Director: NAME"), as in a festival's programme."""
    words = page.words(line)
    if len(words.split()) > MOST_WORDS or _SAYS_MORE.search(words):
        return
    if len(set(_CREDIT_LINE.findall(page.prose[page.start : page.start + _NEAR_CREDITS]))) > 1:
        yield line


def _of_a_year(page: Page, line: Span) -> Iterator[Span]:
    """As in "Review: Harrow Lane (Mirela Voss, 2031)", which needs no story to be believed."""
    film = _OF_A_YEAR.match(page.text, *line)
    if (
        film
        and not _NO_TITLE.fullmatch(film["title"])
        and title_at(page.text, *film.span("title")) == film.span("title")
    ):
        yield Span(*film.span("title"))


def _of_a_review(page: Page, line: Span) -> Iterator[Span]:
    """As in "DVD REVIEW: HARROW LANE" and "Harrow Lane (12A)", which need no story to be believed."""
    film = _REVIEWED.match(page.text, *line)
    span = Span(*film.span(film.lastgroup or 0)) if film else None
    if span and not _NO_TITLE.fullmatch(page.words(span)):
        title = title_at(page.text, *span)
        if title == span or (title and page.words(span).isupper()):
            yield title if title.end >= span.end - 1 else span


def _at_festival(page: Page, line: Span) -> Iterator[Span]:
    """As in "Locarno 2031: Harrow Lane" and "Locarno 2031 Review: HARROW LANE, Moody and Long"."""
    if festival := _FESTIVAL.match(page.text, *line):
        ends = [mark.start() for mark in _PART_ENDS.finditer(page.text, festival.end(), line.end)]
        yield from _known(page, [Span(festival.end(), end) for end in [*ends, line.end]])


def _behind(page: Page, line: Span) -> Iterator[Span]:
    """The longest beginning of what stands behind "trailer for" that the story has too."""
    for cue in _BEHIND.finditer(page.text, *line):
        if cue.group().endswith(": ") and any(_before(page, line)):
            continue
        person = _PERSON_IN.match(page.text, cue.end(), line.end)
        at = person.end() if person and is_person(person["name"]) else cue.end()
        ends = [word.end() for word in _WORD.finditer(page.text, at, line.end)][:MOST_WORDS]
        for span in _known(page, [Span(at, end) for end in reversed(ends)]):
            owner = cue.group().removeprefix("The ")
            if not _is_cut_short(page, line, span) and not is_owner_of_title(page, owner, page.words(span)):
                yield span


def _is_cut_short(page: Page, line: Span, span: Span) -> bool:
    """Whether one word begins a name, in a headline that writes plain words small: "clip of Ana Pell pic"."""
    if " " in page.words(span) or not _GOES_ON.match(page.text, span.end):
        return False
    return len(_PLAIN.findall(page.text, *line)) > 1


def _before(page: Page, line: Span) -> Iterator[Span]:
    """The longest end of what stands before "Trailer" that the story has too."""
    for cue in _BEFORE.finditer(page.text, *line):
        starts = [word.start() for word in _WORD.finditer(page.text, line.start, cue.start())][-MOST_WORDS:]
        yield from _known(page, [Span(start, cue.start()) for start in starts], is_before=True)


def _before_colon(page: Page, line: Span) -> Iterator[Span]:
    """The headline's beginning, up to a colon or dash, if the story has it too."""
    if cue := _COLON.search(page.text, *line):
        yield from _known(page, [Span(line.start, cue.start())])


def _behind_colon(page: Page, line: Span) -> Iterator[Span]:
    """The headline's end behind a colon, if it is no name and the story has all of it twice."""
    at = page.text.rfind(": ", *line) + 2
    end = line.end - page.text.endswith("!", at, line.end)
    words = page.text[at:end]
    is_told = bool(_LABEL.search(page.text, line.start, at)) and mentions(page, words) > 0
    if (
        at >= 2
        and words[:1].isupper()
        and not _is_somebody(page, words)
        and (is_told or (_NO_NAME.search(words) and mentions(page, words) > 1))
    ):
        yield Span(at, end)
    elif (
        at >= 2
        and (title := title_at(page.text, at, end))
        and (_SELECTED.match(page.text, title.end, end) or _DOES.match(page.text, title.end, end))
    ):
        yield from _known(page, [title])


def _known(page: Page, spans: list[Span], is_before: bool = False) -> Iterator[Span]:
    for span in spans:
        trimmed = without_end(page.text, span, ",:;-–.")
        words = _as_in_story(page, page.words(trimmed))
        written = is_written_as_title(page, words)
        if written and not is_before and _NOUN_NEXT.match(page.text, trimmed.end):
            return
        if len(words) < 3 or _NO_TITLE.fullmatch(words) or words in NATIONALITIES or words in TERRITORIES:
            continue
        if is_label(words) or words.startswith("$") or _is_somebody(page, words):
            continue
        if written or _has_commas_in_story(page, words) or (len(words) > 5 and mentions(page, words.upper())):
            yield trimmed
            return


def _is_somebody(page: Page, words: str) -> bool:
    """Whether the story calls two capital words an actor, a director or the like."""
    at = page.prose.find(words, page.start) if is_person(words) else -1
    return at >= 0 and bool(_PERSON_BEFORE.search(page.prose, max(page.start, at - 24), at))


def _as_in_story(page: Page, words: str) -> str:
    """A headline's "Well Met By Night" as the story writes it: with small words small, or the reverse."""
    if words in page.prose:
        return words
    small = _SMALL_IN_CAPITALS.sub(lambda word: word.group().lower(), words)
    large = _SMALL.sub(lambda word: word.group().title(), words)
    return next((other for other in (small, large) if other != words and other in page.prose), words)


def _has_commas_in_story(page: Page, words: str) -> bool:
    """Whether the story writes these words as a title with commas is written."""
    parts = words.split(", ")
    capital = all(is_capital(part) or part.startswith(("and ", "& ")) for part in parts if part)
    return len(parts) > 1 and all(parts) and capital and mentions(page, words) > 0
