"""The crew before its verb: "A and B produce", "C and D serve as executive producers", "E composed the
score", "F handles the cinematography".

Leaves companies alone, what people of the story shoot and compose, and anyone whose verb has another
object.
"""

import re
from collections.abc import Iterator

from matinee.reading.credited import credited, credited_before
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import is_person
from matinee.reading.page import Page

KINDS = ("producer", "executive_producer", "composer", "cinematographer")
NEEDS = ()
CONFIDENCE = 0.87
EXAMPLE = "Ana Pell and Karl Oster produce, with Ines Marr serving as executive producer."

_ITS = r"(?:the|its|an?|this|his|her|their)(?: (?:\([^()]{1,30}\)|[\w\-]+)){0,4}?"
_EXECUTIVE = r"(?:(?P<{name}>executive|exec)[ -])?"
_PRODUCE = re.compile(
    rf"(?:is |are |also |will |has |have |was |were )*{_EXECUTIVE.format(name='a')}(?:produce[sd]?|producing)"
    r"(?=[.;]|,| and [^\W\d_a-z]| for| alongside| with| via| under| through| the (?:film|movie|project"
    r"|feature|picture)"
    r"| it\b|\Z)"
    r"(?P<fellows> (?:alongside|with|together with) )?"
)
_SERVE = re.compile(
    r"(?:(?:(?:will )?(?:serves?|serving|served|acts?|acting|acted|is|are|was|were|credited|(?:is"
    r"|are) (?:also )?on board"
    r"|gets? a credit|(?:is|are) credited)(?: (?!exec)\w+)? )?(?:as )?(?:an? |the )?)"
    rf"(?:(?:one|another) of the |among the )?{_EXECUTIVE.format(name='b')}(?:(?P<ep>EPs?\b)|producers?\b)"
)
_COMPOSE = re.compile(
    rf"(?:(?:has |is |was )?(?:compos\w+|wrote|provid\w+|creat\w+|penn\w+|contribut\w+|deliver\w+"
    rf"|handl\w+|did|does"
    rf"|made|making|recorded|wrote and performed) {_ITS} (?:score|music|soundtrack|film score)\b"
    r"|scored (?:the (?:film|movie|picture|doc)|it|this)\b|(?:is|was) the composer\b)"
)
_SHOOT = re.compile(
    rf"(?:(?:handl|provid|did|do|deliver|creat)\w* {_ITS} (?:cinematography|camerawork|photography)\b"
    r"|(?:serves|served|acts|acted|is|was) (?:as )?(?:the )?(?:cinematographer|DP|DoP|DOP"
    r"|director of photography)\b"
    r"|(?:lensed|photographed|shot) (?:the (?:film|movie|picture)|it)\b)"
)
_BE = ("is", "are", "was", "were", "has", "have", "will")
# What must stand somewhere in the post -> where a match may begin.
_WAYS = {
    _PRODUCE: (
        ("produce", "produces", "produced", "producing"),
        (*_BE, "also", "executive", "exec", "produce", "produces", "produced", "producing"),
    ),
    _SERVE: (
        ("producer", "producers", "ep", "eps"),
        (*_BE, "serve", "serves", "serving", "served", "act", "acts", "as", "get", "gets", "credited"),
    ),
    _COMPOSE: (
        ("score", "music", "soundtrack", "scored", "composer"),
        (
            *_BE,
            "composed",
            "composing",
            "providing",
            "composes",
            "wrote",
            "provides",
            "provided",
            "created",
            "penned",
            "contributed",
            "delivers",
            "delivered",
            "handles",
            "did",
            "scored",
            "made",
            "recorded",
        ),
    ),
    _SHOOT: (
        ("cinematography", "camerawork", "photography", "cinematographer", "dp", "lensed", "shot"),
        (*_BE, "handles", "handled", "provides", "did", "serves", "served", "lensed", "photographed", "shot"),
    ),
}
_ADVERB = re.compile(r",? (?:who|also|has|who also|who has|then|both) \Z")
_ASIDE = re.compile(r", (?:who|whose|also|the|a|an|known|best) [^,;.]{3,90}, \Z")
_WITH_A_VERB = re.compile(
    r" (?:wrote|adapted|penned|directed|directs|stars?|writes|serves)(?:[^.;,]{0,50}?)? and (?:also )?\Z"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for pattern, (words, cues) in _WAYS.items():
        if not page.has(*words):
            continue
        for verb in page.hits(pattern, *cues):
            if not page.is_quoted(verb.start()) and not _is_second_half(page, verb.start()):
                yield from _crew(page, verb, _kind(verb))


def _is_second_half(page: Page, at: int) -> bool:
    """As in "exec produces": the match that begins at "exec" has it already."""
    return page.prose[max(0, at - 10) : at].lower().endswith(("executive ", "executive-", "exec ", "exec-"))


def _kind(verb: re.Match[str]) -> str:
    if verb.re is _COMPOSE:
        return "composer"
    if verb.re is _SHOOT:
        return "cinematographer"
    groups = verb.groupdict()
    return "executive_producer" if groups.get("a") or groups.get("b") or groups.get("ep") else "producer"


def _crew(page: Page, verb: re.Match[str], kind: str) -> Iterator[Find]:
    sentence = page.sentence_at(verb.start())
    end = verb.start()
    if earlier := _WITH_A_VERB.search(page.prose, max(sentence.start, end - 70), end):
        end = earlier.start() + 1
    if aside := _ASIDE.search(page.prose, max(sentence.start, end - 120), end):
        end = aside.start()
    if adverb := _ADVERB.search(page.prose, max(sentence.start, end - 24), end):
        end = adverb.start()
    while end > sentence.start and page.prose[end - 1] in " ,":
        end -= 1
    people = credited_before(page, sentence.start, end)
    if verb.groupdict().get("fellows"):
        people = people + credited(page, verb.end(), sentence.end)
    for person in people:
        if is_person(person.name) or " " not in person.name:
            yield Find(kind, person.name, *person.span)
