"""Starting: from the interpreter to a served page, and from nothing to tables."""

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path
from statistics import median

import httpx

from bench.home import MATINEE, ROOT, environment, found, run
from bench.timing import Row, timed
from matinee.config.schema_dump import load_dump, migrate_new

SETUP = "import django; django.setup()"


def rows(folder: Path, sizes: Sequence[int]) -> Iterator[Row]:
    home = found(folder / "start")
    bare = median(timed(lambda: run([sys.executable, "-c", "pass"])))
    yield Row(
        "import and set up", timed(lambda: run([sys.executable, "-c", SETUP], home)), "bare python", bare
    )
    yield Row("matinee --help", timed(lambda: run([MATINEE, "--help"])), "bare python", bare)
    yield Row("second start until it answers", timed(lambda: _until_it_answers(home)), "bare python", bare)
    yield _tables(folder)


def _tables(folder: Path) -> Row:
    number = count()
    migrations = timed(lambda: _migrated(folder / f"migrated-{next(number)}"))
    dump = timed(lambda: load_dump(folder / f"dump-{next(number)}.sqlite3"))
    return Row("first tables, from the dump", dump, "all migrations", median(migrations))


def _migrated(home: Path) -> None:
    home.mkdir()
    migrate_new(home)
    shutil.rmtree(home)


def _until_it_answers(home: Path) -> None:
    port = free_port()
    server = subprocess.Popen(
        [MATINEE, "run", "--port", str(port)],
        cwd=ROOT,
        env=environment(home),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        while not _answers(port):
            if server.poll() is not None:
                sys.exit(f"matinee run ended: {server.stderr.read() if server.stderr else ''}")
            time.sleep(0.01)
    finally:
        server.terminate()
        server.communicate()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _answers(port: int) -> bool:
    try:
        return httpx.get(f"http://127.0.0.1:{port}/", trust_env=False).status_code < 500
    except httpx.TransportError:
        return False
