"""One topic and its posts."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Exists, OuterRef

from matinee.desk.models import Listed
from matinee.desk.models import Topic as Row
from matinee.press.read import read
from matinee.site import addresses
from matinee.site.reads import paging
from matinee.site.reads.asked import Asked
from matinee.site.reads.paging import ListPage


@dataclass(frozen=True, slots=True)
class Topic:
    id: int
    address: str
    name: str


_at = Asked(lambda: Row.objects.order_by().values_list("slug", "pk"), "slug", str)
_rows = Asked(lambda: Row.objects.order_by().values_list("pk", "slug", "name"), "pk")
_listed = Asked(
    lambda: (
        Row.objects.filter(Exists(Listed.objects.filter(topic=OuterRef("pk"))))
        .order_by("name", "pk")
        .values_list("pk")
    ),
    "pk",
)


def _ids_at(slugs: Sequence[str]) -> dict[str, int]:
    return dict(_at(slugs))


@read("topic-at:{slug}", many=_ids_at)
def topic_at(slug: str) -> int | None:
    """The id of the topic with this slug."""
    return _ids_at([slug]).get(slug)


def _topics(topic_ids: Sequence[int]) -> dict[int, Topic]:
    rows = _rows(topic_ids)
    return {topic_id: Topic(topic_id, addresses.of_topic(slug), name) for topic_id, slug, name in rows}


@read("topic:{topic_id}", many=_topics, kept=True)
def topic(topic_id: int) -> Topic | None:
    return _topics([topic_id]).get(topic_id)


@read("topic:{topic_id}/posts/newest")
def newest_posts_of_topic(topic_id: int) -> ListPage:
    return paging.front(paging.of_topic(topic_id))


@read(
    "topic:{topic_id}/posts/page/{page}",
    followers=lambda topic_id, page: paging.beside(f"topic:{topic_id}/posts", page),
    many=lambda wanted: paging.pages_of(paging.of_topic, wanted),
)
def posts_of_topic_page(topic_id: int, page: int) -> ListPage | None:
    return paging.page(paging.of_topic(topic_id), page)


@read("topics")
def topics() -> tuple[int, ...]:
    """The ids of all topics that have a published post, by name."""
    return tuple(topic_id for (topic_id,) in _listed.all())
