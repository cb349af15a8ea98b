"""Founding a publication: under another name first, so that one killed half-way never looks finished."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

from matinee.config.publication_file import FILE_NAME
from matinee.config.publication_template import publication_text
from matinee.config.schema_dump import load_dump
from matinee.config.secret_key import read_secret_key


class CantFoundError(Exception):
    """There can be no publication at this place; the text says what to do."""


def check_free(home: Path) -> None:
    """Raise CantFoundError where something is in a new publication's way, or it has no ground to stand on."""
    if (home / FILE_NAME).exists():
        raise CantFoundError(f"{home} already is a publication; serve it with: matinee run --home {home}")
    if home.exists() and not home.is_dir():
        raise CantFoundError(f"{home} is a file; name a folder that is not there yet")
    if home.is_dir() and any(home.iterdir()):
        raise CantFoundError(f"{home} is not empty; name a new or an empty folder")
    if not home.parent.is_dir():
        raise CantFoundError(f"{home.parent} is missing; make it first with: mkdir -p {home.parent}")
    if not os.access(home.parent, os.W_OK | os.X_OK):
        raise CantFoundError(f"{home.parent} is read-only for us; choose another place")


@contextmanager
def building_site(home: Path) -> Iterator[Path]:
    """A folder beside `home` to build in: it becomes `home` when all went well, and is gone when not."""
    for old in home.parent.glob(f".{home.name}.unfinished-*"):
        if not _is_alive(int(old.name.rpartition("-")[2])):
            shutil.rmtree(old, ignore_errors=True)
    site = home.with_name(f".{home.name}.unfinished-{os.getpid()}")
    try:
        site.mkdir()
    except OSError as error:
        raise CantFoundError(f"{home.parent}: {error.strerror}; choose another place") from None
    try:
        yield site
        _move(site, home)
    finally:
        shutil.rmtree(site, ignore_errors=True)


def _move(site: Path, home: Path) -> None:
    if not home.exists():
        site.rename(home)
        return
    # Somebody may stand in the empty folder, so it is filled and not replaced; the settings come last.
    for each in sorted(site.iterdir(), key=lambda path: path.name == FILE_NAME):
        each.rename(home / each.name)


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def furnish(site: Path, chosen: dict[str, Any]) -> None:
    """Lay `matinee.toml`, the secret, the folders and, without another database, SQLite's."""
    told = {"feed_id": uuid4().urn} | chosen
    (site / FILE_NAME).write_text(publication_text(told), encoding="utf-8")
    read_secret_key(site)
    (site / "media").mkdir()
    if not chosen.get("database"):
        load_dump(site / "db.sqlite3")


def settle_sqlite(site: Path) -> None:
    """Bring what is in the write-ahead log into the database's own file."""
    if (site / "db.sqlite3").exists():
        database = sqlite3.connect(site / "db.sqlite3")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.close()
