"""Any script in Latin letters, and the key under which spellings of one name are one."""

import re
import unicodedata
from collections import Counter

from anyascii import anyascii

_SIGNS = str.maketrans("", "", "ьЬъЪʹʺ")  # soft and hard signs: nobody writes them in a title's romanisation
_FRACTION = re.compile("(?=[¼-¾⅐-⅞])")  # 8½ is "8 1/2", not "81/2"
_ELISION = re.compile(r"\b(l|d|qu|un|dell|all|nell|dall|sull)['`](?=[a-z0-9])")
_APOSTROPHE = re.compile("['`]")
_WORD = re.compile("[a-z0-9]+")

# Only those that no language writes as another common first word.
_ARTICLES = frozenset(
    {"the", "a", "an", "le", "la", "les", "l", "un", "une", "der", "die", "das", "ein", "eine"}
    | {"el", "los", "las", "una", "uno", "il", "lo", "gli", "o", "os", "uma", "het", "een"}
)

# Spellings that romanisations disagree on, each brought to the shortest; the order matters.
_FOLDS = [
    (re.compile(pattern), to)
    for pattern, to in (
        (r"([a-z])\1+", r"\1"),  # Allan, Alan; Evgenii
        ("x", "ks"),  # Alexei, Aleksei
        ("^ye", "e"),  # Yevgeny, Evgeny
        ("(?<=[bdflmpstvz])yo", "e"),  # Fyodor, Fedor, but not Tokyo
        ("[yj]", "i"),  # Vyzov, Vizov; Sergey, Sergei, Sergej
        ("w", "v"),  # Wladimir
        ("ph", "f"),  # Sophia, Sofia
        ("kh", "h"),  # Mikhail, Mihail
        ("([csz])h", r"\1"),  # Bikovich, Biković; Milosh, Miloš
        ("t[sz](?!$)", "c"),  # Zvyagintsev, Zvyagincev, but not Cats
    )
]

# The beginnings of Unicode's letter names, with the ISO 15924 code of the script they tell.
_SCRIPTS = {
    "ARABIC": "Arab", "ARMENIAN": "Armn", "BENGALI": "Beng", "BOPOMOFO": "Bopo", "CHEROKEE": "Cher",
    "CJK": "Hani", "CYRILLIC": "Cyrl", "DEVANAGARI": "Deva", "ETHIOPIC": "Ethi",
    "FULLWIDTH": "Latn", "GEORGIAN": "Geor", "GREEK": "Grek", "GUJARATI": "Gujr",
    "GURMUKHI": "Guru", "HANGUL": "Hang", "HEBREW": "Hebr", "HIRAGANA": "Hira", "KANNADA": "Knda",
    "KATAKANA": "Kana", "KATAKANA-HIRAGANA": "Kana", "KHMER": "Khmr", "LAO": "Laoo",
    "LATIN": "Latn", "MALAYALAM": "Mlym", "MONGOLIAN": "Mong", "MYANMAR": "Mymr", "ORIYA": "Orya",
    "SINHALA": "Sinh", "SYRIAC": "Syrc", "TAMIL": "Taml", "TELUGU": "Telu", "THAANA": "Thaa",
    "THAI": "Thai", "TIBETAN": "Tibt", "TIFINAGH": "Tfng",
}  # fmt: skip


def romanise(text: str) -> str:
    """The text in ASCII letters, sound for sound as far as a table can: Вызов is Vyzov."""
    plain: str = anyascii(_FRACTION.sub(" ", unicodedata.normalize("NFC", text)).translate(_SIGNS))
    return plain.strip()


def script_of(text: str) -> str:
    """The ISO 15924 code of the script that most letters are in; "" without letters, "Zyyy" if unknown.

    Kanji together with kana or hangul together with hanja are counted as "Jpan" and "Kore".
    """
    found = Counter(
        _SCRIPTS.get(unicodedata.name(letter, "").partition(" ")[0], "Zyyy")
        for letter in text
        if letter.isalpha()
    )
    if not found:
        return ""
    if found["Hira"] or found["Kana"]:
        found["Jpan"] = found.pop("Hira", 0) + found.pop("Kana", 0) + found.pop("Hani", 0)
    if found["Hang"]:
        found["Kore"] = found.pop("Hang") + found.pop("Hani", 0)
    return found.most_common(1)[0][0]


def search_key(text: str) -> str:
    """What searches for titles compare, one for Vyzov, Vizov and Вызов, one for "The Challenge", "challenge".

    Case, accents, punctuation, a leading article and the usual disagreements of romanisation are gone. A text
    without letters or digits is its own key. `search_key(search_key(text))` is `search_key(text)`.
    """
    return " ".join(_without_article(_folded_words(text))) or _as_it_is(text)


def name_key(text: str) -> str:
    """As `search_key`, for names: their first word is never an article (An Lee is not Lee)."""
    return " ".join(_folded_words(text)) or _as_it_is(text)


def search_words(text: str) -> set[str]:
    """What a search may begin: the words of the text, folded and as written, and all in one (Spider-Man)."""
    folded = _folded_words(text)
    words = {*_plain_words(text), *folded, "".join(folded), "".join(_without_article(folded))}
    return words - {""} or {_as_it_is(text)} - {""}


def query_words(text: str) -> list[set[str]]:
    """The words of what someone searches, each as folded and as written: half a word may fold otherwise."""
    plain = _plain_words(text)
    folded = _without_article([_fold(word) for word in plain])
    return [
        {word, as_written} for word, as_written in zip(folded, plain[len(plain) - len(folded) :], strict=True)
    ]


def _as_it_is(text: str) -> str:
    return " ".join(text.casefold().split())


def _plain_words(text: str) -> list[str]:
    plain = romanise(text).lower().replace("&", " and ")
    return _WORD.findall(_APOSTROPHE.sub("", _ELISION.sub(r"\1 ", plain)))


def _folded_words(text: str) -> list[str]:
    return [_fold(word) for word in _plain_words(text)]


def _without_article(words: list[str]) -> list[str]:
    # "La La Land" keeps its words: taking one article leaves another, and the key of a key must be itself.
    if len(words) > 1 and words[0] in _ARTICLES and words[1] not in _ARTICLES:
        return words[1:]
    return words


def _fold(word: str) -> str:
    folded = word
    for pattern, to in _FOLDS:
        folded = pattern.sub(to, folded)
    return folded if folded == word else _fold(folded)
