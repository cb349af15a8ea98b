"""One author and its posts."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Exists, OuterRef

from matinee.desk.models import Author as Row
from matinee.desk.models import Listed
from matinee.press.read import read
from matinee.site import addresses
from matinee.site.reads import paging
from matinee.site.reads.asked import Asked
from matinee.site.reads.paging import ListPage


@dataclass(frozen=True, slots=True)
class Author:
    id: int
    address: str
    name: str
    bio: str


_at = Asked(lambda: Row.objects.order_by().values_list("slug", "pk"), "slug", str)
_rows = Asked(lambda: Row.objects.order_by().values_list("pk", "slug", "name", "bio"), "pk")
_listed = Asked(
    lambda: (
        Row.objects.filter(Exists(Listed.objects.filter(author=OuterRef("pk"))))
        .order_by("name", "pk")
        .values_list("pk")
    ),
    "pk",
)


def _ids_at(slugs: Sequence[str]) -> dict[str, int]:
    return dict(_at(slugs))


@read("author-at:{slug}", many=_ids_at)
def author_at(slug: str) -> int | None:
    """The id of the author with this slug."""
    return _ids_at([slug]).get(slug)


def _authors(author_ids: Sequence[int]) -> dict[int, Author]:
    rows = _rows(author_ids)
    return {row[0]: Author(row[0], addresses.of_author(row[1]), *row[2:]) for row in rows}


@read("author:{author_id}", many=_authors, kept=True)
def author(author_id: int) -> Author | None:
    return _authors([author_id]).get(author_id)


@read("author:{author_id}/posts/newest")
def newest_posts_of_author(author_id: int) -> ListPage:
    return paging.front(paging.of_author(author_id))


@read(
    "author:{author_id}/posts/page/{page}",
    followers=lambda author_id, page: paging.beside(f"author:{author_id}/posts", page),
    many=lambda wanted: paging.pages_of(paging.of_author, wanted),
)
def posts_of_author_page(author_id: int, page: int) -> ListPage | None:
    return paging.page(paging.of_author(author_id), page)


@read("authors")
def authors() -> tuple[int, ...]:
    """The ids of all authors who have a published post, by name."""
    return tuple(author_id for (author_id,) in _listed.all())
