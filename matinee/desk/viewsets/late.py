"""A scheduled post whose moment went by while the machine was away asks what is to become of it."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.panels import Panel
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from matinee.desk import actions
from matinee.desk.models import Post


class LatePanel(Panel):
    """What the post was to do and did not, with a button each for what may become of it now."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "desk/panels/late.html"

        def __init__(self, **kwargs: Any) -> None:
            super().__init__(**kwargs)
            late = Post.objects.late(timezone.now()).filter(pk=self.instance.pk) if self.instance.pk else None
            self.late = late.first() if late is not None else None

        def is_shown(self) -> bool:
            return self.late is not None and super().is_shown()

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            return context | {"late": self.late, "may_publish": may_answer(self.request)}


def may_answer(request: HttpRequest) -> bool:
    """What becomes of a late post is for those to say who may publish."""
    return request.user.has_perm("desk.publish_post")


class LateView(PermissionCheckedMixin, View):
    """Takes the answer: `publish` the post now, or `hold` it back."""

    model: Any = None
    permission_policy = None
    permission_required = "publish"
    http_method_names = ["post"]

    def post(self, request: Any, pk: int) -> HttpResponse:
        post = get_object_or_404(Post, pk=pk)
        if request.POST.get("answer") == "publish":
            done, told = actions.publish_late(post, request.user), "“{}” is published."
        else:
            done, told = actions.hold_back(post, request.user), "“{}” is a draft again."
        post.refresh_from_db()
        if done:
            messages.success(request, told.format(post.latest_revision.object_str))
        else:
            messages.warning(request, f"“{post}” waits no more: somebody was faster.")
        there = get_valid_next_url_from_request(request)
        return HttpResponseRedirect(there or reverse("desk_post:edit", args=[pk]))
