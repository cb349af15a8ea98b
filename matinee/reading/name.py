"""Names of people and companies in running text, and lists of people with their parts."""

import re
from dataclasses import dataclass

from matinee.reading.fact import Span
from matinee.reading.place import NATIONALITIES
from matinee.reading.script import is_capital

LONGEST_LIST = 400  # people in one list

WORD = re.compile(r"[^\W\d_]\w*(?:['\-][^\W\d_]\w*)*")
_PARTICLES = frozenset({
    "de", "la", "del", "der", "den", "van", "von", "vom", "zu", "bin", "ibn", "al", "el", "da", "di", "do",
    "dos", "das", "du", "le", "ten", "ter", "af", "av", "y", "e", "ap", "ben", "bint", "mac", "st",
})  # fmt: skip
_NOT_IN_A_NAME = frozenset({
    "the", "a", "an", "this", "that", "these", "those", "it", "its", "it's", "he", "she", "they", "we",
    "i", "you", "his", "her", "their", "our", "my", "and", "but", "or", "so", "yet", "also", "plus",
    "both", "with", "when", "while", "after", "before", "as", "at", "by", "for", "from", "in", "into",
    "of", "on", "to", "where", "who", "which", "what", "why", "how", "there", "there's", "here", "here's",
    "january", "february", "march", "july", "september", "october", "november",
    "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "trailer",
    "teaser", "film", "films", "movie", "movies", "season", "series", "festival", "best", "poster", "yes",
    "no", "not", "now", "then", "set", "watch", "check", "see", "official", "academy", "awards", "award",
    "oscar",
})  # fmt: skip
_COMPANY_WORDS = frozenset({
    "films", "film", "pictures", "studios", "studio", "entertainment", "media", "releasing",
    "distribution", "productions", "international", "group", "company", "cinema", "cinemas", "network",
    "festival", "channel", "originals", "animation", "partnership", "classics",
})  # fmt: skip
PERSON_NOUNS = (
    "actor|actress|star|newcomer|newcomers|comedian|comic|rapper|singer|musician|model"
    "|filmmaker|filmmakers"
    "|director|directors|writer|writers|screenwriter|screenwriters|playwright|novelist"
    "|author|veteran|legend|icon|winner"
    "|nominee|first-timer|debutant|youngster|wrestler|producer|cinematographer|composer"
    "|animator|animators|favorite"
    "|performer|dancer|cartoonist|editor|photographer|duo|siblings|brothers|sisters|creator"
    "|documentarian|auteur|talent"
)
_PERSON_NOUN = re.compile(rf"(?:{PERSON_NOUNS})\Z")
_PRIZES = frozenset({
    "Oscar", "Emmy", "Grammy", "BAFTA", "Tony", "César", "Goya", "Golden", "Globe", "Academy", "Award",
    "Olympic", "Palme", "d'Or",
})  # fmt: skip
_PRAISE = re.compile(r"\w+[- ](?:winning|nominated|winner|nominee)\Z")
_ADMIRED = frozenset({
    "legendary", "great", "iconic", "inimitable", "wonderful", "late", "only", "excellent", "brilliant",
})  # fmt: skip
_PRIZE_NEXT = re.compile(r"(?: Globe| Award| Oscar)?(?:[ -](?:winner|nominee|winning|nominated|champion)s?)")
_TAIL = re.compile(r",? (?:Jr|Sr)\b\.?| (?:II|III|IV)\b")
_SECOND_INITIAL = re.compile(r"[^\W\d_a-z]\.")
_NICKNAME = re.compile(r" [\"“'][^\"”'\n]{1,24}[\"”'](?= [^\W\d_a-z])")
_SEPARATOR = re.compile(
    r"(?:\s*[,;/+]\s*|\s+)"
    r"(?:(?:and|&|plus|with|along with|as well as|alongside|joined by|co-starring|featuring"
    r"|including|also|even)\s+){0,3}"
)
_VERB_NEXT = re.compile(
    r"\s+(?:also )?(?:directs?|directed|wrote|writes?|is|are|was|has|have|serves?|produces?"
    r"|produced|plays?|played|stars?"
    r"|returns?|will|says?|said|adapted|makes?|composed|edited)\b"
)
_AS = re.compile(r",? (?:as|playing) ")
_ROLE_WORD = re.compile(r"[^\s,.;:()&]+")
_TITLE_ROLE = re.compile(r"(?:the )?(?:titular (?:character|role)|title (?:character|role)|eponymous \w+)")


@dataclass(frozen=True, slots=True)
class Entry:
    """One person of a list; `aside` is the parenthesis after the name, `role` the character's name after
    "as".
    """

    name: Span
    aside: Span | None = None
    role: Span | None = None
    is_title_role: bool = False


def name_at(text: str, at: int, end: int) -> Span | None:
    """The name that begins exactly at `at`: capital words, initials, particles, Jr., a nickname in quotes."""
    stop, words, position = at, 0, at
    while words < 7 and (word := WORD.match(text, position, end)):
        token = word.group()
        possessive = token.endswith(("'s", "'S"))
        plain = token[:-2] if possessive else token
        if is_capital(plain) and plain.lower() not in _NOT_IN_A_NAME:
            stop = word.start() + len(plain)
        elif not (words and token in _PARTICLES):
            break
        words += 1
        position = _past_initial(text, word, end) if len(plain) <= 2 else word.end()
        stop = max(stop, position) if position > word.end() else stop
        if possessive or position >= end or text[position] != " ":
            break
        nickname = _NICKNAME.match(text, position, end)
        position = (nickname.end() if nickname else position) + 1
    if stop == at:
        return None
    tail = _TAIL.match(text, stop, end)
    return Span(at, tail.end() if tail else stop)


