"""The verbs of directing: "directs", "took the helm", "is set to direct", "makes her directorial debut"."""

import re
from collections.abc import Iterator

from matinee.reading.page import Page

_VERB = re.compile(
    r"(?:calls|called) the shots\b(?! (?:at|in|for|when|around))"
    r"|(?:takes?|took|taking) (?:over |on |up )?the (?:directing |directorial )?reins\b(?! (?:of|at) )"
    r"|(?:co-)?(?:(?:directs|helms)\b|(?:directed|helmed)(?! by|,)\b)|co-direct\b|turn(?:s|ed) director"
    r"|(?:takes?|took|taking) (?:over )?(?:the helm|the director's chair)"
    r"|(?:takes?|took|taking|handles?|handled|handling|shares?|shared|sharing|splits?|assumes?|divides?"
    r"|divided)"
    r" (?:on |over |up )?(?:the )?(?:directing|directorial|direction) (?:duties|reins|chores|credit"
    r"|responsibilities)"
    r"|(?:makes|made|takes) (?:the|his|her) (?:leap|jump|move|transition|turn|bow) (?:to|into|in|at"
    r"|as) direct"
    r"|tries (?:his|her) hand at directing|(?:steps|stepped|goes|moves) behind the camera"
    r"|return(?:s|ing)? (?:to the director's chair|behind the camera)|(?:serves|served"
    r"|returns) as (?:the )?director\b"
    r"|(?:makes?|made|is making|marks|in) (?:his|her|their) (?:own )?(?:feature|directorial|directing)"
    r"(?:[ -]\w+){0,2} (?:debut|bow)\b(?! (?:in|opposite|alongside|as (?!an? (?:film |feature )?director"
    r"|director)))"
    r"|(?:makes?|made|is making|making) (?:his|her|their) debut as (?:an? )?(?:film "
    r"|feature )?(?:director|filmmaker)"
)
_VERB_CUES = (
    "directs", "helms", "directed", "helmed", "co", "returns", "return", "returning", "takes", "took",
    "calls", "called", "handles", "serves", "served", "take", "taking", "handle", "handled", "handling",
    "share", "shares",
    "shared", "sharing", "split", "splits", "assume", "assumes", "divide", "divides", "divided",
    "makes", "make", "made", "marks", "turns", "turned", "tries", "steps", "stepped", "goes", "moves",
)  # fmt: skip
# "is once again at the helm", "is set to direct": found by the last word, for "is" and "to" are everywhere.
_AUXILIARY = re.compile(
    r"(?:(?:(?:is|are|was|were|will be|sits?|settles?|back) (?:[\w\-]+ ){0,3}?)?(?:(?:co-)?directing(?! "
    r"(?:duo|team|pair|debut|from the|career|style|credit|work|effort|job))|helming"
    r"|at the helm(?! of (?!the|this))"
    r"|in the director's chair|behind the camera|calling the shots)"
    r"|(?:(?:is|are|was|were|has been|have been) (?:[\w\-]+ ){0,2}?(?:set|attached|tapped|on board|hired|due)"
    r"|will(?: \w+)?|(?:has |have )?(?:agreed|signed on|come on|closed a deal|been announced)|returns?"
    r"|returned|chose|decided|opted|(?:is |are )?back|steps? (?:up|in)"
    r"|came on|signed|joins|joined|boarded|come aboard|in final talks)(?: to)? (?:co-)?(?:direct|helm)"
    r"|to (?:direct|helm)|(?:is|was) the (?:(?:film|movie)'s )?director(?! of (?!the (?:film|movie)))"
    r"|(?:(?:is|are|was|were|has|have|will be) (?:[\w\-]+ ){0,2}?)?(?:joins|joined|on ?board|aboard"
    r"|attached|set|hired|tapped"
    r"|signed on|signed|back|serving|acting) as (?:the )?director(?! of (?!the (?:film|movie))))\b"
)
_AUXILIARY_STARTS = re.compile(
    r"(?<!\w)(?:is|are|was|were|will|sits?|settles?|back|co|directing|helming|at|in|behind|calling|has|have"
    r"|agreed|signed|come|closed|been|returns?|returned|chose|decided|opted|steps?|came|joins|joined|boarded"
    r"|to|on|onboard|aboard|attached|set|hired|tapped|serving|acting)(?!\w)"
)
# The last word -> what stands right before it.
_AUXILIARY_ENDS = {
    "directing": ("",), "helming": ("",), "helm": (" ", "-"), "chair": ("director's ",),
    "camera": ("behind the ",), "shots": ("calling the ",), "direct": (" ", "-"),
    "director": (" the ", "'s ", " as "),
}  # fmt: skip
_AUXILIARY_LENGTH = 60


def directing_verbs(page: Page) -> Iterator[re.Match[str]]:
    """Each of them in the prose, without whoever directs."""
    cues = (*_VERB_CUES, "in") if page.has("debut") else _VERB_CUES
    yield from page.hits(_VERB, *cues)
    yield from _auxiliaries(page)


def _auxiliaries(page: Page) -> Iterator[re.Match[str]]:
    for word, before in _AUXILIARY_ENDS.items():
        for at in page.places_of_words.get(word, ()):
            if not page.prose.endswith(before, 0, at):
                continue
            start = max(page.sentence_at(at).start, at - _AUXILIARY_LENGTH)
            verb = _first_auxiliary(page.prose, start, at + len(word))
            if verb and verb.end() == at + len(word):
                yield verb


def _first_auxiliary(text: str, start: int, end: int) -> re.Match[str] | None:
    for word in _AUXILIARY_STARTS.finditer(text, start, end):
        if verb := _AUXILIARY.match(text, word.start(), end + 20):
            return verb
    return None
