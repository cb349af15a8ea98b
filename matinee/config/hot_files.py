"""Answers kept in memory, those asked for last: so many bytes of them."""

from collections import OrderedDict

from matinee.config.ready_answer import ReadyAnswer

Key = tuple[bytes, str]


class HotFiles:
    """Ready answers by path as it stands in the request (without query) and coding, `room_bytes` of them.

    An answer is given only while its file is the one that it was made from: each time it is asked for, the
    system is asked about the file.
    """

    def __init__(self, room_bytes: int) -> None:
        self.room_bytes = room_bytes
        self._held: OrderedDict[Key, ReadyAnswer] = OrderedDict()
        self._bytes = 0

    def get(self, path: bytes, coding: str) -> ReadyAnswer | None:
        """The answer, if it is here and its file is the same still."""
        answer = self._held.get((path, coding))
        if answer is None:
            return None
        if not answer.is_current():
            self._drop((path, coding))
            return None
        self._held.move_to_end((path, coding))
        return answer

    def keep(self, path: bytes, coding: str, answer: ReadyAnswer) -> None:
        """Keep this one, and let go of those that were not asked for longest, until there is room."""
        self._drop((path, coding))
        self._held[path, coding] = answer
        self._bytes += answer.size
        while self._bytes > self.room_bytes and self._held:
            _, oldest = self._held.popitem(last=False)
            self._bytes -= oldest.size

    def clear(self) -> None:
        """Let go of all."""
        self._held.clear()
        self._bytes = 0

    def _drop(self, key: Key) -> None:
        if dropped := self._held.pop(key, None):
            self._bytes -= dropped.size
