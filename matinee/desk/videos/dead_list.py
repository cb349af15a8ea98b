"""The trailers that can't be watched any more, and what a writer may do about each."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.mixins import PermissionRequiredMixin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.generic import ListView, View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from matinee.desk.models import VideoHealth
from matinee.desk.videos.guard import look_at
from matinee.desk.videos.health import DEAD, dead_trailers
from matinee.desk.videos.oembed import NAMES

MAY = "desk.change_post"


class DeadTrailersView(PermissionRequiredMixin, WagtailAdminTemplateMixin, ListView):  # type: ignore[type-arg]
    """Newest post first."""

    permission_required = MAY
    raise_exception = True
    page_title = "Dead trailers"
    header_icon = "media"
    template_name = "desk/videos/dead.html"
    context_object_name = "rows"
    paginate_by = 50
    _show_breadcrumbs = True

    def get_queryset(self) -> QuerySet[VideoHealth]:
        return dead_trailers()

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        for row in context["rows"]:
            row.provider_name = NAMES[row.provider]
        unasked = VideoHealth.objects.exclude(trouble="").filter(post__live=True)
        latest = unasked.order_by("-ask_at").first()
        return context | {"unasked": unasked.count() if latest else 0, "trouble": latest and latest.trouble}


class DeedView(PermissionRequiredMixin, View):
    """Something done about one of them; then the list again."""

    permission_required = MAY
    raise_exception = True
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        self.do(request, get_object_or_404(VideoHealth, pk=pk))
        return redirect("desk_video:dead")

    def do(self, request: HttpRequest, row: VideoHealth) -> None:
        raise NotImplementedError


class CheckAgainView(DeedView):
    def do(self, request: HttpRequest, row: VideoHealth) -> None:
        row = look_at(row, timezone.now())
        name = NAMES[row.provider]
        if row.trouble:
            messages.warning(request, f"{name} couldn’t be asked now: {row.trouble}")
        elif row.state in DEAD or row.tries:
            messages.warning(request, f"{name} still does not show “{row.title or row.url}”.")
        else:
            messages.success(request, f"“{row.title}” can be watched again.")


class ItsFineView(DeedView):
    def do(self, request: HttpRequest, row: VideoHealth) -> None:
        VideoHealth.objects.filter(pk=row.pk).update(accepted=row.state)
        messages.success(
            request, f"“{row.title or row.url}” is left as it is until its provider says something else."
        )
