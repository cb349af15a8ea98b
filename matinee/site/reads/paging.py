"""Lists of posts cut into pages that are numbered from the oldest, so that a new post moves nothing old."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeVar

from django.db import connection

from matinee.desk.models import Listed, Post
from matinee.site import addresses

Key = TypeVar("Key", int, str)

PAGE = 20
ALL = 10**9
"""More than any list has."""
_NEAR = 10


@dataclass(frozen=True, slots=True)
class ListPage:
    """Ids of posts, newest first, and the numbers of the pages beside it (`newer` 0 is the list's front).

    `older` is 0 where nothing is older.
    """

    post_ids: tuple[int, ...]
    newer: int
    older: int


@dataclass(frozen=True, slots=True)
class Rows:
    """A list of posts: the table of its rows, each with the post's date, what makes it the list, and the
    column that holds the post's id.

    By hand: several of these are asked at each publish, and Django takes ten times as long to build one as
    the database takes to answer.
    """

    table: str
    condition: str
    values: tuple[Any, ...]
    post: str
    left_out: tuple[str, ...] = ()
    """Where the list is nearly the whole table: the conditions that rows outside of it meet, one each."""

    def count(self) -> int:
        if not self.left_out:
            return self._asked("COUNT(*)")[0]
        # SQLite counts a whole table six times as fast as those rows of it that meet a condition.
        counted = f"(SELECT COUNT(*) FROM {self.table}"  # noqa: S608
        others = "".join(f" - {counted} WHERE {condition})" for condition in self.left_out)
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {counted}){others}")
            return int(cursor.fetchone()[0])

    def newest(self, start: int, stop: int) -> list[int]:
        """Ids counted from the newest, newest first."""
        return self._asked(self.post, "DESC", start, stop)

    def oldest(self, start: int, stop: int) -> list[int]:
        """Ids counted from the oldest, oldest first."""
        return self._asked(self.post, "ASC", start, stop)

    def _asked(self, what: str, order: str = "", start: int = 0, stop: int = 0) -> list[int]:
        statement = f"SELECT {what} FROM {self.table} WHERE {self.condition}"  # noqa: S608
        if order:
            statement += f" ORDER BY published_at {order}, {self.post} {order} LIMIT %s OFFSET %s"
        with connection.cursor() as cursor:
            cursor.execute(statement, (*self.values, stop - start, start) if order else self.values)
            return [row[0] for row in cursor.fetchall()]


def of_all() -> Rows:
    """All published posts."""
    return replace(_of_posts("TRUE"), left_out=("live = FALSE", "live = TRUE AND published_at IS NULL"))


def of_featured() -> Rows:
    return _of_posts("is_featured")


def of_span(start: datetime, end: datetime, *, featured: bool = False) -> Rows:
    """Posts from one moment on and before another."""
    span = tuple(map(connection.ops.adapt_datetimefield_value, (start, end)))
    more = " AND is_featured" if featured else ""
    return _of_posts(f"published_at >= %s AND published_at < %s{more}", *span)


def _of_posts(condition: str, *values: Any) -> Rows:
    return Rows(Post._meta.db_table, f"live AND published_at IS NOT NULL AND {condition}", values, "id")


def of_topic(topic_id: int) -> Rows:
    return _of_listed("topic_id", topic_id)


def of_author(author_id: int) -> Rows:
    return _of_listed("author_id", author_id)


def of_videos(kind: str) -> Rows:
    """Posts with a video of a kind, or `ANY_VIDEO`."""
    # Said twice, for the index holds rows with a kind alone, and SQLite takes no value's word for that.
    return _of_listed("NOT (video_kind = '') AND video_kind", kind)


def _of_listed(column: str, value: int | str) -> Rows:
    return Rows(Listed._meta.db_table, f"{column} = %s", (value,), "post_id")


def front(rows: Rows) -> ListPage:
    """The newest 20 to 39 posts: the page that is still filling up, and the full one before it."""
    full, rest = divmod(rows.count(), PAGE)
    ids = rows.newest(0, rest + (PAGE if full else 0))
    return ListPage(tuple(ids), newer=0, older=max(full - 1, 0))


def page(rows: Rows, number: int) -> ListPage | None:
    """Page `number` counted from the oldest, None where its posts are none or stand on the front."""
    return pages(rows, [number]).get(number)


def pages(rows: Rows, numbers: Sequence[int]) -> dict[int, ListPage]:
    """Those of some pages that there are; those near each other are fetched at once."""
    total = rows.count()
    last = _last_page(total)
    found = {}
    for some in _near(sorted({number for number in numbers if 1 <= number <= last})):
        ids = _between(rows, PAGE * (some[0] - 1), PAGE * some[-1], total)
        for number in some:
            start = PAGE * (number - some[0])
            newer = 0 if number == last else number + 1
            found[number] = ListPage(tuple(reversed(ids[start : start + PAGE])), newer, older=number - 1)
    return found


def _near(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    start = 0
    for end in range(1, len(numbers) + 1):
        if end == len(numbers) or numbers[end] - numbers[end - 1] > _NEAR:
            yield numbers[start:end]
            start = end


def _between(rows: Rows, start: int, stop: int, total: int) -> list[int]:
    """Ids counted from the oldest, from the nearer end: all before them is stepped over one by one."""
    if start < total // 2:
        return rows.oldest(start, stop)
    return rows.newest(total - stop, total - start)[::-1]


def pages_of(
    rows_of: Callable[[Key], Rows], wanted: Sequence[tuple[Key, int]]
) -> dict[tuple[Key, int], ListPage]:
    """Pages of several lists, each wanted by its list's id and its number."""
    numbers: dict[Key, list[int]] = {}
    for list_id, number in wanted:
        numbers.setdefault(list_id, []).append(number)
    return {
        (list_id, number): found
        for list_id, some in numbers.items()
        for number, found in pages(rows_of(list_id), some).items()
    }


def last_page(rows: Rows) -> int:
    """The number of the newest page that does not stand on the front; 0 where there is none."""
    return _last_page(rows.count())


def addresses_of(front: str, rows: Rows) -> Iterator[str]:
    """The address of a list's front, and those of its pages."""
    return (addresses.of_list_page(front, number) for number in range(last_page(rows) + 1))


def _last_page(posts: int) -> int:
    return max(posts // PAGE - 1, 0)


def touched(prefix: str, rows: Rows) -> Iterator[str]:
    """Names of the reads of a list that may differ because a post came, went or moved within it.

    Every page between the post's old place and its new one (or the list's end) is different too, so the press
    finds them: a page that it left has read its card, and each page's followers are the pages beside it.
    """
    last = last_page(rows)
    yield f"{prefix}/newest"
    yield from (f"{prefix}/page/{number}" for number in (last - 1, last, last + 1) if number > 0)


def beside(prefix: str, number: int) -> tuple[str, ...]:
    """The names of the pages next to one."""
    return tuple(f"{prefix}/page/{beside}" for beside in (number - 1, number + 1) if beside > 0)
