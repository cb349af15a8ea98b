"""One item of a list of titles: where it ends, and whether it is one title, two or none."""

import re
from typing import NamedTuple

from matinee.reading.fact import Span
from matinee.reading.foreign import past_foreign_words
from matinee.reading.page import Page
from matinee.reading.place import NATIONALITIES, TERRITORIES
from matinee.reading.script import is_capital
from matinee.reading.title import title_at, without_end
from matinee.reading.title_describer import NOUNED, TITLE_START, past_title_describers

_BRIDGE = re.compile(
    r" (?:(?:from|with|by|about|before|after|over|who|that) (?:the|a|an|my|your|his|her|our)"
    r"|(?:without|into|under|beyond|behind|between|through|upon|against|vs\.?)(?: (?:the|a|an|my|your"
    r"|his|her|our))?) "
    rf"(?={TITLE_START})"
)
# "The Girl from Oslo (2010)": a year shows where the title ends, a list's "previously" that none else began.
_FROM_CAPITAL = re.compile(
    rf" (?:from|with|by|about) (?={TITLE_START}[^,.;()\n]{{0,40}}? \((?:19|20)\d\d\)"
    rf"|{TITLE_START}[^,.;()\n]{{0,40}}(?:, [^.;()\n]{{1,160}}?|,? (?:and"
    rf"|&) [^.,;()\n]{{1,60}}?)? previously\b)"
)
_IN_BRACKETS = re.compile(rf" (?:by|with|from) (?={TITLE_START})")  # "(Haunted by Crows)"
_ASIDE = re.compile(r" (?:\([^()\n]{1,80}\)|\[\+?[^\[\]\n]{1,80}\])")
_ASIDE_STARTS = (" (", " [")
_SUBTITLE = re.compile(r" \((?:The|Part|A|Or) [^()\n]{1,40}\)")
# "Tin Skies is on" says something of the film, "Tin Skies for Netflix" who showed it.
_GOES_ON = re.compile(
    r" (?:(?:is|are|was|were|has|had) [a-z]"
    r"|(?:for|on) (?:Netflix|HBO|Hulu|Amazon|Apple|Disney|BBC|Channel|Shudder|MUBI|Prime|Peacock|Vimeo"
    r"|YouTube)\b)"
)
# "the 2013 Cannes entry Tin Skies": where it was shown, not what it is called.
_SHOWN = re.compile(
    r"(?:the |his |her |their )?(?:(?:19|20)\d\d )?[A-Z][\w.]+ (?:entry|selection|prizewinner"
    r"|prize-winner|winner"
    r"|title|premiere|hit|favou?rite|breakout) (?=[\"“‘'A-Z])"
)
# "Tin Skies I adored": the writer begins to speak.
_I_SAY = re.compile(
    r" (?:(?:really|also|still|just|absolutely|quite|never) )?(?:adored?|loved?|liked?|enjoyed|saw|hated?"
    r"|admired?|missed|reviewed|caught|praised|had|have|would|could|can)\b"
)
_YEAR = re.compile(r"(?: \(|,? (?:in|from) |, )(?:19|20)\d\d\)?\Z")
_YEAR_OF = re.compile(
    r"(?:19|20)\d\d (?!and |previously|most |& |as well|plus |or |in |to )[a-z]"
)  # "2031 indie"
_LAST_NEXT = re.compile(rf", (?:and|&) {TITLE_START}")
_MORE_NEXT = re.compile(
    rf", {TITLE_START}[^.;()\n]{{1,120}}? (?:and|&) {TITLE_START}[^.,;]{{1,60}}? (?:previously"
    rf"|most recently)\b"
    rf"|(?:, {TITLE_START}[^.,;()\n]{{1,60}}){{1,6}}, (?:and|&) {TITLE_START}"
)
_PRIZED = re.compile(
    r"(?:the|an?|his|her|their) [\w\-]*[ -](?:winning|nominated|wowing|shortlisted|premiering) "
)
_QUOTES = frozenset("\"“”'‘")
_JOINT = re.compile(r",? (?:and|&|plus) (?=\S)")
_QUOTED = re.compile(
    r"[\"“”‘']([^\"“”\n]{1,90}?)[\"”“](?!\w)(?: (?:series|franchise|trilogy|saga|films|movies))?"
)
_SINGLY_QUOTED = re.compile(
    r"['‘]([^'‘\"“”\n]{1,60}(?:'[a-z][^'‘\"“”\n]{0,40})?)'(?![\w])(?: (?:series|franchise|films|movies))?"
)
_PLURAL = re.compile(r"(?:.*s|anime|horror|sci-fi|smash)\Z")
# "as well as the shorts Ash and Ferry" are two, whatever stands before.
_SEVERAL_FILMS = frozenset({"films", "movies", "features", "shorts", "docs", "documentaries"})
_SMALL_START = re.compile(r"(?:The|A|An|Of|In|On|To|For|At|My|Our|His|Her) ")
_COMPANY_ENDS = (
    "Films", "Pictures", "Studios", "Entertainment", "Media", "Releasing", "Productions", "Festival", "Fest",
    "TV", "Award", "Awards", "University", "Video", "Distribution", "Company", "Group", "Prods", "Inc", "Ltd",
)  # fmt: skip
_NO_TITLES = frozenset({
    "New York", "Los Angeles", "London", "Paris", "Hollywood", "Sundance", "Cannes", "Berlin", "Venice",
    "TIFF",
    "Toronto", "Netflix", "HBO", "BBC", "A24", "Disney", "Marvel", "Pixar", "Oscar", "YouTube", "I",
    "TV", "US",
    "UK", "DP", "This", "That", "It", "He", "She", "They", "You", "Here", "There", "But", "Starring",
    "Amazon",
    "January", "February", "March", "April", "May", "June", "July", "September", "October", "November",
    "December",
    "Apple", "Hulu", "Blumhouse", "MTV", "Europe", "America", "Tribeca", "SXSW",
})  # fmt: skip


