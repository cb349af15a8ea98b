"""Titles in other languages: where one ends, and whether Latin letters are those of another language."""

import re

from matinee.reading.fact import Span
from matinee.reading.place import LANGUAGE
from matinee.reading.script import is_capital, is_latin, script_of, written_in_latin
from matinee.reading.title import title_at, without_end
from matinee.reading.values import Title

LONGEST = 100  # characters

_IN_LANGUAGE = re.compile(
    rf"in (?:(?:the|its) (?:original |native )?)?{LANGUAGE}"
    r"(?=[,.;:)\"”]|\s*\Z| [-–—(&]| (?:is|was|and|or|which|by|from|stars|premiered|has|also|opens|but|as)\b)"
)
_BEFORE_LANGUAGE = re.compile(r"[\"”’']?[,)]? \(?\Z")
_JOINT = re.compile(r"[\"”’']?(?:,? \(?(?:or|aka)| /|,|;) (?:also |just |simply )?(?=[\"“‘'\w])")
_SENTENCE = re.compile(
    r"[.;:!?()\n] |[()\n]|\b(?:is|was|are|were|originally|known|titled|called|also|formerly|aka|filmed"
    r"|shot|spoken|made|told|entirely|dubbed"
    r"|premiered|directed|written|which|that|this|who|film|movie|from"
    r"|starring|when|while|will|has|had)\b"
)
_COMMA_BEFORE_PLAIN = re.compile(r", [a-z]\S*(?: \S+){2}")
_FOREIGN_WORD = re.compile(
    r"(?<![\w'])(?:le|la|les|un|une|des|du|de|et|à|au|aux|el|los|las|del|y|il|lo|gli|di|della|dei|der"
    r"|die|das|den|dem"
    r"|und|ein|eine|vom|zum|het|een|van|en|och|att|og|på|i|o|os|as|um|uma|do|da|dos|no|ga|wa|wo|ni|z|w"
    r"|na|nie|ve|bir|che|con|per|una|sur|dans|avec|pour|mit|auf|aus|kto|nella|nel|delle|ao|em)(?![\w'])"
    r"|\A(?:Le|La|Les|El|Il|Lo|Gli|Der|Das|Eine?|Un|Une|Het"
    r"|Las|Los|Una|Uma|Det|Een|Ett)(?= )|\b[Ll]'\w|[^\x00-\x7f‘’“”–—…]"
)
# Each letter can be read in one way only, or the pattern would try all ways on words that are no syllables.
_JAPANESE = re.compile(
    r"(?:(?:ch|sh|ts|[kgnhbpmr]y|[kgszdhbpmrywjft]|n)?[aiueoāīūēō]|n(?![aiueoāīūēōy])"
    r"|k(?=k)|s(?=s)|t(?=t|ch)|p(?=p)|[ ':!-])+"
)
_PARTICLES = frozenset({"no", "wa", "ga", "wo", "ni", "to", "de", "o", "e", "ka", "mo"})
_WHOLE = re.compile(
    r"[\"“‘']?([^\W\d_a-zß-öø-ÿ][^,.;:()\"”\n]{1,60}?)[\"”’']?"
    r"(?=[,.;:()]|\Z| (?:in|on|and|before|after|last|this|with|from|but|where|which)\b)"
)
_DASH = re.compile(r" [-–—] (?=[A-ZÀ-Þ])")
# Words that only a title in another language has within it, and what tells that one goes on in English.
_SURELY_FOREIGN = re.compile(
    r"(?:le|la|les|un|une|des|du|de|et|el|los|las|del|y|il|di|della|dei|der|das|und|ein|eine|och|og|att|på|na"
    r"|w|z|ve|nie|dans|avec|pour|mit|por|para|con|kiedy|nella|nel|sur|av|til|hos|ja|aur|ka|ki|ke|mein|ng|sa"
    r"|ang|mga|dan|yang|ile|bir|az)\Z|.*[^\x00-\x7f‘’“”–—…]"
)
_OPENS_FOREIGN = frozenset(
    {"Le", "La", "Les", "El", "Los", "Las", "Il", "Lo", "Gli", "Der", "Das", "Det", "Un", "Une"}
)
_ENGLISH = frozenset({
    "the", "of", "and", "in", "with", "for", "which", "that", "who", "whose", "is", "was", "are", "were",
    "has", "had", "have", "from", "at", "on", "his", "her", "their", "after", "when", "as", "to", "by",
    "about", "it", "this", "before", "previously", "starring", "film", "films", "or", "but", "also", "back",
    "most", "recently", "earlier", "premiered", "won", "screened", "played", "shot", "will", "into", "now",
    "star", "director", "filmmaker", "trailer", "opens", "comes", "takes", "tells", "follows", "stars",
    "directs", "made", "while", "where", "between", "over", "under", "up", "out", "there", "here", "still",
    "last", "first", "being", "not", "then", "since", "again", "together", "respectively", "fame", "left",
})  # fmt: skip
# What plain English says in brackets, about a picture or a screening, besides those.
_OF_REMARKS = _ENGLISH | {
    "picture", "below", "review", "winner", "release", "version", "series", "read", "see", "watch", "more",
    "best", "opening", "closing", "only", "part", "chapter", "season", "episode", "remake", "restored",
    "reissue", "rated", "minutes", "min", "mins", "above", "our", "my", "your", "world", "premiere",
    "competition", "yes", "great", "pictured", "right", "courtesy", "photo",
}  # fmt: skip
_MOST_WORDS = 8
_WORD = re.compile(r" ([^\W\d_][\w'’\-]*)")
_MARKS = "\"“”‘’'"

