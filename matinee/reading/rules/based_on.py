"""What the film is based on: "based on the novel X by NAME", "a remake of the 1998 film X".

"Inspired by" is too weak a word without "true", and "based in" is a place; both are left alone, and so is
what another film was based on.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.spelling import fold

KINDS = ("based_on",)
NEEDS = ("title", "writer", "director")
CONFIDENCE = 0.9
EXAMPLE = "The film is based on the bestselling novel The Salt Ledger by Ines Marr, and opens in June."

_WORK = (
    r"(?:novels?|novellas?|books?|memoirs?|plays?|stage play|short story|short stories|story|stories"
    r"|comics?|comic books?|comic series|graphic novels?|manga|webtoon|webcomic|video games?|game|podcast"
    r"|articles?|series|autobiography|biography|short film|short|musical|poem|diar(?:y|ies)|letters"
    r"|fairy tale|folk tale|folktale|legend|myth|events?|case|life|lives|childhood|boyhood|girlhood|youth"
    r"|upbringing|memories|experiences?|essay|light novels?"
    r"|anime|characters?|toys?|hit|bestseller|tale)"
)
_WRITTEN = (
    r"(?:novels?|novellas?|books?|memoirs?|plays?|short stor(?:y|ies)|comics?|graphic novels?|manga|webtoon"
    r"|autobiography|biography|podcast|articles?|poems?|essay|light novels?|bestsellers?|video games?"
    r"|diar(?:y|ies))"
)
_A_WRITTEN_WORK = rf"[^.;:()\n]{{0,60}}?\b{_WRITTEN}\b"
_BASED_ON = (
    r"(?:[Ll]oosely |[Pp]artly |[Pp]artially )?[Bb]ased (?:loosely |partly |in part )?(?:up)?on"
    r"|[Aa]dapted(?: by [^,.;()\n]{3,40}?|, [^,.;()\n]{3,50},)? from|[Aa]dapt(?:s|ed|ing)(?= (?:his|her"
    r"|their) own)"
    rf"|[Aa]dapt(?:s|ed|ing)?(?= (?!for |by |from |to |into |as ){_A_WRITTEN_WORK})"
)
_MADE_FROM = (
    rf"(?:[Dd]rawn|[Ee]xpanded) from(?= {_A_WRITTEN_WORK}| (?:his|her|their|the"
    rf"|an?) (?:[\w\-']+ ){{0,3}}short\b)"
    rf"|(?:brings|bringing)(?= {_A_WRITTEN_WORK}[^.;:\n]{{0,60}}? to the (?:big |small |silver )?screen\b)"
    rf"|(?:has |have )?optioned(?= {_A_WRITTEN_WORK})"
    rf"|originated as(?= (?:an?|his|her|their) (?:[\w\-]+ ){{0,3}}(?:short|{_WRITTEN})\b)"
)
_VERSION_OF = (
    r"(?:adaptation|reimagining|retelling|reboot|remake) of"
    r"|(?:expansion|extension) of(?= (?:an?|his|her|their) (?:[\w\-]+ ){0,3}short\b)"
    r"|(?:sequel|prequel|follow-up film) to|spin-?off (?:of|from|to)"
)
_TRUE_STORY = (
    r"[Ii]nspired by(?= (?:the |a |an )?(?:\w+ )?(?:true|real)\b"
    rf"| {_A_WRITTEN_WORK})|tells(?= the (?:incredible |amazing |remarkable )?(?:true"
    rf"|real) (?:life )?story of)"
)
_BASED = re.compile(rf"(?:{_BASED_ON}|{_MADE_FROM}|{_VERSION_OF}|{_TRUE_STORY}) (?=\S)")
# Ways that begin at words which stand everywhere, kept short.
_OFTEN = re.compile(
    r"(?:(?:film|movie|screen|live-action|live action) (?:version (?:of|on)|take on)"
    rf"|(?:film|movie|series|feature) of(?= [A-Z][^.,;:\n]{{2,60}}?'s? [^.,;:\n]{{0,60}}?\b{_WRITTEN}\b)"
    rf"|(?:takes|took) (?:its|their) (?:story|plot|cue|inspiration) from(?= {_A_WRITTEN_WORK})"
    rf"|(?:began|started)(?: out| life)? as(?= (?:an?|his|her|their) (?:[\w\-]+ ){{0,3}}(?:short"
    rf"|{_WRITTEN})\b)"
    rf"|(?<=on )whose(?= {_WRITTEN}\b[^.;:\n]{{0,60}} (?:is|was) based\b)) (?=\S)"
)
_FROM = re.compile(
    rf"[Ff]rom (?=(?:the|his|her|their|a|an|[A-Z][\w.\-]*(?: [A-Z][\w.\-]*){{0,3}}'s?)(?: own)? "
    rf"(?:[\w\-']+ ){{0,4}}?{_WORK}\b(?: by| of the same| called| ?,|[^\n]))"
)
_BASIS = re.compile(
    r"(?:is|was|(?:serves|served) as|forms|formed|provides|provided) the (?:basis|source(?: material)?"
    r"|inspiration) (?:for|of) (?:the|this) (?:film|movie|series|feature)\b"
)
_STOP = re.compile(
    r"(?!(?<=[^\W_]): [A-Z][^\"”.;\n]{2,60}[\"”])[.;:!?](?:\s|\Z)|\n| - | – "
    r"|,? (?:which|that|who|starring|directed by|and (?:is|was|stars|directed|it|opens"
    r"|made|features|adapted|penned|scripted|written|will|has)"
    r"|with (?:a|the|[Dd]irector"
    r"|[A-Z]\w+ [A-Z]\w+ )|about|from director|originally|featuring|written|will|opens"
    r"|arrives?|hits|stars|follows|comes|debuts|premieres|lands|heads|returns|began|begins|is|was|has)\b"
    r"|, (?:and|the"
    rf"(?! (?:[\w\-]+ ){{0,3}}{_WORK} by\b)|this|it|but|he|she|in|as|set|shot|filmed|produced|starring)\b"
    rf"| \((?!\d{{4}})"
    r"| (?:it|the (?:film|movie)) (?:is|was) based\b| (?:to|for) (?:the )?(?:big |small "
    r"|silver )?(?:screen|film|cinema|television)\b"
)
_TRUE = re.compile(r"(?:a |an |the )?(?:\w+ )?(?:true|real|actual)\b")
_WRITTEN_WORK = re.compile(rf"\b{_WRITTEN}\b")
_WORKS = re.compile(rf"\b{_WORK}\b")
_CUES = (
    "based", "loosely", "partly", "partially", "adapt", "adapted", "adapting", "adapts", "adaptation",
    "reimagining", "expansion", "extension", "retelling",
    "reboot", "remake", "sequel", "prequel", "follow", "spin", "spinoff",
    "inspired", "tells", "drawn", "expanded", "brings", "bringing", "originated", "optioned",
)  # fmt: skip
_OFTEN_CUES = (
    "film", "movie", "screen", "live", "series", "feature", "takes", "took", "began", "started", "whose",
)  # fmt: skip
_NO_SOURCE = re.compile(
    r"(?:(?:an?|the|his|her|their|its|[A-Z][\w.\-]*(?: [A-Z][\w.\-]*){0,2}'s?) )?"
    r"(?:[\w\-]+ ){0,3}?(?:screenplay|script|treatment|idea|spec)\b(?! called)|"
    r"(?:what|how|this|that|these|it|a few)\b|(?:his|her|their)\b(?! (?:own |\w+ )?(?:own|debut"
    r"|best-?selling|acclaimed|hit|novel|book|memoir|play|short|story|graphic))|(?:the )?(?:trailer|footage"
    r"|reviews|early)\b"
    # "a reimagining of the frontier western": a genre is no source
    r"|(?:the|a|an) (?:[a-z\-]+ ){0,3}(?:western|genre|thriller|musical|procedural|romcom|noir|slasher)\b"
)
_OTHER = re.compile(r"\b(?:not|isn't|no|another|also|previously|earlier|was|possible|planned)(?: an?)? \Z")
_UNREAL = re.compile(
    r"\b(?:difficult|hard|easy|impossible|want(?:s|ed)?|talks?|rumou?rs?|rumou?red|planned|would|could|might"
    r"|possible|potential|hopes?|if) (?:[\w\-']+ ){0,4}?(?:an? |the )?(?:[\w\-]+ ){0,2}\Z"
)
_SCRIPT_BEFORE = re.compile(
    r"\b(?:written|wrote|writes|screenplay|script|adapted|adapts|co-written|penned|adaptation"
    r"|directs?)\b[^.;]{0,90}\Z",
    re.I,
)
_COMES = re.compile(r"\b(?:is|comes|taken|hails) \Z|[^\W_a-z]\w*, \Z")
_BY_SOMEONE = re.compile(rf"the (?:[\w\-]+ ){{0,3}}{_WRITTEN} by [A-Z]")
_GENERIC = re.compile(rf"(?:the|an?|its|this) (?:[\w\-]+ ){{0,3}}(?:{_WORK}|film|movie|version)")
_STORY_BY = re.compile(r"(?:an?|the) (?:original )?story by (?P<name>[^,;()\n]{2,40})")
_CAPITALS = re.compile(r"[A-Z]\w+")
_AND = re.compile(r" (?:and|&) ")
_ONLY_WORK = re.compile(rf"the {_WRITTEN}(?=[.,;]|\s*\Z)")  # "will adapt the book"
_LONGEST = 140  # characters


def read(page: Page, found: Findings) -> Iterator[Find]:
    """The sources, without "the hit" where the post tells which."""
    sources = list(_sources(page, found))
    named = [find for find in sources if not _GENERIC.fullmatch(str(find.value))]
    told: list[set[str]] = []
    for find in named or sources:
        capitals = set(_CAPITALS.findall(str(find.value)))
        is_again = len(capitals) > 2 and any(capitals <= other or other <= capitals for other in told)
        if not is_again and not _is_a_writers_own(str(find.value), found):
            told += [capitals] if len(capitals) > 2 else []
            yield find


def _is_a_writers_own(source: str, found: Findings) -> bool:
    """ "from a story by NAME", who wrote the script as well, is no source."""
    story = _STORY_BY.fullmatch(source)
    names = _AND.split(story["name"].casefold()) if story else []
    writers = [str(fact.value).casefold() for fact in (*found.of("writer"), *found.of("director"))]
    return bool(names) and all(any(writer.endswith(name) for writer in writers) for name in names)


def _sources(page: Page, found: Findings) -> Iterator[Find]:
    done = -1
    titles = found.titles
    cues = [*page.hits(_BASED, *_CUES), *page.hits(_OFTEN, *_OFTEN_CUES)]
    for cue in sorted(cues, key=lambda cue: cue.start()):
        sentence = page.sentence_at(cue.start())
        if cue.start() < done or _is_no_source(page, cue, sentence):
            continue
        before = page.prose[max(sentence.start, cue.start() - 16) : cue.start()]
        if _OTHER.search(before) and not cue.group().lower().startswith(("based", "inspired")):
            continue
        if _UNREAL.search(page.prose, max(sentence.start, cue.start() - 60), cue.start()):
            continue
        if source := _source(page, cue.end(), sentence.end, titles):
            done = source.end
            yield _find(page, cue.start(), source, CONFIDENCE)
    for cue in page.hits(_FROM, "from"):
        sentence = page.sentence_at(cue.start())
        before = page.prose[max(sentence.start, cue.start() - 110) : cue.start()]
        is_ours = _SCRIPT_BEFORE.search(before) or (
            _COMES.search(before) and _BY_SOMEONE.match(page.prose, cue.end(), sentence.end)
        )
        source = _source(page, cue.end(), sentence.end, titles) if is_ours else None
        if source and cue.start() >= done and not page.is_quoted(cue.start()):
            yield _find(page, cue.start(), source, 0.8)
    for cue in (
        page.hits(_BASIS, "is", "was", "serves", "served", "forms", "formed")
        if page.has("basis", "source")
        else ()
    ):
        source = Span(page.sentence_at(cue.start()).start, cue.start())
        if _WRITTEN_WORK.search(page.prose, *source) and source.end - source.start <= _LONGEST:
            yield _find(page, source.start, source, 0.8)


def _is_no_source(page: Page, cue: re.Match[str], sentence: Span) -> bool:
    """A script or footage, and the book of "will adapt the book", which is told elsewhere."""
    is_adapted = cue.group().startswith(("adapt", "Adapt"))
    if is_adapted and _ONLY_WORK.match(page.prose, cue.end(), sentence.end):
        return True
    return _NO_SOURCE.match(page.prose, cue.end()) is not None


def _source(page: Page, at: int, end: int, titles: list[str]) -> Span | None:
    """The words that name the work: with a capital somewhere, or a plain "true events", "her own novel"."""
    stop = _STOP.search(page.prose, at, end)
    span = Span(at, stop.start() if stop else end)
    words = _words(page, span)
    if not 2 < len(words) <= _LONGEST:
        return None
    if fold(words).startswith(tuple(map(fold, titles))) and not _WORKS.search(words):
        return None
    is_named = any(sign.isupper() for sign in words)
    return span if is_named or _TRUE.match(words) or _WORKS.search(words) else None


def _words(page: Page, span: Span) -> str:
    return page.words(span).strip(" .,")


def _find(page: Page, start: int, source: Span, sure: float) -> Find:
    return Find("based_on", _words(page, source), start, source.end, sure)
