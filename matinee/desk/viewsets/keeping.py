"""The server's part in losing nothing; the browser's is `static/desk/keeping/`."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import formats, timezone
from django.views.generic import View
from wagtail.admin.panels import get_edit_handler
from wagtail.admin.utils import get_user_display_name, set_query_params
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.models import Revision
from wagtail.snippets.views.snippets import CreateView, EditView

from matinee.desk.models import Post

SAVED_COOKIE = "desk_saved"
AUTOSAVED = "desk_autosaved"
"""In the session: the version that was last saved by itself, and the page that saved it."""
A_MONTH_IN_SECONDS = 30 * 24 * 3600


def _key(text: str | None) -> UUID | None:
    """The id that a page gave what is written on it, or None."""
    try:
        return UUID(text or "")
    except ValueError:
        return None


def _said(moment: Any) -> str:
    moment = timezone.localtime(moment)
    at: str = formats.date_format(moment, "H:i")
    return at if moment.date() == timezone.localdate() else f"{formats.date_format(moment, 'j M Y')}, {at}"


def _by(revision: Revision, reader: Any) -> str:
    if revision.user_id == reader.pk:
        return "You"
    return get_user_display_name(revision.user) if revision.user else "Somebody"


class Keeping:
    """A form whose text is kept in the browser until it is saved."""

    request: Any
    object: Any

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if "take-back" not in request.POST:
            response: HttpResponse = super().post(request, *args, **kwargs)  # type: ignore[misc]
            return response
        self.object = getattr(self, "object", None)
        form = self.get_form()  # type: ignore[attr-defined]
        form.defer_required_fields()
        form.is_valid()
        form.restore_required_fields()
        self.form = form
        shown: HttpResponse = self.render_to_response(self.get_context_data(form=form))  # type: ignore[attr-defined]
        return shown

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)  # type: ignore[misc]
        pk = getattr(self.object, "pk", None)
        return context | {
            "kept": _key(self.request.POST.get("kept")) or "",
            "differs_url": reverse("desk_post:differs", args=[pk] if pk else []),
        }

    def save_action(self) -> HttpResponse:
        """A page that is left after saving can't clear what the browser keeps: the next one does."""
        response: HttpResponse = super().save_action()  # type: ignore[misc]
        kept = _key(self.request.POST.get("kept"))
        if kept and self.expects_json_response:  # type: ignore[attr-defined]
            self.request.session[AUTOSAVED] = [self.object.latest_revision_id, str(kept)]
        elif kept:
            response.set_cookie(
                SAVED_COOKIE, str(kept), max_age=A_MONTH_IN_SECONDS, path="/desk/", samesite="Lax"
            )
        return response


class KeepingCreateView(Keeping, CreateView):
    """A form whose first answer got lost is sent again: that makes no second post."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        key = _key(request.POST.get("kept"))
        made = Post.objects.filter(begun_as=key).first() if key else None
        if made and "take-back" not in request.POST:
            address = set_query_params(reverse("desk_post:edit", args=[made.pk]), {"begun": "1"})
            return HttpResponseRedirect(address, preserve_request=True)
        return super().post(request, *args, **kwargs)

    def save_instance(self) -> Any:
        self.form.instance.begun_as = _key(self.request.POST.get("kept"))
        return super().save_instance()


class KeepingEditView(Keeping, EditView):
    """Saving over a version that the writer has not seen asks first."""

    asked_about_newer = False

    def is_valid(self, form: Any) -> bool:
        newest = self.latest_revision
        if (
            not self.expects_json_response
            and self.is_out_of_date
            and self.request.POST.get("seen_revision") != str(newest.pk)
            and not self._is_of_this_page(newest)
        ):
            self.asked_about_newer = True
            self.produced_error_code = "invalid_revision"
            self.produced_error_message = (
                f"{_by(newest, self.request.user)} saved a newer version while you were writing "
                f"({_said(newest.created_at)}). Yours stands below and is not saved yet: save again to put "
                "it above that one, which stays in the history."
            )
            form.defer_required_fields()
            form.is_valid()
            form.restore_required_fields()
            return False
        valid: bool = super().is_valid(form)
        return valid

    def _is_of_this_page(self, newest: Revision) -> bool:
        """Whether it saved that version itself and the answer got lost."""
        kept = _key(self.request.POST.get("kept"))
        return kept is not None and self.request.session.get(AUTOSAVED) == [newest.pk, str(kept)]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        if self.asked_about_newer:
            context["autosave_enabled"] = False  # it would answer the question by itself
        return context

    def get_success_json(self) -> dict[str, Any]:
        told: dict[str, Any] = super().get_success_json()
        if "begun" in self.request.GET:
            url = self.get_edit_url()
            told |= {"url": url, "hydrate_url": set_query_params(url, {"_w_hydrate_create_view": "1"})}
        return told


class HereView(View):
    """Tells a page that the server answers, who is logged in, and the token that this login asks of forms."""

    def get(self, request: Any) -> HttpResponse:
        return JsonResponse(
            {
                "user": request.user.pk,
                "name": get_user_display_name(request.user),
                "token": get_token(request),
            }
        )


class DiffersView(PermissionCheckedMixin, View):
    """How a form's text differs from the newest version of its post; saves nothing."""

    model: Any = None
    permission_policy = None
    any_permission_required = ["add", "change"]
    http_method_names = ["post"]

    def post(self, request: Any, pk: int | None = None) -> HttpResponse:
        newest, mine, unread = self._newest(pk), self._newest(pk), []
        form = get_edit_handler(Post).get_form_class()(request.POST, instance=mine, for_user=request.user)
        form.defer_required_fields()
        if form.is_valid():
            form.save(commit=False)
        else:
            unread = [form.fields[name].label or name for name in form.errors if name in form.fields]
        found = self._differences(newest, mine)
        told: dict[str, Any] = {
            "differs": bool(found or unread or form.errors),
            "html": render_to_string("desk/keeping/differs.html", {"differences": found, "unread": unread}),
        }
        if revision := newest.latest_revision:
            told |= {
                "revision": revision.pk,
                "created_at": revision.created_at.isoformat(),
                "by": _by(revision, request.user),
                "at": _said(revision.created_at),
            }
        return JsonResponse(told)

    def _newest(self, pk: int | None) -> Post:
        if pk:
            row: Post | None = get_object_or_404(Post, pk=pk)
        else:
            # The post may be there already, with nobody told: its first answer got lost.
            key = _key(self.request.POST.get("kept"))
            row = Post.objects.filter(begun_as=key).first() if key else None
        post: Post = Post(live=False) if row is None else row.get_latest_revision_as_object()
        return post

    def _differences(self, newest: Post, mine: Post) -> list[Any]:
        panel = get_edit_handler(Post).get_bound_panel(instance=newest, request=self.request, form=None)
        found = (compare(newest, mine) for compare in panel.get_comparison())
        return [each for each in found if each.has_changed()]
