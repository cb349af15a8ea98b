"""The director's earlier works told apart from the name: "her second feature after A", "the follow-up to
A", "After A and B, director NAME returns", "She also directed A".

Leaves the works of others alone: "she" and "his" count only where the director is named right before.
"""

import re
from collections.abc import Iterator, Sequence

from matinee.reading.director_mention import MADE, mentions, works_from
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.title_list import titles_in

KINDS = ("previous_film",)
NEEDS = ("director", "title")
CONFIDENCE = 0.9
EXAMPLE = "Mirela Voss directs. It is her second feature after Tin Skies."

_LATER_WORK = re.compile(
    r"(?:(?:first|second|third|fourth|fifth|sixth|seventh|sophomore|2nd|3rd|4th)(?: [\w\-]+){0,2}? (?:feature"
    r"|film|movie"
    r"|doc|documentary|outing|effort|directorial)s?(?: film| venture)?(?: in [\w\-]+ years| (?:shot|made"
    r"|set) in [A-Z]\w+)?(?: (?:from"
    r"|by|for"
    r"|of)(?: [^\s,.;:()\"“]+){1,5}?)?(?: \([^()\n]{1,30}\))?,? "
    r"(?:after|following|since)"
    r"|follow(?:ed|s|ing)?[- ]?up (?:film )?(?:to|of)|(?:following|follows|followed) up(?: on)?(?= (?:his|her"
    r"|their) )|years (?:after|since)(?= (?:his|her|their) (?:[\w\-]+ ){0,4}?(?:debut|feature|film|drama"
    r"|comedy|thriller|documentary|doc|short|hit) ))"
    r"(?: making| directing)? (?=\S)"
)
_LATER_CUES = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "2nd", "3rd", "4th", "follow",
    "followup",
    "followed", "following", "follows", "sophomore", "years",
)  # fmt: skip
_HE_MADE = re.compile(
    rf"(?:he|she|they|(?<=the )(?:filmmaker|director)s?)(?:'s|'ve| has| have| had)? "
    rf"(?:(?:previously|also|earlier|already|most recently|last) {MADE} (?:both )?"
    r"|(?:then |later |soon )?followed (?:this|that|it)(?: up)? with "
    r"|(?:previously |first )?(?:broke (?:out|through)|burst onto the scene|started out|made (?:his|her"
    r"|their)"
    r" (?:name|mark|breakthrough|feature debut|directorial debut|feature directorial debut)) with )(?=\S)",
    re.I,
)
# Told of the director that the sentence has named: "had only made one other feature before this: A".
_COUNTED = re.compile(
    r"(?:made|directed) (?:just |only )?(?:one|two|three|four|a (?:single|couple of|handful of)) (?:other "
    r"|previous |earlier |more )?(?:features?|films?|movies?|shorts?)(?: before| previously| prior)?(?: this"
    r"| that| to (?:this|that))?(?::| -| –|,) (?=\S)"
    r"|(?:went|gone) on to (?:direct|make|helm) (?=\S)|made (?:his|her|their) name with (?=\S)"
    r"|made (?:one of )?(?:the|an?) (?:[\w\-]+ ){1,8}?(?:films|movies|features|debuts?|thrillers|comedies"
    r"|dramas) (?:(?:of|in) [a-z ]{3,24} )?with (?=[\"“A-Z])"
    r"|followed (?:it|this|that)(?: up)? with (?:an? (?:[\w\-]+ ){1,4}(?:one|film|feature"
    r"|movie), )?(?=[\"“A-Z])"
    r"|directed the (?:first|second|third|last|original) (?=[\"“])"
    r"|(?:came|come|turned) to (?:directing|film-?making|features|fiction) with (?=\S)"
)
_COUNTED_CUES = ("made", "directed", "came", "come", "turned", "went", "gone", "followed")
_DIRECTORS = ("filmmaker", "filmmakers", "director", "directors", "helmer")
_AFTER_FILMS = re.compile(
    r"(?:After|Following|Fresh off(?: of)?|Fresh from|Since|Having (?:made|directed)"
    r"|Having (?:broken (?:out|through)|made (?:a|his|her|their) (?:name|mark|splash)(?: \w+)?) with)"
    r" (?:the (?:[\w\-]+ ){0,3}(?:success|acclaim|hit|triumph|reception) of |making |directing )?(?=\S)"
)
_THEN_DIRECTOR = re.compile(
    r"[\"”]?,[\"”]? (?:(?:writer|screenwriter)?[/-]?(?:co-)?(?:directors?|filmmakers?) "
    r"|(?P<he>the (?:[A-Z]?[\w\-]+ ){0,3}(?:director|helmer|filmmaker) ))?"
)
_HIS = r"(?:his|her|their|(?<=the )(?:filmmaker|director|helmer)s?'s?)"
_WORK = (
    r"(?:films?|features?|movies?|outings?|efforts?|shorts?|works?|docs?|documentar(?:y|ies)|comed(?:y"
    r"|ies)|dramas?"
    r"|credits|debut|picture)"
)
_HIS_EARLIER = re.compile(
    rf"{_HIS} (?:(?:earlier|previous|past|prior|first|last|acclaimed|other|best-known|debut"
    rf"|recent) (?:[\w\-]+ ){{0,3}}?"
    rf"{_WORK}(?:,? (?:like|such as|includes?|including|was|were|is|are)|,)?"
    r"|(?:debut|breakthrough|breakout|first|last|previous|short)(?: film| feature)?,?(?= [\"“])"
    r"|(?:feature |directorial )?(?:debut|breakthrough)(?: film| feature)?,"
    r"|short(?: film)?(?= [A-Z])|(?:19|20)\d\d (?:[\w\-]+ ){0,2}?(?:hit|film|debut|feature|smash|thriller"
    r"|drama|comedy|western|noir|horror|breakout|doc|documentary|gem|favou?rite)"
    r"|(?:credits|filmography|films|works?) (?:also )?(?:includes?|are)) (?=\S)",
    re.I,
)
# Behind the director's name: "Voss's previous doc, Tin Skies, won".
_OWN_EARLIER = re.compile(
    rf"['’]s? (?:previous|last|earlier|prior|first|debut)(?: [a-z\-]+){{0,2}}? {_WORK},? (?=[\"“A-Z])"
)
# Around it: "You may know Voss from Tin Skies and the shorts", "Voss returns after Tin Skies with".
_YOU_KNOW = re.compile(
    r"\b[Yy]ou (?:(?:may|might|probably|surely|will|already|all|should) )*(?:know|remember) \Z"
)
_KNOWN_FROM = re.compile(r" (?:best |already )?(?:from|for|as the director of) (?=\S)")
_RETURNS = re.compile(r" (?:returns|is back|comes back) (?:after|following) (?=[\"“A-Z])")
_LIKE = ("like a ", "like an ", "like the ")
_ACTS_IN = re.compile(r"\b(?:stars?|starring|plays?|appears?|acts?|cast|roles?)\b[^,;]{0,60}\Z")
_OWNER = re.compile(
    r"\b(?!(?:[Ii]t|[Tt]hat|[Tt]his|[Hh]e|[Ss]he|[Hh]ere|[Ww]hat|[Tt]here)')"
    r"(?P<who>[\w\-]+)(?:'s|(?<=s)') (?:[\w\-]+ ){0,2}\Z"
)
_STILL_TO_COME = re.compile(
    r"\b(?:at work|work(?:ing|s) on|writing|developing|preparing|prepping|prepares|preps|will (?:be )?(?:make"
    r"|shoot|making|shooting)|plans|to (?:shoot|make|direct)|next|upcoming)\b"
)
_THE_DIRECTOR = re.compile(r"\b[Tt]he (?:director|filmmaker)(?:'s|\b(?! of\b))")
_KNOWN_FOR = re.compile(
    r"(?:(?:he|she|they|(?<=the )(?:filmmaker|director)s?) (?:is|are|was|'s|'re)(?: (?:also|best|well"
    r"|perhaps|most"
    r"|mostly))* known for|(?:best |also |well )?known for)(?: (?:directing|making|helming))?"
    r"(?: (?:his|her|their))? (?=\S)",
    re.I,
)
_ACTS = re.compile(r"\b(?:writ|script|produc|act|starr|play|edit|shoot|lens|cinemato)\w*", re.I)


