from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.core.management.base import BaseCommand

from matinee.config.schema_dump import DUMP, dump, migrate_new


class Command(BaseCommand):
    """Write the dump that first starts use anew; run it whenever a migration was added or changed."""

    help = "Writes the SQL dump that `matinee init` uses anew from the migrations."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        with TemporaryDirectory(prefix="matinee-schema-") as home:
            text = dump(migrate_new(Path(home)))
        DUMP.write_text(text, encoding="utf-8")
        self.stdout.write(f"{DUMP}: {text.count(chr(10))} lines")
