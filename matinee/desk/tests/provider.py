"""A provider of videos on the loopback that speaks oEmbed, and all that can come of asking one."""

import json
import threading
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from urllib.parse import parse_qs, urlsplit

import pytest
from PIL import Image

from matinee.lib.fetch import opened_to

HERE = "127.0.0.2"


def a_frame(colour="maroon", size=(1280, 720)):
    file = BytesIO()
    Image.new("RGB", size, colour).save(file, "JPEG")
    return file.getvalue()


class _Answers(BaseHTTPRequestHandler):
    def do_GET(self):
        provider = self.server.provider
        address = urlsplit(self.path)
        if address.path == "/oembed":
            url = parse_qs(address.query)["url"][0]
            provider.asked.append(url)
            return self._oembed(provider, provider.says.get(url, provider.otherwise))
        frame = provider.frames.get(address.path)
        return self._send(200, frame, "image/jpeg") if frame else self._send(404, b"", "text/plain")

    def _oembed(self, provider, answer):
        if isinstance(answer, int):
            return self._send(answer, b"Not for you", "text/plain")
        if answer == "slow":
            provider.over.wait(30)
            return None
        if answer == "huge":
            return self._send(200, b'{"title": "' + b"x" * 5_000_000, "application/json")
        if isinstance(answer, str):
            return self._send(302, b"", "text/plain", Location=answer)
        if isinstance(answer, bytes):
            return self._send(200, answer, "application/json")
        return self._send(200, json.dumps(answer).encode(), "application/json; charset=utf-8")

    def _send(self, status, body, kind, **headers):
        with suppress(ConnectionError):
            self.send_response(status)
            for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

    def log_message(self, *args):
        pass


class Provider:
    """`says` is its answer by video: oEmbed's, a status, "slow", "huge", bytes, or where to go instead."""

    def __init__(self):
        self.says, self.frames, self.asked, self.over = {}, {}, [], threading.Event()
        self.otherwise = 404
        self._server = ThreadingHTTPServer((HERE, 0), _Answers)
        self._server.provider = self
        self.url = f"http://{HERE}:{self._server.server_port}"

    def has(self, url, title, author="Reel Studios", frame=None):
        """Put up a video, with its frame under the name that YouTube gives small ones."""
        path = f"/vi/{len(self.says)}/hqdefault.jpg"
        if frame is not None:
            self.frames[path] = frame
        self.says[url] = {"title": title, "author_name": author, "thumbnail_url": self.url + path}
        return path

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *exception):
        self.over.set()
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def provider(settings):
    """Both providers are this one."""
    with Provider() as serving, opened_to(HERE):
        settings.OEMBED = dict.fromkeys(("youtube", "vimeo"), f"{serving.url}/oembed")
        yield serving


def wait_until(is_so, seconds=20):
    """For what another thread does."""
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, "it never came to be"
        time.sleep(0.02)
