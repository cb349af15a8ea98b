"""The one way to get what lies at an address that somebody else wrote.

It goes to public addresses only, whatever a name or a redirect says, takes no more bytes and no more time in
all than it is given, keeps no cookie and asks no proxy.
"""

import queue
import socket
import ssl
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Any

import httpcore
import httpx

REDIRECTS = 5
_NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052: an IPv4 address stands in its last 32 bits
_TROUBLE = (httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError)
_MOVED = {301, 302, 303, 307, 308}
_opened: frozenset[str] = frozenset()


class FetchError(Exception):
    """Nothing was got; the text says in one line what happened."""


class UnsafeAddressError(FetchError):
    """The address, or what it led to, is not on the public internet."""


class AnswerError(FetchError):
    """There was an answer, but nothing with it; `status` is its HTTP status."""

    def __init__(self, text: str, status: int) -> None:
        super().__init__(text)
        self.status = status


@dataclass(frozen=True, slots=True)
class Fetched:
    """What was got, of which type, and the address that had it in the end."""

    url: str
    content_type: str
    body: bytes


def fetch(url: str, kinds: Sequence[str], *, limit_bytes: int = 1_000_000, seconds: float = 10) -> Fetched:
    """What a GET of `url` brings, of one of these content types; FetchError where it brings anything else."""
    deadline = _Deadline(seconds)
    at = _address(url)
    for _ in range(REDIRECTS + 1):
        try:
            got = _get(at, kinds, limit_bytes, deadline)
        except httpcore.TimeoutException:
            raise FetchError(f"{at.host} did not answer within {seconds:g} s.") from None
        except _TROUBLE as error:
            raise FetchError(f"{at.host} can't be reached{_why(error)}.") from None
        if isinstance(got, Fetched):
            return got
        at = got
    raise FetchError(f"{at.host} redirects without end.")


@contextmanager
def opened_to(*addresses: str) -> Iterator[None]:
    """For tests alone: let `fetch` go to these loopback addresses as well."""
    global _opened
    if not all(ip_address(address).is_loopback for address in addresses):
        raise ValueError("Only loopback addresses can be opened.")
    before, _opened = _opened, frozenset(addresses)
    try:
        yield
    finally:
        _opened = before


def _address(text: str) -> httpx.URL:
    try:
        url = httpx.URL(text)
        host, port = url.host, url.port  # of some that make no sense only these tell
    except (httpx.InvalidURL, ValueError):
        raise FetchError("That is no address.") from None
    if port is not None and not 0 < port < 2**16:
        raise FetchError("That is no address.")
    if url.scheme not in ("http", "https") or not host:
        raise UnsafeAddressError("Only addresses that begin with http:// or https:// are asked.")
    if url.userinfo:
        raise UnsafeAddressError(f"An address with a login in it is not asked: {host}.")
    return url.copy_with(fragment=None)


def _get(at: httpx.URL, kinds: Sequence[str], limit: int, deadline: "_Deadline") -> Fetched | httpx.URL:
    """What is there, or where it is instead."""
    headers: dict[bytes | str, bytes | str] = {
        "Host": at.netloc.decode("ascii"),
        "User-Agent": "Matinee",
        "Accept": ", ".join(kinds),
        "Accept-Encoding": "identity",
        "Connection": "close",
    }
    target = httpcore.URL(scheme=at.raw_scheme, host=at.raw_host, port=at.port, target=at.raw_path)
    pool = httpcore.ConnectionPool(
        ssl_context=_trusted() if at.scheme == "https" else None, network_backend=_Backend(deadline)
    )
    with pool, pool.stream("GET", target, headers=headers) as answer:
        of = {name.lower(): value.decode("latin-1") for name, value in answer.headers}
        if answer.status in _MOVED and (where := of.get(b"location")):
            try:
                return _address(str(at.join(where)))
            except (httpx.InvalidURL, ValueError):
                raise FetchError(f"{at.host} redirects to what is no address.") from None
        if answer.status != 200:
            raise AnswerError(f"{at.host} answered {answer.status}.", answer.status)
        content_type = of.get(b"content-type", "").partition(";")[0].strip().lower()
        if content_type not in kinds or of.get(b"content-encoding", "identity") != "identity":
            raise FetchError(f"{at.host} answered with something else than was asked for.")
        body = bytearray()
        for part in answer.iter_stream():
            body += part
            if len(body) > limit:
                raise FetchError(f"{at.host} answered with more than {limit:,} bytes.")
        return Fetched(str(at), content_type, bytes(body))


@cache
def _trusted() -> ssl.SSLContext:
    """Whose certificates are good; it takes a tenth of a second to read them."""
    return httpx.create_ssl_context()


def _why(error: Exception) -> str:
    said = " ".join(str(error).split())[:200].rstrip(".")
    return f" ({said})" if said else ""


class _Deadline:
    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """The seconds that are left; none left is an error."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout
        return left


class _Backend(httpcore.NetworkBackend):
    """Connects to the very address that was looked at: what a name says a moment later does not count."""

    def __init__(self, deadline: _Deadline) -> None:
        self._deadline = deadline
        self._plain = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Any = None,
    ) -> httpcore.NetworkStream:
        trouble: Exception | None = None
        for address in _public_addresses(host, port, self._deadline):
            try:
                stream = self._plain.connect_tcp(address, port, timeout=self._deadline.left())
            except httpcore.ConnectError as error:
                trouble = error
            else:
                return _Stream(stream, self._deadline)
        raise trouble or httpcore.ConnectError("it has no address")


class _Stream(httpcore.NetworkStream):
    """A connection on which every step may only take what is left of the time."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: _Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left())

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        secured = self._stream.start_tls(ssl_context, server_hostname, self._deadline.left())
        return _Stream(secured, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _public_addresses(host: str, port: int, deadline: _Deadline) -> list[str]:
    found = _look_up(host, port, deadline.left())
    for address in found:
        if address not in _opened and not _is_public(ip_address(address)):
            raise UnsafeAddressError(f"{host} is at {address}, which is not on the public internet.")
    return found


def _look_up(host: str, port: int, seconds: float) -> list[str]:
    """The addresses of a name; in a thread of its own, because the system's resolver knows no hurry."""
    answers: queue.SimpleQueue[list[str] | Exception] = queue.SimpleQueue()

    def ask() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answers.put(list(dict.fromkeys(str(address[0]) for *_, address in found)))
        except (OSError, UnicodeError) as error:
            answers.put(error)

    threading.Thread(target=ask, name="look-up", daemon=True).start()
    try:
        answer = answers.get(timeout=seconds)
    except queue.Empty:
        raise httpcore.ConnectTimeout from None
    if isinstance(answer, Exception):
        raise FetchError(f"{host} can't be found: is this machine online?") from None
    return answer


def _is_public(address: IPv4Address | IPv6Address) -> bool:
    if isinstance(address, IPv6Address):
        if address in _NAT64:
            return _is_public(IPv4Address(int(address) & 0xFFFFFFFF))
        if address.ipv4_mapped:
            return _is_public(address.ipv4_mapped)
        if address.is_site_local or address.sixtofour or address.teredo:
            return False
    return address.is_global and not (address.is_multicast or address.is_reserved)
