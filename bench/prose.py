"""Invented words, names, titles and paragraphs: the same for the same seed, on every machine."""

from random import Random

_ONSETS = [
    "b",
    "br",
    "c",
    "d",
    "dr",
    "f",
    "g",
    "gl",
    "h",
    "k",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "st",
    "t",
    "tr",
    "v",
]
_VOWELS = ["a", "e", "i", "o", "u", "ai", "ea", "ou"]
_CODAS = ["", "", "l", "m", "n", "nd", "r", "rn", "s", "st", "t"]
_CYRILLIC_ONSETS = ["б", "в", "г", "д", "к", "л", "м", "н", "п", "р", "с", "т", "х"]
_CYRILLIC_VOWELS = ["а", "е", "и", "о", "у", "ы"]


class Writer:
    """Writes anything a post or a record needs, out of one stock of words."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._stock = [self._word() for _ in range(3000)]

    def _word(self) -> str:
        pick = self._random.choice
        return "".join(
            pick(_ONSETS) + pick(_VOWELS) + pick(_CODAS) for _ in range(self._random.randint(1, 3))
        )

    def name(self) -> str:
        """A person's name; now and then with a middle one."""
        parts = 3 if self._random.random() < 0.08 else 2
        return " ".join(self._random.choice(self._stock).capitalize() for _ in range(parts))

    def title(self) -> str:
        """A film's title of one to four words."""
        count = self._random.choice([1, 2, 2, 3, 4])
        words = [word.capitalize() for word in self._random.choices(self._stock, k=count)]
        return " ".join(["The", *words] if self._random.random() < 0.3 else words)

    def cyrillic_title(self) -> str:
        pick = self._random.choice
        syllables = range(self._random.randint(2, 5))
        return "".join(pick(_CYRILLIC_ONSETS) + pick(_CYRILLIC_VOWELS) for _ in syllables).capitalize()

    def sentence(self, words: int = 0) -> str:
        count = words or self._random.randint(8, 22)
        return " ".join(self._random.choices(self._stock, k=count)).capitalize() + "."

    def paragraph(self, sentences: int) -> str:
        return " ".join(self.sentence() for _ in range(sentences))
