"""The title as the subject of its sentence: "TITLE stars …", "TITLE is directed by …", "TITLE, originally
known as".

Leaves people and pronouns alone: "She stars in …", "Ana Pell is directed by no one".
"""

import re
from collections.abc import Iterator
from string import ascii_uppercase

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.title import SMALL, title_at
from matinee.reading.values import Title
from matinee.reading.wording import mentions

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.6
EXAMPLE = "Harrow Lane is directed by Danish filmmaker Mirela Voss, making her second film."

_SAYS_FILM = re.compile(
    r"(?:,? (?:originally|also|formerly|previously) (?:known|titled|called)\b"
    r"| by [A-ZÀ-Þ][\w\-]+ [A-ZÀ-Þ][\w\-]+,? (?:will|is|has|opens|comes|tells|stars)\b"
    r"| (?:is|was) (?:both )?(?:co-)?(?:written|directed|adapted|produced|based on)\b"
    r"| (?:both )?directed by\b"
    r"| (?:is|will be|was) (?:now )?(?:scheduled|set (?:to (?:open|debut|hit|be released|arrive)|for)|due"
    r"|slated|released|available|streaming|playing|in (?:cinemas|theat(?:er|re)s|production|post)"
    r"|coming (?:to|out|soon))\b"
    r"| ha(?:s|d) (?:\w+ )?been (?:delayed|postponed|pushed|moved|dated|released|acquired|picked up|sold"
    r"|shelved)\b"
    r"| (?:first |originally |also )?premiered\b"
    r"| opens (?:in|on|this|next|today|nationwide)\b| arrives (?:in|on|this|next)\b"
    r"| hits (?:theat(?:er|re)s|cinemas|screens|VOD)\b"
    r"| will (?:open|arrive|debut|premiere|screen|bow|air) (?:in|on|at|this|next|exclusively|worldwide)\b"
    r"| will be (?:shown|screened|broadcast|released|directed|available|distributed)\b"
    r"|, [A-ZÀ-Þ][\w.\-]+ [A-ZÀ-Þ][\w.\-]+'s? (?:latest|new|next|second|third|debut|first)\b"
    r"| is the work of (?=\w)| (?:begins|opens) with (?:an?|the) "
    r"|, which (?:opened(?! in \d)|opens|premiered|won|bowed|bows|screened|debuted) "
    r"| is (?:now |out )?in (?:(?:select(?:ed)?|[A-Z][\w.]+) )+(?:cinemas|theat(?:er|re)s)\b"
    r"| (?:is out|opened) (?:nationally|nationwide|now|today|[Ss]tateside|on)\b"
    r"| has (?:now |just )?wrapped\b| reunites "
    r"| marks (?:the|his|her|their) [^.;]{0,40}?(?:debut|feature|film|return)\b"
    r"| is (?:the|[A-ZÀ-Þ][\w.\-]+ [A-ZÀ-Þ][\w.\-]+'s?) (?:latest|new|next|second|third|fourth|debut|first)\b"
    r"| (?:is|will be|was|marks) (?:his|her|their) (?:latest|new|next|second|third|fourth|fifth|debut|first) "
    r"| is (?:the|an?) (?:[\w\-]+ ){0,3}(?:remake|adaptation|sequel|prequel|follow-up|reboot)\b"
    r"|, which (?:hits (?:theat(?:er|re)s|cinemas|VOD)|stars [A-Z])"
    r"| is (?:out|in) (?:nationally|nationwide|now in|(?:in )?(?:(?:select(?:ed)?|limited|[A-Z][\w.]+) ){1,2}"
    r"(?:cinemas|theat(?:er|re)s)|in (?:cinemas|theat(?:er|re)s)|on (?:Blu-ray|DVD|VOD|digital)\b"
    r"|on (?:[A-Z][a-z]+ \d|\d{1,2} [A-Z]))"
    r"| is (?:an? )(?:[\w\-]+ ){0,4}(?:film|movie|comedy|drama|thriller|documentary|musical|western"
    r"|romcom|chiller)"
    r" (?:about|in which|from (?:the )?director|directed|starring)\b"
    r"| comes to (?:[A-Z]\w+ )?(?:cinemas|theat(?:er|re)s)\b"
    r"| (?:also )?stars [A-Z]| tells (?:of|the|a)\b| follows | is about | cent(?:er|re)s on )"
)
_CUES = (
    "known", "work", "begins", "won", "bowed", "bows", "debuted", "out", "opened", "wrapped",
    "reunites", "marks", "latest", "new", "next", "second", "third", "fourth", "first",
    "comedy", "drama", "thriller", "documentary", "musical", "western",
    "remake", "adaptation", "sequel", "prequel", "reboot",
    "comes", "titled", "called", "by", "written", "adapted", "produced", "based", "directed", "scheduled",
    "set", "due", "slated", "released", "available", "streaming", "playing", "cinemas", "theaters",
    "theatres", "production", "post", "coming", "been", "premiered", "opens", "arrives", "hits", "open",
    "arrive", "debut", "premiere", "screen", "bow", "air", "shown", "screened", "broadcast", "distributed",
    "stars", "tells", "follows", "about", "centers", "centres",
)  # fmt: skip
_OWNER = re.compile(r"(?:[A-ZÀ-Þ][\w.\-]+ ){1,2}(?P<surname>[A-ZÀ-Þ][\w\-]+)['’]s (?=[A-ZÀ-Þ0-9])")
_PARTICIPLE = re.compile(
    r"(?:Written|Directed|Co-written|Set|Based|Produced|Starring|Inspired|Helmed|From|Adapted"
    r"|Following|After)\b"
)
_IS = re.compile(r" (?:is|was|stars|opens|follows|premiered|will) ")  # behind "Harrow Lane / Havrgade"
MOST_COMMAS = 6
_STARS = tuple(f" stars {letter}" for letter in ascii_uppercase)
_SURE = re.compile(r",? (?:originally|is directed|is (?:both )?written|is scheduled)")
# A first word and a plain one that goes on with neither a title nor what is said of a film.
_NO_SUBJECT = re.compile(
    rf"[^\s,()\"“'‘]+ (?!(?:{'|'.join(sorted(map(re.escape, SMALL)))}|originally|also|formerly|previously"
    r"|by|was|both|directed|will|ha[sd]|first|premiered|opens|arrives|hits|stars|tells|follows"
    r"|cent(?:er|re)s)\b)[a-z]"
)
_WORK = re.compile(
    r"(?:The |A |An |This )?(?:\w+ )?"
    r"(?:Shooting|Shoot|Filming|Photography|Production|Release|Pic|Project|Film"
    r"|Movie|Feature|Doc|Documentary|Series|Show|Cameras|Trailer|Teaser|Festival|Screenplay|Script|Story"
    r"|Title|Deal|Rights|Distribution|Tickets|Season|Details|Plot|Casting|Music|Short|Thriller|Drama|Comedy)"
)
_NO_TITLE = frozenset({
    "it", "he", "she", "they", "this", "that", "who", "the film", "the movie", "the series", "the story",
    "the plot", "the director", "the cast", "the script", "the screenplay", "this film", "this movie",
    "this one", "the doc", "the documentary", "the comedy", "the drama", "the thriller",
})  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    for sentence in _sentences(page):
        for at in _places(page, sentence):
            if _NO_SUBJECT.match(page.prose, at, sentence.end):
                continue
            title = _without_owner(page, title_at(page.prose, at, sentence.end))
            verb = _verb_behind(page, title.end, sentence.end) if title else None
            if title and verb and _may_be_title(page, page.words(title), verb.group()):
                sure = 0.8 if _SURE.match(verb.group()) else CONFIDENCE
                yield Find("title", Title(page.words(title)), *title, sure)


