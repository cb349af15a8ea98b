"""The plot: from the first sentence that tells the story to the cast or the writer's opinion.

Leaves sentences about the film's making, its release and its cast alone, and opinions ("I", "we", "looks",
"!").
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span, inside
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.plot import Telling, begins_a_story, story_begins

_MAKERS = ("director", "writer", "producer", "composer", "cinematographer", "distributor")

KINDS = ("synopsis",)
NEEDS = ("title", "cast", *_MAKERS)
CONFIDENCE = 0.85
EXAMPLE = "Lantern Row has a trailer. The story follows a keeper who hears a voice. Starring Ana Pell."

_ANNOUNCED = re.compile(
    r"\b(?:synopsis|logline|plot|storyline|premise|set-?up|pitch|blurb|official (?:description|story"
    r"|word))\b[^.!?\n]{0,30}:\Z"
    r"|\bhow [^.!?\n]{2,40} describes? (?:it|the film|the movie|the story|things)\b[^.!?\n]{0,12}:\Z",
    re.I,
)
_HEADING = re.compile(
    r"(?:The |Official |Film )?(?:Synopsis|Logline|Plot|Story|Storyline)[.:,]?"
    r"|(?-i:[A-Z0-9])[\w'’]*(?: (?:(?-i:[A-Z0-9])[\w'’]*|of|the|in|and|a|to|for|&)){0,4}"
    r" (?-i:Synopsis|SYNOPSIS):?",
    re.I,
)
_HEADING_NOUNS = ("synopsis", "logline", "plot", "story", "storyline")
_LONGEST_NOUN = 11  # characters, with a mark behind it
# Words by which the writer is back at the film's making, each from its cue on.
_OVER = re.compile(
    r"(?:I|we|We|looks|definitely|worth|[Ss]tarring|Featuring|(?<=[Tt]he )cast|[Dd]irected|trailer|teaser"
    r"|premiered|screenplay|footage|opens in|release|theaters|stay tuned)\b|stars? (?:[A-Z]|as\b|in\b)"
    r"|(?:opens|arrives|hits|debuts) (?:in|on|at|theaters|VOD)\b"
)
_OVER_CUES = (
    "i", "we", "looks", "definitely", "worth", "starring", "featuring", "cast", "directed", "trailer",
    "teaser", "premiered", "screenplay", "footage", "opens", "release", "theaters", "stay", "star", "stars",
    "arrives", "hits", "debuts",
)  # fmt: skip
_INSPIRED = re.compile(r"\A(?:It|This|The \w+)(?:'s| is) (?:inspired by|based on|loosely) ")
_SETTING = re.compile(
    r"(?:(?:Early|Late|Mid) ?-?)?(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter"
    r"|[A-Z][\w ]{2,24},? (?:the )?\d{4}s?"
    r"|\d{4}|The year is \d{4}|(?:The )?[Nn]ear future)(?:,? (?:in|of|on|at) [^.]{2,40}|, \d{4})?\."
)
MOST_SENTENCES = 8
MOST_BETWEEN = 6  # sentences between who plays whom and a paragraph that tells the story
_SAYS = re.compile(
    r" (?:(?:[A-Z][\w.\-]*|he|she|they) ){0,3}(?:said|says|adds|added|explains?|explained|notes|noted"
    r"|commented|stated|told)\b"
)  # of a quotation
_MARKS = '"“«'
LEAST_QUOTED = 120  # characters
SEARCHED = 40


def read(page: Page, found: Findings) -> Iterator[Find]:
    begins = _begins(page, _telling(page, found), found.titles)
    if begins:
        index, start = begins
        if index > 0 and start == page.sentences[index].start:
            start = _with_its_setting(page, page.sentences[index - 1], start)
        end = _end(page, index)
        yield Find("synopsis", page.words(Span(start, end)), start, end)


def _telling(page: Page, found: Findings) -> Telling:
    return Telling(page, found.titles, lambda: _makers(found), lambda: found.people("cast"))


def _makers(found: Findings) -> set[str]:
    """Their names and surnames, folded."""
    names = found.people(*_MAKERS)
    return names | {name.rsplit(" ", 1)[-1] for name in found.people(*_MAKERS[:-1])}


def _begins(page: Page, telling: Telling, titles: list[str]) -> tuple[int, int] | None:
    """The sentence in which the story begins, and where in it. What only says who plays whom gives way to a
    paragraph of its own.
    """
    doubtful: tuple[int, int] | None = None
    for index, sentence in enumerate(page.sentences[:SEARCHED]):
        if doubtful and index > doubtful[0] + MOST_BETWEEN:
            break
        if _is_spoken(page, sentence):
            if not _is_quoted_paragraph(page, sentence):
                continue
            sentence = Span(sentence.start + (page.prose[sentence.start] in _MARKS), sentence.end)
        announced = index > 0 and _is_announcement(page, page.sentences[index - 1])
        start = sentence.start if announced else story_begins(page.prose, sentence, titles, telling)
        if start is None:
            continue
        words = page.prose[sentence.start : sentence.end]
        if doubtful:
            told_before = page.sentences[doubtful[0]]
            gives_way = _INSPIRED.search(page.prose[told_before.start : told_before.end])
            apart = gives_way or _is_new_paragraph(page, sentence)
            if apart and (announced or begins_a_story(words)):
                return index, start
            if not telling.is_by_part(sentence, words):
                return doubtful
            continue
        if announced or not (telling.is_by_part(sentence, words) or _INSPIRED.search(words)):
            return index, start
        doubtful = index, start
    return doubtful


def _is_new_paragraph(page: Page, sentence: Span) -> bool:
    return "\n" in page.prose[max(0, sentence.start - 3) : sentence.start]


def _with_its_setting(page: Page, before: Span, start: int) -> int:
    """As in "Winter in Rosario. A seamstress takes in a man"."""
    is_near = "\n" not in page.prose[before.end : start]
    return before.start if is_near and _SETTING.fullmatch(page.prose, *before) else start


def _is_quoted_paragraph(page: Page, sentence: Span) -> bool:
    """Whether a sentence opens a paragraph that is all one quotation, as companies' synopses are given."""
    quote = next(
        (quote for quote in page.quotes if quote.start in {sentence.start, sentence.start - 1}), None
    )
    if quote is None or sentence == page.sentences[0] or quote.end - quote.start < LEAST_QUOTED:
        return False
    return _is_new_paragraph(page, quote) and page.prose[quote.end : quote.end + 1] in {"", "\n"}


