"""Headless Chromium for the tests that need a browser; they skip, and say so, where there is none."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

PROGRAM = Path("/usr/bin/chromium")
# Without the later ones it calls its maker's servers at every start.
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

_MISSING = f"no Chromium at {PROGRAM}; on Debian: apt install chromium"

needs_chromium = pytest.mark.skipif(not PROGRAM.exists(), reason=_MISSING)


@contextmanager
def a_browser() -> Iterator[Browser]:
    """A browser for as long as the block runs. While it does, the thread has a running event loop."""
    if not PROGRAM.exists():
        pytest.skip(_MISSING)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(PROGRAM), args=FLAGS)
        yield browser
        browser.close()
