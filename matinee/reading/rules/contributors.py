"""The people who appear in a documentary: "featuring interviews with", "contributions from", "we hear from".

Leaves interviews alone that a disc has or a paper made, and talks between characters.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.mention import name_begun
from matinee.reading.name import Entry, is_person, people
from matinee.reading.page import Page
from matinee.reading.parts import is_documentary, without_honour
from matinee.reading.values import Part

KINDS = ("cast",)
NEEDS = ("title", "genre")
CONFIDENCE = 0.9
EXAMPLE = (
    "Tarn Films has debuted a trailer for a documentary called Harrow Lane."
    " Featuring interviews with beekeepers Ana Pell and Karl Oster."
)

_HEARD = re.compile(
    r"(?i:interviews? with|(?:interviewees|contributors|participants|voices|those interviewed|interviewed"
    r"|featured|appearing)(?: here| in (?:it|the (?:film|doc|documentary)))? (?:also )?(?:include"
    r"|are)(?: also)?"
    r"|testimonials? (?:from|by)|interviews (?:from|of)|interviewing|interviews|conversations? with"
    r"|contributions? "
    r"(?:from|by)|appearances? (?:by|from)|insights? (?:from|by)|commentary (?:from|by)|testimon(?:y|ies) "
    r"(?:from|of|by)|(?<=\b[Yy]ou'll )meet|(?<=\b[Yy]ou'll also )meet|(?<=\b[Ww]e )meet"
    r"|(?<=\b[Ww]e also )meet|hears? from|(?:speaks?|talks?|speaking|talking)(?: for the first time)? (?:to"
    r"|with)"
    r"|subjects (?:include|are)|talking heads include|introduces us to|introducing us to|features|featuring"
    r"|(?:memories|stories) from|told by|(?:written|directed) and presented by|hosted by|(?:is|was)"
    r" presented by) "
)
_DESCRIBED = re.compile(
    r"(?:the likes of |both )?(?:[A-Z]\w+'s? (?=(?:[a-z\-]+ ){1,3}[A-Z]))?(?:(?:(?!(?:by|about|in|on|of|at"
    r"|for|made|from)\b)[a-z][\w\-']*"
    r"|[A-Z]{2,}s),? (?:and (?=[a-z]))?){0,7}?(?=[\"“]?[^\W\d_a-z])(?![A-Z]{2,}s )"
)
_ELSEWHERE = re.compile(r"\b(?:blu-ray|dvd|disc|extras|magazine|bonus|special features|podcast)\b", re.I)
_RELATIVE = re.compile(
    r",? (?:and |as well as )?(?:the|his|her|their|[^\W\d_a-z]\w+'s) [a-z'\- ]{3,60}, (?=[^\W\d_a-z])"
)
_DESCRIBED_NEXT = re.compile(
    r"(?:,| and| &|, and|, plus|, as well as|, along with)(?! (?:the|it|this|which|who|while|as|but|with"
    r"|in|on|at"
    r"|from|directed|made|has|is|was|will|before|after)\b) (?:(?!(?:to|in|at|of|from|for|by|on|about|with"
    r"|is|was"
    r"|that|who|and) )[a-z][a-z\-']+ ){1,4}(?=[^\W\d_a-z])"
)
MOST = 40  # people behind one cue
_TO_THE_PRESS = re.compile(
    r"\b(?:[Ii]n|[Dd]uring|[Ff]rom|[Rr]ead|[Ss]ee|[Oo]ur|exclusive) (?:an? |this |the |her |his "
    r"|our )?(?:[\w\-]+ )?\Z"
)
_CUES = (
    "interviewed", "those", "contributors", "participants", "voices", "featured", "appearing", "testimonials",
    "testimonial", "interview", "interviews", "interviewees", "interviewing", "conversation", "conversations",
    "contribution", "contributions", "appearance", "appearances", "insight", "insights", "commentary",
    "testimony", "testimonies", "hear", "hears", "meet", "speak", "speaks", "talk", "talks", "speaking",
    "talking", "subjects", "introduces", "introducing", "features", "featuring", "memories",
    "stories", "told", "written", "directed", "hosted", "is", "was",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    if not is_documentary(found):
        return
    for cue in page.hits(_HEARD, *_CUES):
        sentence = page.sentence_at(cue.start())
        words = page.prose[sentence.start : sentence.end]
        described = _DESCRIBED.match(page.prose, cue.end(), sentence.end)
        if described is None or page.is_quoted(cue.start()) or _ELSEWHERE.search(words):
            continue
        if _TO_THE_PRESS.search(page.prose, max(sentence.start, cue.start() - 30), cue.start()):
            continue
        heard = people(page.prose, described.end(), sentence.end)
        heard += _relatives(page, heard, sentence.end)
        heard += _described_next(page, heard, sentence.end)
        if any(is_person(page.words(entry.name)) for entry in heard):
            for entry in heard:
                name = without_honour(page.words(entry.name))
                name = name if " " in name else name_begun(page, name) or name
                yield Find("cast", Part(name, oneself=True), entry.name.start, entry.name.end)


def _described_next(page: Page, heard: list[Entry], end: int) -> list[Entry]:
    """Those behind a word for what they do: "wrestlers Ana Pell and Bo Lind, and journalist Ines Marr"."""
    more: list[Entry] = []
    while len(more) < MOST and (last := [*heard, *more][-1:]):
        joint = _DESCRIBED_NEXT.match(page.prose, last[0].end, end)
        further = people(page.prose, joint.end(), end) if joint else []
        further = [entry for entry in further if is_person(page.words(entry.name))]
        if not further:
            break
        more += further
    return more


def _relatives(page: Page, heard: list[Entry], end: int) -> list[Entry]:
    """Those told by whom they belong to: "and the clerk's granddaughter, Vera Pell"."""
    joint = _RELATIVE.match(page.prose, heard[-1].end, end) if heard else None
    return people(page.prose, joint.end(), end) if joint else []
