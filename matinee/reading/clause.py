"""Who does what the verb says: the people right before it, from the sentence's or the clause's start."""

import re

from matinee.reading.fact import Span
from matinee.reading.mention import full_name
from matinee.reading.name import NAME_BEFORE, Entry, is_person, people, person_before
from matinee.reading.page import Page

_LEAD = re.compile(
    r"(?:In (?:the film|it|this),? |Here,? |And |Also,? |The (?:film|movie) |While |Meanwhile,? "
    r"|Along with |Alongside |Together with |EXCLUSIVE: |Then |Elsewhere,? |Actors? |Actress "
    r"|Child (?:artist|actor|star) "
    r"|Newcomers? |Plus,? |In addition,? |Additionally,? |Finally,? |Furthermore,? |Moreover,? |Of course,? )"
)
_APPOSITION = re.compile(
    r", (?:(?:so|always|ever|quite) [a-z][^.;,]{3,80}|finally|meanwhile|too|in turn|of course|(?:who|whose"
    r"|best known|known|fresh|last seen|seen|of|from"
    r"|the|a|an|himself|herself) [^.;]{3,120}),[\"”]? "
)
_ASIDE_BEHIND = re.compile(r"(?P<name>[^\W\d_a-z][\w'\-]*) \([^()\n]{1,80}\)?,? \Z")
_SINGLE_STAR = re.compile(
    r"\b(?:(?:[Ss]uper|[Mm]ega|[Pp]op)?[Ss]tar|[Aa]ctor|[Aa]ctress|[Rr]apper|[Ss]inger|[Cc]omedian"
    r"|[Mm]usician|[Ii]con"
    r"|[Ll]egend|[Ii]dol) (?P<name>[^\W\d_a-zß-öø-ÿ]\w+),? \Z"
)
_WHO = re.compile(rf"{NAME_BEFORE}(?: \([^()\n]{{1,80}}\))?, who \Z")
_PLURAL = re.compile(r"(?:are|have|star|co-star|play|portray|voice|lead|join|headline|topline)\b")
_SINGULAR = re.compile(r"(?:is|has|was)\b")
_AND = re.compile(r" (?:and|&) ")
_NAME_AND = re.compile(r"[^\W\d_a-z][\w'\-]+ and \Z")
_BREAKS = (
    ", in which ",
    " where ",
    ", while ",
    " while ",
    ", and ",
    "; ",
    " and ",
    ", with ",
    " - ",
    " – ",
    " — ",
    ", but ",
    ": ",
    " sees ",
    " see ",
    " finds ",
    " that ",
)

_ENDS_OF_SUBJECTS = frozenset({"who", "others", "more", "himself", "herself", "fame"})


def subjects(page: Page, sentence: Span, at: int) -> list[Entry]:
    """The people directly before the verb at `at`; empty where anything else stands there."""
    if not _may_end_subjects(page.prose, sentence.start, at):
        return []
    start, stop = sentence.start, at - 1 if page.prose[at - 1] in " ," else at
    if lead := _LEAD.match(page.prose, start, at):
        start = lead.end()
    for begin in (start, *_clauses(page, start, at)):
        entries = people(page.prose, begin, stop)
        if entries and _reaches(page, entries[-1].end, at):
            actors = entries[-1:] if _is_after_films(page, entries, at) else entries
            return actors if any(is_person(page.words(actor.name)) for actor in actors) else []
    if page.prose.endswith("who ", start, at) and (name := person_before(page.prose, start, at, _WHO)):
        return [Entry(name, name.end)]  # "says Ana Pell, who plays Mira"
    return []


def _may_end_subjects(text: str, start: int, at: int) -> bool:
    """Whether a name or a mark is right before `at`; a plain word ends people only where it tells a role."""
    if at <= start or text[at - 1] != " " or text[at - 2] == ",":
        return at > start
    begin = text.rfind(" ", start, at - 1) + 1 or start
    word = text[begin : at - 1]
    if not "a" <= word[:1] <= "z" or word in _ENDS_OF_SUBJECTS or "-" in word or "'" in word:
        return True
    before = text[start:begin]
    return (
        " as " in before
        or "aying " in before
        or "voicing " in before
        or " who " in before
        or " role" in before
    )


def _is_after_films(page: Page, entries: list[Entry], at: int) -> bool:
    """ "Tin Skies and Cellar star Ana Pell is": of two names before a singular verb the first is a film."""
    if len(entries) != 2 or not _SINGULAR.match(page.prose, at):
        return False
    return bool(_AND.match(page.prose, entries[0].end, entries[1].name.start))


def _reaches(page: Page, end: int, at: int) -> bool:
    """Whether nothing but "who" or an apposition stands between the last name and the verb."""
    between = page.prose[end:at].strip(" ,")
    return between in {"", "who", "and others", "and more", "among others", "and many more"} or bool(
        _APPOSITION.fullmatch(page.prose, end, at)
    )


def single_star(page: Page, sentence: Span, at: int) -> Span | None:
    """The single name in "Indian superstar Ranveer stars", told by the noun before it."""
    told = _SINGLE_STAR.search(page.prose, max(sentence.start, at - 40), at)
    return Span(*told.span("name")) if told else None


def surname_subject(page: Page, sentence: Span, at: int) -> tuple[Span, str] | None:
    """A single name right before the verb, with the full name that it goes back to."""
    aside = _ASIDE_BEHIND.search(page.prose, max(sentence.start, at - 120), at)
    begin = page.prose.rfind(" ", sentence.start, at - 1) + 1 or sentence.start
    mention = Span(*aside.span("name")) if aside else Span(max(begin, sentence.start), at - 1)
    if not page.prose[mention.start : mention.start + 1].isupper():
        return None
    name = full_name(page, mention)
    return (mention, name) if name else None


def _clauses(page: Page, start: int, at: int) -> list[int]:
    """Where a clause may begin, the longest first; the "and" between two names of a plural begins none."""
    begins: set[int] = set()
    for mark in _BREAKS:
        if (cut := page.prose.rfind(mark, start, at)) >= 0:
            begins.add(cut + len(mark))
            # "A joins as Mira, and B, C, and D are": the clause begins at the "and" before the last.
            if mark == ", and " and (earlier := page.prose.rfind(mark, start, cut)) >= 0:
                begins.add(earlier + len(mark))
    if _PLURAL.match(page.prose, at):
        begins = {
            begin for begin in begins if not _NAME_AND.search(page.prose, max(start, begin - 24), begin)
        }
    return sorted(begins)