class Listed(NamedTuple):
    """One item of a list: its title or titles, where the text goes on, and whether marks (quotes, italics,
    capitals) hold it.
    """

    titles: list[Span]
    end: int
    is_marked: bool


def item_at(page: Page, at: int, end: int, is_joined: bool, is_foreign: bool) -> Listed | None:
    """The item that begins at `at`, past describers, or None where no title does.

    `is_joined` says that the list had its "and" before, `is_foreign` that it began in another language.
    """
    start, noun = _start(page, at, end)
    is_quoted = page.prose[start : start + 1] in _QUOTES
    if marked := _marked(page, start, end, is_quoted):
        return marked
    run = None if is_quoted else _run(page, start, end)
    if run is None:
        return None
    if (further := past_foreign_words(page.prose, run, end, is_foreign)) > run.end:
        return Listed([Span(run.start, further)], further, False)
    parts = [run]
    if joints := _joints(page.prose, run):
        if (joint := _described_next(page, joints, run, end)) is not None:
            run = Span(run.start, joint)
            joints = [before for before in joints if before.end() < joint]
        parts = _parts(page, joints, run, noun, is_joined)
    titles = [title for part in parts if (title := _trimmed(page, part)) is not None]
    if titles and _YEAR_OF.match(page.prose, titles[0].start, end):
        return None
    if not titles or not all(_is_title(page.words(title)) for title in titles):
        return None
    if not page.prose.startswith(_ASIDE_STARTS, run.end):
        return Listed(titles, run.end, False)
    if subtitle := _SUBTITLE.match(page.prose, run.end, end):
        titles[-1] = Span(titles[-1].start, subtitle.end())
        return Listed(titles, subtitle.end(), False)
    aside = _ASIDE.match(page.prose, run.end, end)
    return Listed(titles, aside.end() if aside else run.end, False)


def _start(page: Page, at: int, end: int) -> tuple[int, str | None]:
    """Where the title begins behind what describes it, and the noun that does."""
    shown = _SHOWN.match(page.prose, at, end)
    at = shown.end() if shown else at
    return (at, None) if page.emphasis_at(at) else past_title_describers(page.prose, at, end)


