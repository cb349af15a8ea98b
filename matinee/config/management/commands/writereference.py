from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from matinee.config.cli.reference import command_line_page
from matinee.config.settings_reference import settings_page
from matinee.site.templates_reference import templates_page

DOCS = Path(__file__).parents[4] / "docs" / "reference"

PAGES = {
    "settings.md": settings_page,
    "command-line.md": command_line_page,
    "templates.md": templates_page,
}


class Command(BaseCommand):
    """Write the pages that are made from the code anew."""

    help = "Writes the pages of docs/reference that are made from the code anew."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        for name, page in PAGES.items():
            (DOCS / name).write_text(page(), encoding="utf-8")
            self.stdout.write(str(DOCS / name))
