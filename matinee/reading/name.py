"""People in running text: one behind a describer, and lists of them with their parts."""

import re
from typing import NamedTuple

from matinee.reading.describer import PERSON_NOUNS, past_describers
from matinee.reading.fact import Span
from matinee.reading.proper import CAPITAL_WORD, NAME_JOINT, is_person, may_be_alone, name_at
from matinee.reading.role import Roles, character_at, roles_at

__all__ = [
    "NAME_BEFORE", "PERSON_NOUNS", "Entry", "acts", "character_at", "goes_on", "is_person", "name_at",
    "past_describers", "people", "person_at", "person_before", "with_roles",
]  # fmt: skip

LONGEST_LIST = 400  # people in one list
_LONGEST_BEFORE = 110  # characters of a name with its bracket
NAME_BEFORE = rf"(?P<name>{CAPITAL_WORD}(?:{NAME_JOINT}{CAPITAL_WORD}){{1,3}})"  # for person_before

_SEPARATOR = re.compile(
    r"(?P<mark>\s*[,;/+]\s*|\s+[–—-]\s+|\s+)(?P<joint>(?:(?:[Aa]nd,?|&|[Pp]lus|with|along with|as well as"
    r"|in addition to|together with|alongside|opposite|(?:joined|supported|backed|flanked|rounded out) by"
    r"|co-starring|featuring|introducing|feat\.|ft\.|including|(?:also )?(?:features|includes|co-stars"
    r"|stars)|also|even"
    r"|then)\s+){0,3})(?P<turn>(?=(?:[\w\-]+ ){1,4}(?:by|from|for|of) )"
    r"(?:an? |the |some )?(?:[\w\-]+ ){0,2}(?:appearances?|cameos?|roles?"
    r"|performances?|turns?|support|narration|parts?|voices?) (?:by|from|for|of) )?"
    r"(?:in (?:one of )?(?:his|her|their|an?) [^,.;()\n]{3,50}, (?=[^\W\d_a-z]|the late ))?"
)
_OPENS_A_GROUP = (
    "with", "plus", "alongside", "joined", "supported", "backed", "co-starring", "featuring", "including",
    "opposite", "features", "includes", "co-stars",
)  # fmt: skip
_SEMICOLON = re.compile(r";(?: (?:and|with|plus|along with))? (?=\S)")
_LONGEST_ASIDE = 160  # characters said of one actor before the semicolon
_VERB_NEXT = re.compile(
    r"\s+(?:also )?(?:directs?|directed|wrote|writes?|is|are|was|were|has|have|had|serves?|produces?"
    r"|produced|plays?|played|stars?|co-stars?|appears?|leads?|voices|portrays?|provides?|joins?|narrates?"
    r"|returns?|will|says?|said|adapted|makes?|composed|edited|penned|helms?|gets|does|goes|can|would"
    r"|reports|reported|learned|confirmed|confirms|announced|revealed|notes|adds|told"
    r"|handles|helmed|co-wrote|scripted|rounds?|completes?|directing|writing|producing|serving|executive)\b"
)
_OPENS = re.compile(
    r" (?:will (?!direct|produce|write|score|shoot)|is (?:set|due|slated|out)|opens|premieres|hits|has its)"
)
_AS = re.compile(
    r",?(?: in the (?:lead|main|leading|starring)(?: roles?)?)? (?:as|playing|in the roles? of"
    r"|who (?:will )?(?:also )?(?:plays?|portrays?|voices?)|voicing|portraying"
    r"|in(?= the (?:title|titular|eponymous) role)) (?!well as )"
)
_AS_INSIDE = re.compile(r"(?:as|playing|voicing|who plays) (?=\S)")
_CREDIT = re.compile(
    r",? (?:of|from|from the|seen in|in) (?:TV's |the |HBO's |Netflix's )?(?:[\"“‘][^\"”’\n]{1,60}[\"”’]"
    r"|[^\W\d_a-z][^,.;()\"“\n]{1,40}? fame)(?: (?:and|&) [\"“‘][^\"”’\n]{1,60}[\"”’])?(?: fame)?"
)
_ONESELF = re.compile(r" (?:him|her)self\b(?! in\b)")
_RELATIVE = re.compile(
    r", (?:who|best known|known|last seen|also seen|seen|fresh off|fresh from|of|in|from|(?:an?|the)"
    r"(?! (?:(?!(?:of|from|in|on|behind|by|for|former|onetime|reigning) )[a-z\-]+ ){1,3}"
    r"[^\W\d_a-z][\w\-]+ [^\W\d_a-z][\w\-]+,)"
    r"|(?:his|her)(?! [a-z\- ]{2,40} [^\W\d_a-z][\w\-]+ [^\W\d_a-z][\w\-]+,)|both|recent|formerly)"
    r" [^,;()\n]{3,90}(?=, (?:and|plus|with|along|&|as well|joined) )"
    r"|,? in (?:an?|the|his|her) (?:[\w\-]+ ){0,3}(?:cameo|role|part|appearance|turn|debut)(?=, | and )"
    r"|,? in (?:the )?(?:lead|leading|main|pivotal|key|supporting|important|prominent|central) (?:roles?"
    r"|parts?)"
    r"(?=,? (?:and|along|alongside|with|while) )"
)
_AND = re.compile(r" (?:(?:and|as|with|plus|in an?)\b|& |\(|(?:him|her)self\b) ?")


