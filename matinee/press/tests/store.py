"""A real S3-compatible server to mirror to, in this process: moto's."""

import logging
import uuid
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple
from urllib.parse import quote

import httpx

from matinee.lib.publication import Mirror
from matinee.press.bucket import Bucket

logging.getLogger("werkzeug").setLevel(logging.ERROR)


# The server checks no signature, but lets nobody in without one.
OWNER = {
    "Authorization": "AWS4-HMAC-SHA256 Credential=us/20260101/us-east-1/s3/aws4_request, "
    "SignedHeaders=host, Signature=00"
}


class Object(NamedTuple):
    """What a reader gets from the store at an object's name."""

    body: bytes
    content_type: str
    cache_control: str


class Store:
    """A bucket that tests look at past the code they test; its server can go away and come back."""

    def __init__(self) -> None:
        self.bucket = f"bucket-{uuid.uuid4()}"
        self.endpoint = _serve()
        self._client = httpx.Client(headers=OWNER, trust_env=False)
        assert self._client.put(self._address()).is_success

    def _address(self, name: str = "") -> str:
        return f"{self.endpoint}/{self.bucket}/{quote(name)}"

    @contextmanager
    def away(self) -> Iterator[None]:
        """Let nobody answer for a while."""
        _running.pop().stop()
        try:
            yield
        finally:
            _serve(int(self.endpoint.rpartition(":")[2]))

    def settings(self, **others: str) -> Mirror:
        known = {"bucket": self.bucket, "endpoint": self.endpoint, "access_key": "us", "secret": "secret"}
        return Mirror(**known | others)

    def opened(self, **others: str) -> Bucket:
        return Bucket(self.settings(**others))

    def names(self) -> set[str]:
        return set(self.opened().list())

    def get(self, name: str) -> Object:
        answer = self._client.get(self._address(name))
        assert answer.status_code == 200, (name, answer)
        return Object(answer.content, answer.headers["content-type"], answer.headers.get("cache-control", ""))

    def files(self) -> dict[str, bytes]:
        return {name: self.get(name).body for name in self.names()}

    def put(self, name: str, body: bytes) -> None:
        """Change an object behind everybody's back."""
        assert self._client.put(self._address(name), content=body).is_success

    def remove(self, name: str) -> None:
        assert self._client.delete(self._address(name)).is_success


_running: list[Any] = []


def _serve(port: int = 0) -> str:
    """See that the server runs, and where. What it holds outlives it."""
    if not _running:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from moto.server import ThreadedMotoServer

        _running.append(ThreadedMotoServer("127.0.0.1", port, verbose=False))
        _running[-1].start()
    host, port = _running[-1].get_host_and_port()
    return f"http://{host}:{port}"


def name_of(path: str) -> str:
    """What a file is called in a bucket that names pages by their addresses; tests have no page "/x.html"."""
    return path if path.endswith("index.html") else path.removesuffix(".html")
