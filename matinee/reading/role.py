"""The characters behind "as" and "plays": "as her friend Mira", "as the sisters Mira and Vera"."""

import re
from typing import NamedTuple

from matinee.reading.fact import Span
from matinee.reading.place import NATIONALITIES
from matinee.reading.proper import name_at
from matinee.reading.script import is_capital
from matinee.reading.vocabulary import OCCUPATIONS

_TITLE_ROLE = re.compile(
    r"(?:the )?(?:titular (?:character|role|hero|heroine|part)|title (?:character|role|part)|eponymous \w+"
    r"|main title role)\b"
)
_ONESELF = re.compile(r"(?:a (?:\w+ )?version of )?(?:him|her|them)sel(?:f|ves)\b")
_WORD = re.compile(r"[^\s,.;:()]+")
_VOICE_OF = re.compile(
    r"(?:the )?(?:voices? of|voicing) |the (?:\w+ )?(?:roles?|parts?|leads?|characters?) of "
)
_LONGEST = 8  # plain words before the character's name
# What a plain word says of the names behind it: they are several people's, or none of this role's.
_SEVERAL = re.compile(
    r"(?:two|three|four|five|twins|twin|brothers|sisters|siblings|sons|daughters|parents|friends|couple"
    r"|children|kids|lovers|partners|spouses|newlyweds|detectives|cops|agents|soldiers|roommates|students"
    r"|cousins|teens|teenagers|strangers|girls|boys|men|women|leads)\Z"
)
_ENDS = frozenset({
    "and", "with", "plus", "who", "whose", "whom", "that", "which", "from", "of", "in", "at", "on",
    "to", "for", "by", "alongside", "opposite", "when", "where", "while", "but", "trying", "against",
    "behind", "during", "after", "before", "into", "or", "he", "she", "they", "it", "we",
    "well", "if", "though", "how", "he's", "she's", "is", "are",
})  # fmt: skip
_JOINING = frozenset({"and", "with", "plus", "alongside", "while", "who", "opposite", "&"})
_NEXT_NAME = re.compile(r"(?:,? (?:and|&) |, )(?:the (?=[^\W\d_a-z]))?")
_LAST_NAME = re.compile(r",? (?:and|&) (?:the )?")
_IN_ORDER = re.compile(r",? (?:respectively|in that order)\b")
_OWNED = re.compile(r"(?:'s?|’s?) (?=[a-z]|(?:Uncle|Aunt|Cousin|Sister|Brother|Grandma|Grandpa) )")
_HONORIFIC = re.compile(r"(?:(?:Dr|Mr|Mrs|Ms|Capt|Lt|Sgt|Col|Gen|Prof|St|Rev|Det)\. )?(?:The )?")
_NAMED_BEHIND = re.compile(
    r", (?=(?P<name>[^\W\d_a-zß-öø-ÿ][\w'\-]*)(?:[;.]|, (?!and |&|[^\W\d_a-z])"
    r"|,? and [A-ZÀ-Þ][\w\-]+ [A-ZÀ-Þ]|\Z)"
    r"|(?P<whole>[^\W\d_a-zß-öø-ÿ][\w'\-]* [^\W\d_a-zß-öø-ÿ][\w'\-]*)(?:[;.]|\Z))"
)
_CALLED = re.compile(r",(?: an? [a-z\- ]{2,40}?)? (?:named|called) (?=[^\W\d_a-z])")
_PLAIN_NEXT = re.compile(r" (?!and |who |in |with |or )[a-z]")
_KIND_OF_PERSON = re.compile(r" (?:impersonator|impressionist|look-?alike|superfan|wannabe)s?\b")
_NOUN_NEXT = re.compile(r" (?:[a-z\-]+ ){0,2}[a-z\-]+(?= (?:who|whose|in|on|with|from|trying|and)\b|[,.;])")
_HONORIFIC_NAME = re.compile(r"(?:Mr|Mrs|Dr|King|Queen|Prince|Princess|Lord|Lady|Captain|Emperor) [A-Z]")
_OFFICE = re.compile(
    r"(?:Colonel|Conductor|President|Captain|General|Major|King|Queen|Prince|Princess|Emperor|Empress"
    r"|Inspector"
    r"|Pope|Governor|Senator|Doctor|Judge|Chief|Commander|Sheriff|Mayor|Minister|Director|Chancellor|Sultan"
    r"|(?!(?:Jul|Adr|Br|Sebast|Christ|Dam|Dor|Viv|Gill|Jill|Lill?|Mar|Fab|Flor|Bast|Kill|Cill|Octav|Dar|K)ian)"
    r"[A-Z][a-z]+ian|Bishop|Cardinal|Duke|Duchess|Count|Countess|Lord|Lady|Sergeant|Lieutenant|Admiral"
    r"|Ambassador)"
)
_NUMBER = re.compile(r" \d{1,4}(?=[.,;:)]|\Z| (?:and|is|who)\b)")  # "Unit 6"
_HALF_OF_A_NATION = re.compile(r"(?:East|West|North|South) (?:German|Korean|African|American|Vietnamese)\b")
_ADJECTIVES = frozenset(
    {"Soviet", "Victorian", "Edwardian", "Nazi", "Catholic", "Jewish", "Muslim", "Olympic", "Roman"}
)
_MOST = 8  # characters in one list


class Roles(NamedTuple):
    """What stands behind "as": the names, and where they end. `are_several` says that they are one for each
    of several actors; otherwise a second name may be the next actor's.
    """

    names: tuple[Span, ...]
    end: int
    are_several: bool = False
    is_title_role: bool = False
    is_oneself: bool = False


