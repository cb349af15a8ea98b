"""Lists of posts cut into pages that are numbered from the oldest, so that a new post moves nothing old."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet

from matinee.desk.models import Post

PAGE = 20


@dataclass(frozen=True, slots=True)
class ListPage:
    """Ids of posts, newest first, and the numbers of the pages beside it (`newer` 0 is the list's front).

    `older` is 0 where nothing is older.
    """

    post_ids: tuple[int, ...]
    newer: int
    older: int


def front(rows: "QuerySet[Post]") -> ListPage:
    """The newest 20 to 39 posts: the page that is still filling up, and the full one before it."""
    full, rest = divmod(rows.count(), PAGE)
    ids = rows.values_list("pk", flat=True)[: rest + (PAGE if full else 0)]
    return ListPage(tuple(ids), newer=0, older=max(full - 1, 0))


def page(rows: "QuerySet[Post]", number: int) -> ListPage | None:
    """Page `number` counted from the oldest, None where its posts are none or stand on the front."""
    return pages(rows, [number]).get(number)


def pages(rows: "QuerySet[Post]", numbers: Sequence[int]) -> dict[int, ListPage]:
    """Those of some pages that there are, fetched from the first to the last of them at once."""
    last = last_page(rows)
    there = [number for number in numbers if 1 <= number <= last]
    if not there:
        return {}
    first = min(there)
    oldest_first = rows.order_by("published_at", "pk").values_list("pk", flat=True)
    ids = list(oldest_first[PAGE * (first - 1) : PAGE * max(there)])
    found = {}
    for number in there:
        start = PAGE * (number - first)
        newer = 0 if number == last else number + 1
        found[number] = ListPage(tuple(reversed(ids[start : start + PAGE])), newer, older=number - 1)
    return found


def pages_of(
    rows_of: Callable[[int], "QuerySet[Post]"], wanted: Sequence[tuple[int, int]]
) -> dict[tuple[int, int], ListPage]:
    """Pages of several lists, each wanted by its list's id and its number."""
    numbers: dict[int, list[int]] = {}
    for list_id, number in wanted:
        numbers.setdefault(list_id, []).append(number)
    return {
        (list_id, number): found
        for list_id, some in numbers.items()
        for number, found in pages(rows_of(list_id), some).items()
    }


def last_page(rows: "QuerySet[Post]") -> int:
    """The number of the newest page that does not stand on the front; 0 where there is none."""
    return max(rows.count() // PAGE - 1, 0)


def touched(prefix: str, rows: "QuerySet[Post]", moment: datetime | None, post_id: int) -> Iterator[str]:
    """Names of the reads of a list that may differ because a post came, went or moved within it.

    Every page between the post's old place and its new one (or the list's end) is different too, so the press
    finds them from these by way of each page's followers.
    """
    last = last_page(rows)
    yield f"{prefix}/newest"
    yield from (f"{prefix}/page/{number}" for number in (last - 1, last, last + 1) if number > 0)
    if moment is not None:
        before = Q(published_at__lt=moment) | Q(published_at=moment, pk__lt=post_id)
        yield f"{prefix}/page/{rows.filter(before).count() // PAGE + 1}"


def beside(prefix: str, number: int) -> tuple[str, str]:
    """The names of the pages next to one."""
    return f"{prefix}/page/{number - 1}", f"{prefix}/page/{number + 1}"
