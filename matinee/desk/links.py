"""Links to films and posts inside the text, stored as ``<a linktype="film" id="3">``, never dead."""

from collections.abc import Iterable
from html import escape
from typing import Any

from django.db.models import Model
from wagtail.rich_text import LinkHandler

from matinee.desk.models import Post
from matinee.films.models import Film


def public_addresses(links: Iterable[tuple[str, int]]) -> dict[tuple[str, int], str]:
    """The public path of each film and post that has one now, in at most three queries."""
    links = list(links)
    films = {pk for kind, pk in links if kind == "film"}
    posts = {pk for kind, pk in links if kind == "post"}
    found = {("film", pk): path for pk, path in _film_addresses(films).items()}
    if posts:
        for post in Post.objects.published().filter(pk__in=posts).only("slug", "published_at", "go_live_at"):
            found["post", post.pk] = post.get_absolute_url()
    return found


def _film_addresses(ids: set[int]) -> dict[int, str]:
    """By id; a film that was merged leads to the one that it is now."""
    found: dict[int, str] = {}
    if not ids:
        return found
    for film in Film.objects.filter(pk__in=ids).select_related("merged_into"):
        standing = film
        while standing.merged_into:
            standing = standing.merged_into
        found[film.pk] = standing.get_absolute_url()
    return found


class RecordLinkHandler(LinkHandler):
    """Gives links their public address; Wagtail swaps opening tags only, so what has none becomes ``<a>``."""

    @classmethod
    def expand_db_attributes(cls, attrs: dict[str, str]) -> str:
        return cls.expand_db_attributes_many([attrs])[0]

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict[str, str]]) -> list[str]:
        ids = [int(attrs["id"]) if attrs.get("id", "").isdecimal() else 0 for attrs in attrs_list]
        addresses = public_addresses((cls.identifier, pk) for pk in ids)
        paths = [addresses.get((cls.identifier, pk)) for pk in ids]
        return [f'<a href="{escape(path)}">' if path else "<a>" for path in paths]

    @classmethod
    def extract_references(cls, attrs: dict[str, str]) -> Iterable[tuple[type[Model], str, str, str]]:
        """What the reference index notes, so that a film's "usage" lists the posts that link to it."""
        if attrs.get("id", "").isdecimal():
            yield cls.get_model(), attrs["id"], "", ""


class FilmLinkHandler(RecordLinkHandler):
    identifier = "film"

    @staticmethod
    def get_model() -> type[Film]:
        return Film


class PostLinkHandler(RecordLinkHandler):
    identifier = "post"

    @staticmethod
    def get_model() -> type[Post]:
        return Post


def label_of(kind: str, pk: Any) -> str | None:
    """What the editor shows of a link's target; None where it is gone."""
    model: type[Model] = Film if kind == "film" else Post
    if not str(pk).isdecimal():
        return None
    found = model._default_manager.filter(pk=pk).first()
    return str(found) if found else None
