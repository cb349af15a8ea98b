from pathlib import Path

import pytest

from matinee.config.cli.reference import command_line_page
from matinee.config.management.commands.writereference import PAGES
from matinee.config.publication_file import TABLES, keys
from matinee.config.settings_reference import settings_page
from matinee.lib.publication import Publication

DOCS = Path(__file__).parents[3] / "docs" / "reference"


@pytest.mark.parametrize(("name", "page"), PAGES.items())
def test_the_page_is_what_the_code_says(name, page):
    written = (DOCS / name).read_text(encoding="utf-8")
    assert written == page(), (
        f"docs/reference/{name} is out of date; write it anew: matinee manage writereference"
    )


def test_every_setting_is_told():
    page = settings_page()
    for table in (Publication, *TABLES.values()):
        for key in keys(table):
            assert f"### `{key}`" in page


def test_every_command_and_option_is_told():
    page = command_line_page()
    for word in ("init", "run", "read", "bake", "mirror", "worker", "manage"):
        assert f"## matinee {word}\n" in page
    for option in (
        "--demo",
        "--port",
        "--host",
        "--json",
        "--date",
        "--full",
        "--check",
        "--home DIR",
        "--debug",
    ):
        assert f"`{option}" in page
