"""The crew before its verb: "A and B produce", "C and D serve as executive producers", "E composed the
score", "F handles the cinematography".

Leaves companies alone, what people of the story shoot and compose, and anyone whose verb has another
object.
"""

import re
from collections.abc import Iterator

from matinee.reading.beside import hits_beside
from matinee.reading.company_owner import is_owned
from matinee.reading.credited import Credit, credited, credited_before, of_one_job
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.jobs import is_behind_executive
from matinee.reading.name import is_person
from matinee.reading.page import Page

KINDS = ("producer", "executive_producer", "composer", "cinematographer")
NEEDS = ("title",)
CONFIDENCE = 0.87
EXAMPLE = "Ana Pell and Karl Oster produce, with Ines Marr serving as executive producer."

_ITS = r"(?:the|its|an?|this|his|her|their)(?: (?:\([^()]{1,30}\)|[\w'\-]+)){0,4}?"
_EXECUTIVE = r"(?:(?P<executive>executive|exec)[ -])?"
_PRODUCE = re.compile(rf"{_EXECUTIVE}(?:produce[sd]?|producing)\b(?! by\b|-)")
_MEANWHILE = r"(?=[.,;)]|\Z| and (?=[^\W\d_a-z]))"  # "with A lensing and B scoring"
_WILL = re.compile(r" (?:(?:is|are|also|will|has|have|was|were|to|set|attached|on board|due|been|both) )+\Z")
_THIS_FILM = re.compile(
    r" (?:(?:the|this) (?:new |finished |completed )?(?:film|movie|project|feature|picture|pic|doc"
    r"|documentary|series|short)|it)\b"
)
_MARK = re.compile(r" [\"“'‘]?")
_ON_ANOTHER = re.compile(r" (?:on|of|for) (?:the )?(?:[a-z][\w\-]* ){0,3}[\"“‘]")
_MAY_FOLLOW = re.compile(
    r"[.;,)]|\Z| and (?=[^\W\d_a-z])| (?:and will|for|alongside|with|together|via|under|through|at|from"
    r"|on behalf"
    r"|while|as well)\b"
)
_FELLOWS = re.compile(
    r"(?: (?:for|through|via|under|from|at) (?:(?:his|her|their|the) )?[^,.;()]{2,60}?)??"
    r",? (?:alongside|with|together with|along with) (?=[^\W_])"
)
_OWNS = re.compile(r"(?:'s|(?<=s)') (?=[^\W\d_a-z])")
_IN_ANOTHER_JOB = re.compile(
    r"(?:,? (?:and|&) [^,.;()]{3,40}?)?,? (?:lensing|scoring|editing|directing|writing|as|serving|acting"
    r"|executive|exec|co-|also|who|on board|are"
    r"|is|both)"
)
_SERVE = re.compile(
    r"(?:(?:(?:will )?(?:serves?|serving|served|acts?|acting|acted|is|are|was|were|credited|(?:is"
    r"|are) (?:also )?on board"
    r"|gets? a credit|(?:is|are) credited)(?: (?!exec)\w+)? )?(?:as )?(?:an? |the )?"
    r"(?:(?:film|movie|picture|project|documentary|series)'s |its )?"
    r"(?:(?:(?:co-)?writer|director|editor|star|creator|showrunner)(?:, | and |/))*)"
    rf"(?:(?:one|another) of the |among the )?{_EXECUTIVE}(?:(?P<ep>EPs?\b)|producers?\b)"
)
_COMPOSE = re.compile(
    rf"(?:(?:has |is |was )?(?:compos\w+|wrote|provid\w+|creat\w+|penn\w+|contribut\w+|deliver\w+"
    rf"|handl\w+|did|does"
    rf"|made|making|recorded|wrote and performed) {_ITS} (?:score|music|soundtrack|film score)\b"
    rf"|scoring{_MEANWHILE}|(?:(?:is|are|was) scoring|scored|scores) (?:the (?:film|movie|picture|doc)|it"
    rf"|this)\b|(?:is"
    r"|was) the composer\b)"
)
_SHOOT = re.compile(
    rf"(?:(?:handl|provid|did|do|deliver|creat)\w* (?:{_ITS} )?(?:cinematography|camerawork|photography)\b"
    r"|(?:serves|served|acts|acted|is|was) (?:as )?(?:the )?(?:cinematographer|DP|DoP|DOP"
    r"|[Dd]irector of [Pp]hotography)\b|as (?:the )?(?:cinematographer|DP|DoP|DOP|director of photography)"
    r"(?=[.,;]|\Z| and )"
    rf"|lensing{_MEANWHILE}|crank(?:s|ed|ing) the camera\b"
    r"|(?:lensed|photographed|shot) (?:the (?:film|movie|picture|pic)|it)\b|(?:lensed|lenses)(?=[.;]|\Z)"
    r"|(?:is|was) behind the camera(?=,? (?:and|while|with) (?:the |an? )?(?:[\w\-]+ )?(?:score|music)\b))"
)
_BE = ("is", "are", "was", "were", "has", "have", "will")
# What must stand somewhere in the post -> where a match may begin.
_WAYS = {
    _PRODUCE: (
        ("produce", "produces", "produced", "producing"),
        ("executive", "exec", "produce", "produces", "produced", "producing"),
    ),
    _SERVE: (
        ("producer", "producers", "ep", "eps"),
        (*_BE, "serve", "serves", "serving", "served", "act", "acts", "as", "get", "gets", "credited"),
    ),
    _COMPOSE: (
        ("score", "music", "soundtrack", "scored", "scoring", "composer"),
        (
            *_BE, "composed", "composing", "providing", "composes", "wrote", "provides", "provided",
            "created", "penned", "contributed", "delivers", "delivered", "handles", "handled", "did", "does",
            "creates", "contributes", "scored", "scoring", "made", "recorded",
        ),
    ),
    _SHOOT: (
        (
            "cinematography", "camerawork", "photography", "cinematographer", "dp", "lensed", "lensing",
            "shot",
            "camera",
        ),
        (
            *_BE, "handles", "handled", "provides", "delivers", "delivered", "creates", "created", "did",
            "serves", "served", "lensed", "photographed",
            "shot", "as", "lensing", "cranks", "cranked", "cranking",
        ),
    ),
}  # fmt: skip
_ALSO = ("photographed", "dop")  # of _SHOOT, which one of the other words in the post must wake
_AND_COMPANY = re.compile(r" and (?:his|her|their) [^\W_a-z][^,.;()]{2,40} \Z")
_ADVERB = re.compile(r",? (?:who|also|has|who also|who has|then|both) \Z")
_ASIDE = re.compile(r", (?:who|whose|also|the|a|an|known|best) [^,;.]{3,90}, \Z")
_CASTS = re.compile(r"\b(?:stars?|starring|plays?|playing|cast|roles?|features|featuring)\b", re.I)
_WITH_A_VERB = re.compile(
    r" (?:(?:has |have )?written|wrote|adapted|penned|directed|directs|stars?|writes"
    r"|serves)(?:[^.;,]{0,50}?)? and (?:also )?\Z"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for pattern, (words, cues) in _WAYS.items():
        if not page.has(*words):
            continue
        for verb in hits_beside(page, pattern, (*words, *_ALSO), cues):
            # What begins at "executive" is a match already.
            if not page.is_quoted(verb.start()) and not is_behind_executive(page.prose, verb.start()):
                end = _past_object(page, verb, found.title) if pattern is _PRODUCE else verb.end()
                if end and not _is_on_another(page, verb, found.title):
                    yield from _crew(page, verb, _kind(verb), end)


def _past_object(page: Page, verb: re.Match[str], title: str | None) -> int:
    """Where "the film" or its title ends behind "produced"; 0 where something else is produced."""
    end = verb.end()
    if film := _THIS_FILM.match(page.prose, end):
        end = film.end()
    elif title:
        film = _MARK.match(page.prose, end)
        if film and page.prose[film.end() : film.end() + len(title)].lower() == title.lower():
            end = film.end() + len(title)
            end += page.prose.startswith(('"', "”", "’", "'"), end)
    return end if _MAY_FOLLOW.match(page.prose, end) else 0


def _is_on_another(page: Page, verb: re.Match[str], title: str | None) -> bool:
    """As in "who served as a producer on “Tin Skies”"."""
    work = _ON_ANOTHER.match(page.prose, verb.end()) if verb.re is _SERVE and title else None
    return work is not None and not page.prose.lower().startswith((title or "").lower(), work.end())


def _kind(verb: re.Match[str]) -> str:
    if verb.re is _COMPOSE:
        return "composer"
    if verb.re is _SHOOT:
        return "cinematographer"
    groups = verb.groupdict()
    return "executive_producer" if groups["executive"] or groups.get("ep") else "producer"


def _crew(page: Page, verb: re.Match[str], kind: str, behind: int) -> Iterator[Find]:
    sentence = page.sentence_at(verb.start())
    end = _end_of_subject(page, sentence.start, verb.start())
    people = credited_before(page, sentence.start, end)
    others: list[Credit] = []
    if (
        people
        and verb.re in {_PRODUCE, _SERVE}
        and (fellows := _FELLOWS.match(page.prose, behind, sentence.end))
    ):
        others = _fellows(page, fellows.end(), sentence.end)
    if verb.group().startswith("as ") and _CASTS.search(page.prose, sentence.start, end):
        return
    for person in [one for one in people if not is_owned(page, one.span)] + others:
        if is_person(person.name) or " " not in person.name:
            yield Find(kind, person.name, *person.span)


def _end_of_subject(page: Page, start: int, end: int) -> int:
    """Where the subject's names end, before "is set to", ", who also" and "wrote the script and"."""
    if will := _WILL.search(page.prose, max(start, end - 40), end):
        end = will.start() + 1
    if earlier := _WITH_A_VERB.search(page.prose, max(start, end - 70), end):
        end = earlier.start() + 1
    if aside := _ASIDE.search(page.prose, max(start, end - 120), end):
        end = aside.start()
    if company := _AND_COMPANY.search(page.prose, max(start, end - 60), end):
        end = company.start()
    if adverb := _ADVERB.search(page.prose, max(start, end - 24), end):
        end = adverb.start()
    while end > start and page.prose[end - 1] in " ,":
        end -= 1
    return end


def _fellows(page: Page, at: int, end: int) -> list[Credit]:
    """Those behind "alongside", unless the words behind them give them a job of their own."""
    people = of_one_job(page, credited(page, at, end))
    if people and (owns := _OWNS.match(page.prose, people[-1].span.end, end)):
        people = of_one_job(page, credited(page, owns.end(), end))
    is_else = people and _IN_ANOTHER_JOB.match(page.prose, people[-1].span.end, end)
    return [] if is_else else [person for person in people if " " in person.name]
