"""People as credits name them: behind "by", past "TV-show writer" and "Belgian DP", with their companies, and
before a verb.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from matinee.reading.behind_name import past_company, past_films
from matinee.reading.company_owner import past_owner
from matinee.reading.credit_description import past_description, tells_who, with_article
from matinee.reading.fact import Span
from matinee.reading.mention import full_name, name_begun
from matinee.reading.name import is_person, name_at
from matinee.reading.page import Page
from matinee.reading.place import NATIONALITIES
from matinee.reading.proper import may_be_alone

MOST = 40  # people in one credit
FARTHEST = 220  # characters before a verb in which its subjects stand

_FIRST_OF_PAIR = re.compile(r"(?P<first>[^\W\d_a-z][\w\-]+) (?:and|&) (?=[^\W\d_a-z])")
_CAPITAL_WORD = re.compile(r"(?<!\w)[^\W\d_a-zß-öø-ÿ]")
_NEXT_JOB = re.compile(
    r"\b(?:(?<!co-)directors?|producers?|(?:screen)?writers?|scribes?|composers?|cinematographers?"
    r"|editors?|DP|designers?|costumers?|choreographers?|narrators?"
    r"|stars?) \Z"
)
_AND = re.compile(r"\band\b|&|/|\+")
_SELF = ("himself", "herself")
_PREPOSITION = re.compile(r"\b(?:in|around|at|near|on|of|to|from|between|through|across|by|than|like) \Z")
_ITEM_ENDS = (
    " and ", " & ", " with ", " along", " together", " plus ", " (", " from ", " follows ", " tells ",
    " centers ", " centres ", " sees ",
)  # fmt: skip
_SEPARATOR = re.compile(
    r"(?:\s*[,/;+]\s*|\s+)(?:(?:and|&|plus|with|along with|as well as|alongside|also|together with"
    r"|in collaboration with),? ){0,2}"
    r"(?:(?<=, )for (?:the )?[A-Z][^,.;()\n]{1,40}, )?"
)
_ACTS = re.compile(
    r" (?:director|filmmaker|helmer|film|movie|series|star|actor|actress|trailer|franchise)\b|"
    r" (?:(?:also|then|is|are|will|both|and|has|have|once again|each) )*(?:direct(?:s|ed|ing)?"
    r"|produc(?:es?|ed|ing)|stars?|starring|co-stars?|plays?|serves?|edit(?:s|ed)|compos(?:es?|ed)|shot"
    r"|shoots"
    r"|is|are|was|were|has|have|wrote|writes|adapted|will|executive|exec|as an? |as )\b"
)
_THEY = (" are", " were", " have")
_GOES_ON = (" ", '" ', "” ")
# "directed by Tin Skies filmmaker Mirela Voss": what looks like a name is her film's.
_MAKER_OF = re.compile(
    r"[\"”]? (?:co-)?(?:director|filmmaker|helmer|creator|star|actor|actress|writer|scribe|screenwriter"
    r"|composer|editor|alum|founder"
    r"|co-founder|awardee"
    r"|winner|nominee|veteran|vet)(?:[ /-](?:and |& )?(?:co-)?(?:director|filmmaker|writer))? (?=[^\W\d_a-z])"
)
# What no further person begins with.
_NO_ITEM = re.compile(
    r"(?:(?:co-)?directors? of|(?:who|which|that|is|are|was|were|will|can|has|had|for|in|on|at|to|directed"
    r"|written|produced"
    r"|based|starring|stars|featuring|about|after|before|following|into|while|when|by|from)"
    r"(?! (?:[\w\-]+ ){0,2}(?:duo|team|pair|trio|brothers|sisters|such|like|as) (?:of|as) )) "
)
_THEIR_FILMS = re.compile(r"\b(?:behind|responsible for) ")  # ", the team behind Tin Skies and Ferry"
_STOP_OF_LIST = re.compile(r"[,;] (?:and )?(?:with|along|alongside|plus) ")


class Credit(NamedTuple):
    """One person: the name as it counts ("Iker Etxegarai" of "Iker and Unai Etxegarai") and its place."""

    name: str
    span: Span


def credited(page: Page, at: int, end: int) -> list[Credit]:
    """The people of the credit that begins at `at`; it ends where no name follows, or the next verb's
    subject.
    """
    return list(page.once(("people", at, end), lambda: _credited(page, at, end)))


def _credited(page: Page, at: int, end: int) -> list[Credit]:
    text = page.prose
    found: list[Credit] = []
    position = at
    while len(found) < MOST:
        if found and _NO_ITEM.match(text, position, end):
            break
        start = past_description(text, position, end)
        if found and (not tells_who(text, position, start) or _THEIR_FILMS.search(text, position, start)):
            break
        start = past_owner(page, start, end) if found else start
        named = _pair(page, start, end) or _name(page, start, end, not found)
        if named and text.startswith(_GOES_ON, named[-1].span.end):
            behind = _MAKER_OF.match(text, named[-1].span.end, end)
            named = (
                _name(page, past_description(text, behind.end(), end), end, not found) if behind else named
            )
        if not named or (found and _acts(text, position, named[-1].span.end, end)):
            break
        found.extend(named)
        position = past_company(text, found[-1].span.end, end)
        if text.startswith(", of ", position):
            position = past_films(page, position, end)
        separator = _SEPARATOR.match(text, position, end)
        if separator is None or not separator.group().strip():
            break
        if text[position] in ",;" and _STOP_OF_LIST.match(text, position, end):
            break
        position = separator.end()
    return found


def _acts(text: str, joint: int, at: int, end: int) -> bool:
    """Whether a verb goes on behind a name, unless it is all of them who do it: "A and B are"."""
    acts = _ACTS.match(text, at, end)
    if acts and acts.group().startswith((" and ", " & ")) and _AND.search(text, max(0, joint - 5), joint + 1):
        return False  # "written by A and B and will be directed": the list is told
    return acts is not None and not (acts.group() in _THEY and _AND.search(text, max(0, joint - 5), joint))


def _name(page: Page, at: int, end: int, is_first: bool) -> list[Credit]:
    name = name_at(page.prose, at, end)
    if name is None:
        return []
    words = page.prose[name.start : name.end]
    if is_person(words):
        return [Credit(with_article(page.prose, name), name)]
    is_stage_name = page.prose.endswith("known as ", 0, at) and " " not in words
    if not (is_stage_name or may_be_alone(words)) or not _ends_item(page.prose, name.end, end):
        return []
    whole = full_name(page, name)
    return [Credit(whole or with_article(page.prose, name), name)] if whole or is_first else []


def _ends_item(text: str, at: int, end: int) -> bool:
    return at >= end or text[at] in ",.;)" or text.startswith(_ITEM_ENDS, at)


def _pair(page: Page, at: int, end: int) -> list[Credit]:
    """ "Mark and Jay Pell" are two of one surname, unless "Mark" is someone's surname elsewhere."""
    first = _FIRST_OF_PAIR.match(page.prose, at, end)
    second = name_at(page.prose, first.end(), end) if first else None
    if first is None or second is None:
        return []
    words = page.prose[second.start : second.end].split(" ")
    span = Span(*first.span("first"))
    if len(words) != 2 or first["first"] in NATIONALITIES or full_name(page, span):
        return []
    return [Credit(f"{first['first']} {words[1]}", span), Credit(" ".join(words), second)]


