"""The first screen: what of mine is not out yet, what goes out by itself, what went out."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from wagtail.admin.ui.components import Component

from matinee.desk.columns import state_of
from matinee.desk.furniture import PAGE_PANELS
from matinee.desk.lateness import latest_moment
from matinee.desk.models import Post
from matinee.desk.querysets import PostQuerySet
from matinee.desk.trouble import trouble_panels
from matinee.desk.viewsets.late import may_answer

ROWS = 8


class PostsPanel(Component):
    """A short list of posts."""

    template_name = "desk/home/posts.html"
    name: str
    heading: str
    empty: str
    order: int

    def posts(self, request: HttpRequest) -> PostQuerySet:
        raise NotImplementedError

    def moment_of(self, post: Post) -> Any:
        """The time that this list is about."""
        raise NotImplementedError

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        posts = self.posts(parent_context["request"]).select_related("latest_revision")
        rows = [
            {
                "post": post,
                "headline": post.latest_revision.object_str if post.latest_revision else post.headline,
                "state": state_of(post),
                "moment": self.moment_of(post),
                "edit": reverse("desk_post:edit", args=[post.pk]),
            }
            for post in posts.prefetch_related("bylines__author")[:ROWS]
        ]
        return {"panel": self, "rows": rows}


class LatePanel(PostsPanel):
    """What was to go out while the machine was away, and must be asked for; not there where nothing was."""

    template_name = "desk/home/late.html"
    name = "desk_late"
    heading = "Was due while the machine was away"
    order = 20

    def posts(self, request: HttpRequest) -> PostQuerySet:
        return Post.objects.late(timezone.now())

    def moment_of(self, post: Post) -> Any:
        return post.goes_out_at

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        request = parent_context["request"]
        return super().get_context_data(parent_context) | {"may_publish": may_answer(request)}


class DraftsPanel(PostsPanel):
    name = "desk_drafts"
    heading = "My drafts"
    empty = "Nothing of yours is waiting."
    order = 100

    def posts(self, request: HttpRequest) -> PostQuerySet:
        return Post.objects.drafts().of(request.user)

    def moment_of(self, post: Post) -> Any:
        return post.latest_revision.created_at if post.latest_revision else None


class ScheduledPanel(PostsPanel):
    name = "desk_scheduled"
    heading = "Scheduled"
    empty = "Nothing is scheduled."
    order = 110

    def posts(self, request: HttpRequest) -> PostQuerySet:
        return Post.objects.scheduled().filter(goes_out_at__gt=latest_moment(timezone.now()))

    def moment_of(self, post: Post) -> Any:
        return post.goes_out_at


class PublishedPanel(PostsPanel):
    name = "desk_published"
    heading = "Recently published"
    empty = "Nothing is published yet."
    order = 120

    def posts(self, request: HttpRequest) -> PostQuerySet:
        return Post.objects.with_schedule().published()

    def moment_of(self, post: Post) -> Any:
        return post.published_at


def set_panels(request: HttpRequest, panels: list[Any]) -> None:
    """The hook: page panels out, ours in; what waits for a review stays."""
    panels[:] = [panel for panel in panels if panel.name not in PAGE_PANELS]
    panels += [*trouble_panels(), LatePanel(), DraftsPanel(), ScheduledPanel(), PublishedPanel()]
