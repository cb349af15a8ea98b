"""Texts of the site's interface in the publication's language: gettext catalogs, read from their .po files.

A message is marked by `_`, or by `N_` where it waits in a table to be shown. `make texts` collects both.
"""

from functools import cache, lru_cache
from pathlib import Path

from babel.messages import Catalog
from babel.messages.pofile import read_po
from django.conf import settings
from markupsafe import Markup

LOCALES = Path(__file__).parent / "locale"


def _(message: str) -> str:
    """The message in the publication's language; as it stands (English) where no catalog has it."""
    return translated(message, settings.PUBLICATION.language)


def translated(message: str, language: str) -> str:
    """The message in a language: a BCP 47 tag, or a locale's name as Babel writes it."""
    return _messages(language).get(message, message)


def N_(message: str) -> str:  # noqa: N802  # gettext's own name for it
    """The message itself, marked to be translated where it is shown."""
    return message


def words(message: str, **values: object) -> Markup:
    """As `_`, for templates: the message is markup, and the values (`%(name)s`) are escaped."""
    language = settings.PUBLICATION.language
    return _filled(message, language, **values) if values else _marked(message, language)


@lru_cache(maxsize=10_000)  # the marks of sources, months, languages: most come again and again
def _filled(message: str, language: str, /, **values: object) -> Markup:
    return _marked(message, language) % values


@cache
def _marked(message: str, language: str) -> Markup:
    return Markup(translated(message, language))  # noqa: S704  # the templates' own words


@cache
def _messages(language: str) -> dict[str, str]:
    """Translations into a language, or else into the nearest wider one: pt-BR, then pt."""
    wider = language.replace("-", "_")
    while wider:
        if (file := catalog_file(wider)).exists():
            return {str(message.id): str(message.string) for message in catalog(file) if message.string}
        wider = wider.rpartition("_")[0]
    return {}


def catalog_file(locale: str) -> Path:
    """Where the catalog of a locale is: ru, pt_BR."""
    return LOCALES / locale / "LC_MESSAGES" / "site.po"


def catalog(file: Path) -> Catalog:
    with file.open("rb") as lines:
        return read_po(lines, abort_invalid=True)
