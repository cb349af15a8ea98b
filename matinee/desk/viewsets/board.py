"""The screens of the goes-out board: beside a post, and of the latest posts together."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.ui.side_panels import BaseSidePanel
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from matinee.delivery.actions import decide, hurry, take_back
from matinee.delivery.life import State, WrongStepError
from matinee.delivery.models import Delivery
from matinee.desk.board import Line, boards_of, is_moving
from matinee.desk.models import Post
from matinee.desk.roles import may_publish
from matinee.desk.sending import key_of
from matinee.press.standing import try_again

SCHEDULED, LATEST = 10, 30


class GoesOutPanel(BaseSidePanel):
    """Beside the form: where this post goes and how far it got."""

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        aria_label = "Toggle where it goes"
        icon_name = "site"

    name = "goes-out"
    title = "Goes out"
    template_name = "desk/board/side_panel.html"
    order = 150

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(parent_context)
        return context | board_of(self.request, self.object.pk)


def board_of(request: HttpRequest, post_id: int) -> dict[str, Any]:
    """What the board of one post shows."""
    post = get_object_or_404(Post.objects.with_schedule(), pk=post_id)
    lines = boards_of([post])[post_id]
    return _shown(post, lines) | {"may_publish": may_publish(request.user), "form": "desk-beside"}


def _shown(post: Post, lines: list[Line]) -> dict[str, Any]:
    return {
        "post": post,
        "lines": lines,
        "is_moving": is_moving(lines),
        "address": reverse("desk_post:board", args=[post.pk]),
        "edit": reverse("desk_post:edit", args=[post.pk]),
    }


class BoardView(PermissionCheckedMixin, View):
    """The board of one post: asked for again while something moves, and told what a person does about it."""

    model: Any = None
    permission_policy = None
    permission_required = "change"
    http_method_names = ["get", "post"]

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        return render(request, "desk/board/lines.html", board_of(request, pk))

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        word, _, delivery_id = request.POST.get("deed", "").partition(":")
        if not may_publish(request.user):
            messages.error(request, "That is for those who may publish.")
        elif not (_bake(pk) if word == "bake" else _do(pk, word, delivery_id)):
            messages.warning(request, "That was not possible any more: look again.")
        there = get_valid_next_url_from_request(request)
        return HttpResponseRedirect(there or reverse("desk_post:edit", args=[pk]))


def _bake(post_id: int) -> bool:
    return try_again(get_object_or_404(Post, pk=post_id).get_absolute_url())


def _do(post_id: int, word: str, delivery_id: str) -> bool:
    rows = Delivery.objects.filter(message__key=key_of(post_id))
    delivery = rows.filter(pk=int(delivery_id)).first() if delivery_id.isdecimal() else None
    now = timezone.now()
    try:
        match word:
            case _ if delivery is None:
                return False
            case "send":
                return decide(delivery, State.WAITING, now)
            case "arrived":
                return decide(delivery, State.HANDED_OVER, now)
            case "take-back":
                return take_back(delivery, now)
            case "hurry":
                return hurry(delivery, now)
    except (WrongStepError, ValueError):
        pass
    return False


class GoesOutView(WagtailAdminTemplateMixin, View):
    """The latest posts and where they are, and what goes out next."""

    template_name = "desk/board/goes_out.html"
    page_title = "Goes out"
    header_icon = "site"
    _show_breadcrumbs = True

    def get(self, request: HttpRequest) -> HttpResponse:
        all_posts = Post.objects.with_schedule().select_related("latest_revision")
        posts = [*all_posts.scheduled()[:SCHEDULED], *all_posts.published()[:LATEST]]
        boards = boards_of(posts)
        context = {
            "boards": [_shown(post, boards[post.pk]) for post in {post.pk: post for post in posts}.values()],
            "may_publish": may_publish(request.user),
            "form": "desk-board",
        }
        shown: HttpResponse = self.render_to_response(self.get_context_data(**context))
        return shown

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]
