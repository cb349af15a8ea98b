"""The titles that marks set apart: in the headline quotes or capitals, in the story double quotes."""

import re

from matinee.reading import marks
from matinee.reading.fact import Span
from matinee.reading.festival_table import BRANDS, TOWNS
from matinee.reading.foreign import looks_foreign
from matinee.reading.outlets import CHANNELS, HOUSES
from matinee.reading.page import Page, once_a_page
from matinee.reading.script import is_capital
from matinee.reading.title import SMALL, title_at, without_end
from matinee.reading.vocabulary import IS_CREDIT_OF
from matinee.reading.wording import is_in_headline, mentions

_CAPITALS = re.compile(
    r"(?:[A-Z0-9À-Þ][A-Z0-9À-Þ'&:!?.\-]+|[AI&\d])(?:[ ](?:[A-Z0-9À-Þ][A-Z0-9À-Þ'&:!?.\-]*|&)){0,9}(?![a-z])"
)
JOINT = re.compile(r"['’\"”]?[,;]? ?(?:&|and|\+|/|,|;)? ?['‘\"“]?")  # as between "'Ash' & 'Oak'"
_LETTERS = re.compile(r"[A-ZÀ-Þ]{2}")
_NAMES_SOMEBODY = re.compile(
    r"['’\"”]? (?:Co-)?(?:Director|Filmmaker|Helmer|Star|Actor|Actress|Creator|Writer|Screenwriter|Producer"
    r"|Maker|Showrunner|Breakout|Alum|Duo|Team|Trio|Scribe|Author)(?:s|'s|s')?(?!\w)",
    re.I,
)
_BEFORE_ANOTHER = re.compile(
    r"\b(?:(?:directors?|filmmakers?|makers?|stars?|creators?|writers?|producers?|team|studio|duo|guys|people"
    r"|minds?|brains) (?:of|behind)|follow(?:s|ing|ed)?(?: up)?|follow-?up to|after|since|beyond|fresh off"
    r"|(?:sequel|prequel|companion|homage|successor) to|(?:remake|spin-?off|version|echoes|shades|fans) of"
    r"|(?:based|based loosely) on|(?:adapted|adapts|inspired) (?:from|by)"
    r"|meets|like|before|known for)(?: the)?"
    r"(?: (?:[a-z][\w\-]+ )?(?:series|film|movie|hit|doc|cult|horror|classic|drama|thriller|comedy))?"
    r" \Z"
)
# What it ends with, which is asked first.
_ENDS_BEFORE_ANOTHER = tuple(
    f"{word} "
    for word in ("of", "behind", "follow", "follows", "following", "followed", "up", "to", "after", "since",
                 "beyond", "off", "on", "from", "by", "meets", "like", "before", "for", "the", "series",
                 "film", "movie", "hit", "doc", "cult", "horror", "classic", "drama", "thriller", "comedy")
)  # fmt: skip
_OTHER_WORK = re.compile(
    r"\b(?:songs?|themes?|theme song|single|album|novel|book|memoir|episode|track|podcast|column|article"
    r"|campaign|short story|tune)(?: called| titled)?,? \Z",
    re.I,
)
# Behind the only title of a headline: what one film has earned, as against a weekend's box office.
_MILESTONE = re.compile(
    r"[,.]?['’\"”]? (?:has |just |finally |now )?(?:pass(?:es|ed)?|cross(?:es|ed)?|surpass(?:es"
    r"|ed)?|nears?|tops?"
    r"|clears?|reach(?:es|ed)?|hits?|breaks?|becomes?|is now)(?: the| an?)?(?: past)? "
    r"(?:[$£€]\d|[\w'’\- ]{0,40}?(?:grossing|grosser|biggest hit|milestone|mark\b))",
    re.I,
)
_BARE_MILESTONE = re.compile(
    r"(?P<title>[A-Z0-9][^:;,$£€]{2,60}?) (?:(?:Has|Just|Finally) )?(?:Leaps?|Pass(?:es)?"
    r"|Cross(?:es)?|Surpass(?:es)?"
    r"|Nears?|Tops|Clears|Reach(?:es)?|Hits|Breaks|Sails|Soars)(?: Past| Over)? [$£€]\d",
    re.I,
)
MOST_QUOTES = 40
_COMPANY_NEXT = re.compile(
    r" (?:Releasing|Films?|Pictures|Entertainment|Distribution|Media|Studios?|Network|Channel|Cinemas?)\b"
)
_GIVEN_NAME = re.compile(r" [A-Z][a-z]+-[a-z]+\b")  # as in "PARK So-dam"
_SAYS = re.compile(r"(?:I|I'm|I've|We|We're|You|It's|That's|There's|They|He|She)(?: [\w'\-]+){3,}")
_KNOWN = frozenset(name.upper() for name in CHANNELS | HOUSES)
_FESTIVALS = frozenset(name.upper() for name in (*BRANDS, *TOWNS))
_NO_TITLES = frozenset({
    "TV", "UK", "US", "USA", "TIFF", "SXSW", "HBO", "DVD", "VOD", "IMAX", "NYFF", "BBC", "AMC", "CBS",
    "NBC", "FX", "THR", "IFC", "VIDEO", "TRAILER", "WATCH", "EXCLUSIVE", "NEWS", "REVIEW", "UPDATE",
    "UPDATED", "POSTER", "TEASER", "PHOTOS", "IMAGES", "CLIP", "NEW", "FIRST", "LOOK", "LISTEN",
    "INTERVIEW", "BREAKING", "NASA", "ESPN", "BAFTA", "AFI", "BFI", "NYAFF", "IDFA", "IFFR", "LFF", "EFM",
    "AFM", "PLOT", "SYNOPSIS", "CAST", "STARRING", "DIRECTOR", "RATING", "VERDICT", "STORY",
    "VIDEO/POSTER", "FYC", "PR", "PRODUCTION", "SALES", "FESTIVALS", "FESTIVAL", "FUNDING", "BOX", "OFFICE",
    "MARKET", "CASTING", "DISTRIBUTION", "INDUSTRY", "AWARDS", "PREVIEW", "OBITUARY", "DEALS", "ACQUISITIONS",
    "SHORTS", "STREAMING", "TEASERS", "TRAILERS", "REVIEWS", "FEATURETTE", "PODCAST", "REPORT", "FIRST-LOOK",
    "SPOTLIGHT", "SCOOP", "PREMIERE", "RELEASE", "OPINION", "RANKED", "EXPLAINED", "DOCUMENTARY", "FILMS",
})  # fmt: skip