def _past_initial(text: str, word: re.Match[str], end: int) -> int:
    """Past the full stop of "J." or "Jr"; "J.J." is one word more."""
    at = word.end()
    if at < end and text[at] == "." and (len(word.group()) == 1 or word.group() in {"Jr", "Sr", "Dr", "St"}):
        at += 1
        further = _SECOND_INITIAL.match(text, at, end)
        at = further.end() if further else at
    return at


def is_person(name: str) -> bool:
    """Whether a capital run looks like a person's name rather than a company's, a place's or a title's."""
    words = name.split()
    if not 1 < len(words) <= 7 or name in NATIONALITIES:
        return False
    return not any(word.lower() in _COMPANY_WORDS for word in words) and not name.isupper()


def person_at(text: str, at: int, end: int) -> Span | None:
    """The person's name at `at`, past describers such as "Oscar-winning Danish actress"."""
    start = past_describers(text, at, end)
    name = name_at(text, start, end)
    return name if name and is_person(text[name.start : name.end]) else None


def past_describers(text: str, at: int, end: int) -> int:
    """Where the name begins behind "newcomer", "acclaimed Danish filmmaker named", "Oscar-winner"; else
    `at`.
    """
    position, person, lower_words = at, False, 0
    for _ in range(9):
        word = WORD.match(text, position, end)
        if word is None or word.end() >= end:
            return at
        token = word.group()
        if (
            token in NATIONALITIES
            or _PRAISE.match(token)
            or _is_pair_of_nationalities(token)
            or _two_words(text, position) in NATIONALITIES
            or (token in _PRIZES and _PRIZE_NEXT.match(text, word.end(), end))
        ):
            pass
        elif token[0].islower() and token not in _PARTICLES:
            person = person or bool(_PERSON_NOUN.match(token)) or token in _ADMIRED
            lower_words += 1
        else:
            return position if person or not lower_words else at
        position = word.end() + (2 if text.startswith(", ", word.end()) else 1)
    return at


def _is_pair_of_nationalities(token: str) -> bool:
    return "-" in token and all(part in NATIONALITIES for part in token.split("-"))


def _two_words(text: str, at: int) -> str:
    return " ".join(text[at : at + 24].split(" ", 2)[:2])


def people(text: str, at: int, end: int) -> list[Entry]:
    """The list of people that begins at `at`; it ends at the first item that is no name."""
    found: list[Entry] = []
    position = at
    while len(found) < LONGEST_LIST:
        start = past_describers(text, position, end)
        name = name_at(text, start, end)
        if name is None or not _fits(text, name, end):
            break
        if found and _VERB_NEXT.match(text, name.end, end):
            break
        entry, position = _entry(text, name, end)
        found.append(entry)
        separator = _SEPARATOR.match(text, position, end)
        if separator is None or not separator.group().strip():
            break
        position = separator.end()
    return found


def _fits(text: str, name: Span, end: int) -> bool:
    words = text[name.start : name.end]
    if is_person(words):
        return True
    # A single name ("Tabu") counts only where the list goes on or ends right behind it.
    alone = " " not in words and len(words) > 2 and words not in NATIONALITIES and not words.isupper()
    return alone and (name.end >= end or text[name.end] in ",.;)" or bool(_AND.match(text, name.end, end)))


_AND = re.compile(r" (?:and|&|as|with|plus|\() ?")


def _entry(text: str, name: Span, end: int) -> tuple[Entry, int]:
    position = name.end
    aside = None
    if text.startswith(" (", position):
        closing = text.find(")", position, min(end, position + 300))
        if closing > 0:
            aside = Span(position + 2, closing)
            position = closing + 1
    lead = _AS.match(text, position, end)
    if lead is None:
        return Entry(name, aside), position
    role, is_title_role, position = role_at(text, lead.end(), end)
    return Entry(name, aside, role, is_title_role), position


def role_at(text: str, at: int, end: int) -> tuple[Span | None, bool, int]:
    """The character's name behind "as", past "her friend"; whether it is the title role; where the role
    ends.
    """
    title_role = _TITLE_ROLE.match(text, at, end)
    if title_role:
        return None, True, title_role.end()
    position = at
    for _ in range(8):
        word = _ROLE_WORD.match(text, position, end)
        if word is None:
            return None, False, position
        token = word.group().strip("\"“'")
        if token in {"and", "with", "plus", "who"}:
            return None, False, position - 1
        if token and is_capital(token) and token.rstrip("'s") not in NATIONALITIES:
            break
        position = word.end()
        if position < end and text[position] == " ":
            position += 1
    else:
        return None, False, position
    role = character_at(text, position, end)
    return (role, False, role.end) if role else (None, False, position)


_HONORIFIC = re.compile(r"[\"“']?(?:(?:Dr|Mr|Mrs|Ms|Capt|Lt|Sgt|Col|Gen|Prof|St)\.? )?")


def character_at(text: str, at: int, end: int) -> Span | None:
    """A character's name at `at`: like a person's, with an honorific, "the King" or "Warden/Mara" allowed."""
    honorific = _HONORIFIC.match(text, at, end)
    start = honorific.end() if honorific else at
    name = name_at(text, start, end)
    if name is None:
        return None
    first = at + (1 if text[at] in "\"“'" else 0)
    if text.startswith("/", name.end) and (other := name_at(text, name.end + 1, end)):
        return Span(first, other.end)
    return Span(first, name.end)
