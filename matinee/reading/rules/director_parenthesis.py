"""The director's earlier films from the parenthesis behind the name: "Mirela Voss (Tin Skies, The Salt
Ledger)".

Leaves the same parenthesis alone behind anyone else, and asides that are no films: ages, countries, "who
also stars".
"""

import re
from collections.abc import Iterator

from matinee.reading.director_mention import mentions
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.title_list import titles_in
from matinee.reading.vocabulary import NEWS_SITES

KINDS = ("previous_film",)
NEEDS = ("director", "title")
CONFIDENCE = 0.92
EXAMPLE = "Harrow Lane is directed by Mirela Voss (director of Tin Skies and The Salt Ledger most recently)."

_OPEN = re.compile(r"(?:'s?)?(?:,? (?:the )?(?:director|filmmaker))? \(")
_LEAD = re.compile(
    r"(?:who |he |she |they |also |previously |has |have )*(?:(?:the )?(?:co-)?(?:director|directors"
    r"|helmer|filmmaker"
    r"|maker) (?:of|behind)|see(?: also)?:?"
    r"|directed|made|helmed|did(?= the [a-z])|known for|best known for|of|from|behind|after|following"
    r"|whose films include)"
    r"(?: both| such)? (?:the (?:[a-z][\w\-]+ ){1,3})?"
)
_NO_FILMS = re.compile(
    r"who (?:also )?(?:stars|wrote|plays|appears|co-wrote|acts)|(?:the )?(?:actor|actress"
    r"|star|writer|editor|son|daughter|brother|sister|wife|husband"
    r"|one of|pictured|seen|above|below|left|right|born|aka|known as|and |in |via|\d+(?!'s|, [A-Z]| / "
    r"|, \d{4}'s)\b|\d{4}\))"
    r"|writer of|co-writer|screenwriter|producer of",
    re.I,
)
_LISTS = re.compile(r"[,\"“/]")
_WORKS_ON = re.compile(
    r"\)(?: also| once again| again)? (?:(?:co-)?direct(?:ed|s)|helm(?:ed|s)|(?:co-)?wrote|(?:co-)?writes"
    r"|penned|produced|adapted|(?:is|will be) directing|will direct)\b"
)
_FIRST_TIME = re.compile(
    r"\bmak(?:es?|ing) (?:his|her|their) [\w\- ]{0,20}?\bdirect(?:orial|ing) (?:[\w\-]+ )?(?:debut|bow)\b"
)
_ACTS = re.compile(r"\b(?:[Aa]ctors?|[Aa]ctress|[Cc]omedian|[Ss]inger|(?:co-)?stars?|will star)\b")
_FIRST_IS_WRITING = re.compile(r"\b(?:writer|editor|cinematographer|producer|scripts?|actor) of\b")


def read(page: Page, found: Findings) -> Iterator[Find]:
    main = (found.title or "").lower()
    for name in mentions(page, found):
        aside = _aside(page, name.end)
        if (
            aside is None
            or _may_be_an_actor(page, name, aside)
            or _NO_FILMS.match(page.prose, *aside)
            or _FIRST_IS_WRITING.search(page.prose, *aside)
            or _is_first_time(page, aside)
        ):
            continue
        for title in titles_in(page, *aside, is_whole=True):
            words = page.words(title)
            if words.lower() != main and words.lower() not in NEWS_SITES:
                yield Find("previous_film", words, *title)


def _is_first_time(page: Page, aside: Span) -> bool:
    """ "actor NAME (Tin Skies) makes a directorial debut": what the bracket holds was only played in."""
    sentence = page.sentence_at(aside.start)
    return bool(
        _FIRST_TIME.search(page.prose, aside.end, sentence.end) and _ACTS.search(page.prose, *sentence)
    )


def _may_be_an_actor(page: Page, name: Span, aside: Span) -> bool:
    """ "Voss (Ana Pell)" may be a part of this film: a surname's bracket must list films or quote one, or
    "directed" must follow it.
    """
    if " " in page.words(name) or _LISTS.search(page.prose, *aside):
        return False
    return not _WORKS_ON.match(page.prose, aside.end)


def _aside(page: Page, at: int) -> Span | None:
    opening = _OPEN.match(page.prose, at)
    if opening is None:
        return None
    bracket = page.parenthesis_at(opening.end() - 1)
    if bracket is None:
        return None
    closing = bracket.end - 1
    lead = _LEAD.match(page.prose, opening.end(), closing)
    start = lead.end() if lead else opening.end()
    return Span(start + page.prose.startswith(" ", start), closing)
