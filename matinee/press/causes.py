"""Why a file is written: which of its reads changed, and through which edit."""

import json
from collections.abc import Collection, Iterable
from typing import NamedTuple

from matinee.press.models import Touch

SHOWN = 5
"""How many causes of one file are kept."""


class Cause(NamedTuple):
    """A read that changed. `touched` is the read that an edit named: itself, or one that it follows from ("":
    no edit named any, it turned out while a page was made). `edit` is what the edits said that they are.
    """

    read: str
    touched: str
    edit: str


class Because(NamedTuple):
    """What is kept of a file that was written: its causes, how many more there were, and whether it is new.

    Without any cause it was left over by a bake that was cut short, or in which it failed.
    """

    causes: tuple[Cause, ...] = ()
    more: int = 0
    is_new: bool = False

    def packed(self) -> str:
        return json.dumps(self, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def unpacked(cls, text: str) -> "Because":
        causes, more, is_new = json.loads(text)
        return cls(tuple(Cause(*cause) for cause in causes), more, is_new)


class Causes:
    """Which reads changed in one bake, and why."""

    def __init__(self, touches: Iterable[Touch] = ()) -> None:
        edits: dict[str, dict[str, None]] = {}
        for touch in touches:
            edits.setdefault(touch.name, {})[touch.because] = None
        self._edits = {name: "; ".join(filter(None, said)) for name, said in edits.items()}
        self._touched = {name: name for name in edits}
        self._changed: set[str] = set()

    def note(self, changed: str, followers: Iterable[str]) -> None:
        """Hear of a read that changed, and of those that are looked at because of it."""
        self._changed.add(changed)
        touched = self._touched.setdefault(changed, "")
        for follower in followers:
            self._touched.setdefault(follower, touched)

    def of(self, reads: Collection[str], *, is_new: bool = False) -> str:
        """Why a file made from these reads is written now, packed: touched reads first."""
        changed = [self._cause(read) for read in reads if read in self._changed]
        changed.sort(key=lambda cause: cause.read != cause.touched)
        return Because(tuple(changed[:SHOWN]), len(changed[SHOWN:]), is_new).packed()

    def _cause(self, read: str) -> Cause:
        touched = self._touched[read]
        return Cause(read, touched, self._edits.get(touched, ""))
