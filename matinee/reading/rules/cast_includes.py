"""The cast behind "the cast includes", "the cast of TITLE features", "is joined by", "cast:" and "starring:".

Leaves the crew alone ("the crew includes"), and casts of other films.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import Entry, people
from matinee.reading.page import Page
from matinee.reading.parts import parts_of

KINDS = ("cast",)
NEEDS = ("title", "genre")
CONFIDENCE = 0.95
EXAMPLE = "The full cast of Harrow Lane also includes Ana Pell, Karl Oster, plus Ines Marr."

_MADE_UP_OF = (
    r"(?:is |are |was |were )?(?:also )?(?:rounded out|made up|led|headed|headlined|completed"
    r"|filled out|filled|composed"
    r"|comprised|topped|packed|stacked|populated|anchored|fronted)(?: off| up)? (?:by|of|with)"
)
_INCLUDES = (
    r"(?:also |now |currently |will |further )*(?:includes?|including|features?|featuring|stars?"
    r"|starring|boasts?"
    r"|comprises|consists of|counts|has|have|are|is|brings together|with)(?: also)?"
)
_VERB = rf"(?:{_MADE_UP_OF}|{_INCLUDES})"
_CAST = re.compile(
    r"(?:[Cc]ast(?:mates)?|[Ee]nsemble|[Cc]o-?stars?|[Pp]layers|[Aa]ctors|leads|stars|line-?up|[Vv]oices"
    r"|[Nn]ewcomers|[Aa]dditions|[Nn]ew (?:arrivals|faces)|[Rr]eturnees)"
    rf"(?: (?:list|members?|here|too|overall|so far|(?:was|is|has been) (?:involved|assembled|on board"
    rf"|on hand)))?(?: (?:of|for|in|on|behind|to) [^.;!?\n]{{1,60}}?)?,? "
    rf"(?:(?:that|which) (?:also )?)?{_VERB}"
    r"(?: the (?:likes|voices|talents|voice talents) of| (?:[\w\-]+ ){0,3}(?:names|faces|talents?|actors"
    r"|performers|stars|players)(?:,? (?:like|such as|including))|:)?(?: both)? (?:the )?(?=\S)",
)
_LISTED = re.compile(
    r"(?:(?i:cast|ensemble|starring|stars|players|voices)(?: list| members?| [^.:;!?\n]{1,60})?:"
    r"|(?i:casting|actors|with|featuring):|(?:cast|ensemble)(?= \([^\W\d_a-z])|cast(?:mates?"
    r"|[- ]members?)(?= [^\W\d_a-z])"
    r"|co-stars?(?= [^\W\d_a-z])"
    r"|[Jj]oined(?: (?:in|on|here|alongside|this)(?: [\w\-]+){0,3}?)? by(?: the likes of)?|[Ss]upported by"
    r"|(?:stars|actors)(?: such as| like)(?= [^\W\d_a-z])"
    r"|[Rr]ounding out the (?:\w+ ){0,2}(?:cast|ensemble)(?:,| we have)) \(?(?:both )?"
    r"(?:the )?(?=\S)"
)
_OTHER_FILM = re.compile(r"\b(?:original|whose|previous|cut)(?: \w+)? \Z", re.I)
_CREDIT_LINE = re.compile(r"\n[^\n:]{3,40}: ?[^\n:]{3,150}\s*\Z")
_PART = re.compile(
    r"(?!(?:The|A|An) )[^\W\d_a-z][\w\u0300-\u036f'.\-]*(?: [^\W\d_a-z][\w\u0300-\u036f'.\-]*){0,2}"
)
_FUNDED = re.compile(
    r"\b(?:film|movie|project|feature|documentary|doc|production|series|short|it|[A-Z]{2,}) "
    r"(?:is|was|has been|were)(?: also| being)? \Z|\b(?:and|,) \Z",
    re.I,
)
_CUES = (
    "cast", "castmates", "ensemble", "co", "players", "actors", "leads", "stars", "line", "lineup",
    "voices", "costars", "costar", "newcomers", "additions", "new", "returnees",
)  # fmt: skip
_LIST_CUES = (
    "cast", "castmates", "castmate", "co", "ensemble", "players", "voices", "starring", "stars", "rounding",
    "joined", "supported", "casting", "actors", "featuring",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    done = -1
    with_colon = ("with",) if "ith: " in page.prose or "ITH: " in page.prose else ()
    listed = page.hits(_LISTED, *_LIST_CUES, *with_colon)
    for cue in sorted([*page.hits(_CAST, *_CUES), *listed], key=re.Match.start):
        sentence = page.sentence_at(cue.start())
        before = page.prose[max(sentence.start, cue.start() - 24) : cue.start()]
        if cue.group().startswith(("Supported", "supported")) and _FUNDED.search(before):
            continue
        if cue.end() <= done or _OTHER_FILM.search(before) or page.is_quoted(cue.start()):
            continue
        done = cue.end()
        sure = 0.7 if cue.group().endswith(" by ") and cue.re is _LISTED else CONFIDENCE
        actors = people(page.prose, cue.end(), sentence.end)
        if ":" in cue.group() and _is_amid_credits(page, cue.start()):
            actors = _with_characters(page, actors)
        yield from parts_of(page, actors, found, sure)


def _is_amid_credits(page: Page, at: int) -> bool:
    """Whether the line before is a credit too: "Producers: NAME"."""
    line = page.prose.rfind("\n", max(page.start, at - 8), at)
    return line > 0 and _CREDIT_LINE.search(page.prose, max(page.start, line - 200), line) is not None


def _with_characters(page: Page, listed: list[Entry]) -> list[Entry]:
    """ "NAME (Mira), NAME (Anton)": in a block of credits the brackets hold the parts."""
    asides = [one.aside for one in listed if one.aside]
    if len(asides) < 2 or not all(_PART.fullmatch(page.prose, *aside) for aside in asides):
        return listed
    return [one._replace(role=one.aside, aside=None) if one.aside else one for one in listed]
