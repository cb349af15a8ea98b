"""Named reads of films and people."""
# mypy: disable-error-code="type-arg"

from functools import reduce
from operator import or_
from typing import Any, Self

from django.db import models
from django.db.models import Case, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Length

from matinee.lib.romanise import name_key, query_words, search_key


class FilmQuerySet(models.QuerySet):
    def standing(self) -> Self:
        """Films that were not merged into another."""
        return self.filter(merged_into=None)

    def titled(self, title: str) -> Self:
        """Standing films that have this whole title, in any script and spelling."""
        return self.standing().filter(titles__key=search_key(title)[:300]).distinct()

    def finds(self, query: str) -> Self:
        """Standing films that have such a title, in any script and spelling, or one with words that begin so.

        The whole title comes first, then titles that begin so, then those with the words; the shorter first.
        """
        found: Self = _found(self.standing(), "titles", "film", query, search_key(query))
        return found.order_by("match_rank", "-year", "title", "pk")


class PersonQuerySet(models.QuerySet):
    def standing(self) -> Self:
        """People who were not merged into another."""
        return self.filter(merged_into=None)

    def named(self, name: str) -> Self:
        """Standing people who have this whole name, in any script and spelling."""
        return self.standing().filter(names__key=name_key(name)[:200]).distinct()

    def finds(self, query: str) -> Self:
        """Standing people whom any of their names tells, as films are found by their titles."""
        found: Self = _found(self.standing(), "names", "person", query, name_key(query))
        return found.order_by("match_rank", "name", "pk")


_WHOLE, _BEGINNING, _WORDS = 0, 1000, 2000  # thousands: the length of the key is added


def _found(queryset: Any, relation: str, owner: str, query: str, key: str) -> Any:
    """The rows whose titles or names match, with the rank of the best of these, lowest first."""
    if not key:
        return queryset.none().annotate(match_rank=Value(_WORDS))
    texts = queryset.model._meta.get_field(relation).related_model._default_manager.order_by()
    matching = texts.filter(_matches(texts, query, key))
    best = (
        texts.filter(**{owner: OuterRef("pk")})
        .annotate(
            rank=Case(When(key=key, then=_WHOLE), When(key__begins=key, then=_BEGINNING), default=_WORDS)
            + Length("key")
        )
        .order_by("rank")
        .values("rank")
    )
    return queryset.filter(pk__in=matching.values(owner)).annotate(match_rank=Subquery(best[:1]))


def _matches(texts: Any, query: str, key: str) -> Q:
    """The key begins the text's own; each of its words begins one there; or all in one do (Spider-Man)."""
    each = Q()
    for spellings in query_words(query):
        begins = [Q(words__word__begins=word) for word in sorted(spellings)]
        each &= Q(pk__in=texts.filter(reduce(or_, begins)).values("pk"))
    in_one = Q(pk__in=texts.filter(words__word__begins=key.replace(" ", "")).values("pk"))
    return Q(key__begins=key) | (each or in_one) | in_one
