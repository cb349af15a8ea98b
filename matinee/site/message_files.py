"""Catalogs of the interface's texts, kept in step with templates and code."""

from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from babel import Locale
from babel.messages import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import write_po

from matinee.site.texts import LOCALES, catalog, catalog_file

_ROOM = Path(__file__).parent
_MARKS = {"_": None, "N_": None}
_METHODS = {".py": "python", ".html": "jinja2.ext:babel_extract"}
_FOR_TRANSLATORS = ("Translators:", "translators:")


def collected() -> Catalog:
    """Every message of the room, with the files it is in."""
    found = Catalog(project="Matinee", version=version("matinee"), charset="utf-8")
    for file in _sources():
        name = file.relative_to(_ROOM).as_posix()
        with file.open("rb") as source:
            for _line, message, comments, _context in extract(
                _METHODS[file.suffix], source, keywords=_MARKS, comment_tags=_FOR_TRANSLATORS
            ):
                found.add(message, locations=[(name, None)], auto_comments=comments)  # type: ignore[list-item]
    return found


def begin(locale: str) -> None:
    """An empty catalog for a locale that has none: de, pt_BR. ValueError, UnknownLocaleError: it is none."""
    file = catalog_file(locale)
    if not file.exists():
        empty = Catalog(
            Locale.parse(locale), project="Matinee", copyright_holder="The Matinee authors", fuzzy=False
        )
        file.parent.mkdir(parents=True)
        with file.open("wb") as out:
            write_po(out, empty)


def bring_up_to_date() -> list[Path]:
    """Write each catalog anew: what is new stands without a translation, what is gone is left out."""
    template, written = collected(), sorted(LOCALES.glob("*/LC_MESSAGES/site.po"))
    for file in written:
        kept = catalog(file)
        kept.update(template, no_fuzzy_matching=True, update_creation_date=False)
        kept.obsolete.clear()
        with file.open("wb") as out:
            write_po(out, kept, width=110, sort_output=True)
    return written


def _sources() -> Iterator[Path]:
    for file in sorted(_ROOM.rglob("*")):
        if file.suffix in _METHODS and "tests" not in file.relative_to(_ROOM).parts:
            yield file
