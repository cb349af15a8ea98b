"""What a publication says of itself, and what it does with those who read it."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings

from matinee.desk.models import Author, PostAuthor
from matinee.press.read import read
from matinee.site import about
from matinee.site.reads import public

_POSTS = 200
"""Who signed one of so many of the newest posts writes here."""


@read("about")
def about_text() -> str:
    """The words of `about.md` as HTML, "" where there is none."""
    return about.about()


@read("authors/lately")
def authors_lately() -> tuple[int, ...]:
    """The ids of those who signed the newest posts, by name."""
    newest = list(public.posts().values_list("pk", flat=True)[:_POSTS])
    signed = PostAuthor.objects.filter(post__in=newest).order_by().values("author")
    return tuple(Author.objects.filter(pk__in=signed).order_by("name", "pk").values_list("pk", flat=True))


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