# The language of a script that only one language of films is written in.
_LANGUAGE_OF_SCRIPT = {
    "HANGUL": "ko", "HIRAGANA": "ja", "KATAKANA": "ja", "THAI": "th", "HEBREW": "he", "GREEK": "el",
    "GEORGIAN": "ka",
    "ARMENIAN": "hy", "TAMIL": "ta", "TELUGU": "te", "MALAYALAM": "ml", "BENGALI": "bn",
}  # fmt: skip


def title_named(text: str, at: int, end: int) -> Span | None:
    """The title that begins at `at`, in whatever words, up to "in LANGUAGE", a closing bracket, or "or"."""
    limit = min(end, at + LONGEST)
    language = _language_named(text, at, limit)
    stop = _closing(text, at, limit) if language is None else language
    for joint in _JOINT.finditer(text, at + 1, stop if stop > 0 else at):
        if joint.group().strip() != "," or not is_latin(text[at : joint.start()]):
            stop = joint.start()
            break
    span = Span(at, stop)
    if stop > at and _is_title(text[at:stop]):
        return _without_marks(text, span)
    title = _to_the_end(text, title_at(text, at, end), end)
    cut = _language_named(text, *title) if title else None
    return title if cut is None else Span(at, cut)


def _language_named(text: str, at: int, end: int) -> int | None:
    """Where "in LANGUAGE" begins, with the space, the comma and the marks before it."""
    for named in _IN_LANGUAGE.finditer(text, at, end):
        if before := _BEFORE_LANGUAGE.search(text, max(at, named.start() - 4), named.start()):
            return before.start()
    return None


def foreign_at(text: str, at: int, end: int) -> Span | None:
    """The words of a title in another language, of which only the first may be capital."""
    whole = _WHOLE.match(text, at, end)
    return without_end(text, Span(*whole.span(1)), " ") if whole else None


def surely_foreign_at(text: str, at: int, end: int) -> Span | None:
    """As `foreign_at`, where the words are clearly of another language."""
    whole = foreign_at(text, at, end)
    return whole if whole and looks_foreign(text[whole.start : whole.end]) else None


def past_foreign_words(text: str, title: Span, end: int, is_expected: bool) -> int:
    """Where a title ends that goes on in small words of another language, as "Los perros del sur" does.

    `is_expected` says that a title of another language stands before it in the list.
    """
    first = text[title.start : title.end]
    is_foreign = " " not in first and (
        is_expected or first in _OPENS_FOREIGN or bool(_SURELY_FOREIGN.match(first))
    )
    stop = title.end
    for _ in range(_MOST_WORDS):
        word = _WORD.match(text, stop, end)
        if word is None or word[1] in _ENGLISH:
            return _past_mark(text, stop) if is_foreign else title.end
        is_foreign = is_foreign or bool(_SURELY_FOREIGN.match(word[1]))
        stop = word.end()
    return title.end


def _past_mark(text: str, stop: int) -> int:
    """Behind the "?" or "!" of a title that is followed by a comma."""
    return stop + 1 if text.startswith(("?,", "!,"), stop) else stop


def language_of_script(words: str) -> str | None:
    """The language that a script tells by itself, as Hangul does."""
    return _LANGUAGE_OF_SCRIPT.get(script_of(words))


def title_in(language: str, words: str) -> Title:
    """The film's own title in a language other than English, or its sound where Latin letters aren't its
    own.
    """
    if is_latin(words) and not written_in_latin(language):
        return Title(words, "romanised", f"{language}-Latn")
    return Title(words, "original", language)


def looks_foreign(words: str) -> bool:
    """Whether words in Latin letters are clearly of another language than English."""
    return bool(_FOREIGN_WORD.search(words))


def looks_japanese(words: str) -> bool:
    """Whether words in Latin letters are Japanese syllables with a particle between them."""
    return bool(_JAPANESE.fullmatch(words.lower())) and not _PARTICLES.isdisjoint(words.split())


def is_english(words: str) -> bool:
    """Whether one of the words is a plain English one, as of a remark."""
    return not _OF_REMARKS.isdisjoint(words.lower().split())


def _to_the_end(text: str, title: Span | None, end: int) -> Span | None:
    """With the subtitle behind a dash: "Harrow Lane: Part 2 - The Humming"."""
    if title and (dash := _DASH.match(text, title.end, end)):
        further = title_at(text, dash.end(), end)
        return Span(title.start, further.end) if further else title
    return title


def _closing(text: str, at: int, limit: int) -> int:
    """Where the bracket ends in which the title stands."""
    if "(" not in text[max(0, at - 40) : at].rpartition(")")[2]:
        return -1
    return text.find(")", at, limit)


def _is_title(words: str) -> bool:
    bare = words.strip(_MARKS)
    first = bare[:1]
    begins = first.isdigit() or first in "¿¡#" or (bool(first) and is_capital(first))
    return (
        begins
        and not _SENTENCE.search(bare)
        and (looks_foreign(bare) or not _COMMA_BEFORE_PLAIN.search(bare))
    )


def _without_marks(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start] in _MARKS:
        start += 1
    return without_end(text, Span(start, end), _MARKS + ",. ")
