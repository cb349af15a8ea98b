"""The writers before the verb: "NAME and NAME wrote the script", "NAME is writing the screenplay with
NAME", "NAME penned the adaptation".

Leaves those alone who wrote something else (a book, a song, the music), and whose script is another
film's.
"""

import re
from collections.abc import Iterator

from matinee.reading.beside import hits_beside
from matinee.reading.credited import Credit, credited, credited_before
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.mention import full_name
from matinee.reading.name import is_person, name_at
from matinee.reading.page import Page
from matinee.reading.vocabulary import FILM
from matinee.reading.wording import is_title_at

KINDS = ("writer",)
NEEDS = ("title", "director")
CONFIDENCE = 0.9
EXAMPLE = "Mirela Voss wrote the script with Anders Holt."

_WROTE = (
    r"(?:writing|penning|scripting|adapting|provides?|provided|(?:co-)?(?:wrote|writes?|penned|pens"
    r"|scripted|scripts"
    r"|adapted|adapts|drafted)"
    r"|(?:is|are|was|were|has|have) (?:also )?(?:co-)?(?:writing|penning|scripting|adapting|adapted"
    r"|written|penned)|(?:will|(?:(?:is|are|was|were|has been|have been) )?(?:set|attached|tapped|hired"
    r"|signed on"
    r"|on board|brought on|recruited|enlisted) to) (?:also )?(?:co-)?(?:write|adapt|pen|script))"
)
_VERB = re.compile(
    rf"(?:{_WROTE}(?: up)?(?: (?:the|its|a|this|her|his|their|an)(?: (?!for |of |to )[\w\-]+){{0,3}}?)? "
    r"(?:screenplay|script|teleplay|screen adaptation|feature script|adaptation)\b(?: for (?:it|the film))?"
    r"|(?P<bare>co-(?:wrote|writes)(?= (?:with|alongside) (?:[^\W\d_a-z]|the (?:director|filmmaker)\b)))"
    rf"|(?:co-)?(?:wrote|penned|scripted|writes) (?:(?:the|this) (?:[\w\-]+ )?(?:{FILM}"
    rf"|thing)\b(?! [\"“A-Z]|')|it\b)|"
    r"(?:did|handled) the (?:screenplay|script|adaptation)\b|"
    rf"(?:is|are|was|were) (?:(?:the \w+ )?behind|responsible for|credited (?:with|for)(?: writing)?) the"
    rf" (?:screenplay|script)\b|"
    rf"(?:shares?|shared|gets?|got|has|have) (?:the )?(?:screenwriting|screenplay|writing"
    rf"|script|story) (?:credits?|honou?rs|duties)\b|(?:is|was|are"
    rf"|were) the (?:film's |movie's )?(?:screen)?writers?\b(?! of [\"“A-Z])|"
    r"(?:(?:serves|served|serving|acts|acted|remains?|stays|returns|is) (?:(?:on board|attached|credited"
    r"|also) )?"
    r"as )(?:an? |the |both )?(?:film's |lone |sole )?(?:co-)?(?:screen)?writers?\b"
    rf"|adapt(?:ed|s) (?:his|her|their) own (?:[\w\-]+ ){{0,3}}?(?:play|novel|novella|book|memoir|short"
    rf"|comic|story|manga)\b"
    r"|(?:adapt(?:s|ed)|(?:will|(?:is|are) (?:set |attached )?to) adapt|(?:is|are) adapting) (?:it|the"
    r" (?:[\w\-]+ ){0,2}(?:book|novel|novella|memoir|play|story|comic|manga|article))\b"
    rf"|adapt(?:ed|s) [^.;]{{3,70}}? for the (?:big )?(?:screen|film"
    rf"|cinema)\b)"
    r"(?P<fellows>(?: together| along)? (?:with|alongside) (?=[^\W\d]))?"
)
_NEEDED = (
    "screenplay", "script", "teleplay", "adaptation", "wrote", "adapted", "adapts", "penned", "scripted",
    "screenwriting", "writing", "adapt", "adapting", "writer", "writers", "screenwriter", "screenwriters",
)  # fmt: skip
_WROTE_A_TITLE = re.compile(r"(?:co-)?(?:wrote|penned|scripted) [\"“'‘]?(?=[^\W_a-z])")
_PRONOUN = re.compile(r"(?:He|She)(?: also| then)? ")
_WITH_FELLOWS = re.compile(r"[\"”'’]?,? (?:together )?(?:with|alongside) (?=[^\W\d])")
_OWNED = re.compile(r"(?:screenplay|script)\b")
_OWNS = re.compile(r"(?:'s|(?<=s)') (?:own |original )?\Z")
_CUES = (
    "wrote", "writes", "write", "co", "penned", "pens", "scripted", "scripts", "adapted", "adapts", "drafted",
    "writing", "penning", "adapting", "is", "are", "was", "were", "has", "have", "share", "shares", "shared",
    "get", "gets", "got", "remains", "remain", "stays", "returns", "serves", "served", "serving", "acts",
    "acted",
    "provides", "provided", "will", "did", "handled", "set", "attached", "tapped", "hired", "signed",
)  # fmt: skip
_ADVERB = re.compile(r",? (?:also|then|both|himself|herself|themselves|who|who also)+\Z")
# "directed the film and" before "co-wrote the script".
_WITH_A_VERB = re.compile(
    r" (?:directs?|directed|helmed|helms|produce[sd]?|stars?|starred|edited|shot)(?: in)?(?:[^.;,]{0,50}?)?,?"
    r" and (?:also )?\Z"
)
_JOINED = re.compile(rf"(?<=-)(?:penned|scripted|written) (?:[a-z\-]+ ){{0,3}}{FILM}\b(?! [\"“‘'A-Z])")
_NAME_HYPHEN = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Ii]ts|,) (?P<name>[^\W\d_a-z]\w+(?: [^\W\d_a-z]\w+){0,2})-\Z"
)
_WHICH = re.compile(r"(?:screenplay|script|teleplay),? (?:which |that )?(?=[^\W\d_a-z])")
_WHICH_FILM = re.compile(r"(?:(?<=he film, )|(?<=he movie, )|(?<=he short, ))which (?=[^\W\d_a-z])")
_REDUCED = re.compile(
    r"(?:(?<=the )|(?<=this ))(?:film|movie|pic|picture|drama|comedy|thriller) (?=[^\W\d_a-z])"
)
_AND_NAME = re.compile(r" (?:and|&) (?=[^\W\d_a-z])")
_THEY_WROTE = re.compile(r" (?:co-)?(?:wrote|penned|scripted|adapted from)\b")
_HE_WROTE = re.compile(
    r" (?:has |had )?(?:also )?(?:co-)?(?:wrote|penned|written)\b(?: together)?"
    r"(?P<fellows> (?:with|alongside) (?=[^\W\d]))?"
)
_WITH_A_ROLE = re.compile(
    r", (?:who|whose|best|known|making|himself|herself|an?|the|(?:her|him)self)\b[^.;!?]{3,140}, \Z"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    if not page.has(*_NEEDED):
        return
    for verb in hits_beside(page, _VERB, (*_NEEDED, "writes"), _CUES):
        sentence = page.sentence_at(verb.start())
        if page.is_quoted(verb.start()):
            continue
        yield from _who_wrote(page, verb, sentence, found)
    for cue in page.hits(_OWNED, "screenplay", "script"):
        sentence = page.sentence_at(cue.start())
        if owns := _OWNS.search(page.prose, max(sentence.start, cue.start() - 14), cue.start()):
            for person in credited_before(page, sentence.start, owns.start()):
                yield Find("writer", person.name, *person.span, 0.85)
    yield from _whose_script(page)
    yield from _joined(page)
    yield from _film_they_wrote(page)
    yield from _wrote_it(page, found)


def _who_wrote(page: Page, verb: re.Match[str], sentence: Span, found: Findings) -> Iterator[Find]:
    """The subject of the verb, and with whom."""
    people = credited_before(page, sentence.start, _end_of_subject(page, sentence.start, verb.start()))
    if verb["bare"] and not (people and people[0].span.start == sentence.start):
        return  # "the song, which Voss co-wrote with"
    if verb["fellows"]:
        people = people + credited(page, verb.end(), sentence.end)
        if director := _pronoun(page, Span(sentence.start, verb.start()), found):
            yield director
    for person in people:
        yield Find("writer", person.name, *person.span)


def _wrote_it(page: Page, found: Findings) -> Iterator[Find]:
    """ "Voss co-wrote Harrow Lane with NAME", "She wrote Harrow Lane": she is the one director."""
    for cue in page.hits(_WROTE_A_TITLE, "co", "wrote", "penned", "scripted"):
        if not is_title_at(page.prose, cue.end(), found.title) or page.is_quoted(cue.start()):
            continue
        sentence = page.sentence_at(cue.start())
        if director := _pronoun(page, Span(sentence.start, cue.start()), found):
            yield director
        for person in credited_before(page, sentence.start, cue.start() - 1):
            yield Find("writer", person.name, *person.span)
        behind = cue.end() + len(found.title or "")
        if fellows := _WITH_FELLOWS.match(page.prose, behind, sentence.end):
            for person in credited(page, fellows.end(), sentence.end):
                yield Find("writer", person.name, *person.span)


def _pronoun(page: Page, subject: Span, found: Findings) -> Find | None:
    """The one director, whom "she" means."""
    if len(found.people("director")) != 1 or not _PRONOUN.fullmatch(page.prose, *subject):
        return None
    return Find("writer", str(next(iter(found.of("director"))).value), *subject)


def _joined(page: Page) -> Iterator[Find]:
    """ "the Ana Pell-penned thriller", "the Pell-scripted drama", but of no film that is named there."""
    for cue in page.hits(_JOINED, "penned", "scripted", "written"):
        before = _NAME_HYPHEN.search(page.prose, max(page.start, cue.start() - 50), cue.start())
        if before is None:
            continue
        name = Span(*before.span("name"))
        words = page.words(name)
        if whole := words if is_person(words) else full_name(page, name):
            yield Find("writer", whole, *name)


def _whose_script(page: Page) -> Iterator[Find]:
    """ "the script, which NAME wrote with NAME"."""
    for cue in (*page.hits(_WHICH, "screenplay", "script", "teleplay"), *page.hits(_WHICH_FILM, "which")):
        end = page.sentence_at(cue.start()).end
        people = _named(page, cue.end(), end)
        wrote = _HE_WROTE.match(page.prose, people[-1].span.end, end) if people else None
        if wrote is None or page.is_quoted(cue.start()) or (cue.re is _WHICH_FILM and not wrote["fellows"]):
            continue
        fellows = credited(page, wrote.end(), end) if wrote["fellows"] else []
        for person in people + fellows:
            yield Find("writer", person.name, *person.span)


def _film_they_wrote(page: Page) -> Iterator[Find]:
    """ "star in the pic Voss and Ines Marr adapted from the novel"."""
    for cue in page.hits(_REDUCED, "film", "movie", "pic", "picture", "drama", "comedy", "thriller"):
        end = page.sentence_at(cue.start()).end
        people = _named(page, cue.end(), end)
        if (
            people
            and not page.is_quoted(cue.start())
            and _THEY_WROTE.match(page.prose, people[-1].span.end, end)
        ):
            for person in people:
                yield Find("writer", person.name, *person.span)


def _named(page: Page, at: int, end: int) -> list[Credit]:
    """The people at `at`, or the one whose surname stands there."""
    name = name_at(page.prose, at, end)
    whole = full_name(page, name) if name and " " not in page.words(name) else None
    if name and whole and (joint := _AND_NAME.match(page.prose, name.end, end)):
        return [Credit(whole, name), *credited(page, joint.end(), end)]
    return [Credit(whole, name)] if name and whole else credited(page, at, end)


def _end_of_subject(page: Page, start: int, end: int) -> int:
    """Where the subject's names end, before "also" and before ", best known for A,"."""
    if earlier := _WITH_A_VERB.search(page.prose, max(start, end - 80), end):
        return earlier.start()
    aside = _WITH_A_ROLE.search(page.prose, max(start, end - 200), end)
    end = aside.start() if aside else end - 1
    adverb = _ADVERB.search(page.prose, max(start, end - 30), end)
    return max(start, adverb.start() if adverb else end)