def of_one_job(page: Page, people: list[Credit]) -> list[Credit]:
    """ "director A and producer B": only up to the next job."""
    for position in range(1, len(people)):
        if _NEXT_JOB.search(page.prose, people[position - 1].span.end, people[position].span.start):
            return people[:position]
    return people


def firm(page: Page, people: list[Credit]) -> list[Credit]:
    """The list up to its "and"; without one, a comma parts the first name from what the sentence says."""
    people = of_one_job(page, people)
    for position in range(len(people) - 1, 0, -1):
        if _AND.search(page.prose, people[position - 1].span.end, people[position].span.start):
            return people[: position + 1]
    return people[:1]


def credited_before(page: Page, start: int, end: int) -> list[Credit]:
    """The people whose list ends exactly at `end`: the subjects of the verb behind it."""
    text = page.prose
    if _is_plain_word(text[max(start, end - FARTHEST) : end].rpartition(" ")[2]):
        return []
    for at in _capitals(text, start, end):
        found = credited(page, at, end)
        if not found or past_company(text, found[-1].span.end, end) < end:
            continue
        if " " in found[0].name or full_name(page, found[0].span) or _is_first_name(page, found[0].span):
            is_place = _PREPOSITION.search(text, max(start, at - 9), at)
            return found[-1:] if is_place else _joined(text, found)
    return []


def _is_plain_word(word: str) -> bool:
    """Whether no name, company or bracket can end with the word."""
    return word.islower() and word.isascii() and word.isalpha() and word not in _SELF


def _is_first_name(page: Page, word: Span) -> bool:
    """Whether the text has the word before a surname somewhere: "Sajeev" of "Sajeev Marrow"."""
    return name_begun(page, page.words(word)) is not None


def _capitals(text: str, start: int, end: int) -> Iterator[int]:
    """Where a word begins with a capital, in the last FARTHEST characters before `end`."""
    first = max(start, end - FARTHEST)
    for word in _CAPITAL_WORD.finditer(text, first, end):
        if word.start() > first or first == start:
            yield word.start()


def _joined(text: str, people: list[Credit]) -> list[Credit]:
    """A list has its "and" before the last name; what only a comma parts from it belongs to the sentence."""
    if len(people) > 1 and not _AND.search(text, people[-2].span.end, people[-1].span.start):
        return people[-1:]
    return people