def _run(page: Page, start: int, end: int) -> Span | None:
    """A title in capital words, with "from the" and "without" inside it."""
    run = title_at(page.prose, start, end)
    if run is None:
        return None
    is_open = page.prose.startswith(" ", run.end)
    if is_open and (
        bridge := _BRIDGE.match(page.prose, run.end, end) or _FROM_CAPITAL.match(page.prose, run.end, end)
    ):
        rest = title_at(page.prose, bridge.end(), end)
        return Span(run.start, rest.end) if rest else run
    if page.prose.startswith(")", end) and (bridge := _IN_BRACKETS.match(page.prose, run.end, end)):
        rest = title_at(page.prose, bridge.end(), end)
        return Span(run.start, end) if rest and rest.end == end else run
    return run


def _marked(page: Page, at: int, end: int, is_quoted: bool) -> Listed | None:
    """A title in quotes or italics; the comma belongs to the list, wherever the house sets it."""
    emphasis = page.emphasis_at(at)
    if emphasis and emphasis.end <= end:
        span, after = emphasis, emphasis.end
    elif not is_quoted:
        return None
    elif quoted := (
        (page.prose[at] == "‘" and _SINGLY_QUOTED.match(page.prose, at, end))
        or _QUOTED.match(page.prose, at, end)
        or _SINGLY_QUOTED.match(page.prose, at, end)
    ):
        span, after = Span(*quoted.span(1)), quoted.end()
    else:
        return None
    title = without_end(page.prose, span, ",. \"”'")
    if title.start == title.end:
        return None
    aside = _ASIDE.match(page.prose, after, end)
    return Listed([title], aside.end() if aside else after, True)


def _joints(text: str, run: Span) -> list[re.Match[str]]:
    """The "and"s inside a title or between two."""
    words = text[run.start : run.end]
    if " and " not in words and " & " not in words and " plus " not in words:
        return []
    return list(_JOINT.finditer(text, run.start + 1, run.end))


def _parts(
    page: Page, joints: list[re.Match[str]], run: Span, noun: str | None, is_joined: bool
) -> list[Span]:
    """ "A and B" is two titles, unless one film is announced ("the film A and B") or the list had its
    "and".
    """
    opens_anew = noun in _SEVERAL_FILMS
    if (is_joined and not opens_anew) or (noun and not _PLURAL.match(noun)) or _is_amid_a_list(page, run.end):
        return [run]
    words = [joint for joint in joints if "&" not in joint.group()]
    if not words and len(joints) > 1:  # "Me & You & Them"
        return [run]
    words = words or joints
    split = next((joint for joint in words if _SMALL_START.match(page.prose, joint.end())), None)
    split = split or (words[0] if words else None)
    if split is None or not (is_capital(page.prose[split.end()]) or page.prose[split.end()].isdigit()):
        return [run]
    return [Span(run.start, split.start()), Span(split.end(), run.end)]


def _is_amid_a_list(page: Page, at: int) -> bool:
    """Whether the list goes on behind a comma to an "and" of its own, so that one before is a title's."""
    return bool(_LAST_NEXT.match(page.prose, at) or _MORE_NEXT.match(page.prose, at))


def _described_next(page: Page, joints: list[re.Match[str]], run: Span, end: int) -> int | None:
    """Where "Ash and the Locarno title Ferry" ends its first title: before the "and" of a described one."""
    for joint in joints:
        described = NOUNED.match(page.prose, joint.end(), end)
        if (described and described.end("noun") > run.end) or _PRIZED.match(page.prose, joint.end(), run.end):
            return joint.start()
    return None


def _trimmed(page: Page, span: Span) -> Span | None:
    start, end = span
    if goes_on := _GOES_ON.search(page.prose, start + 1, end):
        end = goes_on.start()
    if page.prose.endswith(" I", start + 1, end) and _I_SAY.match(page.prose, end):
        end -= len(" I")
    if (page.prose[end - 1].isdigit() or page.prose[end - 1] == ")") and (
        year := _YEAR.search(page.prose, start, end)
    ):
        end = year.start()
    title = without_end(page.prose, Span(start, end), ' ,.;:"”')
    return title if title.end > start else None


def _is_title(words: str) -> bool:
    is_place = words.startswith("@") or words in NATIONALITIES or words in TERRITORIES or words in _NO_TITLES
    return not is_place and not words.endswith(_COMPANY_ENDS)
