"""A first start takes the SQL dump instead of the migrations, and nobody can tell the difference."""

import difflib
import sqlite3
from contextlib import closing

import pytest

from matinee.config.schema_dump import DUMP, dump, load_dump, migrate_new

STALE = "matinee/config/schema/sqlite.sql is out of date; write it anew with: matinee manage dumpschema"
# The moment a migration ran, and keys that Wagtail rolls dice for.
BY_CHANCE = {("django_migrations", "applied"), ("wagtailcore_page", "translation_key")}


@pytest.fixture(scope="module")
def migrated(tmp_path_factory):
    """A database that every migration ran on."""
    return migrate_new(tmp_path_factory.mktemp("migrated"))


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    """A database made from the dump."""
    path = tmp_path_factory.mktemp("loaded") / "db.sqlite3"
    load_dump(path)
    return path


def schema(path):
    """Everything the database is made of, as it says so itself."""
    with closing(sqlite3.connect(path)) as database:
        return sorted(
            database.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall(), key=str
        )


def rows(path):
    """All rows of all tables by table, in the order of their ids, without what is by chance."""
    with closing(sqlite3.connect(path)) as database:
        found = {}
        tables = database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%_fts%'"
        )
        for (table,) in tables.fetchall():
            columns = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]
            kept = ", ".join(f'"{name}"' for name in columns if (table, name) not in BY_CHANCE)
            order = "name" if table == "sqlite_sequence" else "rowid"
            query = f'SELECT {kept} FROM "{table}" ORDER BY {order}'
            found[table] = database.execute(query).fetchall()
        return found


def test_the_dump_is_what_the_migrations_lead_to(migrated):
    fresh, kept = dump(migrated), DUMP.read_text(encoding="utf-8")
    changes = difflib.unified_diff(kept.splitlines(), fresh.splitlines(), "the dump", "the migrations", n=0)
    few = "\n".join(line[:150] for line, _ in zip(changes, range(20), strict=False))
    assert fresh == kept, f"{STALE}\n{few}"


def test_a_loaded_database_has_the_same_tables_indexes_and_triggers(migrated, loaded):
    assert schema(loaded) == schema(migrated), STALE


def test_a_loaded_database_has_the_same_rows(migrated, loaded):
    expected, found = rows(migrated), rows(loaded)
    assert {table: len(of) for table, of in found.items()} == {
        table: len(of) for table, of in expected.items()
    }, STALE
    for table in expected:
        assert found[table] == expected[table], (table, STALE)


def test_a_loaded_database_is_whole_and_its_search_works(loaded):
    with closing(sqlite3.connect(loaded)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        tables = database.execute(
            "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%'"
        ).fetchall()
        assert tables
        for (table,) in tables:
            database.execute(f"INSERT INTO {table}({table}) VALUES ('integrity-check')")


def test_the_migrations_are_dated_when_the_publication_was_founded(loaded):
    with closing(sqlite3.connect(loaded)) as database:
        (oldest,) = database.execute(
            "SELECT min(applied) > datetime('now', '-1 hour') FROM django_migrations"
        ).fetchone()
    assert oldest


def test_the_dump_never_writes_over_a_database(loaded):
    before = loaded.read_bytes()
    with pytest.raises(FileExistsError):
        load_dump(loaded)
    assert loaded.read_bytes() == before
