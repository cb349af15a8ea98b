"""What a kept text says that its saved version does not."""

from typing import Any

from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.views.generic import View
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from matinee.desk.keeping.once import key_of
from matinee.desk.keeping.version import newest, said
from matinee.desk.keeping.views import made_by
from matinee.desk.models import Post


def _unread(form: Any) -> list[str]:
    """What is called what, of that in which something is not right."""
    fields = [form.fields[name].label or name for name in form.errors if name in form.fields]
    rows = [name.replace("_", " ") for name, rows in form.formsets.items() if not rows.is_valid()]
    return [*fields, *rows]


class DiffersView(PermissionCheckedMixin, View):
    """How a form's text differs from the newest version of its row; saves nothing."""

    model: Any = None
    panel: Any = None
    permission_policy = None
    any_permission_required = ["add", "change"]
    http_method_names = ["post"]

    def post(self, request: Any, pk: int | None = None) -> HttpResponse:
        saved, mine, unread = self._newest(pk), self._newest(pk), []
        form = self.panel.get_form_class()(request.POST, instance=mine, for_user=request.user)
        form.defer_required_fields()
        if form.is_valid():
            form.save(commit=False)
        else:
            unread = _unread(form)
        found = self._differences(saved, mine)
        told: dict[str, Any] = {
            "differs": bool(found or unread or not form.is_valid()),
            "html": render_to_string("desk/keeping/differs.html", {"differences": found, "unread": unread}),
        }
        if saved.pk and (version := newest(saved, request.user)):
            told |= {"revision": version.key, "told_as": version.is_told_as}
            if version.at:
                told |= {"created_at": version.at.isoformat(), "by": version.by, "at": said(version.at)}
        return JsonResponse(told)

    def _newest(self, pk: int | None) -> Any:
        if pk:
            row = get_object_or_404(self.model, pk=pk)
        elif self.model is Post:
            # The post may be there already, with nobody told: its first answer got lost.
            row = made_by(key_of(self.request.POST.get("kept"))) or Post(live=False)
        else:
            row = self.model()
        return row.get_latest_revision_as_object() if isinstance(row, Post) and row.pk else row

    def _differences(self, saved: Any, mine: Any) -> list[Any]:
        panel = self.panel.get_bound_panel(instance=saved, request=self.request, form=None)
        found = (compare(saved, mine) for compare in panel.get_comparison())
        return [each for each in found if each.has_changed()]
