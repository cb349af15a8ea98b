"""What a publication says of itself, and what it does with those who read it."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings

from matinee.desk.models import Author, PostAuthor
from matinee.press.read import read
from matinee.site import about
from matinee.site.reads import paging
from matinee.site.reads.asked import Asked

_POSTS = 200
"""Who signed one of so many of the newest posts writes here."""

_signed = Asked(lambda: PostAuthor.objects.order_by().values_list("author_id"), "post")
_by_name = Asked(lambda: Author.objects.order_by("name", "pk").values_list("pk"), "pk")


@read("about")
def about_text() -> str:
    """The words of `about.md` as HTML, "" where there is none."""
    return about.about()


@read("authors/lately")
def authors_lately() -> tuple[int, ...]:
    """The ids of those who signed the newest posts, by name."""
    signed = {author_id for (author_id,) in _signed(paging.of_all().newest(0, _POSTS))}
    return tuple(author_id for (author_id,) in _by_name(signed))


@dataclass(frozen=True, slots=True)
class Privacy:
    """Who gets to know of a reader, as far as the settings tell: a store of copies, and a CDN in front."""

    store: str
    has_cdn: bool


@read("privacy")
def privacy() -> Privacy:
    publication = settings.PUBLICATION
    store = publication.mirror
    host = urlsplit(store.endpoint).hostname or "Amazon S3" if store.bucket else ""
    return Privacy(store=host, has_cdn=bool(publication.purge.url))
