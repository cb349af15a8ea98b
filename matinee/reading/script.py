"""Which script a text is written in, by its letters."""

import unicodedata

LOWER_CASE = frozenset("abcdefghijklmnopqrstuvwxyz")
_OF_LANGUAGE = {
    "ru": "CYRILLIC", "uk": "CYRILLIC", "bg": "CYRILLIC", "sr": "CYRILLIC", "kk": "CYRILLIC", "mn":
    "CYRILLIC",
    "ja": "CJK", "zh": "CJK", "yue": "CJK", "cmn": "CJK", "ko": "HANGUL", "ar": "ARABIC", "fa": "ARABIC",
    "ur": "ARABIC", "he": "HEBREW", "el": "GREEK", "hi": "DEVANAGARI", "th": "THAI", "ka": "GEORGIAN",
    "hy": "ARMENIAN", "ta": "TAMIL", "te": "TELUGU", "ml": "MALAYALAM", "bn": "BENGALI", "am": "ETHIOPIC",
}  # fmt: skip


def script_of(text: str) -> str:
    """The script of the first letter, in Unicode's word for it ("LATIN", "CYRILLIC", …); "" without
    letters.
    """
    if text.isascii():
        return "LATIN" if any(sign.isalpha() for sign in text[:200]) else ""
    for sign in text[:200]:
        if sign.isalpha():
            name = unicodedata.name(sign, "").split(" ", 1)[0]
            return "CJK" if name in {"HIRAGANA", "KATAKANA"} else name
    return ""


def is_latin(text: str) -> bool:
    return text.isascii() or script_of(text) in {"LATIN", ""}


def written_in_latin(language: str) -> bool:
    """Whether a language (BCP 47) is usually written in Latin letters."""
    return language.split("-")[0] not in _OF_LANGUAGE


def lowered(text: str) -> str:
    """The text in lower case, at its length: of the few letters that are two in lower case (İ) the first."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(sign.lower()[:1] for sign in text)


def is_capital(word: str) -> bool:
    """Whether a word is written like a name: with a capital, or in a script that has none in running text."""
    first = word[0]
    if first.isascii():
        return "A" <= first <= "Z"
    return first.isupper() or (first.isalpha() and (not first.islower() or "\u10a0" <= first <= "\u10ff"))
