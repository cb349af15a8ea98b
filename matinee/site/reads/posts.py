"""The list of all posts."""

from matinee.press.read import read
from matinee.site.reads import paging
from matinee.site.reads.paging import ListPage


@read("posts/newest")
def newest_posts() -> ListPage:
    return paging.front(paging.of_all())


@read(
    "posts/page/{page}",
    followers=lambda page: paging.beside("posts", page),
    many=lambda wanted: paging.pages(paging.of_all(), wanted),
)
def posts_page(page: int) -> ListPage | None:
    return paging.page(paging.of_all(), page)
