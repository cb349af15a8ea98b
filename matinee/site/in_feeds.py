"""In which feeds a post is, for the desk's board."""

from collections.abc import Collection

from matinee.desk import feeds
from matinee.press.standing import readers
from matinee.site.plates.feed import FeedPlate


def connect() -> None:
    """Answer the desk from now on."""
    feeds.register(feeds_of)


def feeds_of(post_ids: Collection[int]) -> dict[int, list[str]]:
    """By post, the feeds that were baked with it: the ledger knows which asked for it."""
    found = readers([f"post:{post_id}" for post_id in post_ids], FeedPlate.name)
    return {post_id: found[f"post:{post_id}"] for post_id in post_ids}
