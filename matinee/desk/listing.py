"""Putting a post into the lists of its topics, authors and videos, and taking it out."""

from collections.abc import Iterator

from matinee.desk.models import Listed, Post, PostAuthor, PostTopic
from matinee.desk.models.listed import ANY_VIDEO


def settle(post: Post) -> None:
    """Let a post stand, by its date, in just the lists where the public is to find it."""
    wanted = {_place(row): row for row in _wanted(post)}
    for row in Listed.objects.filter(post=post):
        if wanted.pop(_place(row), None) is None:
            row.delete()
    Listed.objects.bulk_create(wanted.values())


def _place(row: Listed) -> tuple[object, ...]:
    return row.topic_id, row.author_id, row.video_kind, row.published_at


def _wanted(post: Post) -> Iterator[Listed]:
    moment = post.published_at
    if not post.live or moment is None:
        return
    for topic in PostTopic.objects.filter(post=post).values_list("topic", flat=True):
        yield Listed(post=post, topic_id=topic, published_at=moment)
    for author in PostAuthor.objects.filter(post=post).values_list("author", flat=True):
        yield Listed(post=post, author_id=author, published_at=moment)
    for kind in _kinds_of_videos(post):
        yield Listed(post=post, video_kind=kind, published_at=moment)


def _kinds_of_videos(post: Post) -> set[str]:
    """The kinds of the videos that the public can watch in a post, and that there are any."""
    blocks = (block.value for block in post.body if block.block_type == "video")
    kinds = {value.get("kind") or "trailer" for value in blocks if _is_on_the_web(value.get("url") or "")}
    return kinds | {ANY_VIDEO} if kinds else set()


def _is_on_the_web(url: str) -> bool:
    return url.lower().startswith(("https://", "http://"))
