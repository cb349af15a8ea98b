"""Names of film festivals: "the 2031 Tarn Film Festival", "the Oslo and Marrow Film Festivals"."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from matinee.reading.fact import Span
from matinee.reading.place import TERRITORIES
from matinee.reading.script import is_capital

LONGEST = 260  # characters of one list

_NEAR = 60  # characters of most names, with the words before
_GENERIC = frozenset({
    "film", "movie", "cinema", "international", "intl", "intl.", "documentary", "doc", "animation",
    "animated", "genre", "short", "shorts", "motion", "picture", "media", "arts", "the",
})  # fmt: skip
_OF_FILMS = frozenset({"film", "movie", "cinema", "documentary", "doc", "animation", "genre", "shorts"})
_SMALL = frozenset({"of", "with", "du", "de", "des", "la", "le", "del", "di", "for", "&", "y", "et"})
_NO_NAME = frozenset({
    "The", "This", "It", "In", "No", "Any", "Every", "Some", "Its", "His", "Her", "Our", "After", "Before",
    "Following", "Since", "During", "Mid-Autumn",
})  # fmt: skip
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)\Z")
_IN_TOWN = re.compile(r" (?P<town>Glasgow|London|Sydney|Austin|Toronto|Chicago|Dublin|Vancouver|Brooklyn)\b")
_LIST = re.compile(
    r"[Ff]est(?:ival)?s?(?: (?:run|circuit|tour|stops|dates|screenings|journey))?(?: [a-z\-]+){0,4},? "
    r"(?:including|includes|included|such as|like|took in|taking in|takes in|(?<=stops )(?:in|at)"
    r"|(?<=dates )in"
    r"|(?<=screenings )(?:in|at))(?: those (?:in|at))?(?= )"
)
_NAME = r"[^\W\d_a-z][\w'’:/\-]*(?: (?:(?:de|del|do|du|of|by) )?[^\W\d_a-z][\w'’:/\-]*){0,4}"
_LISTED = re.compile(
    rf",?(?P<last> (?:and|&|plus|as well as))? (?:the )?(?P<name>{_NAME})(?= (?:and|&|plus)|[,.;)]|\Z| [a-z])"
)
_OF_FILMFEST = re.compile(r" [^\W\d_a-z]\w+")
_TOKEN = re.compile(r"[^\s,;()]+|[,;()]")
_FORWARD = re.compile(r" (?:du|de|di|do|des|of|d')(?: la| los)? ?(?=[^\W\d_a-z])")
_WORD = re.compile(r"[\w'\-]+")
_OF_TOWN = re.compile(r" of (?:[^\W\d_a-z][\w\-]+(?: (?=[^\W\d_a-z]))?){1,3}")
_YEAR_BEHIND = re.compile(r"(?: in| of)? (?P<year>(?:19|20)\d\d)\b")
_YEAR = re.compile(r"(?:19|20)\d\d\Z")


class Festivals(NamedTuple):
    """Festivals named together: where the words stand, each name with its place, the year if one is told."""

    start: int
    end: int
    names: tuple[tuple[Span, str], ...]
    year: int | None = None
    is_of_films: bool = True
    is_town: bool = False


def festivals_at(text: str, at: int, start: int, end: int) -> Festivals | None:
    """The festival or festivals whose word "Festival" or "Fests" is at `at`; looks back to `start`."""
    word = _WORD.match(text, at, end)
    if word is None:
        return None
    head = word.group().lower()
    runs = _names_before(text, max(start, at - LONGEST), at, is_plural=head.endswith("s"))
    if not runs.names:
        return _named_behind(text, word, end)
    town = _OF_TOWN.match(text, word.end(), end)
    stop = town.end() if town else word.end()
    name = text[runs.names[0].start : stop]
    year = runs.year or year_behind(text, stop, end)
    names = [(span, _with_head(text, span, runs.head)) for span in runs.names]
    if len(names) == 1 and not head.endswith("s"):
        names = [(Span(runs.names[0].start, stop), " ".join(name.split()))]
    return Festivals(runs.start, word.end(), tuple(names), year, runs.is_of_films or head == "fest")


def listed_at(text: str, at: int, end: int) -> list[Festivals]:
    """The festivals of a list at "festivals": "festivals including Tarn, Oslo and Marrow"."""
    lead = _LIST.match(text, at, end)
    found: list[Festivals] = []
    while lead and (name := _LISTED.match(text, found[-1].end if found else lead.end(), end)):
        span = Span(*name.span("name"))
        found.append(Festivals(*span, ((span, name["name"]),)))
        if name["last"]:
            break
    return found if len(found) > 1 else []


def fest_at(text: str, at: int, start: int, end: int) -> Festivals | None:
    """A festival whose name ends in one word with "fest" ("Arrow FrightFest") at `at`."""
    word = _WORD.match(text, at, end)
    if word is None or not word.group().lower().endswith("fest") or not is_capital(word.group()):
        return None
    if text[at - 1 : at] == "(" and text[word.end() : word.end() + 1] in {",", ")"}:
        return None  # "NAME (Slugfest)": a film of theirs
    runs = _names_before(text, max(start, at - LONGEST), at, is_plural=False)
    town = (_OF_FILMFEST if word.group() == "Filmfest" else _IN_TOWN).match(text, word.end(), end)
    span = Span(runs.names[0].start if runs.names else at, town.end() if town else word.end())
    name = " ".join(text[span.start : span.end].split())
    return Festivals(*span, ((span, name),), runs.year or year_behind(text, span.end, end))


@dataclass(slots=True)
class _Runs:
    start: int
    names: list[Span]
    head: str
    year: int | None
    is_of_films: bool


def _names_before(text: str, start: int, at: int, is_plural: bool) -> _Runs:
    """Capital runs that end at `at`; nearly all are short, so that few words need to be looked at."""
    near = max(start, text.find(" ", at - _NEAR, at) + 1) if at - _NEAR > start else start
    runs, is_whole = _runs_between(text, near, at, is_plural)
    return runs if is_whole or near == start else _runs_between(text, start, at, is_plural)[0]


def _runs_between(text: str, start: int, at: int, is_plural: bool) -> tuple[_Runs, bool]:
    """Capital runs that end at `at`, walked backwards, and whether they end inside; a plural head gathers a
    list of them.
    """
    tokens = list(_TOKEN.finditer(text, start, at))
    head: list[str] = []
    while tokens and tokens[-1].group().lower() in _GENERIC and tokens[-1].group() != "the":
        head.insert(0, tokens.pop().group())
    is_of_films = any(word.lower() in _OF_FILMS for word in head)
    names: list[Span] = []
    year: int | None = None
    run: list[re.Match[str]] = []
    while tokens:
        token = tokens.pop()
        word = token.group()
        if _YEAR.match(word):
            year = int(word)
            break
        if (
            is_capital(word)
            or (word[0].isdigit() and run and not _ORDINAL.match(word))
            or (run and not is_plural and _joins(word, tokens))
        ):
            run.insert(0, token)
        elif is_plural and (run or names) and word in {",", "and", "&", "the"}:
            _close(run, names)
            run = []
        else:
            break
    _close(run, names)
    names = [name for name in names if text[name.start : name.end] not in _NO_NAME]
    first = min((name.start for name in names), default=at)
    kind = " ".join(word for word in head if word != "genre")  # told of it, never its name
    return _Runs(first, names[::-1], kind, year, is_of_films), bool(tokens)


def _joins(word: str, before: list[re.Match[str]]) -> bool:
    last = before[-1].group() if before else ""
    return (
        word in _SMALL and bool(last) and is_capital(last) and not last.lower().endswith(("fest", "festival"))
    )


def _close(run: list[re.Match[str]], names: list[Span]) -> None:
    if len(run) > 1 and (run[0].group() == "The" or run[0].group()[:-2] in TERRITORIES):  # "Italy's"
        run = run[1:]
    if run:
        names.append(Span(run[0].start(), run[-1].end()))


def _with_head(text: str, span: Span, head: str) -> str:
    name = " ".join(text[span.start : span.end].split())
    if name.endswith(("Fest", "fest", "Festival")) or ":" in name:
        return name
    return f"{name} {head.title()} Festival".replace("  ", " ")


def _named_behind(text: str, word: re.Match[str], end: int) -> Festivals | None:
    """As in "Festival du Cinéma Français"."""
    lead = _FORWARD.match(text, word.end(), end)
    if lead is None or not word.group()[0].isupper():
        return None
    stop = lead.end()
    for token in _TOKEN.finditer(text, lead.end(), min(end, lead.end() + 60)):
        if not (is_capital(token.group()) or token.group() in _SMALL) or token.group() in {",", ";"}:
            break
        stop = token.end()
    name = text[word.start() : stop].rstrip(".")
    span = Span(word.start(), word.start() + len(name))
    return Festivals(*span, ((span, name),), year_behind(text, span.end, end))


def year_behind(text: str, at: int, end: int) -> int | None:
    """The year right behind a festival's name: "Tarn 2031", "Tarn in 2031"."""
    match = _YEAR_BEHIND.match(text, at, end)
    return int(match["year"]) if match else None
