"""Configurations of web servers for one publication; each a template in this folder, named for its server."""

from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from matinee.lib.publication import Publication
from matinee.press import headers
from matinee.press.copies import COMPRESSED
from matinee.site.page_headers import HSTS, PAGE_HEADERS

_HERE = Path(__file__).parent
# What these mean to one of the servers can't be written otherwise in a quoted path.
_UNWRITABLE = frozenset('"\\${}*?[\n\r\t')

_LARGEST_PICTURE, _AROUND = 40, 10  # megabytes


class UnwritableError(Exception):
    """The publication can't be told to a web server; the text says what to do."""


def servers() -> list[str]:
    """The web servers for which there is a configuration."""
    return sorted(path.stem for path in _HERE.glob("*.jinja"))


def configuration(server: str, publication: Publication, *, port: int, listen: int | None = None) -> str:
    """The configuration that serves this publication's pages and hands the desk to `matinee run` at `port`.

    `listen` is the port that the web server takes: by default that of the publication's address.
    """
    public = str(publication.public)
    if strange := _UNWRITABLE.intersection(public):
        raise UnwritableError(
            f"{public}: no web server can be told of {''.join(sorted(strange))!r} in a path; move the folder"
        )
    # Nothing here is HTML.
    drawing = Environment(loader=FileSystemLoader(_HERE), undefined=StrictUndefined, autoescape=False)  # noqa: S701
    by_suffix = headers.types_by_suffix()
    parts = urlsplit(publication.address)
    host = (parts.hostname or "").encode("idna").decode()
    return drawing.get_template(f"{server}.jinja").render(
        name=" ".join(publication.name.split()),
        host=host,
        mark="".join(letter if letter.isalnum() else "_" for letter in host),
        site=f"http://{host}:{listen}" if listen else f"{parts.scheme}://{host}",
        listen=str(listen or 80),
        port=port,
        public=public,
        largest=max(_LARGEST_PICTURE, publication.largest_video) + _AROUND,
        types=by_suffix,
        named=headers.types_by_name(),
        packed=sorted({type_.partition(";")[0] for type_ in _packed(by_suffix)} - {"text/html"}),
        copied=sorted(suffix[1:] for suffix in COMPRESSED),
        for_ever=headers.FOR_EVER,
        ask_again=headers.ASK_AGAIN,
        of_pages=PAGE_HEADERS,
        hsts=HSTS,
        is_https=parts.scheme == "https",
    )


def _packed(by_suffix: dict[str, str]) -> list[str]:
    compressed = [type_ for suffix, type_ in by_suffix.items() if suffix in COMPRESSED]
    return [*compressed, *headers.types_by_name().values()]
