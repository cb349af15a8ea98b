"""What posts are about, told from their cards: the topics and films that come up most, or last."""

from collections import Counter
from collections.abc import Iterable

from matinee.site.reads.post import PostCard


def topics_most_told(cards: Iterable[PostCard], most: int) -> tuple[int, ...]:
    """The ids of the topics that come up most often; of those that do so equally, the last told of first."""
    told = Counter(topic_id for card in cards for topic_id in card.topic_ids)
    return tuple(topic_id for topic_id, _ in told.most_common(most))


def films_last_told(cards: Iterable[PostCard], most: int) -> tuple[int, ...]:
    """The ids of the films that come first, each once."""
    return tuple(dict.fromkeys(film_id for card in cards for film_id in card.film_ids))[:most]
