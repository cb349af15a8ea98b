"""Putting a post into the lists of its topics and authors, and taking it out."""

from matinee.desk.models import Listed, Post, PostAuthor, PostTopic


def settle(post: Post) -> None:
    """Let a post stand, by its date, in just the lists where the public is to find it."""
    wanted = _wanted(post)
    for row in Listed.objects.filter(post=post):
        place = row.topic_id, row.author_id
        if place in wanted and row.published_at == post.published_at:
            wanted.discard(place)
        else:
            row.delete()
    Listed.objects.bulk_create(
        Listed(post=post, topic_id=topic, author_id=author, published_at=post.published_at)
        for topic, author in sorted(wanted, key=str)
    )


def _wanted(post: Post) -> set[tuple[int | None, int | None]]:
    if not post.live or post.published_at is None:
        return set()
    topics = PostTopic.objects.filter(post=post).values_list("topic", flat=True)
    authors = PostAuthor.objects.filter(post=post).values_list("author", flat=True)
    return {(topic, None) for topic in topics} | {(None, author) for author in authors}
