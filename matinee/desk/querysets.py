"""Named reads of posts."""
# mypy: disable-error-code="type-arg"

from datetime import UTC, datetime
from typing import Any, Self

from django.db import models
from django.db.models import F, OuterRef, Q, Subquery
from django.db.models.functions import Cast
from wagtail.models import Revision
from wagtail.search.backends import get_search_backend

from matinee.desk.lateness import latest_moment

_EVER = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_FOUND = 400  # ids in one query: SQLite builds may allow no more than 999 parameters


class PostQuerySet(models.QuerySet):
    def published(self) -> Self:
        """Posts that the public may see, newest first."""
        return self.filter(live=True, published_at__isnull=False).order_by("-published_at", "-pk")

    def drafts(self) -> Self:
        """Posts with words that the public does not see and no date is set for, last touched first."""
        unseen = Q(live=False) | Q(has_unpublished_changes=True)
        drafts = self.with_schedule().filter(unseen).exclude(pk__in=waiting_posts(self.model))
        return drafts.order_by("-latest_revision__created_at", "-pk")

    def scheduled(self) -> Self:
        """Posts that go out by themselves, the next one first."""
        # By the few versions that wait: asking each of many thousand posts for one takes seconds.
        return self.with_schedule().filter(pk__in=waiting_posts(self.model)).order_by("goes_out_at", "pk")

    def late(self, now: datetime) -> Self:
        """Posts whose moment went by so long ago that a person must say what becomes of them."""
        return self.scheduled().filter(goes_out_at__lte=latest_moment(now))

    def with_schedule(self) -> Self:
        """Adds `goes_out_at`, when a version goes out by itself (else None), and `is_scheduled`."""
        mine = _waiting(self.model).filter(object_id=Cast(OuterRef("pk"), models.CharField()))
        waiting = mine.order_by("approved_go_live_at")
        moment = Subquery(waiting.values("approved_go_live_at")[:1])
        return self.annotate(goes_out_at=moment, is_scheduled=Q(goes_out_at__isnull=False))

    def of(self, user: Any) -> Self:
        """Posts that this person signs or touched last."""
        return self.filter(Q(bylines__author__user=user) | Q(latest_revision__user=user)).distinct()

    def finds(self, words: str) -> Self:
        """Posts with these words in headline, standfirst or body; of the headline the beginnings do.

        Where they are very many, those that were written last.
        """
        if not words:
            return self.none()
        rows, backend = self.model._default_manager.all(), get_search_backend()
        some = (
            search(words, rows, order_by_relevance=False)[:_MOST_FOUND]
            for search in (backend.autocomplete, backend.search)
        )
        # Their ids alone: to make hundreds of posts of the rows takes a tenth of the whole screen.
        found = {pk for results in some for pk in results.get_queryset().values_list("pk", flat=True)}
        return self.filter(pk__in=found)

    def expired(self, now: datetime) -> Self:
        """Posts whose time is over but that the public still sees."""
        return self.filter(live=True, expire_at__lte=now)


def _waiting(model: Any) -> models.QuerySet[Revision]:
    """Versions of posts that go out by themselves."""
    mine = Revision.objects.filter(base_content_type=model.get_base_content_type())
    waiting: models.QuerySet[Revision] = mine.filter(approved_go_live_at__isnull=False)
    return waiting


def going_out(model: Any, after: datetime) -> models.QuerySet[Revision]:
    """Versions of posts that go out by themselves after that moment, each with its `post_id`."""
    # By the index of moments: by that of kinds, hence plus nothing, and for "not null" SQLite reads them all.
    waiting = Revision.objects.alias(kind=F("base_content_type") + 0).filter(approved_go_live_at__gt=after)
    mine = waiting.filter(kind=model.get_base_content_type().pk)
    told: models.QuerySet[Revision] = mine.annotate(post_id=Cast("object_id", models.BigIntegerField()))
    return told


def waiting_posts(model: Any) -> models.QuerySet[Any]:
    """The ids of posts of which a version goes out by itself."""
    ids: models.QuerySet[Any] = going_out(model, _EVER).values("post_id")
    return ids


class FormerAddressQuerySet(models.QuerySet):
    def standing(self) -> Self:
        """Those of published posts: of what was withdrawn no trace may stay."""
        return self.filter(post__live=True, post__published_at__isnull=False)
