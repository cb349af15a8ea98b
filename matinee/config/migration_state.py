"""Whether the database is the one that this code needs, told without importing a migration."""

from dataclasses import dataclass
from pathlib import Path

from django.apps import apps
from django.db import OperationalError, ProgrammingError, connection


@dataclass(frozen=True, slots=True)
class MigrationState:
    """Migrations as (app, name): those the database lacks, and those it has from newer code than this."""

    missing: tuple[tuple[str, str], ...]
    newer: tuple[tuple[str, str], ...]
    is_empty: bool


def migration_state() -> MigrationState:
    """Compare the rows of django_migrations with the files' names; OperationalError without a database."""
    files = {config.label: _names(Path(config.path) / "migrations") for config in apps.get_app_configs()}
    rows = _rows()
    applied = set(rows)
    missing = [(app, name) for app in files for name in sorted(files[app]) if (app, name) not in applied]
    newest = {app: max(map(_number, names), default=0) for app, names in files.items()}
    # Migrations that were squashed keep their rows and lose their files, so only a higher number is news.
    newer = [(app, name) for app, name in rows if app in newest and _number(name) > newest[app]]
    return MigrationState(tuple(missing), tuple(newer), is_empty=not rows)


def _names(folder: Path) -> set[str]:
    return {path.stem for path in folder.glob("[0-9]*.py")}


def _number(name: str) -> int:
    digits = name.split("_", 1)[0]
    return int(digits) if digits.isdigit() else 0


def _rows() -> list[tuple[str, str]]:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT app, name FROM django_migrations ORDER BY id")
            return [(app, name) for app, name in cursor.fetchall()]
    except (ProgrammingError, OperationalError):
        if "django_migrations" in connection.introspection.table_names():
            raise
        return []
