"""The first screen: today's work. A section where there is something to see, no room where there is not."""

from collections.abc import Iterable
from datetime import datetime, time
from typing import Any, NamedTuple

from django.conf import settings
from django.http import HttpRequest
from django.middleware.csrf import get_token
from django.urls import reverse, reverse_lazy
from django.utils import timezone
from wagtail.admin.ui.components import Component
from wagtail.models import WorkflowState

from matinee.desk.board import TROUBLE, Line, boards_of
from matinee.desk.columns import state_of
from matinee.desk.furniture import PAGE_PANELS
from matinee.desk.lateness import latest_moment
from matinee.desk.models import Post
from matinee.desk.moved_dates import moved_dates
from matinee.desk.querysets import PostQuerySet
from matinee.desk.roles import may_publish
from matinee.desk.trouble import trouble_panels
from matinee.desk.videos.health import dead_trailers

ROWS = 8
LAST = 3
"""How many of the last are shown where nothing went out today."""
REVIEW_PANELS = {"user_objects_in_workflow_moderation", "workflow_objects_to_moderate"}


class Row(NamedTuple):
    """A line of a section: what it is about, when, and what else is to be known, with links."""

    words: str
    url: str
    moment: Any = None
    notes: tuple[str, ...] = ()
    links: tuple[tuple[str, str], ...] = ()

    @property
    def has_time(self) -> bool:
        """Whether the moment is more than a day."""
        return isinstance(self.moment, datetime)


class Section(Component):
    """A short list under a heading; not there where it is empty. `more` leads to all of them."""

    template_name = "desk/home/section.html"
    name: str
    heading: str
    order: int
    more: Any = ""

    def rows(self, request: HttpRequest) -> list[Row]:
        raise NotImplementedError

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        return {"panel": self, "rows": self.rows(parent_context["request"])}


def _fetched(posts: PostQuerySet, count: int = ROWS) -> list[Post]:
    return list(posts.select_related("latest_revision").prefetch_related("bylines__author")[:count])


def _row(post: Post, moment: Any, *notes: str, links: Iterable[tuple[str, str]] = ()) -> Row:
    headline = post.latest_revision.object_str if post.latest_revision else post.headline
    authors = ", ".join(byline.author.name for byline in post.bylines.all())
    said = tuple(filter(None, (authors, *notes)))
    return Row(headline, reverse("desk_post:edit", args=[post.pk]), moment, said, tuple(links))


def _touched(post: Post) -> datetime | None:
    return post.latest_revision.created_at if post.latest_revision else None


class LatePanel(Component):
    """What was to go out while the machine was away, and must be asked for."""

    template_name = "desk/home/late.html"
    name = "desk_late"
    order = 20

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        posts = _fetched(Post.objects.late(timezone.now()))
        rows = [{"post": post, "row": _row(post, post.goes_out_at)} for post in posts]
        request = parent_context["request"]
        # A panel is drawn without its request: its form would have no token.
        return {"rows": rows, "may_publish": may_publish(request.user), "csrf_token": get_token(request)}


class MyDrafts(Section):
    name = "desk_drafts"
    heading = "My drafts"
    order = 100

    def rows(self, request: HttpRequest) -> list[Row]:
        posts = _fetched(Post.objects.drafts().of(request.user))
        return [_row(post, _touched(post), state_of(post) if post.live else "") for post in posts]


class OthersDrafts(Section):
    name = "desk_others_drafts"
    heading = "Drafts of others"
    order = 110

    def rows(self, request: HttpRequest) -> list[Row]:
        latest = _fetched(Post.objects.drafts(), 3 * ROWS)
        posts = [post for post in latest if not _is_of(post, request.user)][:ROWS]
        return [_row(post, _touched(post), state_of(post) if post.live else "") for post in posts]


def _is_of(post: Post, user: Any) -> bool:
    """As `PostQuerySet.of` has it, of what was fetched."""
    touched_by = post.latest_revision.user_id if post.latest_revision else None
    return user.pk in {touched_by, *(byline.author.user_id for byline in post.bylines.all())}


class InReview(Section):
    """For those who may not approve: Wagtail shows the others what they have to look at."""

    name = "desk_in_review"
    heading = "In review"
    order = 120

    def rows(self, request: HttpRequest) -> list[Row]:
        states = WorkflowState.objects.active().filter(base_content_type=Post.get_base_content_type())
        ids = [int(object_id) for object_id in states.values_list("object_id", flat=True)[: 4 * ROWS]]
        posts = _fetched(Post.objects.with_schedule().filter(pk__in=ids).order_by("-pk"))
        return [_row(post, _touched(post)) for post in posts]


class Scheduled(Section):
    name = "desk_scheduled"
    heading = "Goes out by itself"
    order = 130

    def rows(self, request: HttpRequest) -> list[Row]:
        to_come = Post.objects.scheduled().filter(goes_out_at__gt=latest_moment(timezone.now()))
        posts = _fetched(to_come)
        return [_row(post, post.goes_out_at, "a new version" if post.live else "") for post in posts]


class WentOut(Section):
    """Today's posts, each with where it is; the last ones where today has none."""

    name = "desk_published"
    order = 140

    def rows(self, request: HttpRequest) -> list[Row]:
        posts = _fetched(Post.objects.with_schedule().published())
        midnight = datetime.combine(timezone.localdate(), time.min, settings.PUBLICATION.zone)
        today = [post for post in posts if post.published_at and post.published_at >= midnight]
        self.heading = "Went out today" if today else "Went out last"
        self.more = reverse("desk_goes_out")
        shown = today or posts[:LAST]
        boards = boards_of(shown)
        return [self._shown(post, boards[post.pk]) for post in shown]

    def _shown(self, post: Post, lines: list[Line]) -> Row:
        places = [f"{line.where}: {line.words}" if line.state == TROUBLE else line.where for line in lines]
        return _row(post, post.published_at, *places, links=[("View", post.get_absolute_url())])


class MovedDates(Section):
    name = "desk_moved_dates"
    heading = "Dates that moved"
    order = 150

    def rows(self, request: HttpRequest) -> list[Row]:
        return [
            Row(
                moved.film.title,
                reverse("films_film:edit", args=[moved.film.pk]),
                moved.reported_on,
                (f"{moved.before} → {moved.after}", moved.where),
                tuple(
                    (f"still says the old date: {post.headline}", reverse("desk_post:edit", args=[post.pk]))
                    for post in moved.still_named_by
                ),
            )
            for moved in moved_dates(ROWS)
        ]


class DeadTrailers(Section):
    name = "desk_dead_trailers"
    heading = "Dead trailers"
    more = reverse_lazy("desk_video:dead")
    order = 160

    def rows(self, request: HttpRequest) -> list[Row]:
        return [
            Row(
                video.post.headline,
                reverse("desk_post:edit", args=[video.post_id]),
                video.since,
                (video.get_state_display(), video.title),
                ((video.url, video.url),),
            )
            for video in dead_trailers()[:ROWS]
        ]


def set_panels(request: HttpRequest, panels: list[Any]) -> None:
    """The hook: page panels out, ours in; who may approve keeps Wagtail's list of what waits for that."""
    away = PAGE_PANELS if may_publish(request.user) else PAGE_PANELS | REVIEW_PANELS
    panels[:] = [panel for panel in panels if panel.name not in away]
    sections = [MyDrafts(), OthersDrafts(), Scheduled(), WentOut(), MovedDates(), DeadTrailers()]
    panels += [*trouble_panels(), LatePanel(), *sections]
    if not may_publish(request.user):
        panels.append(InReview())
