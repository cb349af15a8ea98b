"""A scheduled post whose moment went by while the machine was away asks what is to become of it."""

from typing import Any

from django.core.exceptions import ValidationError
from django.forms import DateTimeField
from django.http import HttpResponse, HttpResponseRedirect
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
from matinee.desk.roles import may_publish


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
            return context | {"late": self.late, "may_publish": may_publish(self.request.user)}


class LateView(PermissionCheckedMixin, View):
    """Takes the answer: `publish` the post now, `hold` it back, or `put off` to the moment `at`."""

    model: Any = None
    permission_policy = None
    permission_required = "publish"
    http_method_names = ["post"]

    def _do(self, request: Any, post: Post) -> str:
        """What is told afterwards, nothing where the post did not wait any more."""
        match request.POST.get("answer"):
            case "publish":
                return "is published." if actions.publish_late(post, request.user) else ""
            case "put off":
                at = DateTimeField().clean(request.POST.get(f"at-{post.pk}"))
                words = f"goes out by itself on {timezone.localtime(at):%-d %B %Y at %H:%M}."
                return words if actions.put_off(post, at) else ""
            case _:
                return "is a draft again." if actions.hold_back(post, request.user) else ""

    def post(self, request: Any, pk: int) -> HttpResponse:
        post = get_object_or_404(Post, pk=pk)
        try:
            told = self._do(request, post)
        except (ValueError, ValidationError) as error:
            messages.error(request, " ".join(getattr(error, "messages", [str(error)])))
        else:
            if told:
                messages.success(request, f"“{post}” {told}")
            else:
                messages.warning(request, f"“{post}” waits no more: somebody was faster.")
        there = get_valid_next_url_from_request(request)
        return HttpResponseRedirect(there or reverse("desk_post:edit", args=[pk]))