def _without_owner(page: Page, title: Span | None) -> Span | None:
    """ "Harrow Lane" of "Mirela Voss's Harrow Lane", where the text has her surname again."""
    owner = _OWNER.match(page.prose, *title) if title else None
    if title and owner and mentions(page, owner["surname"]) > 1:
        return Span(owner.end(), title.end)
    return title


def _verb_behind(page: Page, at: int, end: int) -> re.Match[str] | None:
    """What says that a film stands before, also behind a bracket: "Harrow Lane (1x90) is directed by"."""
    if page.prose.startswith(" / ", at):
        verb = _IS.search(page.prose, at + 3, min(end, at + 70))
        return _SAYS_FILM.match(page.prose, verb.start(), end) if verb else None
    return _SAYS_FILM.match(page.prose, page.past_parenthesis(at), end)


def _may_be_title(page: Page, words: str, verb: str) -> bool:
    """No pronoun and no plain noun; one word needs a sure verb, or must come again."""
    if words.lower() in _NO_TITLE or _WORK.fullmatch(words):
        return False
    sure = " " in words or _SURE.match(verb) or verb.endswith(_STARS)
    return bool(sure) or words in page.headline_text or mentions(page, words) > 1


def _sentences(page: Page) -> Iterator[Span]:
    """The sentences that hold a cue."""
    done = -1
    for cue in page.at(*_CUES):
        if cue >= done:
            sentence = page.sentence_at(cue)
            done = sentence.end
            yield sentence


def _places(page: Page, sentence: Span) -> Iterator[int]:
    """Where the subject may begin: at the sentence's start, or behind "Written by Mirela Voss, "."""
    yield sentence.start
    if _PARTICIPLE.match(page.prose, *sentence):
        at = sentence.start
        for _ in range(MOST_COMMAS):
            at = page.prose.find(", ", at, sentence.end) + 2
            if at < 2:
                return
            yield at