_NO_STAGE_NAMES = frozenset({"TV", "UK", "US", "EU", "LA", "NY", "DP", "EP", "VO", "PG", "He", "It", "We"})


class Entry(NamedTuple):
    """One person of a list; `aside` is the parenthesis after the name, `role` the character's name after
    "as", `end` where all that is said of the person ends.
    """

    name: Span
    end: int
    aside: Span | None = None
    role: Span | None = None
    is_title_role: bool = False
    is_oneself: bool = False


def person_at(text: str, at: int, end: int) -> Span | None:
    """The person's name at `at`, past describers such as "Oscar-winning Danish actress"."""
    start = past_describers(text, at, end)
    name = name_at(text, start, end)
    return name if name and is_person(text[name.start : name.end]) else None


def person_before(text: str, start: int, end: int, pattern: re.Pattern[str]) -> Span | None:
    """The person's name of a pattern that holds NAME_BEFORE and ends at `end`, past describers."""
    match = pattern.search(text, max(start, end - _LONGEST_BEFORE), end)
    if match is None:
        return None
    at, stop = match.span("name")
    name = name_at(text, past_describers(text, at, stop + 1), stop)
    return name if name and name.end == stop and is_person(text[name.start : name.end]) else None


def acts(text: str, at: int, end: int) -> bool:
    """Whether a verb follows right behind a name: whoever it is, it is another clause's subject."""
    return bool(_VERB_NEXT.match(text, at, end))


def people(text: str, at: int, end: int, is_clause: bool = False) -> list[Entry]:
    """The list of people that begins at `at`; it ends at the first item that is no name, or that is the
    subject of the next verb; of a clause without a comma ("the film starring A and B will open") it is none.
    """
    found: list[Entry] = []
    position, group = at, 0
    while len(found) < LONGEST_LIST:
        name = name_at(text, past_describers(text, position, end), end)
        if name is None or not (_fits(text, name, end) or (found and _is_short(text, name))):
            break
        if found and acts(text, name.end, end) and not (is_clause and _OPENS.match(text, name.end, end)):
            break
        aside, position = _past_name(text, name, end)
        found.append(_entry(text, name, aside, position))
        is_told = False
        if lead := _AS.match(text, position, end):
            roles = roles_at(text, lead.end(), end)
            found[group:], position = with_roles(found[group:], roles)
            group, is_told = len(found), True
        separator = _SEPARATOR.match(text, _past_clause(text, position, end), end)
        if is_told and (semicolon := _past_semicolon(text, position, end)):
            group, position = len(found), semicolon
            continue
        if separator is None or not separator.group().strip():
            break
        group = len(found) if separator["joint"].startswith(_OPENS_A_GROUP) else group
        position = separator.end()
    return found


