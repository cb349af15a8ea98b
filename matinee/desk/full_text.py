"""Full text search in SQLite as Wagtail has it, but FTS5 is asked once.

Wagtail's own looks all matches through again for each row that it found, to know its rank, and reads the
whole index after each save, to know how long titles are: with 30,000 posts a search takes minutes.
"""

from copy import copy
from typing import Any

from django.db.models import BigIntegerField, IntegerField, QuerySet
from django.db.models.functions import Cast
from modelsearch.backends.database.sqlite.query import BM25, MatchExpression, normalize
from modelsearch.backends.database.sqlite.sqlite import (
    IndexEntry,
    SQLiteAutocompleteQueryCompiler,
    SQLiteFTSIndexEntry,
    SQLiteIndex,
    SQLiteSearchBackend,
    SQLiteSearchQueryCompiler,
    SQLiteSearchResults,
)
from modelsearch.query import MatchAll, Not, Phrase, PlainText
from modelsearch.utils import get_descendants_content_types_pks


class _AskedOnce:
    """The rows that Wagtail's compilers find, best matches first where that is asked for."""

    queryset: Any
    query: Any
    fields: Any
    order_by_relevance: bool
    FTS_TABLE_FIELDS: list[str]
    build_search_query: Any

    def build_search_query_content(self, query: Any, config: Any = None) -> Any:
        """Wagtail puts each word in double quotes: one of the asker's own would end it, and the search."""
        if isinstance(query, PlainText | Phrase):
            query = copy(query)
            query.query_string = query.query_string.replace('"', " ")
        return super().build_search_query_content(query, config)  # type: ignore[misc]

    @property
    def is_plain(self) -> bool:
        """Whether words are looked for, and in rows that have numbers for ids."""
        is_numbered = isinstance(self.queryset.model._meta.pk, IntegerField)
        return is_numbered and not isinstance(normalize(self.query), MatchAll | Not)

    @property
    def has_words(self) -> bool:
        query = self.query
        return not isinstance(query, PlainText | Phrase) or bool(query.query_string.replace('"', " ").strip())

    def search(self, config: Any, start: int, stop: int, score_field: str | None = None) -> Any:
        if not self.has_words:
            return self.queryset.none()
        if not self.is_plain:
            return super().search(config, start, stop, score_field)  # type: ignore[misc]
        if score_field or self.order_by_relevance:
            return self._ranked(config, score_field or "_score")[start:stop]
        rows = self.found(config)
        return (rows if rows.query.order_by else rows.order_by("-pk"))[start:stop]

    def found(self, config: Any) -> QuerySet[Any]:
        """Those that match, in no order: their ids are gathered first."""
        hits = SQLiteFTSIndexEntry.objects.filter(self._matches(config)).values("pk")
        kinds = get_descendants_content_types_pks(self.queryset.model)
        entries = IndexEntry.objects.filter(pk__in=hits, content_type__in=kinds)
        rows: QuerySet[Any] = self.queryset.filter(pk__in=entries.values("object_id"))
        return rows

    def _ranked(self, config: Any, score_field: str) -> QuerySet[Any]:
        """Joined, for FTS5 tells the rank of a match only where it is asked for the match."""
        # The index keeps ids as texts; by number SQLite gets from a match to its row.
        number = Cast("index_entries__object_id", BigIntegerField())
        joined = self.queryset.filter(index_entries__sqliteftsindexentry__isnull=False, pk=number)
        rows: QuerySet[Any] = joined.annotate(**{score_field: BM25()}).filter(self._matches(config))
        return rows.order_by(score_field, "-pk") if self.order_by_relevance else rows.order_by("-pk")

    def _matches(self, config: Any) -> Any:
        wanted = self.build_search_query(normalize(self.query), config=config)
        return MatchExpression(self.fields or self.FTS_TABLE_FIELDS, wanted)


class _Compiler(_AskedOnce, SQLiteSearchQueryCompiler):
    pass


class _AutocompleteCompiler(_AskedOnce, SQLiteAutocompleteQueryCompiler):
    pass


class _Results(SQLiteSearchResults):
    def _do_count(self) -> int:
        compiler = self.query_compiler
        if not (compiler.has_words and compiler.is_plain):
            return int(super()._do_count())
        found = compiler.found(compiler.get_config(self.backend))
        return int(found.order_by()[self.start : self.stop].count())


class _Index(SQLiteIndex):
    def _refresh_title_norms(self, full: bool = False) -> None:
        """Not needed: FTS5's rank counts how long a text is."""


class SearchBackend(SQLiteSearchBackend):
    """The one that settings name for SQLite; nobody imports this module where there is none."""

    query_compiler_class = _Compiler
    autocomplete_query_compiler_class = _AutocompleteCompiler
    results_class = _Results
    index_class = _Index
