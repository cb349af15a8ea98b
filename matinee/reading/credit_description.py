"""What stands before a name in a credit: "TV-show writer", "Belgian DP", "folk band The", "Lundi Films'"."""

import re

from matinee.reading.fact import Span
from matinee.reading.name import PERSON_NOUNS, is_person, past_describers
from matinee.reading.place import NATIONALITIES, NATIONALITY

_DESCRIPTION = re.compile(
    r"(?:(?!(?:by|from|with|who|which|that|is|are|was|were|and|of|for|in|on|at|to|his|her own|directed"
    r"|written"
    r"|produced|shot|edited|based|starring|stars|featuring|about|both|making|makes|after|before|since"
    r"|following"
    r"|including|during|under|into|(?<!known )as|while|when|where|all|de|van|von|der|le|la|al|el|bin|ibn|du"
    r"|da|di) )"
    r"(?:[a-z][\w\-/.']*|DPs?|PD|DoP|DOP|TV[\w\-]*|VFX|FX|Dr\.?|\"[^\"\n]{1,40}\"|/|&) ){1,7}"
)
_JOINED_ON = re.compile(
    r"'s [a-z]|s' [a-z]|\b(?:stars|by|from|with|who|which|of|for|directed|written|produced|shot|edited"
    r"|based)\b"
)
_ROLES = (
    "Writer", "Director", "Filmmaker", "Screenwriter", "Actor", "Actress", "Producer", "Composer",
    "Comedian", "Singer", "Newcomer", "Veteran", "Brothers", "Twins", "Sisters", "Musician",
    "Cinematographer", "Animator", "Documentarian", "Helmer", "Siblings", "Playwright", "Author",
    "Novelist", "Rapper", "Multi-hyphenate", "Debutant", "First-timer",
)  # fmt: skip
_ROLE_AT_HEAD = re.compile(rf"(?:{'|'.join(_ROLES)})s?(?:[-/ &]+[a-z]+)*,? (?=[^\W\d_a-z])")
_NOUNS = frozenset(PERSON_NOUNS.replace("s?", "").split("|"))
_NOUNS_AT_HEAD = [f"{noun.capitalize()}{ending}" for noun in _NOUNS for ending in ("", "s")]
_FIRST_WORDS = frozenset({
    "New", "Londoner", "Dubliner", "Icelander", "Spaniard", "Dane", "Swede", "Finn", "Pole", "Turk", "Briton",
    "Scot", "Irishman", "Frenchman", "Englishman", "Welshman", "Dutchman", "Netherlander",
    "The", "DP", "DPs", "PD", "DoP", "DOP", "VFX", "FX", "Dr", *_ROLES, *(f"{role}s" for role in _ROLES),
    *(nation.split(" ")[0] for nation in NATIONALITIES), *_NOUNS_AT_HEAD,
})  # fmt: skip
_OWNER = r"(?:[A-Z0-9][\w.&+\-]* ){0,3}[A-Z0-9][\w.&+\-]*(?:'s|s')"
_OWNER_NAME = re.compile(r"(?P<name>[^\W\d_a-z][\w.\-]*(?: [^\W\d_a-z][\w.\-]*)+)(?:'s|(?<=s)') ")
_CALLING = (
    r"(?:singer|musician|composer|band|group|duo|rapper|pianist|producer|filmmaker|director|writer"
    r"|actor|actress"
    r"|comedian|playwright|poet|novelist|journalist)"
)
_CAPITAL_DESCRIPTION = re.compile(
    rf"{NATIONALITY}(?:-[A-Z]\w+)? (?=\S)|[\w\-]+'s own |{_OWNER} (?=[^\W\d_a-z])"
    rf"|{_OWNER} (?:widow|wife|husband|son|daughter|brother|sister|partner|father|mother)s? (?=[^\W\d_a-z])"
    rf"|[A-Z][\w\-]+ (?={_CALLING} )|(?:[A-Z]\w+ ){{0,2}}(?:and [A-Z]\w+ )?"
    r"(?:[\w\-]+-|(?<= ))(?:winning|nominated) (?=\S)"
    r"|(?:[A-Z][\w.]* ){0,3}[A-Z][\w.]*-(?:born|based|raised|bred) (?=\S)"
    r"|(?:New Zealander|New Yorker|Londoner|Dubliner|Parisian|Icelander|Spaniard|Dane|Swede|Finn|Pole|Turk"
    r"|Briton"
    r"|Scot|Irishman|Irishwoman|Frenchman|Frenchwoman|Englishman|Welshman|Dutchman"
    r"|Netherlander) (?=[^\W\d_a-z])"
)
_MUSICIANS = re.compile(
    r"\b(?:band|group|duo|trio|collective|orchestra|singer|musician|rapper|DJ|brothers|sisters) \Z"
)
_GROUP = re.compile(r"(?:Brothers|Sisters|Siblings|Twins)\Z")
_THE_DUO_OF = re.compile(
    r"(?:the )?(?:[\w\-]+ ){0,3}(?:duo|team|pair|trio|brothers|sisters) of (?=[^\W\d_a-z])"
)
_KIN = re.compile(
    r"(?:his|her|their) (?:[\w\-]+ )?(?:brother|sister|wife|husband|partner|son|daughter|father|mother|friend"
    r"|collaborator|co-writer|cousin|twin)s?,? (?=[^\W\d_a-z])"
)
_ONE_OF = re.compile(
    r"(?:one|two|three|both|half|one half) of (?:the|my|our|his|her|its"
    r"|their) [^,.;()\n]{3,50}, (?=[^\W\d_a-z])"
)
_THEIR = ("his ", "her ", "their ")
_SOME = ("one ", "two ", "three ", "both ", "half ")
# What no description begins with, unless by its first word; all of it is the name.
_WHOLE_NAME = re.compile(
    r"(?!TV)(?P<first>[^\W\d_a-z]\w*)(?: [^\W\d_a-z][\w\-]*){1,3}"
    r"(?=[,;)]| \(| (?:&|as|who|is|has|with) | and (?![A-Z]\w+ [\w\-]*(?:winning|nominated) )|\.?\Z)"
)
_FARTHEST = 60  # characters before the "of" of "the sibling duo of"
_MAY_DESCRIBE = frozenset('DPTVF"/&')  # what no small letter begins: "DP", "TV-show", a nickname
_THE = re.compile(r"[Tt]he (?=[^\W_a-z])")
# What tells a describer from a verb in the middle of a list.
_TELLS_WHO = re.compile(
    rf"\b(?:{PERSON_NOUNS}|scribe|showrunner|helmer|band|group|trio|team|pair|collective|brother|sister|wife"
    r"|husband|partner|son|daughter|cousin|friend|father|mother|collaborator|DP|DoP|great|legendary|late|famed|fellow"
    r"|first-time|up-and-coming|exec|executive|expert|wizard|guru|whiz|pro|artist|designer|journalist|poet|actor-\w+|co-\w+)s?\b"
    rf"|{NATIONALITY}|'s |s' |\A[Tt]he \Z|-(?:winning|nominated|based|born) "
)


