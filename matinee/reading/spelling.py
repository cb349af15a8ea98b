"""When two spellings are one name."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_LETTERS = re.compile(r"\w+")
_ARTICLES = ("the ", "a ", "an ")
_PLAIN = str.maketrans("øðþłđıæœß", "odtldiaos", "'’ʼ")


@lru_cache(maxsize=4096)
def fold(name: str) -> str:
    """Lower case, no accents, no punctuation: "Biković" and "Bikovic" fold to the same."""
    if name.isascii():
        return " ".join(_LETTERS.findall(name.lower().replace("'", "")))
    split = unicodedata.normalize("NFKD", name.casefold().translate(_PLAIN))
    bare = "".join(sign for sign in split if not unicodedata.combining(sign))
    return " ".join(_LETTERS.findall(bare))


def fold_title(title: str) -> str:
    """As `fold`, without a leading article, for headlines drop it."""
    folded = fold(title)
    return folded.split(" ", 1)[1] if folded.startswith(_ARTICLES) else folded


def folded_words(names: Iterable[str]) -> set[str]:
    """The single words of some names, folded."""
    return {word for name in names for word in fold(name).split()}


def is_misspelt(name: str, other: str) -> bool:
    """Whether two folded names differ by one letter added, dropped, changed or swapped."""
    if name == other or abs(len(name) - len(other)) > 1 or min(len(name), len(other)) < 6:
        return False
    if name[:2] != other[:2] and name[-2:] != other[-2:]:
        return False
    at = next(
        (i for i, (a, b) in enumerate(zip(name, other, strict=False)) if a != b), min(len(name), len(other))
    )
    rest, other_rest = name[at:], other[at:]
    swapped = rest[:2] == other_rest[:2][::-1] and rest[2:] == other_rest[2:]
    return rest[1:] == other_rest[1:] or rest == other_rest[1:] or rest[1:] == other_rest or swapped
