"""Producers and executive producers behind their verb or noun: "produced by A and B", "Exec producers are
C and D", "from producer E".

Executive producers are a kind of their own. Leaves companies that produce alone, and co-, line and music
producers.
"""

import re
from collections.abc import Iterator

from matinee.reading.credited import Credit, credited, of_one_job
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.jobs import is_behind_executive
from matinee.reading.mention import full_name
from matinee.reading.name import is_person, name_at
from matinee.reading.other_title import is_of_another_title
from matinee.reading.page import Page
from matinee.reading.place import TERRITORIES

KINDS = ("producer", "executive_producer")
NEEDS = ("distributor", "title")
CONFIDENCE = 0.92
EXAMPLE = "The film is produced by Ana Pell and Karl Oster, executive produced by Ines Marr."

_EXECUTIVE = r"(?:(?:executive|exec) )?"
_EXECUTIVE_VERB = r"(?:(?:executive|exec)[ -])?"
_BY = re.compile(
    rf"{_EXECUTIVE_VERB}(?:produced|producing|bankrolled)(?: for \w+(?: \w+)?)?(?: in part)? by (?:the )?"
    rf"|{_EXECUTIVE}producers?(?: (?:on|of|for|behind) [^.;,:()\n]{{2,50}}?)?"
    r" (?:are|is|include|includes|including) (?:the )?"
    rf"|{_EXECUTIVE_VERB}producing (?:[^.;:\n]{{2,90}}? )?(?:are|is) (?=(?-i:[^\W\d_a-z]))"
    rf"|(?:(?<=its )|(?<=film's )|(?<=movie's )){_EXECUTIVE}producers?, (?=(?-i:[^\W\d_a-z]))"
    rf"|{_EXECUTIVE}producers?(?:[-/](?:star|actor|actress))? (?=(?-i:[^\W\d_a-z]))",
    re.I,
)
_OTHERS = (
    "co", "line", "associate", "music", "record", "tv", "television", "consulting", "supervising",
    "hip-hop", "creative", "radio", "field", "news", "hollywood", "theater", "broadway", "fellow", "film",
    "rap", "pop", "writer", "director", "legendary", "actor", "by the",
)  # fmt: skip
_JOINTS = "- /&"
_OTHER_JOB = re.compile(rf"\b(?:{'|'.join(_OTHERS)})[- /&]+\Z", re.I)
_NOUNS = ("producer", "Producer")
_STORY = re.compile(
    r"\b(?:jury|panel|juror|jurors|chaired|headed|plays?|played|playing|portrays?|follow(?:s|ing)?|meets?|spoke|speaks?|talk(?:s|ed)?|interview)\b"
    r"[^.;,]{0,30}\Z"
)
_PREVIOUS = re.compile(
    r"\b(?:original|previous|earlier|also|songs?|single|album|track|podcast)\b[^.,;]{0,40}\Z", re.I
)
_AFTER = re.compile(r"(?:,? (?:and|&) |, )(?=[^\W_a-z])")
_OWNER = re.compile(r"[^\W_a-z][\w\-]*'s (?=[^\W_a-z])")
_OWNS = re.compile(r"'s? (?=[^\W_a-z])")
_OF_A_COUNTRY = tuple(f"{territory}'s " for territory in TERRITORIES)  # "France's Petit Jour"
_ALSO_AS = re.compile(r"\bAlso (?:on board |serving |credited )?(?:as )?\Z")
_FELLOWS = re.compile(r" (?:together with|alongside|along with) (?=[^\W_a-z])")
_AS_EXECUTIVE = re.compile(r" (?:as|serving as) (?:an? |the )?(?:executive |exec |EP)")


def read(page: Page, found: Findings) -> Iterator[Find]:
    strangers = {str(fact.value) for fact in found.of("distributor")}
    for cue in page.hits(
        _BY, "produced", "bankrolled", "producing", "executive", "exec", "producers", "producer"
    ):
        if not _is_ours(page, cue.start()) or is_of_another_title(page, cue.start(), found):
            continue
        is_executive = cue.group().lower().startswith("exec")
        people = _producers(page, cue.end(), page.sentence_at(cue.start()).end)
        if not people or _are_companies(page, people) or _AS_EXECUTIVE.match(page.prose, people[-1].span.end):
            continue
        for person in _without_owners(page, of_one_job(page, people)):
            is_name = is_person(person.name) and not person.name.startswith(("Les ", "The "))
            if page.prose.endswith(_OF_A_COUNTRY, 0, person.span.start):
                continue
            is_whole = _stands_whole(page, person) or (is_executive and _is_half_of_a_couple(page, person))
            if is_name and person.name not in strangers and is_whole:
                yield Find("executive_producer" if is_executive else "producer", person.name, *person.span)


def _producers(page: Page, at: int, end: int) -> list[Credit]:
    """The people of the list; of "COMPANY together with A and B" those behind."""
    people = credited(page, at, end)
    if people and not _are_companies(page, people):
        return people
    fellows = _FELLOWS.search(page.prose, at, min(end, at + 120))
    return credited(page, fellows.end(), end) if fellows else people


def _without_owners(page: Page, people: list[Credit]) -> list[Credit]:
    """Without whose company it is: "Ana Pell's Lundi Films", "Ana Pell and Karl Oster's Bright Star"."""
    if not people or not _OWNS.match(page.prose, people[-1].span.end):
        return people
    return people[:-1] if len(people) > 2 else []


def _is_ours(page: Page, at: int) -> bool:
    """Not the second half of "executive producer", which began at "executive", nor another job."""
    if is_behind_executive(page.prose, at) or page.is_quoted(at):
        return False
    before = page.prose[max(0, at - 40) : at]
    if page.prose.startswith(_NOUNS, at) and (_STORY.search(before) or _is_interviewed(page, at)):
        return False
    if before.lower().rstrip(_JOINTS).endswith(_OTHERS) and _OTHER_JOB.search(before):
        return False
    return bool(_ALSO_AS.search(before)) or not _PREVIOUS.search(before)


def _is_interviewed(page: Page, at: int) -> bool:
    """ "interviews with her niece, producer NAME": a record's producer, as like as not."""
    return page.prose.find("nterview", page.sentence_at(at).start, at) >= 0


def _stands_whole(page: Page, person: Credit) -> bool:
    """Not "Tarn" of "Tarn and Ana Pell", which is a company rather than her brother."""
    words = page.words(person.span)
    return " " in words or full_name(page, person.span) is not None


def _is_half_of_a_couple(page: Page, person: Credit) -> bool:
    """ "Peter Lund, Dora & Ron Quist": companies seldom back a film in this shape."""
    start, end = person.span
    return page.prose.startswith(" & ", end) and page.prose.endswith(", ", 0, start)


def _are_companies(page: Page, people: list[Credit]) -> bool:
    """Whether the list goes on, or ends, with a name that only a company has."""
    if page.prose.startswith("+", people[-1].span.end):
        return True
    behind = _AFTER.match(page.prose, people[-1].span.end)
    if behind is None:
        return False
    owner = _OWNER.match(page.prose, behind.end())
    name = name_at(page.prose, (owner or behind).end(), page.end)
    words = page.words(name) if name else ""
    return " " in words and not is_person(words) and not words.isupper()
