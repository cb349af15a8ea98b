"""When a bake of what changed is not enough: never baked before, or every page may look different now."""

from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

from matinee.lib.publication import Publication
from matinee.site.about import about
from matinee.site.assets import look_mark
from matinee.site.lettering import fonts_mark

NOTE = ".baked-as"


def full_bake_reason(publication: Publication) -> str:
    """Why all pages have to be baked, in words; "" where baking what changed will do."""
    if not (publication.public / "index.html").exists():
        return "was never baked"
    try:
        noted = _note(publication).read_text(encoding="ascii")
    except OSError:
        noted = ""
    if noted == _mark(publication):
        return ""
    return "was baked by another version, with other templates or other settings"


def note_full_bake(publication: Publication) -> None:
    """Remember with what settings, and by which version, all pages were baked."""
    _note(publication).write_text(_mark(publication), encoding="ascii")


def _note(publication: Publication) -> Path:
    return publication.home / NOTE


def _mark(publication: Publication) -> str:
    shown = (
        publication.name,
        publication.tagline,
        publication.address,
        publication.language,
        publication.time_zone,
        publication.territories,
        publication.precompressed,
        publication.mirror.bucket and publication.mirror.endpoint,
        bool(publication.purge.url),
        about(),
        publication.links,
        fonts_mark(),
        publication.editions,
        publication.feed_id,
    )
    return blake2b(repr((version("matinee"), look_mark(), shown)).encode(), digest_size=12).hexdigest()
