"""The names that stand in the rows of a list, without the rows that bear them."""

from collections import defaultdict
from collections.abc import Collection
from typing import Any, NamedTuple

from django.db.models import QuerySet

from matinee.desk.models import PostAuthor, PostFilm, PostTopic


class RowNames(NamedTuple):
    """Of one post, in its order: who signs it, where it is filed, and the films it is about."""

    authors: list[str]
    topics: list[str]
    films: list[str]


def names_of(post_ids: Collection[int]) -> dict[int, RowNames]:
    """For each of these posts; three queries."""
    relations = [
        (PostAuthor.objects.all(), "author__name"),
        (PostTopic.objects.all(), "topic__name"),
        (PostFilm.objects.all(), "film__title"),
    ]
    found = [_by_post(rows.filter(post__in=post_ids), name) for rows, name in relations]
    return {post_id: RowNames(*(names[post_id] for names in found)) for post_id in post_ids}


def _by_post(rows: QuerySet[Any], name: str) -> defaultdict[int, list[str]]:
    found = defaultdict[int, list[str]](list)
    for post_id, text in rows.values_list("post_id", name):
        found[post_id].append(text)
    return found