def _is_announcement(page: Page, sentence: Span) -> bool:
    if page.prose[sentence.end - 1] == ":":
        return bool(_ANNOUNCED.search(page.prose, *sentence))
    last = page.prose[max(0, sentence.end - _LONGEST_NOUN) : sentence.end].rstrip(":.,").lower()
    return last.endswith(_HEADING_NOUNS) and bool(_HEADING.fullmatch(page.prose, *sentence))


def _is_spoken(page: Page, sentence: Span) -> bool:
    """Whether the sentence begins with a quotation that is more than the film's title."""
    if not page.is_quoted(sentence.start):
        return False
    quote = next(quote for quote in page.quotes if quote.start <= sentence.start < quote.end)
    return (
        bool(_SAYS.match(page.prose, quote.end, sentence.end))
        or quote.start != sentence.start
        or page.prose[quote.end : quote.end + 2].strip()[:1].isupper()
        or (quote.end >= sentence.end)
    )


def _end(page: Page, index: int) -> int:
    end = page.sentences[index].end
    cues = page.at(*_OVER_CUES)
    for sentence in page.sentences[index + 1 : index + MOST_SENTENCES]:
        gap = page.prose[end : sentence.start]
        if "\n" in gap or _is_over(page, sentence, cues) or page.is_quoted(sentence.start):
            break
        end = sentence.end
    return end


def _is_over(page: Page, sentence: Span, cues: list[int]) -> bool:
    """Whether a sentence shouts, or speaks of the film and no longer of its story."""
    if page.prose[sentence.start : sentence.end].rstrip().endswith("!"):
        return True
    return any(_OVER.match(page.prose, at, sentence.end) for at in inside(cues, sentence))