@once_a_page
def quoted(page: Page) -> list[Span]:
    """What the headline has in single quotes, else in double quotes, marks not included."""
    if page.headline is None:
        return []
    double = marks.quotes(page.text, *page.headline)
    return page.headline_quotes or [Span(quote.start + 1, quote.end - 1) for quote in double]


@once_a_page
def in_capitals(page: Page) -> list[Span]:
    """The words in capitals of a headline that is not all in capitals; no abbreviations, no companies."""
    if page.headline is None or page.headline_text.isupper():
        return []
    runs = [
        _without_label(run)
        for run in _CAPITALS.finditer(page.text, *page.headline)
        if _LETTERS.search(run.group())
        and len(run.group()) > 3
        and not is_label(run.group())
        and not _COMPANY_NEXT.match(page.text, run.end())
        and not (" " not in run.group().rpartition(": ")[2] and _GIVEN_NAME.match(page.text, run.end()))
    ]
    return _joined(page, runs)


def _without_label(run: re.Match[str]) -> Span:
    """Without the desk's name before it: "CASTING: HARROW LANE"."""
    label, _, rest = run.group().partition(": ")
    return Span(run.end() - len(rest), run.end()) if rest and is_label(label) else Span(*run.span())


def _joined(page: Page, runs: list[Span]) -> list[Span]:
    """Runs with nothing but a comma between them are one title if the story never has the first alone."""
    found: list[Span] = []
    for run in runs:
        before = found[-1] if found else None
        if before and page.text[before.end : run.start] == ", ":
            whole = Span(before.start, run.end)
            often = mentions(page, page.words(whole))
            if often and often == mentions(page, page.words(before)):
                found[-1] = whole
                continue
        found.append(run)
    return found


def own(page: Page, spans: list[Span]) -> list[Span]:
    """Without films that only say who somebody is: a director, a star, what they made before."""
    found: list[Span] = []
    is_another, behind = False, len(page.text)
    for span in reversed(spans):
        is_joined = bool(JOINT.fullmatch(page.text, span.end, behind))
        is_another = _is_of_another(page, span) or (is_another and is_joined)
        behind = span.start
        if not is_another:
            found.insert(0, span)
    return found