def roles_at(text: str, at: int, end: int) -> Roles:
    """The characters' names behind "as", past "her friend"."""
    if title_role := _TITLE_ROLE.match(text, at, end):
        return Roles((), title_role.end(), is_title_role=True)
    if oneself := _ONESELF.match(text, at, end):
        return Roles((), oneself.end(), is_oneself=True)
    start, are_several = _past_description(text, at, end)
    first = character_at(text, start, end) if start >= 0 else None
    if first is not None and (kind := _KIND_OF_PERSON.match(text, first.end, end)):
        return Roles((), kind.end())
    if first is not None and _is_no_name(text, start, first.end, end):
        return Roles((), first.end)
    if first is None:
        stop = at if start >= 0 else _past_plain_words(text, at, end)
        named = (_named_behind(text, stop, end) or _named_later(text, stop, end)) if start < 0 else None
        return Roles((named,), named.end) if named else Roles((), stop)
    if owned := _OWNED.match(text, first.end, end):
        return roles_at(text, owned.end(), end)
    names, stop, is_closed = _further(text, first, end)
    if in_order := _IN_ORDER.match(text, stop, end):
        return Roles(names, in_order.end(), are_several=True)
    if are_several and is_closed:
        return Roles(names, stop, are_several=True)
    return Roles(names[:2] if len(names) == 2 and is_closed else names[:1], first.end)


def _is_no_name(text: str, start: int, stop: int, end: int) -> bool:
    """ "the Colonel" is what someone is, "CIA agents" what some are; "the Milkman" has no other name."""
    words = text[start:stop]
    last = words.rsplit(" ", 1)[-1]
    if text[start - 2 : start] != ". " and (last.lower() in OCCUPATIONS or _OFFICE.fullmatch(last)):
        return True
    if words.isupper() and len(words) < 5 and _PLAIN_NEXT.match(text, stop, end):
        return True
    if text.endswith((" a ", " an "), 0, start) and " " not in words and _NOUN_NEXT.match(text, stop, end):
        return True  # "plays a Brooklyn teenager who"
    return (
        text.startswith(("the ", "The "), start - 4)
        and "." not in words
        and " " in words
        and not _HONORIFIC_NAME.match(words)
    )


def _named_behind(text: str, at: int, end: int) -> Span | None:
    """The single name in "as her father, Anton, who": a full name would be the next actor's."""
    comma = _NAMED_BEHIND.match(text, at, end)
    name = character_at(text, comma.end(), end) if comma else None
    stops = (comma.end("name"), comma.end("whole")) if comma else ()
    return name if name and name.end in stops else None


def _named_later(text: str, at: int, end: int) -> Span | None:
    """The name in "as one of the guests, a salesman named Anton"."""
    called = _CALLED.match(text, at, end)
    return character_at(text, called.end(), end) if called else None


def _past_description(text: str, at: int, end: int) -> tuple[int, bool]:
    """Where the first capital behind "her friend" stands, or -1; whether the words are about several."""
    voice = _VOICE_OF.match(text, at, end)
    position, are_several = voice.end() if voice else at, False
    for _ in range(_LONGEST):
        word = _WORD.match(text, position, end)
        token = word.group().strip("\"“”'‘’") if word else ""
        if word is None or not token or token.lower() in _ENDS:
            return -1, False
        if (
            is_capital(token)
            and token not in NATIONALITIES
            and not _HALF_OF_A_NATION.match(text, position, end)
            and token not in _ADJECTIVES
        ):
            return position, are_several
        are_several = are_several or bool(_SEVERAL.match(token))
        gap = ", " if are_several and text.startswith(", ", word.end()) else " "
        if not text.startswith(gap, word.end()):
            return -1, False
        position = word.end() + len(gap)
    return -1, False


def _past_plain_words(text: str, at: int, end: int) -> int:
    """Where a bare description ("the father of the bride") ends: at a comma, a bracket or a joining word."""
    stop = at
    for _ in range(12):
        word = _WORD.match(text, stop + (stop > at), end)
        if word is None or word.group() in _JOINING:
            break
        stop = word.end()
        if not text.startswith(" ", stop):
            break
    return stop


def _further(text: str, first: Span, end: int) -> tuple[tuple[Span, ...], int, bool]:
    """The names of a list that begins with `first`, its end, and whether an "and" closes it."""
    names, stop = [first], first.end
    while len(names) < _MOST and (joint := _NEXT_NAME.match(text, stop, end)):
        name = character_at(text, joint.end(), end)
        if name is None or text[name.start : name.end].split(" ")[0] in NATIONALITIES:
            break
        names.append(name)
        stop = name.end
        if _LAST_NAME.fullmatch(joint.group()):
            return tuple(names), stop, True
    return tuple(names), stop, False


def character_at(text: str, at: int, end: int) -> Span | None:
    """A character's name at `at`: like a person's, with an honorific, "The King" or "Warden/Mara" allowed."""
    start = at + 1 if at < end and text[at] in "\"“'‘" else at
    honorific = _HONORIFIC.match(text, start, end)
    name = name_at(text, honorific.end() if honorific else start, end)
    if name is None:
        return None
    if text.startswith("/", name.end) and (other := name_at(text, name.end + 1, end)):
        return Span(start, other.end)
    number = _NUMBER.match(text, name.end, end)
    return Span(start, number.end() if number else name.end)
