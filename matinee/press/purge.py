"""Telling a CDN which addresses changed, so that it lets go of its copies."""

import json
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, urlsplit

import httpx

from matinee.lib.publication import Purge
from matinee.press import outgoing
from matinee.press.errors import PurgeError, one_line
from matinee.press.lock import carrier_lock
from matinee.press.outgoing import Change
from matinee.press.report import Progress

CALLS_AT_ONCE = 8
PORTION = 64
TIMEOUT_SECONDS = 20
_EACH = ("{url}", "{path}")


class _RefusedError(PurgeError):
    """This call will not do, others may."""


class _Call(NamedTuple):
    """A request, and the changes that it tells of."""

    changes: Sequence[Change]
    url: str
    headers: dict[str, str]
    body: str


def purge(
    public: Path, hook: Purge, site: str, progress: Progress | None = None, *, wait: bool = True
) -> int:
    """Tell the CDN of every address that is queued for it, each behind `site` (scheme and host); how many.

    What it took leaves the queue. PurgeError where it did not take all: the rest is told again the next time.
    BusyError as in `mirror`.
    """
    with carrier_lock(public, wait=wait):
        queued = outgoing.pending(outgoing.PURGE)
        calls = list(_calls(hook, site, queued))
        trouble: PurgeError | None = None
        told = 0
        with (
            httpx.Client(timeout=TIMEOUT_SECONDS, trust_env=False) as client,
            ThreadPoolExecutor(CALLS_AT_ONCE, "purge") as pool,
        ):
            for start in range(0, len(calls), PORTION):
                portion = calls[start : start + PORTION]
                troubles = list(pool.map(partial(_send, client, hook.method), portion))
                taken = [call.changes for call, each in zip(portion, troubles, strict=True) if each is None]
                outgoing.drop([change for changes in taken for change in changes])
                told += sum(map(len, taken))
                trouble = next(filter(None, troubles), trouble)
                if any(each and not isinstance(each, _RefusedError) for each in troubles):
                    break
                if progress:
                    progress.step(told, len(queued), portion[-1].changes[-1].address)
        if trouble:
            raise trouble
        return told


def _calls(hook: Purge, site: str, queued: Sequence[Change]) -> Iterator[_Call]:
    """A call for each address, for some at once or for them all: as the marks in its texts will have it."""
    texts = (hook.url, hook.body, *hook.headers)
    size = len(queued) or 1
    if "{urls}" in hook.body:
        size = hook.at_once
    elif any(mark in text for mark in _EACH for text in texts):
        size = 1
    for start in range(0, len(queued), size):
        yield _call(hook, site, queued[start : start + size])


def _call(hook: Purge, site: str, changes: Sequence[Change]) -> _Call:
    paths = [quote(change.address) for change in changes]
    urls = [site + path for path in paths]
    marks = {"{urls}": json.dumps(urls), "{url}": urls[0], "{path}": paths[0]}
    address = _filled(hook.url, marks | {"{url}": quote(urls[0], safe="")})
    headers = {"User-Agent": "Matinee", "Accept-Encoding": "identity"}
    headers |= {"Content-Type": "application/json"} if hook.body else {}
    for line in hook.headers:
        name, _, value = line.partition(":")
        headers[name.strip()] = _filled(value.strip(), marks)
    return _Call(changes, address, headers, _filled(hook.body, marks))


def _filled(text: str, marks: dict[str, str]) -> str:
    for mark, value in marks.items():
        text = text.replace(mark, value)
    return text


def _send(client: httpx.Client, method: str, call: _Call) -> PurgeError | None:
    """Make a call; what went wrong with it, if anything did."""
    where = urlsplit(call.url).netloc.rpartition("@")[2]
    try:
        with client.stream(method, call.url, headers=call.headers, content=call.body) as answer:
            status, said = answer.status_code, _beginning(answer)
    except (httpx.RequestError, httpx.InvalidURL) as error:
        return PurgeError(
            f"{where} can't be reached ({one_line(error)}): see to the network, or mend [purge]."
        )
    # Caches that are asked to let go of what they do not have say 404.
    if 200 <= status < 300 or (status == 404 and method == "PURGE"):
        return None
    told = f"({status}{said})"
    if status in (401, 403):
        return PurgeError(f"{where} refuses us {told}: mend headers in [purge].")
    if status in (408, 425, 429) or status >= 500:
        return PurgeError(f"{where} is out of order or too busy {told}: it is tried again.")
    return _RefusedError(f"{where} would not {told}: mend [purge].")


def _beginning(answer: httpx.Response) -> str:
    """How the body of a refusal begins, in one line: it may be endless."""
    if answer.is_success:
        return ""
    first = next(answer.iter_raw(200), b"").decode(errors="replace")
    return f" {' '.join(first.split())}".rstrip()