@once_a_page
def own_quoted(page: Page) -> list[Span]:
    """What the headline has in quotes, without films that only say who somebody is."""
    return own(page, quoted(page))


@once_a_page
def titles(page: Page) -> list[Span]:
    """The titles of the post's own film or films that the headline sets apart; of words in capitals only the
    run that the story has oftenest.
    """
    if quoted(page):
        found = [span for span in own_quoted(page) if not is_spoken(page, span)]
    else:
        found = _oftenest(page, own(page, in_capitals(page)))
    return [_without_comma(page, span) for span in found]


def names_one(page: Page, title: str | None) -> bool:
    """Whether the headline is on one film: it sets just one title of its own apart, or has the film's that
    was read.
    """
    spans = own_quoted(page)
    return len(spans) == 1 or (not spans and bool(title) and is_in_headline(page, title or ""))


@once_a_page
def is_milestone(page: Page) -> bool:
    """Whether the headline tells what one film has earned so far: "'Harrow Lane' Passes $28 Million"."""
    spans = own_quoted(page)
    if spans or page.headline is None:
        return len(spans) == 1 and bool(_MILESTONE.match(page.text, spans[0].end))
    bare = _BARE_MILESTONE.match(page.text, *page.headline)
    return bool(bare) and mentions(page, bare["title"] if bare else "") > 1


def _oftenest(page: Page, runs: list[Span]) -> list[Span]:
    if len(runs) > 1:
        prose = page.prose.lower()
        often = {run: prose.count(page.words(run).lower()) for run in runs}
        runs = [run for run in runs if often[run] == max(often.values()) > 0]
    return runs if len(runs) == 1 else []


def _without_comma(page: Page, span: Span) -> Span:
    end = without_end(page.text, span, ",;: ").end
    if page.text[end - 1] == "." and page.text[span.start - 1] in '"“':
        end -= 1
    return Span(span.start, end)


def is_spoken(page: Page, span: Span) -> bool:
    """Whether quoted words are written as a line of dialogue is, in lower case, and the story has them only
    within a quotation or nowhere.
    """
    words = page.words(span)
    if is_said(page, span):
        return True
    plain = [word for word in words.split() if word[0].islower() and word not in SMALL]
    if not words[:1].isalpha() or (is_capital(words) and (len(plain) < 2 or looks_foreign(words))):
        return False
    at = page.prose.find(words)
    return at < 0 or (page.is_quoted(at) and not page.is_quoted(at - 2))


def is_said(page: Page, span: Span) -> bool:
    """As in "'I Was Never the Hero': Ana Pell on Her Films", where the story never writes a title so."""
    behind = page.text[span.end : span.end + 2]
    return bool(_SAYS.match(page.words(span))) and behind[1:] == ":" and not mentions(page, page.words(span))


def _is_of_another(page: Page, span: Span) -> bool:
    start = page.headline.start if page.headline else 0
    before = page.text[max(start, span.start - 60) : span.start].rstrip("'‘\"“").lower()
    is_led = before.endswith(_ENDS_BEFORE_ANOTHER) and _BEFORE_ANOTHER.search(before)
    return bool(is_led or _NAMES_SOMEBODY.match(page.text, span.end))


def is_label(words: str) -> bool:
    """Whether words in capitals are an abbreviation, a company or the name of a page's part, year or not."""
    parts = [word for word in words.rstrip(":;,").split() if not word.isdigit()]
    if words[-4:].isdigit() and " ".join(parts) in _FESTIVALS:
        return True
    return words in _KNOWN or _NO_TITLES.issuperset(parts)


@once_a_page
def quoted_titles(page: Page) -> list[Span]:
    """What the story has in double quotes and writes as a title, marks not included; no songs, no credits."""
    return [span for quote in page.quotes[:MOST_QUOTES] if (span := _title(page, quote))]


def _title(page: Page, quote: Span) -> Span | None:
    title = title_at(page.prose, quote.start, quote.end)
    if title is None or title.end < quote.end - 2 or title_at(page.prose, *title) != title:
        return None
    before = page.prose[max(page.start, quote.start - 24) : quote.start]
    is_credit = page.prose[quote.end - 2] != "," and IS_CREDIT_OF.match(page.prose, quote.end)
    return None if is_credit or _OTHER_WORK.search(before) else title
