"""When, where and how the film comes out: "in select US theaters on October 3rd, 2031", "opens in Spain
this summer".

Several dates, channels or territories in one sentence make several releases. Leaves festivals, superseded
dates ("was slated for May"), dates of the plot, of other films and of trailers alone, and dates with neither
a channel nor a verb of opening.
"""

import re
from collections.abc import Iterator, Sequence

from matinee.reading.channel import STREAMERS, Channel
from matinee.reading.dated import Dated, dated_in
from matinee.reading.fact import Find, Span, inside
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.release_places import is_everywhere, release_places
from matinee.reading.release_rights import rights_market
from matinee.reading.release_sentence import ReleaseSentence, ReleaseSentences
from matinee.reading.release_subject import is_of_another
from matinee.reading.release_words import VERB
from matinee.reading.values import Release
from matinee.reading.vocabulary import MATERIAL

KINDS = ("release",)
NEEDS = ("title", "distributor")
CONFIDENCE = 0.9
EXAMPLE = "Lantern Row will release Harrow Lane in select US theaters on October 3rd, 2031 this fall."

_OF_MATERIAL = re.compile(
    rf"\b(?:releas|debut|unveil|launch|premier|reveal|drop|put)\w* (?:[\w\-.+]+ ){{0,7}}?{MATERIAL}\b"
    r"(?! (?:platform|site|website|service|channel))"
    rf"|\b{MATERIAL} (?:\w+ )?(?:has |have |just |was )*"
    r"(?:arriv|debut|land|dropp|premier|releas|surfac|appear)\w*",
    re.I,
)
_SUPERSEDED = re.compile(
    r"\b(?:was|were|been|had been) (?:originally |initially |once |first |previously )?"
    r"(?:slated|set|scheduled|supposed|due|meant|expected|planned|dated|slotted|booked|eyed"
    r"|pencill?ed in|going|abandoned|postponed|cancell?ed"
    r"|scrapped)\b"
)
_DROPPED = re.compile(r"(?:abandoned|cancell?ed|scrapped)\Z")
_NOW = re.compile(
    r"\b(?:now|instead|but|until|(?:moved|postponed|pushed|bumped|delayed) (?:back )?to)\b"
    r"|, (?:it )?will be\b"
)
_NOT_THE_FILM = re.compile(
    r"\b(?:[Ss]et in|takes place|[Tt]he story|plot|reopened"
    r"|opens an? (?:[\w\-]+ ){0,3}(?:tribute|retrospective|season|exhibition|shop|bar|school)"
    r"|opens (?:with|on a|in the (?:\w+ (?:of )?)?(?:19|18)\d\d))\b"
    r"|\b(?:novel|book|album|memoir|comic|song|game)\b[^.;]{0,40}\b(?:released|published|came out|hit)\b"
    r"|\b(?:first|original|last|previous|earlier|recent) (?:film|movie|one|feature|season)\b[^.;]{0,40}"
    r"\b(?:opened|released|came|debuted|premiered|aired)\b"
    r"|\b(?:The|the) original (?:never|was|went|got|opened|came|received|had|hit|bowed)\b"
    r"|\breleas\w+ (?:an?|his|her|their|its) (?:\w+ ){0,3}?"
    r"(?:album|book|song|single|memoir|novel|game|record)\b"
    r"|[Ss]eason (?:one|1)\b[^.;]{0,40}\b(?:released|debuted|premiered|aired|hit)\b"
    r"|\b(?:licensed|shipped|launched|serialized|ended|published) (?:the |a |his |her )?(?:\w+ ){0,3}?"
    r"(?:manga|novels?|volumes?|comics?|books?|webtoon)\b|[Rr]eleases (?:from|include)|\bslate\b"
)
_MATERIALS = tuple(
    word + ending
    for word in ("trailer", "teaser", "featurette", "clip", "poster", "short", "peek", "look", "video",
                 "spot", "promo", "sequence", "preview")
    for ending in ("", "s")
)  # fmt: skip
_NOT_THE_FILM_WORDS = frozenset({
    "single", "record", "one", "1", "licensed", "shipped", "launched", "serialized", "ended", "published",
    "takes", "story", "plot", "reopened", "tribute", "retrospective",
    "exhibition", "novel", "book", "album", "memoir", "comic", "song", "game",
    "releases", "Releases", "slate",
    "novel,", "book,", "album,", "memoir,", "comic,", "song,", "game,", "story,", "plot,", "slate,",
})  # fmt: skip
_EARLIER = frozenset({"first", "original", "last", "previous", "earlier", "recent"})
_EARLIER_WORKS = (" film", " movie", " one", " feature", " season")
_SCENES = ("opens a ", "et in", "opens with", "opens on a", "opens in the")
_Way = tuple[str | None, str | None]  # channel and outlet


