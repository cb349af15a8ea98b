"""The director before the verb: "NAME directs from a script by", "NAME is at the helm", "NAME makes her
directorial debut".

Leaves other films alone ("NAME directed the original"), and people of the story who direct a choir or a play.
"""

import re
from collections.abc import Iterator

from matinee.reading.credited import Credit, credited, credited_before, firm
from matinee.reading.directing import directing_verbs
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.other_work import is_said_of_another
from matinee.reading.page import Page
from matinee.reading.vocabulary import FILM
from matinee.reading.wording import is_title_at

KINDS = ("director",)
NEEDS = ("title",)
CONFIDENCE = 0.88
EXAMPLE = "Mirela Voss (Tin Skies, The Salt Ledger) directs from a script by Anders Holt."

_FOLLOWING_UP = 0.75  # an actor may follow up a hit too
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
    rf"(?:{FILM}|picture|project)\b"
    r"(?! (?:version of|and) )|(?:all|every|each)(?: of)?(?: the)?(?: [\w\-]+){0,2} episodes?\b)"
)
_NAMED_FILM = re.compile(r" (?=[\"“'‘]?[^\W_a-z])")
_FOLLOWS_UP = re.compile(
    r"follow(?:s|ed)(?: up)?(?: on)? (?:his|her|their) (?!acting|stage|screen|literary|TV)(?:[\w\-']+ ){0,4}?"
    r"(?:debut|features?|films?|documentar(?:y|ies)|drama|comedy|thriller|hit|breakthrough|short)\b"
    r"[^.;:\n]{0,90}? with "
)
_STORY = re.compile(rf"(?:an?|another|this|the) (?:[\w\-]+ ){{0,5}}?(?:{FILM}|story|tale)\b")
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
    for credit in _following_up(page, found.title):
        yield Find("director", credit.name, *credit.span, _FOLLOWING_UP)


def _subjects(page: Page, found: Findings) -> Iterator[Credit]:
    """ "NAME directs"."""
    for verb in directing_verbs(page):
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
        people = firm(page, credited(page, cue.end(), page.sentence_at(cue.start()).end))
        if people and not _CAMERAMAN.search(page.prose, cue.end(), people[0].span.start):
            yield from people


def _following_up(page: Page, title: str | None) -> Iterator[Credit]:
    """ "NAME follows up her debut A with Harrow Lane", "with a story about"."""
    for cue in page.hits(_FOLLOWS_UP, "follows", "followed"):
        sentence = page.sentence_at(cue.start())
        is_this = is_title_at(page.prose, cue.end(), title) or _STORY.match(page.prose, cue.end())
        if is_this and not page.is_quoted(cue.start()):
            yield from credited_before(page, sentence.start, cue.start() - 1)


def _names_another(page: Page, cue: re.Match[str], title: str | None) -> bool:
    """ "the Mirela Voss-directed drama Tin Skies" in a post about another film."""
    named = _FILM_BEHIND.match(page.prose, cue.end(), page.sentence_at(cue.start()).end)
    return named is not None and not is_title_at(page.prose, named.end(), title)


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
    return named is not None and not is_title_at(page.prose, named.end(), title)


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
