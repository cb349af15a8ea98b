"""A post, as news."""

from collections.abc import Iterator

from markupsafe import Markup

from matinee.site import addresses, labels
from matinee.site.drawing import Lookup
from matinee.site.reads.body import Video
from matinee.site.reads.post import Post
from matinee.site.structured.movie import brief
from matinee.site.structured.node import Node, node, script, whole
from matinee.site.structured.publication import publisher, publisher_id, trail
from matinee.site.structured.video import video


def page(of: Lookup, post: Post) -> Markup:
    """The post, its publisher, and the way to it: by its first topic or, without one, its month."""
    card = post.card
    topics = of.topics(card.topic_ids)
    step = (topics[0].name, topics[0].address) if topics else (card.month, addresses.of_month(card.month))
    return script(_article(of, post), publisher(of), trail(of, step, (card.headline, card.address)))


def _article(of: Lookup, post: Post) -> Node:
    card, url = post.card, whole(of, post.card.address)
    publication = {"@id": publisher_id(of)}
    authors = [
        node("Person", name=one.name, url=whole(of, one.address)) for one in of.authors(card.author_ids)
    ]
    return node(
        "NewsArticle",
        headline=card.headline,
        description=card.standfirst,
        url=url,
        mainEntityOfPage=url,
        image=list(_images(of, post)),
        datePublished=card.published.isoformat(timespec="seconds"),
        dateModified=post.updated.isoformat(timespec="seconds"),
        inLanguage=of.site.language,
        author=authors or publication,
        publisher=publication,
        articleSection=[topic.name for topic in of.topics(card.topic_ids)],
        about=[brief(of, film) for film in of.films(card.film_ids)],
        video=list(_videos(of, post)),
        isBasedOn=_source(post),
        correction=[
            node("CorrectionComment", text=one.text, datePublished=one.day.isoformat())
            for one in post.corrections
        ],
    )


def _images(of: Lookup, post: Post) -> Iterator[str]:
    """The picture as cards show it, and as it is."""
    shared = of.shared(post.card)
    yield whole(of, shared.address if shared else addresses.of_share_picture("/"))
    if shown := of.picture(post.card.picture):
        yield of.site.address + shown.fitting(1440)


def _videos(of: Lookup, post: Post) -> Iterator[Node]:
    """Its videos; a search engine takes none without a picture."""
    films = of.films(post.card.film_ids)
    subject = films[0].title if films else post.card.headline
    for block in post.body:
        shown = of.picture(block.poster or post.card.picture) if isinstance(block, Video) else None
        if shown and isinstance(block, Video):
            name = block.caption or f"{subject}: {labels.kind(block.video_kind)}"
            thumbnail = of.site.address + shown.fitting(720)
            day, words = post.card.published, post.card.standfirst
            yield video(block.url, name, day, thumbnail, words, block.language)


def _source(post: Post) -> Node | None:
    if not post.source_name:
        return None
    return node("CreativeWork", name=post.source_name, url=post.source_url)
