"""The first start in one step: the database that all migrations lead to, kept as SQL text."""

import os
import re
import sqlite3
import subprocess
import sys
import uuid
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

DUMP = Path(__file__).with_name("schema") / "sqlite.sql"
# When a migration ran and which random key a row got says nothing: the dump holds the same each time.
_STILL = "2000-01-01 00:00:00"
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?")
_RANDOM_KEY = re.compile(r"[0-9a-f]{32}")
_PREFACE = """\
-- The database that all migrations lead to, for a first start without running them.
-- Written by: matinee manage dumpschema
"""


def load_dump(path: Path) -> None:
    """Make a new SQLite database at `path` from the dump; FileExistsError where there is one."""
    if path.exists():
        raise FileExistsError(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode=WAL")
        database.executescript(f"BEGIN;\n{DUMP.read_text(encoding='utf-8')}\nCOMMIT;")
        database.execute("UPDATE django_migrations SET applied = strftime('%Y-%m-%d %H:%M:%f', 'now')")


def migrate_new(home: Path) -> Path:
    """Run every migration on a new SQLite database in the empty folder `home`, and tell its path.

    In a process of its own: some of Wagtail's migrations write to the default database whatever is said.
    """
    (home / "matinee.toml").write_text(
        'name = "Schema"\naddress = "http://localhost:8000"\n', encoding="utf-8"
    )
    environment = os.environ | {
        "MATINEE_HOME": str(home),
        "DJANGO_SETTINGS_MODULE": "matinee.config.settings",
    }
    command = [sys.executable, "-m", "django", "migrate", "--verbosity", "0"]
    subprocess.run(command, env=environment, check=True, capture_output=True, text=True)  # noqa: S603
    return home / "db.sqlite3"


def dump(path: Path) -> str:
    """Everything in this SQLite database as SQL text: the same text for databases migrated the same way."""
    with closing(sqlite3.connect(path)) as database:
        return _PREFACE + "".join(f"{line};\n" for line in _statements(database))


def _statements(database: sqlite3.Connection) -> Iterator[str]:
    entries = database.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
    ).fetchall()
    virtual = {name for _, name, sql in entries if sql.startswith("CREATE VIRTUAL")}
    # A full-text table makes its shadows itself, and none of ours is born with text in it.
    shadows = {
        f"{name}_{part}" for name in virtual for part in ("data", "idx", "content", "docsize", "config")
    }
    tables = [name for kind, name, _ in entries if kind == "table" and name not in shadows]
    tables.remove("sqlite_sequence")
    for kind, name, sql in entries:
        if kind == "table" and name in tables:
            yield sql
    for table in tables:
        if table not in virtual:
            yield from _rows(database, table)
    yield "DELETE FROM sqlite_sequence"
    yield from _rows(database, "sqlite_sequence", order="name")
    for kind, _, sql in entries:
        if kind != "table":
            yield sql


def _rows(database: sqlite3.Connection, table: str, order: str = "rowid") -> Iterator[str]:
    cursor = database.execute(f'SELECT * FROM "{table}" ORDER BY {order}')  # noqa: S608
    columns = ", ".join(f'"{column[0]}"' for column in cursor.description)
    for number, row in enumerate(cursor, start=1):
        values = ", ".join(_literal(value, f"{table}/{number}") for value in row)
        yield f'INSERT INTO "{table}" ({columns}) VALUES ({values})'  # noqa: S608


def _literal(value: object, place: str) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, bytes):
        return f"X'{value.hex()}'"
    text = str(value)
    if _MOMENT.fullmatch(text):
        text = _STILL
    elif _RANDOM_KEY.fullmatch(text):
        text = uuid.uuid5(uuid.NAMESPACE_URL, place).hex
    return "'" + text.replace("'", "''") + "'"
