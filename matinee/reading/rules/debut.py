"""Whether this is the director's first feature: "feature directorial debut of NAME", "making her first
feature".

Leaves other debuts alone: acting, solo, English-language, a trailer's, a festival debut, "since her debut".
"""

import re
from collections.abc import Iterator

from matinee.reading.credited import credited, firm
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page

KINDS = ("debut", "director")
NEEDS = ("title",)
CONFIDENCE = 0.93
EXAMPLE = "Harrow Lane is the feature directorial debut of Danish filmmaker Mirela Voss."

_DEBUT = re.compile(
    r"(?:(?:feature(?:-length|-film)?|film|directing|directorial|filmmaking)(?: (?:film"
    r"|narrative|length|directorial|directing|filmmaking|feature))* debut"
    r"|debut feature(?: film)?|debut film|first(?: narrative)? feature(?:-length)?(?: film)?"
    r"|first[- ]time (?:feature )?(?:writer[/-])?(?:filmmaker|director|helmer)s?|first-timers?"
    r"|a debut for both|first (?:film|movie)(?= (?:by|from) (?:[\w\-]+ ){0,4}[A-Z])"
    r"|first full-length (?:fiction |narrative )?(?:film|feature|movie)"
    r"|(?<=the film, his )first(?=[.,;])|(?<=the film, her )first(?=[.,;])"
    r"|(?<=the film, their )first(?=[.,;])"
    r"|(?:directorial|directing|feature) bow|(?:directorial|directing|filmmaking) first"
    r"|(?:first|maiden) (?:film|movie|feature|time) (?:as (?:an? )?(?:director|filmmaker)|behind the camera)"
    r"|first (?:directorial|directing) (?:effort|outing|feature|film|job)"
    r"|maiden (?:directorial )?(?:feature|effort)"
    r"|first time (?:directing|helming|in the director's chair|at the helm)"
    r"|behind the camera for the (?:very )?first time|turns director with"
    r"|(?:debut|debuting|debutant) (?:feature )?(?:director|filmmaker|helmer)"
    r"|debut as (?:an? )?(?:film |feature |movie )?(?:director|filmmaker|helmer)"
    r"|debut(?= (?:of|from|by) (?:[\w\-]+ ){0,3}(?:director|filmmaker)s? ))\b",
    re.I,
)
_OF = re.compile(r" (?:of|from|by|for) (?:both )?")
_IN_HIS = re.compile(r"(?:In|For|With|Making|Marking) (?:his|her|their) (?:[\w\-]+ ){0,2}\Z")
_NAME_NEXT = re.compile(r"(?: as a director| effort| film)?, (?=\S)")
_OTHER_BEFORE = re.compile(
    r"\b(?:(?:working|at work) on|now (?:writing|making|shooting|preparing|editing)|solo|acting"
    r"|english[- ]language|board|boarding|developing|prepping|backing|packaging|planning"
    r"|since (?:her|his|their)|after (?:her|his|their)"
    r"|following (?:her|his|their)"
    r"|screenwriting|music|like (?:her|his)|international|previous|her acclaimed"
    r"|his acclaimed|with (?:her|his) (?:acclaimed )?|whose|\b(?:19"
    r"|20)\d\d\b[^.;]{0,50} which (?:marked|was) (?:his|her|their))"
    r"[\w ,\-]{0,24}\Z",
    re.I,
)
_OTHER_AFTER = re.compile(
    r" (?:(?:an?|the|this) (?:\w+ ){0,2})?in (?:English|[A-Z]\w+(?:ish|ese|ian|an|ic))\b"
    r"| (?:since|in (?:over )?\w+ years|after [A-Z]|with [A-Z]\w+(?: \w+)? \(?(?:in )?\d{4})"
    r"|, [A-Z][\w ]+, (?:premiered|won)"
)
_FILM_NAMED = re.compile(r" (?:with |in )?(?:the (?:[\w\-]+ ){0,3})?[\"“'‘]?(?=[^\W_a-z])")
_FEATURE_NAMED = re.compile(r",? [\"“'‘]?(?=[^\W_a-z])")
_ACTING = re.compile(r" as (?!(?:an? |the )?(?:co-)?(?:director|filmmaker|writer|helmer))")
_MAY_BE_ACTING = re.compile(r"(?:feature[- ])?film debut\Z", re.I)
_KIND_BEFORE = re.compile(
    r"\b(?:solo|[A-Z][\w]+[- ]language|international|narrative|live-action|Hollywood) \Z", re.I
)
_CO_DIRECTORS = re.compile(r"\b[Cc]o-director [^,;.()]{2,40},[^,;.()]{0,20}\Z")
_DIRECTING = re.compile(r"\b(?:direct|filmmak|helm)", re.I)
_CUES = (
    "feature", "film", "directing", "directorial", "filmmaking", "debut", "first", "maiden", "debuting",
    "debutant",
)  # fmt: skip
_CUES_ALONE = ("first", "maiden", "directorial", "directing", "behind", "turns", "debuting", "debutant")