def read(page: Page, found: Findings) -> Iterator[Find]:
    if not page.places_of_dates:
        return
    sentences = ReleaseSentences(page)
    home = rights_market(page)
    materials, were = page.at(*_MATERIALS), page.at("was", "were", "been")
    for index in sorted({page.sentence_index(at) for at in page.places_of_dates}):
        span = sentence = page.sentences[index]
        told = sentences.at(sentence)
        if not told.is_of_release:
            continue
        if inside(were, span):
            span = _without_superseded(page, span)
        if inside(materials, span):
            span = _behind_material(page, span)
        releases = list(_releases(told, span, found, home))
        if releases and not _is_not_of_the_film(page, sentence, max(find.end for find in releases)):
            yield from releases


def _is_not_of_the_film(page: Page, sentence: Span, told: int) -> bool:
    """Whether a sentence tells of another work, or of the plot before it has told its dates."""
    text = page.prose[sentence.start : sentence.end]
    words = text.split()
    may_be_another = (
        not _NOT_THE_FILM_WORDS.isdisjoint(words)
        or any(scene in text for scene in _SCENES)
        or (not _EARLIER.isdisjoint(words) and any(work in text for work in _EARLIER_WORKS))
        or "he original " in text
    )
    other = _NOT_THE_FILM.search(page.prose, *sentence) if may_be_another else None
    return other is not None and not (other.group() == "takes place" and other.start() > told)


def _without_superseded(page: Page, sentence: Span) -> Span:
    """Drops what the sentence says was planned once."""
    old = _SUPERSEDED.search(page.prose, *sentence)
    if old is None:
        return sentence
    now = _NOW.search(page.prose, old.end(), sentence.end)
    if now is None and _DROPPED.search(old.group()):
        return Span(old.end(), sentence.end)
    return Span(now.start(), sentence.end) if now else Span(sentence.start, old.start())


def _behind_material(page: Page, span: Span) -> Span:
    """What is said behind the trailer's own release: "has debuted the trailer for A, opening in May"."""
    material = _OF_MATERIAL.search(page.prose, *span)
    if material is None:
        return span
    comma = page.prose.find(",", material.end(), span.end)
    cut = comma if comma >= 0 else span.end
    opens = VERB.search(page.prose, material.end(), cut)
    return Span(opens.start() if opens else cut, span.end)


def _releases(told: ReleaseSentence, span: Span, found: Findings, home: list[str]) -> Iterator[Find]:
    """What is told once goes on: "in select theaters in May and in June" has one channel for both."""
    titles = found.titles
    distributors = [str(fact.value) for fact in found.of("distributor")]
    channels: list[Channel] = []
    places: list[str] = []
    ways: list[_Way] = []
    for dated in dated_in(told, span):
        widens = ways == [("theatrical", None)] and dated.widens()
        goes_on = bool(ways) and (widens or dated.goes_on())
        ways_told = dated.channels or ([] if dated.verb else channels)
        if not (ways_told or goes_on or dated.says_release(titles[0] if titles else "", distributors)):
            continue
        if dated.is_of_festival():
            continue
        if is_of_another(told.page.prose, span.start, dated.verb, dated.when.start, titles):
            continue
        channels, places = ways_told, release_places(dated, ways_told, places)
        ways = ways if goes_on and not dated.channels else _ways(dated, channels, found)
        words = Span(dated.start(channels), dated.when.end)
        yield from _finds(dated, words, ways, places or _at_home(dated, span, home))


def _at_home(dated: Dated, sentence: Span, home: list[str]) -> list[str]:
    """The territory that was bought, for what is still to come and isn't told of another place."""
    if not home:
        return []
    published = dated.page.published
    is_ahead = published is not None and dated.when.value[:4] >= str(published.year)
    return home if is_ahead and not is_everywhere(dated.page, sentence) else []


def _ways(dated: Dated, channels: list[Channel], found: Findings) -> list[_Way]:
    if channels:
        return list(
            dict.fromkeys((channel.kind, channel.outlet or _of_the(channel, found)) for channel in channels)
        )
    if dated.verb and dated.verb["opens"]:
        return [("theatrical", None)]
    streamer = _streamer(found) or _own_service(dated, found)
    return [("streaming" if streamer else None, streamer)]


def _of_the(channel: Channel, found: Findings) -> str | None:
    """The service that "the platform" means."""
    return _streamer(found) if channel.kind == "streaming" else None


def _streamer(found: Findings) -> str | None:
    """The streaming service that alone releases the film."""
    names = {str(fact.value) for fact in found.of("distributor")}
    return next(iter(names)) if len(names) == 1 and names <= STREAMERS else None


def _own_service(dated: Dated, found: Findings) -> str | None:
    """Who releases the film, where it comes out "on" them and the post speaks of streaming."""
    if not dated.page.has("streaming", "streamer", "streams", "stream"):
        return None
    names = (str(fact.value) for fact in found.of("distributor"))
    return next((name for name in names if dated.is_on(name)), None)


def _finds(dated: Dated, span: Span, ways: list[_Way], places: list[str]) -> Iterator[Find]:
    words = dated.page.words(span)
    spots: Sequence[str | None] = places or [None]
    for kind, outlet in ways:
        for place in spots:
            value = Release(dated.when.value, place, kind, outlet, words)
            yield Find("release", value, *span, CONFIDENCE if kind else 0.6)
