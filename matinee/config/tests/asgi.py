"""Asking an ASGI application as a server would, without one."""

import asyncio
from dataclasses import dataclass


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes
    pieces: int


def ask(application, path, *, method="GET", query=b"", **headers):
    """The answer to one request for a decoded path; header names are given with underscores."""
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "query_string": query,
        "headers": [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()],
    }
    sent = []

    async def send(message):
        sent.append(message)

    async def receive():
        raise AssertionError("A file needs nothing of the request's body.")

    asyncio.run(application(scope, receive, send))
    start, *rest = sent
    assert [message.get("more_body", False) for message in rest] == [True] * (len(rest) - 1) + [False]
    told = {name.decode(): value.decode() for name, value in start["headers"]}
    return Answer(start["status"], told, b"".join(message["body"] for message in rest), len(rest))