def read(page: Page, found: Findings) -> Iterator[Find]:
    done = -1
    for cue in page.hits(_DEBUT, *_cues(page)):
        if cue.start() < done:
            continue
        if _is_another(page, cue, found.title):
            yield from _directors(page, cue) if _is_of_a_kind(page, cue) else ()
            continue
        done = cue.end()
        yield Find("debut", True, *cue.span())
        yield from _directors(page, cue)


def _cues(page: Page) -> tuple[str, ...]:
    if not page.has("debut"):
        return (*_CUES_ALONE, "feature") if page.has("bow") else _CUES_ALONE
    return (*_CUES, "behind", "turns", "a") if page.has("both") else (*_CUES, "behind", "turns")


def _is_of_a_kind(page: Page, cue: re.Match[str]) -> bool:
    """A solo or English-language directing debut is no first feature, but its director is this film's."""
    before = page.prose[max(page.start, cue.start() - 24) : cue.start()]
    return bool(_KIND_BEFORE.search(before) and _DIRECTING.search(cue.group()))


def _is_another(page: Page, cue: re.Match[str], title: str | None) -> bool:
    """Another debut of the director's, an actor's, or the debut with another film."""
    sentence = page.sentence_at(cue.start())
    before = page.prose[max(sentence.start, cue.start() - 60) : cue.start()]
    if (
        _CO_DIRECTORS.search(before)
        or _OTHER_BEFORE.search(before)
        or _OTHER_AFTER.match(page.prose, cue.end(), sentence.end)
    ):
        return True
    if _ACTING.match(page.prose, cue.end(), sentence.end):
        return True
    if _may_be_acting(page, cue) and (
        page.prose.startswith(" in ", cue.end()) or not _DIRECTING.search(page.prose, *sentence)
    ):
        return True
    if cue.group().lower().startswith("first"):
        return _is_first_of_another(page, cue, title)
    named = _FILM_NAMED.match(page.prose, cue.end(), sentence.end)
    words = page.prose[named.end() : named.end() + len(title)] if named and title else ""
    return bool(words) and words.casefold() != (title or "").casefold()


def _is_first_of_another(page: Page, cue: re.Match[str], title: str | None) -> bool:
    """ "won a prize for her first feature Tin Skies"."""
    named = _FEATURE_NAMED.match(page.prose, cue.end()) if "time" not in cue.group() else None
    if named is None or not title or cue.group().lower().startswith("first-timer"):
        return False
    words = title.casefold()
    return not page.prose[named.end() : named.end() + len(words)].casefold().startswith(words)


def _may_be_acting(page: Page, cue: re.Match[str]) -> bool:
    """ "makes her film debut" may be anyone's, "the feature film debut of NAME" is the director's."""
    words = cue.group().lower()
    is_of = words.startswith("feature") and page.prose.startswith(" of ", cue.end())
    return bool(_MAY_BE_ACTING.search(words)) and not is_of


def _directors(page: Page, cue: re.Match[str]) -> Iterator[Find]:
    """The name behind "debut of", or behind "In her directorial debut,"."""
    sentence = page.sentence_at(cue.start())
    before = page.prose[max(sentence.start, cue.start() - 60) : cue.start()]
    if _IN_HIS.search(before) and (named := _NAME_NEXT.match(page.prose, cue.end(), sentence.end)):
        for person in credited(page, named.end(), sentence.end)[:1]:
            yield Find("director", person.name, *person.span, 0.85)
    if of := _OF.match(page.prose, cue.end(), sentence.end):
        for person in firm(page, credited(page, of.end(), sentence.end))[:2]:
            yield Find("director", person.name, *person.span, 0.9)
