"""The director before the verb: "NAME directs from a script by", "NAME is at the helm", "NAME makes her
directorial debut".

Leaves other films alone ("NAME directed the original"), and people of the story who direct a choir or a play.
"""

import re
from collections.abc import Iterator

from matinee.reading.credited import Credit, credited, credited_before, firm
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.other_work import is_said_of_another
from matinee.reading.page import Page
from matinee.reading.vocabulary import FILM

KINDS = ("director",)
NEEDS = ("title",)
CONFIDENCE = 0.88
EXAMPLE = "Mirela Voss (Tin Skies, The Salt Ledger) directs from a script by Anders Holt."

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
_HYPHEN = re.compile(r"(?<=-)(?:directed|helmed)\b")
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w.]*"
_REPLACED = re.compile(r"\b(?:[Rr]eplac|[Ss]ucceed|instead of|unlike|without)")
_NO_LONGER = re.compile(
    r"\b(?:originally|first|initially|once(?! again)|at one point|previously|formerly|rumou?red"
    r"|no longer|not)\b"
)
_FILM_BEHIND = re.compile(rf"(?: [\w\-]+){{0,5}}? {FILM} (?=[\"“'‘]|[^\W_a-z])")
_NAME_HYPHEN = re.compile(rf"(?!The )(?P<name>{_CAPITAL}(?: {_CAPITAL}){{1,3}})-\Z")
_DIRECTORIAL = re.compile(r"directorial(?! (?:debut|bow|first|career|style|skills?|talent|experience)s?\b)")
_OWNER = re.compile(rf"\b[Tt]he (?P<name>{_CAPITAL}(?: {_CAPITAL}){{1,3}}) \Z")
_INVERTED = re.compile(
    r"(?:in the director's chair|at the helm|behind the camera|calling the shots|directing)"
    r"(?: this time(?: around)?| again| once again)? (?:is|are|was) (?=\S)"
    r"|direct(?:ing|ion|orial) (?:duties|reins|chores|credit)"
    r" (?:(?:are|is|were|was) (?:shared|split|handled|taken up|divided) (?:by|between)"
    r"|(?:fall|falls|fell|go|goes|went|belong|belongs|been handed|passed?) to) (?=\S)",
    re.I,
)
_OTHER_FILM = re.compile(
    r" (?:(?:traffic|plays|choirs|music videos|shorts|commercials|theat\w+|operas?|operations|people"
    r"|actors)\b"
    r"|the (?:original|first|19|20|pilot|previous|segment)|(?:a|an|the|his|her|their|this|that|all the)"
    r" (?:[\w\-]+ ){0,2}(?:play|choir|theat\w+|traffic|opera|orchestra|school|company|musical|pageant"
    r"|institute"
    r"|attention|anger|rage|one called)\b|(?:his|her|their) (?:attention|anger|rage|own)|at |toward"
    r"|(?:him|her|them)(?: (?:to|toward|towards|into|in|on|away|back)\b|[.,]))"
)
# "directed the stage production", "directed two shorts": behind the past tense only this film will do.
_PAST_OBJECT = re.compile(
    r" (?:the|a|an|his|her|their|its|two|three|several|many|all|both|some|every|each|over|more) "
)
_THIS_FILM = re.compile(
    r" (?:(?:the|this) (?:(?!original|first|second|last|previous|19|20|short|stage)[\w\-]+ ){0,4}?"
    rf"(?:{FILM[3:-1]}|picture|project)\b"
    r"(?! (?:version of|and) )|(?:all|every|each)(?: of)?(?: the)?(?: [\w\-]+){0,2} episodes?\b)"
)
_NAMED_FILM = re.compile(r" (?=[\"“'‘]?[^\W_a-z])")
_ASIDE = re.compile(
    r", (?:who|whose|best|known|one half|one of|half|himself|herself|making|an?|the|previously|of"
    r"|director|fresh"
    r"|in)\b[^.;!?]{3,140}, \Z"
)
_CAMERAMAN = re.compile(
    r"\b(?:DPs?|DoP|DOP|D\.P\.|[Cc]inematographers?|[Cc]ameram[ae]n|lensers?|[Dd]irectors? of photography) \Z"
)
_CREW_NEXT = re.compile(
    r",? (?:and|while|with) (?:the |an? )?(?:[\w\-]+ )?(?:score|music|soundtrack|edit(?:ing|or))\b"
)
_WILL = re.compile(
    r" (?:will|(?:is|are|was|were) (?:[\w\-]+ )?(?:set|due|about|ready|preparing|poised|slated|attached"
    r"|on board"
    r"|gearing up) to|has signed on to) \Z"
)
_ADVERB = re.compile(
    r",? (?:(?:once again|also|again|both|then|here|himself|herself|themselves|who|now)(?: |\Z))+\Z"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for credit in (*_subjects(page, found), *_hyphened(page, found), *_inverted(page), *_directorials(page)):
        yield Find("director", credit.name, *credit.span)


def _subjects(page: Page, found: Findings) -> Iterator[Credit]:
    """ "NAME directs"."""
    cues = (*_VERB_CUES, "in") if page.has("debut") else _VERB_CUES
    for verb in (*page.hits(_VERB, *cues), *_auxiliaries(page)):
        sentence = page.sentence_at(verb.start())
        if page.is_quoted(verb.start()) or _has_other_object(page, verb, sentence.end, found.title):
            continue
        before = max(sentence.start, verb.start() - 80)
        if _NO_LONGER.search(verb.group()) or _REPLACED.search(page.prose, before, verb.start()):
            continue
        end = _end_of_subject(page, sentence.start, verb.start())
        people = credited_before(page, sentence.start, end)
        if (
            people
            and verb.group().endswith("behind the camera")
            and _is_of_crew(page, verb, people[0].span.start)
        ):
            continue
        if people and not is_said_of_another(page, people[0].span.start, found.titles):
            yield from people


def _is_of_crew(page: Page, verb: re.Match[str], name: int) -> bool:
    """ "DP NAME was behind the camera", "and the score is by": who shot it."""
    return bool(
        _CAMERAMAN.search(page.prose, max(page.start, name - 30), name)
        or _CREW_NEXT.match(page.prose, verb.end())
    )


def _hyphened(page: Page, found: Findings) -> Iterator[Credit]:
    """ "the NAME-directed film"."""
    for cue in page.hits(_HYPHEN, "directed", "helmed"):
        start = page.sentence_at(cue.start()).start
        joined = _NAME_HYPHEN.search(page.prose, max(start, cue.start() - 50), cue.start())
        if joined and not _names_another(page, cue, found.title):
            yield Credit(joined["name"], Span(*joined.span("name")))


def _directorials(page: Page) -> Iterator[Credit]:
    """ "the NAME directorial"."""
    for cue in page.hits(_DIRECTORIAL, "directorial"):
        start = page.sentence_at(cue.start()).start
        if owner := _OWNER.search(page.prose, max(start, cue.start() - 50), cue.start()):
            yield Credit(owner["name"], Span(*owner.span("name")))


def _inverted(page: Page) -> Iterator[Credit]:
    """ "at the helm is NAME"."""
    if not page.has("chair", "helm", "camera", "shots", "directing", "duties", "reins", "chores"):
        return
    for cue in page.hits(_INVERTED, "in", "at", "behind", "calling", "directing", "direction", "directorial"):
        yield from firm(page, credited(page, cue.end(), page.sentence_at(cue.start()).end))


def _names_another(page: Page, cue: re.Match[str], title: str | None) -> bool:
    """ "the Mirela Voss-directed drama Tin Skies" in a post about another film."""
    named = _FILM_BEHIND.match(page.prose, cue.end(), page.sentence_at(cue.start()).end)
    return named is not None and not page.prose[named.end() :].lstrip("\"“'‘").startswith(title or "\n")


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


def _has_other_object(page: Page, verb: re.Match[str], end: int, title: str | None) -> bool:
    """ "directed a play"; and a film that is named behind the past tense must be this one."""
    if _OTHER_FILM.match(page.prose, verb.end(), end):
        return True
    if not verb.group().endswith("ed"):
        return False
    if _PAST_OBJECT.match(page.prose, verb.end(), end):
        film = _THIS_FILM.match(page.prose, verb.end(), end)
        return film is None or _is_another_title(page, film.end(), title)
    return _is_another_title(page, verb.end(), title)


def _is_another_title(page: Page, at: int, title: str | None) -> bool:
    """ "directed Tin Skies", "directed the acclaimed drama Tin Skies"."""
    named = _NAMED_FILM.match(page.prose, at)
    return named is not None and not page.prose[named.end() :].lstrip("\"“'‘").startswith(title or "\n")


def _end_of_subject(page: Page, start: int, end: int) -> int:
    """Where the subject's names end, before "once again" and before ", best known for A and B,"."""
    will = _WILL.search(page.prose, max(start, end - 40), end)
    end = will.start() if will else end
    adverb = _ADVERB.search(page.prose, max(start, end - 40), end)
    end = adverb.start() if adverb else end
    aside = _ASIDE.search(page.prose, max(start, end - 200), end)
    end = aside.start() if aside else end
    while end > start and page.prose[end - 1] == " ":
        end -= 1
    return end
