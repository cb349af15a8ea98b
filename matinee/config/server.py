"""Serving HTTP from one process, until someone says stop."""

import errno
import signal
import socket
from collections.abc import Callable
from typing import Any

import uvicorn

from matinee.config.front import front
from matinee.config.hot_files import HotFiles
from matinee.config.place_checks import NotReadyError


def listen(host: str, port: int) -> socket.socket:
    """Take the port, before anything slow is done; NotReadyError where it is taken or is none of ours."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(1024)
    except OSError as error:
        listener.close()
        raise NotReadyError(_why(error, host, port)) from None
    return listener


def _why(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"port {port} is taken; stop what runs there, or choose another with --port {port % 65535 + 1}"
    if error.errno == errno.EACCES:
        return f"port {port} needs more rights than we have; choose one above 1023 with --port 8000"
    return f"{host} is no address of this machine ({error.strerror}); use --host 127.0.0.1"


def serve(
    application: Callable[..., Any], listener: socket.socket, *, hot: HotFiles, started: Callable[[], None]
) -> None:
    """Answer requests until SIGINT or SIGTERM, with what is in `hot` at once.

    `started` is called once the first can be answered.
    """
    config = uvicorn.Config(
        application,
        loop="uvloop",
        http=front(hot),
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=5,
    )
    server = _Server(config, started)
    for number in (signal.SIGINT, signal.SIGTERM):
        # uvicorn raises the signal that stopped it once more; we have ended well, and say so with 0.
        signal.signal(number, lambda *_: None)
    server.run(sockets=[listener])


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, started: Callable[[], None]) -> None:
        super().__init__(config)
        self._tell = started

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._tell()
