"""Putting a post into the lists of its topics and authors, and taking it out."""

from collections.abc import Iterator

from matinee.desk.models import Listed, Post, PostAuthor, PostTopic


def settle(post: Post) -> None:
    """Let a post stand, by its date, in just the lists where the public is to find it."""
    wanted = {(row.topic_id, row.author_id, row.published_at): row for row in _wanted(post)}
    for row in Listed.objects.filter(post=post):
        if wanted.pop((row.topic_id, row.author_id, row.published_at), None) is None:
            row.delete()
    Listed.objects.bulk_create(wanted.values())


def _wanted(post: Post) -> Iterator[Listed]:
    moment = post.published_at
    if not post.live or moment is None:
        return
    for topic in PostTopic.objects.filter(post=post).values_list("topic", flat=True):
        yield Listed(post=post, topic_id=topic, published_at=moment)
    for author in PostAuthor.objects.filter(post=post).values_list("author", flat=True):
        yield Listed(post=post, author_id=author, published_at=moment)
