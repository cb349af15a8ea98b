"""Posts taken apart and put together wrongly: texts that are nearly posts, the same for the same seed."""

from collections.abc import Callable
from pathlib import Path
from random import Random

from matinee.reading.rule import rules

POSTS = [path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parent / "posts").glob("*.txt"))]
STRANGE = [
    *(
        "(",
        ")",
        '"',
        "“",
        "”",
        "'",
        "‘",
        "’",
        "«",
        "»",
        ".",
        ",",
        ":",
        ";",
        "?",
        "!",
        "…",
        "-",
        "–",
        "/",
        "&",
        "<",
    ),
    *(
        "\n",
        "\n\n",
        "\t",
        "\u00a0",
        "\u200f",
        "\u0000",
        "\ud83d",
        "İ",
        "ß",
        "漢字",
        "مرحبا",
        "Вызов",
        "Hồ",
        "é",
    ),
    *(
        "<p>",
        "</p>",
        "<em>",
        "<script>",
        "&amp;",
        "&#8217;",
        "&bogus;",
        "2031",
        "31st",
        "May",
        "s'",
        "'s",
        "A.",
        "Dr.",
    ),
]


def mutant(seed: int) -> str:
    """A post, or rules' examples in a row, changed in one to twelve places."""
    random = Random(seed)  # noqa: S311 - the same for the same seed is what is wanted
    text = random.choice(POSTS)
    if random.random() < 0.3:
        text = " ".join(rule.example for rule in random.sample(rules(), 8))
    for _ in range(random.randint(1, 12)):
        text = random.choice(CHANGES)(text, random)
    return text


def _cut(text: str, random: Random) -> tuple[int, int]:
    start = random.randint(0, len(text))
    return start, min(len(text), start + random.choice([1, 5, 40, 300]))


def _drop(text: str, random: Random) -> str:
    start, end = _cut(text, random)
    return text[:start] + text[end:]


def _repeat(text: str, random: Random) -> str:
    start, end = _cut(text, random)
    return text[:end] + text[start:end] * random.choice([1, 2, 30]) + text[end:]


def _swap(text: str, random: Random) -> str:
    start, end = _cut(text, random)
    rest = text[:start] + text[end:]
    at = random.randint(0, len(rest))
    return rest[:at] + text[start:end] + rest[at:]


def _insert(text: str, random: Random) -> str:
    at = random.randint(0, len(text))
    return text[:at] + random.choice(STRANGE) * random.choice([1, 1, 2, 50]) + text[at:]


def _recase(text: str, random: Random) -> str:
    start, end = _cut(text, random)
    change = random.choice([str.upper, str.lower, str.title, str.swapcase])
    return text[:start] + change(text[start:end]) + text[end:]


def _flatten(text: str, random: Random) -> str:
    return text.replace("\n", random.choice([" ", "", "\n\n\n", "  "]))


def _splice(text: str, random: Random) -> str:
    other = random.choice(POSTS)
    return text[: random.randint(0, len(text))] + other[random.randint(0, len(other)) :]


CHANGES: list[Callable[[str, Random], str]] = [_drop, _repeat, _swap, _insert, _recase, _flatten, _splice]
