"""Questions to the database that are asked again and again, of other ids each time.

Django builds and compiles a query each time it is asked, which takes many times as long as the answer. Here
that is done once for each number of ids, rounded up; how values are converted is left to Django.
"""

from collections.abc import Callable, Collection, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from django.db import DEFAULT_DB_ALIAS, connection
from django.db.models import QuerySet

_MARK = -(10**15)
"""Stands in the place of an id while a query is made ready: nothing has it."""


class _Ready(NamedTuple):
    sql: str
    params: list[Any]
    places: list[int]
    converters: "_Converters"


_Converters = dict[int, tuple[list[Callable[..., Any]], Any]]


class Asked:
    """Rows of a query by ids (or texts) in one of its fields; `rows` gives a `values_list`.

    Where `most` is given, no more than so many come, the first in the query's order.
    """

    def __init__(
        self,
        rows: Callable[[], "QuerySet[Any, Any]"],
        field: str,
        kind: type[int] | type[str] = int,
        most: int | None = None,
    ) -> None:
        self._rows = rows
        self._field = field
        self._kind = kind
        self._most = most
        self._ready = lru_cache(maxsize=64)(self._prepare)

    def __call__(self, ids: Collection[Any]) -> list[Any]:
        """The rows of these ids, in the query's order."""
        if not ids:
            return []
        told = list(ids)
        ready = self._ready(connection.vendor, 1 << (len(told) - 1).bit_length())
        params = list(ready.params)
        for number, place in enumerate(ready.places):
            params[place] = told[min(number, len(told) - 1)]
        return self._found(ready, params)

    def all(self) -> list[Any]:
        """The rows of all ids there are, in the query's order."""
        ready = self._ready(connection.vendor, 0)
        return self._found(ready, ready.params)

    def _found(self, ready: _Ready, params: list[Any]) -> list[Any]:
        with connection.cursor() as cursor:
            cursor.execute(ready.sql, params)
            return [_converted(row, ready.converters) for row in cursor.fetchall()]

    def _prepare(self, vendor: str, size: int) -> _Ready:
        marks = [self._kind(_MARK - number) for number in range(size)]
        rows = self._rows()
        named = rows.filter(**{f"{self._field}__in": marks}) if marks else rows
        query = named[: self._most].query
        compiler = query.get_compiler(DEFAULT_DB_ALIAS)
        sql, params = compiler.as_sql()
        converters = compiler.get_converters([column[0] for column in compiler.select])
        place = {mark: number for number, mark in enumerate(params)}
        return _Ready(sql, list(params), [place[mark] for mark in marks], converters)


def _converted(
    row: Sequence[Any], converters: dict[int, tuple[list[Callable[..., Any]], Any]]
) -> Sequence[Any]:
    if not converters:
        return row
    values = list(row)
    for place, (convert, expression) in converters.items():
        for one in convert:
            values[place] = one(values[place], expression, connection)
    return values
