"""The public site as readers get it: what pages of the demo weigh, and how Lighthouse marks them."""

import gzip
import json
import re
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.home import MATINEE, run
from bench.marks import Mark
from bench.subjects.serving import served

MOST_BYTES = 50_000
MOST_REQUESTS = 3
LEAST = {"accessibility": 1.0, "best-practices": 1.0, "seo": 1.0, "performance": 0.98}
LIGHTHOUSE = 12
_FLAGS = "--headless --no-sandbox --disable-gpu --disable-background-networking --disable-component-update"
_LOADED = re.compile(rb'<(?:link rel="stylesheet" href|script src)="(/[^"]+)"')


def rows(folder: Path, sizes: Sequence[int]) -> Iterator[Mark]:
    home = folder / "site"
    run([MATINEE, "init", str(home), "--demo"])
    pages = _pages(home / "public")
    for kind, path in pages.items():
        yield from _weighed(kind, home / "public", path)
    if missing := _missing():
        print(f"  site: not marked by Lighthouse, {missing}", file=sys.stderr)
        return
    with served(home) as port:
        for kind, path in pages.items():
            address = f"http://127.0.0.1:{port}/{path.removesuffix('.html').removesuffix('index')}"
            yield from _marked(kind, address, folder / "lighthouse.json")


def _pages(public: Path) -> dict[str, str]:
    """The home page, and the fullest post and film."""
    fullest = {
        kind: max(public.glob(pattern), key=lambda page: page.stat().st_size).relative_to(public).as_posix()
        for kind, pattern in (("post", "[0-9]*/[0-9]*/*.html"), ("film", "films/*.html"))
    }
    return {"home": "index.html", **fullest}


def _weighed(kind: str, public: Path, path: str) -> Iterator[Mark]:
    page = (public / path).read_bytes()
    loaded = [public / address[1:].decode() for address in _LOADED.findall(page)]
    weight = sum(len(gzip.compress(body)) for body in (page, *(one.read_bytes() for one in loaded)))
    requests = 1 + len(loaded)
    what = f"{kind}: HTML, CSS and JavaScript, gzip"
    yield Mark(what, f"{weight / 1000:.1f} kB", f"≤ {MOST_BYTES / 1000:.0f} kB", weight <= MOST_BYTES)
    what = f"{kind}: requests before pictures"
    yield Mark(what, str(requests), f"≤ {MOST_REQUESTS}", requests <= MOST_REQUESTS)


def _missing() -> str:
    """What Lighthouse wants and is not here."""
    if not shutil.which("lighthouse"):
        return f"there is no lighthouse here (with Node: npm install --global lighthouse@{LIGHTHOUSE})"
    version = run(["lighthouse", "--version"]).split(".")[0].strip()
    if version != str(LIGHTHOUSE):
        return f"it is version {version}, not {LIGHTHOUSE}, and marks otherwise"
    return "" if shutil.which("chromium") else "there is no chromium here"


def _marked(kind: str, address: str, report: Path) -> Iterator[Mark]:
    """Lighthouse's marks from 0 to 1, for a middling telephone, as it does by default."""
    run(
        [
            "lighthouse",
            address,
            "--quiet",
            "--output=json",
            f"--output-path={report}",
            f"--only-categories={','.join(LEAST)}",
            f"--chrome-flags={_FLAGS}",
        ]
    )
    told = json.loads(report.read_text())
    for category, least in LEAST.items():
        score = told["categories"][category]["score"] or 0.0
        yield Mark(f"{kind}: Lighthouse, {category}", f"{score:.2f}", f"≥ {least:.2f}", score >= least)
