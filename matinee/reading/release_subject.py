"""Whose release a clause tells of: this film's, or that of another film, a trailer or a book."""

import re

from matinee.reading.company import is_surely_company
from matinee.reading.place import NATIONALITIES, TERRITORIES
from matinee.reading.spelling import fold, folded_words

_THINGS = (
    "trailer", "teaser", "poster", "image", "photo", "clip", "featurette", "soundtrack", "album", "score",
    "single", "song", "novel", "book", "memoir", "comic", "game", "news", "report", "statement", "ticket",
    "shortlist", "nomination", "result", "line-up", "lineup",
    "toy line", "toy", "prequel", "convention", "exhibition",
)  # fmt: skip
_OF_THING = re.compile(
    rf"\b(?:{'|'.join(_THINGS)})s?,?(?: (?:from|for|of|to|in) (?:[\w'’\-]+ ){{1,4}}?| )"
    r"(?:(?:,? which|that|has|have|just|also|now|finally|was|were|will|be|been|is|are|being) )*"
    r"(?:arriv|debut|land|drop|premier|releas|surfac|hit|c[ao]m(?:es?|ing) out|went|out|due|available)\w*"
)
_THING_WORDS = frozenset(thing.split()[0] + ending for thing in _THINGS for ending in ("", "s", ",", "s,"))
_FILM_NOUN = (
    r"film|movie|series|doc|title|pic|picture|feature|pair|drama|comedy|thriller|documentary|horror|western"
    r"|romance|musical|biopic|sequel|animation|restoration|project"
)
_NAME = r"[“\"'‘]?[A-Z0-9][^.;,]{0,40}"
_OF_OTHER_WORK = re.compile(
    r"\b(?:most|many|several|others|some|titles|films|all)(?: of (?:them|which|these))? (?:are|were|will) "
    r"[^.;,]{0,24}\Z"
    r"|\b(?:(?:sequel|prequel|follow-up|successor) to|known for|directors? of|makers? of|stars? of|remake of"
    r"|seen (?:next |last |recently )?in|worked on|directed|wrote|starred in|appeared in) (?!it\b|this\b"
    r"|the\b)"
    rf"(?P<work>{_NAME}),? \(?(?:which|that|due|out|first|in|(?:was |is )?released|opening)\b[^.;,]{{0,24}}\Z"
    r"|(?:\b(?:[Hh]is|[Hh]er|[Tt]heir)|['’]s|s['’]) (?:next|other|last|previous|earlier)"
    rf" (?:film|movie|feature|project)(?: is)?,? (?P<next>{_NAME}),? (?:(?:which|that|in)"
    rf" )?[^.;,A-Z]{{0,24}}\Z"
    rf"|\bknown for (?P<known>{_NAME}), \Z"
)
_OTHER_WORDS = frozenset({
    "most", "many", "several", "others", "some", "titles", "films", "all", "sequel", "prequel", "follow-up",
    "successor", "known", "director", "directors", "maker", "makers", "star", "stars", "remake", "seen",
    "worked", "directed", "wrote", "starred", "appeared", "next", "other", "last", "previous", "earlier",
    "(director", "(directors", "(star", "Most", "Many", "Several", "Others", "Director", "Directors",
})  # fmt: skip
_SHOOT = re.compile(r"\b(?:cameras|shoot\w*|filming|photography|auditions|talks|casting)\b")
_SHOT_ON = re.compile(
    r"\b(?:[Cc]ameras|[Ff]ilming|[Ss]hooting|(?:[Tt]he |[Pp]rincipal )(?:shoot|photography)|[Pp]roduction)\b"
    r"[^.;,]{0,70}"
    r"\b(?:began|begins|begin|started|starts|start|rolled|roll|wrapped|wraps|kicked off|kicks off|commenced)"
    r"(?: \w+)? \Z"
)
_COMES = re.compile(
    r"(?:opens|opened|opening|hits?|arriv\w+|lands?|landed|drops?|dropped|bows|bowed|debuts|(?:is|was) out"
    r"|out|comes|came|streets|premieres|premiered|returns|airs?|streams?)\b"
    rf"(?! (?:it|this|his|her|their|its|a|the (?:{_FILM_NOUN})|[“\"‘'])\b)"
)
_BETWEEN = frozenset({
    "which", "that", "will", "is", "are", "was", "has", "been", "being", "also", "then", "now", "finally",
    "just", "first",
})  # fmt: skip
_BEFORE_NAME = frozenset({
    "of", "from", "to", "by", "with", "starring", "director", "featuring", "about", "for",
})  # fmt: skip
_AND = frozenset({"and", "&", "also"})
_INSIDE = frozenset({"of", "the", "and", "in", "to", "a", "for", "with", "&", "/"})
_NO_TITLE = frozenset({
    "on", "in", "the", "this", "it", "and", "but", "now", "today", "part", "film", "pic",
    "movie", "series",
    "season", "first", "second", "final", "blu", "ray", "dvd", "vod", "4k", "uhd", "imax", "hd", "volume",
    "chapter", "episode", "both", "from", "only", "coming", "opens", "out", "here",
    "its", "itll", "youll", "theyll", "thats", "heres", "you", "we", "they", "catch", "see", "having",
})  # fmt: skip
_PARTS = frozenset({"season", "series", "part", "volume", "chapter", "episode", "episodes"})
_RELEASED_NAME = re.compile(
    r"(?:(?:[Rr]eleas(?:e|es|ed|ing)|opened|debuted) (?:[“\"](?P<title>[^“”\"]{1,60})[”\"])"
    rf"|(?:dated|slotted|opens|opened) (?:[a-z\-]+ ){{0,3}}?(?:{_FILM_NOUN}) "
    r"(?P<bare>[A-Z][\w'’]*(?: [\w'’]+){0,6})"
    r"|(?:releas(?:e|es|ed|ing)|opened) (?P<name>[A-Z][\w'’]*(?: (?:[A-Z][\w'’]*|of|the|and)){0,5})"
    r" (?:in|on|last|this)\b)"
)
_QUOTED_WHICH = re.compile(
    r"(?:[“\"](?P<title>[A-Z][^“”\"]{0,50})[”\"][^“”\"]{0,40}"
    r"|(?:film|movie|hit|classic|thriller|comedy|drama|horror|feature|called|titled) "
    r"(?P<bare>[A-Z][^,;.“”\"]{0,50}))"
    r"(?:,|\b(?:which|that)) (?:which |will )?(?:[A-Z][\w.&]* ){0,3}\Z"
)
_PARENTHESIS = re.compile(r" ?\([^()]{0,80}\)(?=,?(?: which| that)?(?: \w+)?\W*\Z)")
_MOST_BEHIND = 60  # characters behind a verb in which its object begins
_MOST_BEFORE = 90  # characters before a verb in which its subject stands


