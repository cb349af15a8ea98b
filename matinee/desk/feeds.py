"""The hook through which the site says in which feeds a post is."""

from collections.abc import Callable, Collection

FeedsOf = Callable[[Collection[int]], dict[int, list[str]]]
"""For the ids of posts, the addresses of the feeds that each is in by now."""

_askable: list[FeedsOf] = []


def register(feeds_of: FeedsOf) -> FeedsOf:
    """Make this the one that is asked; the last one registered is."""
    _askable.append(feeds_of)
    return feeds_of


def feeds_of(post_ids: Collection[int]) -> dict[int, list[str]]:
    """For each of these posts the feeds that it is in; without a site in none."""
    return _askable[-1](post_ids) if _askable else {post_id: [] for post_id in post_ids}
