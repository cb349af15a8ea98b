"""Serving: pages of an archive asked for at random, beside nginx with the same files in the same run."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import httpx

from bench.home import MATINEE, environment, found, keep_copies, run
from bench.subjects.start import free_port
from bench.timing import Row

POSTS = 1000
ROUNDS = 5
SECONDS = 4
CODINGS = ("gzip", "identity")
_NGINX = """
worker_processes 2; daemon off; pid {folder}/pid; error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
  types {{ text/html html; }}
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000;
  server {{
    listen 127.0.0.1:{port}; root {public}; gzip_static on;
    location / {{ try_files $uri $uri.html $uri/index.html =404; }}
  }}
}}
"""
_ASKER = """
local pages = {{}}
for page in io.lines("{pages}") do pages[#pages + 1] = page end
request = function()
  return wrk.format("GET", pages[math.random(#pages)], {{["Accept-Encoding"] = "{coding}"}})
end
"""


def rows(folder: Path, sizes: Sequence[int]) -> Iterator[Row]:
    if missing := [tool for tool in ("wrk", "nginx") if not shutil.which(tool)]:
        print(f"  serving: not measured, there is no {' and no '.join(missing)} here", file=sys.stderr)
        return
    home = found(folder / "serving", POSTS)
    keep_copies(home)
    run([MATINEE, "bake", "--full", "--home", str(home)])
    public = home / "public"
    (folder / "pages").write_text("\n".join(_addresses(public)))
    with _nginx(folder, public) as theirs, served(home) as ours:
        for coding in CODINGS:
            asker = folder / f"{coding}.lua"
            asker.write_text(_ASKER.format(pages=folder / "pages", coding=coding))
            yield _row(coding, asker, ours, theirs)


def _addresses(public: Path) -> list[str]:
    pages = [path.relative_to(public) for path in public.rglob("*.html") if path.name != "404.html"]
    return [f"/{page.with_suffix('')}".removesuffix("index") for page in pages]


def _row(coding: str, asker: Path, ours: int, theirs: int) -> Row:
    rates: dict[int, list[float]] = {ours: [], theirs: []}
    # In turn, so that what else the machine does meets both.
    for _ in range(ROUNDS):
        for port, found_rates in rates.items():
            found_rates.append(_requests_a_second(port, asker))
    mine, nginx = median(rates[ours]), median(rates[theirs])
    note = f"{mine:,.0f} a second, nginx {nginx:,.0f}: {mine / nginx:.0%} of it"
    thousand = [1000 / rate for rate in rates[ours]]
    return Row(f"serve 1,000 pages, {coding}", thousand, "nginx, 2 workers", 1000 / nginx, note)


def _requests_a_second(port: int, asker: Path) -> float:
    command = ["wrk", "-t2", "-c64", f"-d{SECONDS}s", "-s", str(asker), f"http://127.0.0.1:{port}/"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in said or "Socket errors" in said:
        sys.exit(f"Not every page was there:\n{said}")
    rate = re.search(r"Requests/sec:\s+([\d.]+)", said)
    assert rate is not None
    return float(rate[1])


@contextmanager
def _nginx(folder: Path, public: Path) -> Iterator[int]:
    port = free_port()
    configuration = folder / "nginx.conf"
    configuration.write_text(_NGINX.format(folder=folder, port=port, public=public))
    # Another user may not look into our folder, and only root may become one.
    user = "user root;" if os.geteuid() == 0 else ""
    command = ["nginx", "-e", str(folder / "error.log"), "-g", user, "-c", str(configuration)]
    with _running(command, port):
        yield port


@contextmanager
def served(home: Path) -> Iterator[int]:
    """The port of a `matinee run` on this publication."""
    port = free_port()
    with _running([MATINEE, "run", "--home", str(home), "--port", str(port)], port):
        yield port


@contextmanager
def _running(command: list[str], port: int) -> Iterator[None]:
    process = subprocess.Popen(
        command, env=environment(Path()), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    try:
        while not _answers(port):
            if process.poll() is not None:
                sys.exit(f"{command[0]} ended: {process.stderr.read() if process.stderr else ''}")
            time.sleep(0.05)
        yield
    finally:
        process.terminate()
        process.communicate()


def _answers(port: int) -> bool:
    try:
        return httpx.get(f"http://127.0.0.1:{port}/", trust_env=False).status_code == 200
    except httpx.TransportError:
        return False
