"""Posts with their truth, from folders of `NAME.txt` beside `NAME.json`."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parent / "posts"


class Post(NamedTuple):
    """One post: its text, its day, whose voice it is written in, and what a careful reader takes from it."""

    name: str
    text: str
    day: date
    voice: str
    truth: dict[str, Any]


def posts(folder: Path) -> Iterator[Post]:
    """The posts below a folder, by name. A post without truth, or the other way round, is an error."""
    for page in sorted(folder.rglob("*.txt")):
        truth = json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))
        yield Post(
            name=page.stem,
            text=page.read_text(encoding="utf-8"),
            day=date.fromisoformat(truth["date"]),
            voice=truth["voice"],
            truth=truth,
        )
