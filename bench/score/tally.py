"""Counting: which statements of a reading are right, which are wrong, and which are missing."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from bench.score.kinds import KINDS, Kind
from bench.score.posts import Post
from matinee.reading import read


class Miss(NamedTuple):
    """One statement that was wrong (`sign` "+", said but not true) or missing ("-", true but not said)."""

    post: str
    sign: str
    statement: Any


@dataclass
class Tally:
    """The counts of one kind over many posts."""

    right: int = 0
    misses: list[Miss] = field(default_factory=list)

    @property
    def wrong(self) -> int:
        return sum(miss.sign == "+" for miss in self.misses)

    @property
    def missing(self) -> int:
        return sum(miss.sign == "-" for miss in self.misses)

    @property
    def precision(self) -> float:
        """Of what was said, how much is true; 1 where nothing was said."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Of what is true, how much was said; 1 where there is nothing to say."""
        return self.right / (self.right + self.missing) if self.right + self.missing else 1.0


def score(posts: Iterable[Post]) -> dict[str, Tally]:
    """Reads every post with its day given and counts each kind of statement."""
    tallies = {kind.name: Tally() for kind in KINDS}
    for post in posts:
        record = dict(read(post.text, post.day).record)
        for kind in KINDS:
            compare(kind, post.name, record, post.truth, tallies[kind.name])
    return tallies


def compare(kind: Kind, post: str, record: dict[str, Any], truth: dict[str, Any], tally: Tally) -> None:
    """Pairs what a record says with what is true, each statement once, and counts what is left over."""
    open_truths = list(kind.statements(truth))
    for statement in kind.statements(record):
        match = _partner(statement, open_truths, kind.agrees)
        if match is None:
            tally.misses.append(Miss(post, "+", statement))
        else:
            open_truths.remove(match)
            tally.right += 1
    tally.misses.extend(Miss(post, "-", statement) for statement in open_truths)


def _partner(statement: Any, truths: list[Any], agrees: Callable[[Any, Any], bool]) -> Any:
    exact = [truth for truth in truths if truth == statement]
    return next(iter([*exact, *(truth for truth in truths if agrees(statement, truth))]), None)
