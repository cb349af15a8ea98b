"""The actor and the character anywhere: "there's Ana Pell playing Mira", "Karl Oster back as Anton".

Leaves jobs alone ("Ana Pell as executive producer"), and roles without a name.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.name import NAME_BEFORE, goes_on, people, person_before
from matinee.reading.page import Page
from matinee.reading.parts import is_director_or_title, parts_of, without_honour
from matinee.reading.role import roles_at
from matinee.reading.values import Part

KINDS = ("cast",)
NEEDS = ("title", "director")
CONFIDENCE = 0.75
EXAMPLE = "You get a first look at Ana Pell as Dr. Mira Lund, and a short one at that."

_AS = re.compile(r"(?:as|playing) (?=\S)")
_PRAISE = (
    "terrific", "great", "excellent", "superb", "perfect", "fantastic", "brilliant", "wonderful",
    "outstanding",
    "amazing", "charming", "hilarious", "phenomenal", "magnetic", "impressive", "delightful", "captivating",
    "unrecognizable", "better", "scene-stealing", "heartbreaking", "riveting", "mesmerizing", "chilling",
    "uncredited", "good", "fine", "back", "around", "returning", "cast", "seen", "featured", "here",
)  # fmt: skip
_BETWEEN = frozenset({*_PRAISE, "is", "are", "was", "been", "be"})
_ACTOR = re.compile(
    rf"{NAME_BEFORE}(?: \([^()]{{1,60}}\))?,? (?:(?:is|are|was|has been|can be|will be) )?"
    rf"(?:(?:(?:also|just|absolutely|perfectly|so|quite|really|simply|even) )?(?:{'|'.join(_PRAISE)}) )?\Z"
)
_JOB = re.compile(
    r"(?:(?:Executive|Associate|Co-)[ -]?)?(?:Producers?|Directors?|Writers?|Editors?|EPs?|DP|DoP|DOP|CEO"
    r"|President|Head"
    r"|Best|Bond|January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"(?! [A-Z])"
)
_UNSURE = re.compile(
    r"\b(?:aired in (?:19|20)\d\d|original (?:cast|series|version|film)|stage (?:show|version|production)"
    r"|rumou?r|might|talks|consider|instead of|replac|tested|passed on|turned down|known)",
    re.I,
)
# "starring A as an ex-con with six weeks to live and B as the grandson who"
_AND_ANOTHER = re.compile(
    r"\b(?:stars?|starring) [^.;]{3,80}? as (?:an?|the|his|her) [^.;]{3,90}?,? (?:and"
    r"|with) (?:[a-z\-]+ ){0,3}\Z"
)
_NEAR = 90  # characters before an actor in which the part may be doubted
_COMPARED = re.compile(r"as (?:[a-z\-]+ ){1,3}as ")  # "few are as quiet as Harrow Lane"
_OF_A_GROUP = re.compile(
    r"\b(?:one|some|guys?|members?|half|man|woman|boys|girls|people|singer|drummer) (?:from|of) \Z"
)
_A_TURN = re.compile(r"\b(?:an?|the (?:always|ever)) [a-z\-]+ \Z")  # "a chilling Ana Pell as the priest"


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_AS, "as", "playing"):
        sentence = page.sentence_at(cue.start())
        if not _may_follow_a_name(page, cue.start()):
            continue
        if page.is_quoted(cue.start()) or _JOB.match(page.prose, cue.end()):
            continue
        actor = person_before(page.prose, sentence.start, cue.start(), _ACTOR)
        if actor is None or _OF_A_GROUP.search(page.prose, sentence.start, actor.start):
            continue
        if _COMPARED.match(page.prose, cue.start(), sentence.end):
            continue
        roles = roles_at(page.prose, cue.end(), sentence.end)
        is_part = (
            bool(roles.names)
            or roles.is_oneself
            or _A_TURN.search(page.prose, sentence.start, actor.start)
            or _AND_ANOTHER.search(page.prose, sentence.start, actor.start)
        )
        if (
            not is_part
            or roles.are_several
            or _UNSURE.search(page.prose, max(sentence.start, actor.start - _NEAR), cue.start())
        ):
            continue
        if not is_director_or_title(page.words(actor), found):
            character = page.words(roles.names[0]) if roles.names else None
            part = Part(without_honour(page.words(actor)), character, oneself=roles.is_oneself)
            yield Find("cast", part, actor.start, roles.end)
            if goes_on(page.prose, roles.end, sentence.end):
                yield from _further(page, actor, sentence.end, found)


def _further(page: Page, actor: Span, end: int, found: Findings) -> Iterator[Find]:
    """Those whom the same list names: "Ana Pell as Mira, Karl Oster as Anton, and Ines Marr"."""
    entries = people(page.prose, actor.start, end)
    if len(entries) > 2:
        yield from parts_of(page, entries[1:], found, CONFIDENCE)


def _may_follow_a_name(page: Page, at: int) -> bool:
    """Whether a capital word, a bracket or a word such as "cast" stands before the cue."""
    word = page.prose[max(page.start, at - 24) : at].rstrip(" ,").rsplit(" ", 1)[-1]
    return not word[:1].islower() or word in _BETWEEN
