"""Whether a cue for the director tells of another work: the original, a stage version, another film."""

import re

from matinee.reading.page import Page
from matinee.reading.release_subject import is_other_title
from matinee.reading.vocabulary import FILM

FARTHEST = 110  # characters before the cue that are looked at

_NOT = re.compile(
    r"(?:n['’]t|\bnot|\bnever|\bno longer|rather than|instead of)(?: (?:being|been|yet|actually))* \Z"
)
_WAS = (
    r"(?:,? \(?(?:(?:which|that) )?(?:(?:was|were|had been|is|are|to be) )?(?:also |both |first |itself )?)"
)
_ORIGINAL = re.compile(
    r"\b(?:[Tt]he|[Tt]hat) (?:very )?(?:original|first|second|third|previous|earlier|prior|last|other|older)"
    r"(?: (?:[\w\-]+ ){0,2}?(?:ones?|two|three|entry|entries|installments?|parts?|version|classic"
    rf"|{FILM}))?"
    r"(?:,? (?:which|that) (?:was|were)|,| \(| (?:was|were)(?: also| both)?) ?\Z"
)
_OTHER_KIND = re.compile(
    r"\b(?:music videos?|lyric videos?"
    r"|(?:stage|Broadway|theat\w+|touring|London) (?:production|version|play|show|musical)"
    r"|play|plays|pilot|album|commercials?|ads?|video game|web series|proof of concept"
    r"|schools?|choirs?|orchestra|theat(?:er|re)|clinic|troupe|workshop|course|[Aa] (?:second"
    r"|third) (?:film|movie|one)"
    r"|animation|(?:action|dance|fight|dream) (?:scenes?|sequences?))(?: of it)?"
    rf"{_WAS}\Z",
    re.I,
)
_WORD = re.compile(r"[a-z]+")
_SIGNS = frozenset({
    "not", "never", "longer", "rather", "instead", "original", "first", "second", "third", "previous",
    "earlier", "prior", "last", "other", "older", "video", "videos", "production", "version", "show",
    "musical", "play", "plays", "pilot", "album", "commercial", "commercials", "ad", "ads", "game",
    "series", "concept", "school", "schools", "choir", "choirs", "orchestra", "theater", "theatre",
    "clinic", "troupe", "workshop", "course", "animation", "scene", "scenes", "sequence", "sequences",
})  # fmt: skip
_WAS_IN = re.compile(
    r"\b(?:appears?|appeared|appearing|seen|starred|acted|role|roles|turn|known|performance|work|worked|out"
    r"|breakthrough|cast|lead|played)(?: [\w\-]+){0,2} (?:in|for|from|on|with) (?:the )?(?:[a-z\-]+ ){0,4}"
    r"[“\"‘']?(?P<work>[^\W_a-z][^.;]{1,50}?)"
    r"[”\"’']?,?[”\"’']? (?:which (?:was |is )?|\()?\Z"
)
_WAS_IN_ENDS = (", ", "(", "which ", "which was ", "which is ", ",” ", '," ')
_RELATIVE = re.compile(
    r"[”\"']?(?: \([^()\n]{1,40}\))?,?[”\"']? (?:(?:the|an?|that|this) (?:[\w\-]+ ){0,4}?"
    rf"(?:{FILM}|picture|project) )?(?:which|that) \Z"
)
# What a "which was directed by" behind it is hung on.
SOURCE_FILM = re.compile(
    r"\b(?:the original|(?:remakes?|reboot|reimagining|redo|version|reworking|sequel|prequel|follow-?up"
    r"|spin-?off"
    r"|homage|update) (?:of|to|from)|based on)\b",
    re.I,
)
_APPOSED = re.compile(r"[”\"']? (?:the|an?)(?: [\w\-]+){0,5} ")


def is_of_another(page: Page, at: int, titles: list[str]) -> bool:
    """Whether what stands right before a cue such as "directed by" makes it another work's or denies it."""
    before = _before(page, at)
    if _has_sign(before) and (_NOT.search(before) or _ORIGINAL.search(before) or _OTHER_KIND.search(before)):
        return True
    was_in = _WAS_IN.search(before) if before.endswith(_WAS_IN_ENDS) else None
    return was_in is not None and is_other_title(was_in["work"], titles)


def is_said_of_another(page: Page, at: int, titles: list[str]) -> bool:
    """Whether a clause at `at` is hung on another title: "Tin Skies, which", "Tin Skies, a drama"."""
    before = _before(page, at)
    if before.endswith((" which ", " that ")):
        if SOURCE_FILM.search(before):
            return True
        clause = _RELATIVE.search(before)
        return clause is not None and is_other_title(before[: clause.start()], titles)
    comma = before.rfind(",")
    is_apposed = comma > 0 and _APPOSED.fullmatch(before, comma + 1) is not None
    return is_apposed and is_other_title(before[:comma].rstrip("”\"'"), titles)


def _has_sign(before: str) -> bool:
    """Whether any word is there that the patterns need: looking for it is much cheaper than they are."""
    return "n't" in before or "n’t" in before or not _SIGNS.isdisjoint(_WORD.findall(before.lower()))


def _before(page: Page, at: int) -> str:
    return page.prose[max(page.sentence_at(at).start, at - FARTHEST) : at]