def is_of_another(text: str, start: int, verb: re.Match[str] | None, at: int, titles: list[str]) -> bool:
    """Whether it is another work that comes out at the date `at`, by the words from a sentence's start on."""
    end = verb.start() if verb and verb.start() < at else at
    told = verb.end() if verb and verb.start() < at else at
    near = max(start, end - _MOST_BEFORE)
    words = text[near:at].split()
    other = None if _OTHER_WORDS.isdisjoint(words) else _OF_OTHER_WORK.search(text, near, told)
    if (other and not _is_own(other[other.lastgroup or 0], titles)) or _SHOOT.search(text, end, at):
        return True
    if not _THING_WORDS.isdisjoint(words) and (thing := _OF_THING.search(text, near, at)):
        return "," not in text[thing.end() : at]
    if verb is None or end != verb.start():
        return bool(_SHOT_ON.search(text, near, at))
    if _is_other_object(text, verb, at, titles):
        return True
    if not _COMES.match(text, end):
        return False
    has_object = _has_title(text[verb.end() : verb.end() + _MOST_BEHIND], titles)
    return not has_object and (
        is_other_title(text[near:end], titles) or _is_other_quoted(text[near:end], titles)
    )


def is_other_title(before: str, titles: list[str]) -> bool:
    """As in "while Tin Skies hits theaters": the capital words right before the verb are no title of this
    film.
    """
    name = _capitals_at_end(before)
    words = {word for word in fold(" ".join(name)).split() if word not in _NO_TITLE and word not in _INSIDE}
    if name and name[0].lower() in _PARTS:
        return False
    if not words or not titles or is_surely_company(" ".join(name)):
        return False
    if any(word.strip("“”\"',") in TERRITORIES or word in NATIONALITIES for word in name):
        return False
    return words.isdisjoint(folded_words(titles))


def _is_other_object(text: str, verb: re.Match[str], at: int, titles: list[str]) -> bool:
    """As in "released “Tin Skies” in January"."""
    named = _RELEASED_NAME.match(text, verb.start(), at)
    name = named["title"] or named["bare"] or named["name"] if named else ""
    return bool(name and titles) and not _is_own(name, titles)


def _is_other_quoted(before: str, titles: list[str]) -> bool:
    """As in "also has the thriller “Tin Skies” with Ardo Pell, which opens"."""
    quoted = _QUOTED_WHICH.search(before)
    name = quoted["title"] or quoted["bare"] if quoted else ""
    return bool(name and titles) and not _is_own(name, titles)


def _is_own(name: str | None, titles: list[str]) -> bool:
    """Whether a name has a word of one of this film's titles."""
    return not folded_words(titles).isdisjoint(fold(name or "").split())


def _has_title(words: str, titles: list[str]) -> bool:
    return any(fold(title) in fold(words) for title in titles)


def _capitals_at_end(before: str) -> list[str]:
    """The run of capital words that ends a text, but for small words behind it: "Tin Skies" of "as Tin
    Skies finally".
    """
    tokens = _PARENTHESIS.sub("", before).split()
    is_relative = False
    while tokens and tokens[-1] in _BETWEEN:
        is_relative = tokens.pop() in {"which", "that"} or is_relative
    is_apposition = bool(tokens) and tokens[-1].endswith(",") and not is_relative
    run: list[str] = []
    while tokens and (_is_capital(tokens[-1]) or (run and tokens[-1] in _INSIDE)):
        if run and tokens[-1][-1] in ",;:)—–":
            break
        run.insert(0, tokens.pop())
    while run and run[0] in _INSIDE:
        tokens.append(run.pop(0))
    if is_apposition:  # "her debut, Tin Skies, played"
        return run if tokens and tokens[-1].endswith(",") and tokens[-1][0].islower() else []
    is_object = bool(tokens) and (tokens[-1] in _BEFORE_NAME or (is_relative and tokens[-1] in _AND))
    is_object = is_object or (is_relative and "and" in run and bool(tokens) and tokens[-1].endswith(","))
    return [] if is_object else run


def _is_capital(word: str) -> bool:
    first = word.lstrip("“\"'‘(")[:1]
    return first.isupper() or first.isdigit()
