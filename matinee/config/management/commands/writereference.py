from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from matinee.config.cli.reference import command_line_page
from matinee.config.settings_reference import settings_page

DOCS = Path(__file__).parents[4] / "docs" / "reference"


class Command(BaseCommand):
    """Write the pages that are made from the code anew."""

    help = "Writes docs/reference/settings.md and command-line.md anew from the code."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        for name, page in (("settings.md", settings_page()), ("command-line.md", command_line_page())):
            (DOCS / name).write_text(page, encoding="utf-8")
            self.stdout.write(str(DOCS / name))
