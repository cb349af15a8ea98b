"""A column for search keys, and the lookup by which a key's beginning uses the column's index."""

import re
from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import CharField
from django.db.models.lookups import Lookup


class KeyField(CharField):  # type: ignore[type-arg]
    """A text made for comparing, never shown: `key__begins="cha"` finds what begins so, by index."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("editable", False)
        kwargs.setdefault("db_index", True)
        super().__init__(*args, **kwargs)


@KeyField.register_lookup
class Begins(Lookup):
    """`startswith` that SQLite's index can serve: its LIKE ignores case, and so the index; GLOB does not."""

    lookup_name = "begins"

    def get_prep_lookup(self) -> str:
        return str(self.rhs)

    def as_sql(self, compiler: Any, connection: BaseDatabaseWrapper) -> tuple[str, tuple[Any, ...]]:
        left, parameters = self.process_lhs(compiler, connection)
        pattern = connection.ops.prep_for_like_query(self.rhs) + "%"
        return f"{left} LIKE %s", (*parameters, pattern)

    def as_sqlite(self, compiler: Any, connection: BaseDatabaseWrapper) -> tuple[str, tuple[Any, ...]]:
        left, parameters = self.process_lhs(compiler, connection)
        pattern = re.sub(r"([*?[])", r"[\1]", self.rhs) + "*"
        return f"{left} GLOB %s", (*parameters, pattern)