def read(page: Page, found: Findings) -> Iterator[Find]:
    if named := mentions(page, found):
        cues = page.hits(_LATER_WORK, *_LATER_CUES)
        starts = {cue.end() for cue in cues if _is_the_directors(page, cue, named)}
        starts.update(_counted(page, named))
        owned = (_OWN_EARLIER.match(page.prose, name.end) for name in named)
        starts.update(owns.end() for owns in owned if owns)
        starts.update(_behind_name(page, named))
        starts.update(
            _his(page, named), _he_made(page, named), _opening_lists(page, named), _known(page, named)
        )
        for title in works_from(page, found, starts):
            yield Find("previous_film", page.words(title), *title)


def _is_the_directors(page: Page, cue: re.Match[str], named: Sequence[Span]) -> bool:
    """Not "Ana Pell's third film after A", nor "Ana Pell stars in her second film after A"."""
    since = page.sentence_at(cue.start()).start
    if _ACTS_IN.search(page.prose, since, cue.start()) or page.prose.endswith(_LIKE, since, cue.start()):
        return False
    owner = _OWNER.search(page.prose, max(since, cue.start() - 60), cue.start())
    if owner is None or owner["who"].lower() in {"director", "filmmaker", "helmer"}:
        return True
    return any(name.start <= owner.start("who") < name.end for name in named)


