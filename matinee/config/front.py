"""The server's protocol: files that are in memory are answered at once, all else goes the usual way."""

import asyncio
from typing import Any, ClassVar, cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from matinee.config.coding_choice import choose_coding
from matinee.config.hot_files import HotFiles
from matinee.config.ready_answer import ReadyAnswer

# A request with one of these needs more than a look into memory.
_NOT_PLAIN = frozenset([b"content-length", b"transfer-encoding", b"expect", b"upgrade", b"range"])


class _Answered:
    """Stands where uvicorn has the exchange that it is busy with: this one is over."""

    response_complete = True

    def __init__(self) -> None:
        self.message_event = asyncio.Event()


class Front(HttpToolsProtocol):
    """uvicorn's protocol, which looks into memory first."""

    hot: ClassVar[HotFiles]

    def on_headers_complete(self) -> None:
        if self._is_free() and (answer := self._answer()):
            self.transport.write(answer)
            self._answered()
        else:
            super().on_headers_complete()

    def _is_free(self) -> bool:
        """Whether nothing is under way that must be answered first, and the asker takes what we send."""
        cycle: Any = self.cycle
        is_idle = cycle is None or cycle.response_complete
        return is_idle and not self.flow.write_paused and not self.transport.is_closing()

    def _answer(self) -> bytes | None:
        """The whole answer, if this is a plain question for what is in memory."""
        parser = self.parser
        method = parser.get_method()
        if method not in (b"GET", b"HEAD") or parser.get_http_version() != "1.1":
            return None
        if not parser.should_keep_alive():
            return None
        asked = dict(self.headers)
        if len(asked) != len(self.headers) or not _NOT_PLAIN.isdisjoint(asked):
            return None
        coding = choose_coding(asked.get(b"accept-encoding"))
        ready = self.hot.get(self.url.partition(b"?")[0], coding)
        return None if ready is None else self._raw(ready, method, asked)

    def _raw(self, ready: ReadyAnswer, method: bytes, asked: dict[bytes, bytes]) -> bytes:
        defaults = b"".join(b"%s: %s\r\n" % header for header in self.server_state.default_headers)
        if ready.is_unchanged(asked.get(b"if-none-match"), asked.get(b"if-modified-since")):
            return b"".join((b"HTTP/1.1 304 Not Modified\r\n", defaults, ready.raw_unchanged))
        raw = ready.raw if method == b"GET" else ready.raw[: ready.body_at]
        return b"".join((b"HTTP/1.1 200 OK\r\n", defaults, raw))

    def _answered(self) -> None:
        cycle: Any = self.cycle
        self.cycle = cycle or cast("Any", _Answered())
        self.server_state.total_requests += 1
        self._unset_keepalive_if_required()
        self.timeout_keep_alive_task = self.loop.call_later(
            self.timeout_keep_alive, self.timeout_keep_alive_handler
        )


def front(hot: HotFiles) -> type[asyncio.Protocol]:
    """The protocol for a server whose files are kept in `hot`."""

    class Fronting(Front):
        pass

    Fronting.hot = hot
    return Fronting
