"""The house of the tests in headless Chromium, sent from memory as our server sends it."""

import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

import pytest

from matinee.press.headers import content_type
from matinee.site.addresses import file_of
from matinee.site.page_headers import PAGE_HEADERS, is_page
from tests.chromium import a_browser

POST = "/2023/01/the-challenge-has-a-trailer"
SETTLED = "() => !document.querySelector('[data-fragment]')"


class Sender(ThreadingHTTPServer):
    """Answers with the files of a house; `late_seconds` says by what in a path an answer is held back."""

    daemon_threads = True

    def __init__(self, files):
        super().__init__(("127.0.0.1", 0), _Answer)
        self.files = files
        self.late_seconds = {}
        self.address = f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request, client_address):
        """Browsers hang up on what they no longer want."""


class _Answer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Sender

    def do_GET(self):
        path = file_of(unquote(urlsplit(self.path).path))
        for part, seconds in self.server.late_seconds.items():
            if part in path:
                time.sleep(seconds)
        is_there = path in self.server.files
        found = path if is_there else "404.html"
        body = self.server.files[found]
        self.send_response(200 if is_there else 404)
        media_type = content_type(PurePosixPath(found))
        self.send_header("Content-Type", media_type)
        for name, told in PAGE_HEADERS.items() if is_page(media_type) else ():
            self.send_header(name, told)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


@contextmanager
def sent(files):
    """The files at an address."""
    with Sender(files) as sender:
        threading.Thread(target=sender.serve_forever, args=(0.02,), daemon=True).start()
        yield sender
        sender.shutdown()


@pytest.fixture(scope="module")
def sender(full_house):
    with sent(full_house) as sender:
        yield sender


@pytest.fixture(scope="module")
def browser():
    with a_browser() as browser:
        yield browser


@pytest.fixture
def open_page(browser, sender):
    """Opens a page of the house in a context of its own; tells it and all that was asked for."""
    contexts = []

    def opened(address, **options):
        context = browser.new_context(base_url=sender.address, **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(address)
        if options.get("java_script_enabled", True):
            page.wait_for_function(SETTLED)
        return page, asked

    yield opened
    for context in contexts:
        context.close()
