"""Webhooks: the message as JSON to an address, signed.

The recipient is the address. Every attempt sends the same bytes under the same `Idempotency-Key`, so that a
receiver that keeps the keys it has seen takes a message once. `Matinee-Signature` is `sha256=` and the body's
HMAC-SHA256 (RFC 2104) under the secret, in hexadecimal digits.

A message is taken back with the same message once more, with `taken_back`: what its `Location` was, or "".
"""

import hashlib
import hmac
import json
import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import quote

import httpx

from matinee.delivery.destination import Destination, Parcel, Receipt, TransportError, UnansweredError

# 408 Request Timeout, 425 Too Early (RFC 8470), 429 Too Many Requests (RFC 6585): the client may come again.
_COME_AGAIN = {408, 425, 429}
_LONGEST_PAUSE = timedelta(days=1)


class Webhook(Destination):
    name = "webhook"
    label = "Webhook"
    repeat_is_harmless = True
    takes_back = True

    def __init__(self, secret: str, timeout_seconds: float = 20) -> None:
        self._secret = secret.encode()
        self._client = httpx.Client(timeout=timeout_seconds, follow_redirects=False, trust_env=False)

    def close(self) -> None:
        self._client.close()

    def send(self, parcel: Parcel) -> Receipt:
        return self._ask(parcel, parcel.key, _body(parcel))

    def take_back(self, parcel: Parcel, remote_id: str) -> Receipt:
        return self._ask(parcel, f"{parcel.key}/taken-back", _body(parcel, taken_back=remote_id))

    @classmethod
    def place(cls, recipient: str, remote_id: str) -> str:
        return remote_id if remote_id.startswith(("https://", "http://")) else ""

    def _ask(self, parcel: Parcel, key: str, body: bytes) -> Receipt:
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "Matinee",
            "Idempotency-Key": quote(key, safe="/:"),
            "Matinee-Signature": f"sha256={hmac.new(self._secret, body, hashlib.sha256).hexdigest()}",
        }
        try:
            # The answer's body is not read: it may be endless, and the status says all there is to know.
            with self._client.stream("POST", parcel.recipient, content=body, headers=headers) as answer:
                return _judge(answer)
        except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
            raise TransportError(f"The address is none: {error}", permanent=True) from error
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            raise TransportError(f"Not reached: {_plain(error)}", permanent=False) from error
        except httpx.TransportError as error:
            raise UnansweredError(f"{type(error).__name__}: {error}") from error


def _plain(error: Exception) -> str:
    """Without the system's number for it."""
    return re.sub(r"^\[Errno -?\d+\] ", "", str(error))


def _body(parcel: Parcel, **more: str) -> bytes:
    message = {
        "key": parcel.key,
        "kind": parcel.kind,
        "created_at": parcel.created_at.astimezone(UTC).isoformat(),
        "payload": parcel.payload,
        **more,
    }
    return json.dumps(message, ensure_ascii=False, sort_keys=True).encode()


def _judge(answer: httpx.Response) -> Receipt:
    said = f"{answer.status_code} {answer.reason_phrase}".strip()
    if answer.is_success:
        return Receipt(remote_id=answer.headers.get("Location", "")[:500], text=said)
    worth_a_retry = answer.is_server_error or answer.status_code in _COME_AGAIN
    raise TransportError(f"Answered {said}", permanent=not worth_a_retry, retry_after=_retry_after(answer))


def _retry_after(answer: httpx.Response) -> timedelta | None:
    """The pause asked for (RFC 9110, 10.2.3: seconds or a date), a day at most; None where none is."""
    value = answer.headers.get("Retry-After", "").strip()
    try:
        if value.isascii() and value.isdigit():
            pause = timedelta(seconds=min(int(value), 86_400))
        else:
            pause = parsedate_to_datetime(value).astimezone(UTC) - datetime.now(UTC)
    except ValueError:
        return None
    return min(max(pause, timedelta(0)), _LONGEST_PAUSE)