def goes_on(text: str, at: int, end: int) -> bool:
    """Whether a list may go on behind what is told of one of its people."""
    separator = _SEPARATOR.match(text, _past_clause(text, at, end), end)
    is_next = separator is not None and bool(separator.group().strip())
    return is_next or text.find(";", at, min(end, at + _LONGEST_ASIDE)) >= 0


def _entry(text: str, name: Span, aside: Span | None, position: int) -> Entry:
    """With the role that the bracket gives: "Ana Pell (as Mira)"."""
    lead = _AS_INSIDE.match(text, *aside) if aside else None
    if aside is None or lead is None:
        return Entry(name, position, aside)
    roles = roles_at(text, lead.end(), aside.end)
    role = roles.names[0] if roles.names else None
    return Entry(name, position, None, role, roles.is_title_role, roles.is_oneself)


def _past_semicolon(text: str, at: int, end: int) -> int:
    """A list that tells more of each part than a name has a semicolon before its next actor, if not a comma;
    0 without one.
    """
    semicolon = text.find(";", at, min(end, at + _LONGEST_ASIDE))
    joint = _SEMICOLON.match(text, semicolon, end) if semicolon >= 0 else None
    separator = _SEPARATOR.match(text, at, end)
    if joint is None or (separator and person_at(text, separator.end(), end)):
        return 0
    return joint.end()


def with_roles(group: list[Entry], roles: Roles) -> tuple[list[Entry], int]:
    """The people before "as" with the characters behind it, and where those end: one each where the counts
    agree, the last person's alone otherwise.
    """
    last = group[-1]
    if roles.are_several or (len(group) == len(roles.names) == 2):
        return _paired(group, roles.names), max(roles.end, roles.names[-1].end)
    role = roles.names[0] if roles.names else None
    last = last._replace(
        end=roles.end, role=role, is_title_role=roles.is_title_role, is_oneself=roles.is_oneself
    )
    return [*group[:-1], last], roles.end


def _paired(group: list[Entry], roles: tuple[Span, ...]) -> list[Entry]:
    """In order, where the counts agree; two parts of one actor are one role."""
    if len(group) == 1:
        return [group[0]._replace(role=Span(roles[0].start, roles[-1].end))]
    if len(group) < len(roles):
        return group
    others, actors = group[: -len(roles)], group[-len(roles) :]
    return others + [one._replace(role=role) for one, role in zip(actors, roles, strict=True)]


def _fits(text: str, name: Span, end: int) -> bool:
    words = text[name.start : name.end]
    if is_person(words):
        return True
    # A single name ("Tabu") counts only where the list goes on or ends right behind it.
    return may_be_alone(words) and (
        name.end >= end or text[name.end] in ",.;)" or bool(_AND.match(text, name.end, end))
    )


def _is_short(text: str, name: Span) -> bool:
    """Whether it is a name of two letters ("Bo", "IU"), which counts only amid a list."""
    words = text[name.start : name.end]
    return len(words) == 2 and words not in _NO_STAGE_NAMES and text.startswith(",", name.end)


def _past_name(text: str, name: Span, end: int) -> tuple[Span | None, int]:
    """The parenthesis behind a name, and where the name with all its credits ends."""
    position = name.end
    aside = None
    if text.startswith(" (", position):
        closing = text.find(")", position, min(end, position + 300))
        if closing > 0:
            aside = Span(position + 2, closing)
            position = closing + 1
    oneself = _ONESELF.match(text, position, end) if text.startswith((" him", " her"), position) else None
    position = oneself.end() if oneself else position
    credit = _CREDIT.match(text, position, end)
    return aside, credit.end() if credit else position


def _past_clause(text: str, at: int, end: int) -> int:
    clause = _RELATIVE.match(text, at, end)
    return clause.end() if clause else at
