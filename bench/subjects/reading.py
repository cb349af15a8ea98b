"""Reading: facts out of prose, in posts a second, and how long a megabyte of anything takes."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from statistics import median

from bench.score.posts import HERE, posts
from bench.timing import Row, timed
from matinee.reading import read

PUBLISHED = date(2026, 5, 14)
WORDS = range(250, 451)  # of a full post
MEGABYTE = 1_000_000
LONG = {
    "the same post again and again": "",
    "one letter": "a" * MEGABYTE,
    "open brackets": "(" * MEGABYTE,
    "brackets a thousand deep": ("(" * 1000 + ")" * 1000) * (MEGABYTE // 2000),
    "quotes a thousand deep": ("“" * 1000 + "”" * 1000) * (MEGABYTE // 2000),
    "full stops": "A. " * (MEGABYTE // 3),
}


def rows(folder: Path, sizes: Sequence[int]) -> Iterator[Row]:
    texts = [post.text for post in posts(HERE) if len(post.text.split()) in WORDS]
    facts = sum(len(read(text, PUBLISHED).facts) for text in texts)
    seconds = timed(lambda: [read(text, PUBLISHED) for text in texts])
    words = sum(len(text.split()) for text in texts) // len(texts)
    rate = f"{len(texts) / median(seconds):,.0f} posts/s"
    yield _row(
        f"read {len(texts)} posts",
        texts,
        seconds,
        f"{rate}; {words} words, {facts // len(texts)} facts a post",
    )
    for name, text in _long(texts).items():
        yield _row(name, [text], timed(lambda text=text: read(text, PUBLISHED)), f"{len(text):,} characters")


def _long(texts: list[str]) -> dict[str, str]:
    names = ", ".join(
        f"Ana{chr(97 + n % 26)} Pell{chr(97 + n // 26 % 26)}{chr(97 + n // 676)}" for n in range(10_000)
    )
    again = texts[0] * (MEGABYTE // len(texts[0]))
    return {**LONG, "the same post again and again": again, "10,000 names": f"The film stars {names}."}


def _row(what: str, texts: list[str], seconds: list[float], note: str) -> Row:
    plain = median(timed(lambda: [_touch_each(text) for text in texts])[:5])
    return Row(what, seconds, "a loop over the characters", plain, note)


def _touch_each(text: str) -> int:
    spaces = 0
    for character in text:
        if character == " ":
            spaces += 1
    return spaces