def _behind_name(page: Page, named: Sequence[Span]) -> Iterator[int]:
    """ "You know Voss from A and B", "Voss returns after A with"."""
    for name in named:
        if returns := _RETURNS.match(page.prose, name.end):
            yield returns.end()
        elif (known := _KNOWN_FROM.match(page.prose, name.end)) and _YOU_KNOW.search(
            page.prose, max(page.start, name.start - 40), name.start
        ):
            yield known.end()


def _his(page: Page, named: Sequence[Span]) -> Iterator[int]:
    """ "his earlier outings A and B", where the sentence names the director before."""
    for cue in page.hits(_HIS_EARLIER, "his", "her", "their", *_DIRECTORS):
        since = page.sentence_at(cue.start()).start
        if _STILL_TO_COME.search(page.prose, since, cue.start()):
            continue
        index = page.sentence_index(cue.start())
        if cue.start() - since <= len("The ") and index:
            since = page.sentences[index - 1].start
        if any(since <= name.start < cue.start() for name in named) or _THE_DIRECTOR.search(
            page.prose, since, cue.start()
        ):
            yield cue.end()


def _counted(page: Page, named: Sequence[Span]) -> Iterator[int]:
    """ "had only made one other film before: A", where the sentence names the director before."""
    for cue in page.hits(_COUNTED, *_COUNTED_CUES):
        since = page.sentence_at(cue.start()).start
        if any(since <= name.start < cue.start() for name in named):
            yield cue.end()


def _known(page: Page, named: Sequence[Span]) -> Iterator[int]:
    """ "The filmmaker is best known for A" behind the name, "Known for A and B, Voss tells" before it."""
    for cue in page.hits(_KNOWN_FOR, "he", "she", "they", "best", "known", *_DIRECTORS):
        sentence = page.sentence_at(cue.start())
        is_first = cue.start() - sentence.start in {0, len("The ")}
        if not is_first or _ACTS.search(page.prose, *sentence):
            continue
        before = page.sentences[max(0, page.sentence_index(cue.start()) - 1)].start
        since, until = (sentence.start, sentence.end) if cue.group()[0] in "KB" else (before, cue.start())
        if any(since <= name.start < until for name in named):
            yield cue.end()


def _he_made(page: Page, named: Sequence[Span]) -> Iterator[int]:
    """ "She also directed A and B", where the director is named in the sentence or the one before."""
    for cue in page.hits(_HE_MADE, "he", "she", "they", *_DIRECTORS):
        index = page.sentence_index(cue.start())
        since = page.sentences[max(0, index - 1)].start
        if any(since <= name.start < cue.start() for name in named):
            yield cue.end()


def _opening_lists(page: Page, named: Sequence[Span]) -> Iterator[int]:
    """ "After A and B, director NAME returns": a list at a sentence's head, and the director behind it."""
    ends = {span.end for span in named}
    for cue in page.hits(_AFTER_FILMS, "after", "following", "fresh", "since", "having"):
        sentence = page.sentence_at(cue.start())
        films = titles_in(page, cue.end(), sentence.end)
        behind = _THEN_DIRECTOR.match(page.prose, films[-1].end, sentence.end) if films else None
        if behind and (behind["he"] or any(behind.end() < end <= behind.end() + 60 for end in ends)):
            yield cue.end()