def past_description(text: str, at: int, end: int) -> int:
    """Where the name begins behind what describes it; else `at`."""
    name = _WHOLE_NAME.match(text, at, end)
    if name and _is_whole(name):
        return at
    start = past_describers(text, at, end)
    if start > at and not _JOINED_ON.search(text, at, start) and not _is_owned_by_someone(text, at, start):
        at = start
        name = _WHOLE_NAME.match(text, at, end)
        if name and _is_whole(name):
            return at
    if lead := _group(text, at, end):
        return lead.end()
    for _ in range(3):
        lead = _description(text, at, end)
        if lead is None or _is_owned_by_someone(text, at, lead.end()):
            break
        at = lead.end()
    the = _THE.match(text, at, end) if text.startswith(("the ", "The "), at) else None
    return the.end() if the else at


def _is_whole(name: re.Match[str]) -> bool:
    """Whether no word of the run describes a person, as "Director" and "Locarno-winning" do."""
    words = name.group()
    return not (
        name["first"] in _FIRST_WORDS
        or words.isupper()
        or "-winning" in words
        or "-nominated" in words
        or "-born" in words
        or "-based" in words
    )


def tells_who(text: str, start: int, end: int) -> bool:
    """Whether the words before a further name of a list describe a person; else they begin another phrase."""
    return (
        start == end
        or not _NOUNS.isdisjoint(text[start:end].split(" "))
        or _TELLS_WHO.search(text, start, end) is not None
    )


def _group(text: str, at: int, end: int) -> re.Match[str] | None:
    """ "the sibling duo of" and "his brother"."""
    lead = _THE_DUO_OF.match(text, at, end) if text.find(" of ", at, at + _FARTHEST) >= 0 else None
    lead = lead or (_ONE_OF.match(text, at, end) if text.startswith(_SOME, at) else None)
    return lead or (_KIN.match(text, at, end) if text.startswith(_THEIR, at) else None)


def _description(text: str, at: int, end: int) -> re.Match[str] | None:
    """One describing phrase; in lower case, or in capitals like a nationality, an owner, a trade."""
    first = text[at : at + 1]
    if "a" <= first <= "z":
        return _DESCRIPTION.match(text, at, end)
    lead = _DESCRIPTION.match(text, at, end) if first in _MAY_DESCRIBE else None
    return lead or _CAPITAL_DESCRIPTION.match(text, at, end) or _ROLE_AT_HEAD.match(text, at, end)


def _is_owned_by_someone(text: str, at: int, end: int) -> bool:
    """In "director Mirela Voss' Harrow Lane" the owner is the one meant; in "Lundi Films' Tom Marrow" not."""
    owner = _OWNER_NAME.match(text, at, end)
    return owner is not None and is_person(owner["name"])


def with_article(text: str, name: Span) -> str:
    """ "The Ferrow Brothers" and "folk band The Hollow Reel" keep theirs."""
    words = " ".join(text[name.start : name.end].split())
    if text.startswith("The ", name.start - 4):
        return f"The {words}"
    if not text.startswith("the ", name.start - 4):
        return words
    is_group = bool(_GROUP.search(words) or _MUSICIANS.search(text, max(0, name.start - 30), name.start - 4))
    return f"The {words}" if is_group else words
