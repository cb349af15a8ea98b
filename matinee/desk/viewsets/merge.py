"""The screens on which two films or two people that are one are merged, and taken apart again."""

from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.db.models import Model
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import BaseObjectMixin, WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.log_actions import log

from matinee.desk.merge_plan import fills, moves
from matinee.desk.viewsets.known_chooser import KnownChooser
from matinee.films.actions import MergeError, merge, take_apart
from matinee.films.models import Film, Merge, Person


def may_merge(user: Any, model: type[Model]) -> bool:
    """Merging takes one of two away: it is for those who may delete."""
    return bool(user.has_perm(f"{model._meta.app_label}.delete_{model._meta.model_name}"))


def url_of(model: Any, name: str, *args: Any) -> str:
    """A screen of the model's viewset."""
    return reverse(model.snippet_viewset.get_url_name(name), args=args)


class OtherChooser(KnownChooser):
    """Offers all but the one that is to be merged with it."""

    not_this: int

    def get_chooser_modal_url(self) -> str:
        return f"{super().get_chooser_modal_url()}?{urlencode({'not': self.not_this})}"


class OtherForm(forms.Form):
    """Which one is the same as `record`."""

    def __init__(self, *args: Any, record: Film | Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        model, kind = type(record), record._meta.verbose_name
        widget = OtherChooser(model=model, icon=model.snippet_viewset.icon)
        widget.not_this = record.pk
        self.fields["other"] = forms.ModelChoiceField(
            model._default_manager.standing().exclude(pk=record.pk),
            widget=widget,
            label=f"The same {kind}",
            error_messages={
                "required": f"Choose the {kind} that is the same one.",
                "invalid_choice": f"Choose another {kind}, one that was not merged before.",
            },
        )


class MergeView(PermissionCheckedMixin, WagtailAdminTemplateMixin, BaseObjectMixin, View):
    """Choose the other one, see what will move, confirm. The one whose screen this is is kept."""

    permission_policy = None
    permission_required = "delete"  # see `may_merge`
    template_name = "desk/merge/merge.html"
    page_title = "Merge"
    object: Film | Person

    def get(self, request: HttpRequest, pk: str) -> HttpResponse:
        if self.object.merged_into:
            messages.error(request, f"{self.object} was merged into {self.object.merged_into} already.")
            return HttpResponseRedirect(url_of(self.model, "edit", self.object.merged_into.pk))
        given = request.GET if "other" in request.GET else None
        return self._show(OtherForm(given, record=self.object))

    def post(self, request: HttpRequest, pk: str) -> HttpResponse:
        form = OtherForm(request.POST, record=self.object)
        if not form.is_valid():
            return self._show(form)
        other = form.cleaned_data["other"]
        try:
            merged = merge(self.object, other)
        except MergeError as error:
            form.add_error("other", str(error))
            return self._show(form)
        log(self.object, "desk.merge", data={"absorbed": str(other)})
        undo = messages.button(url_of(self.model, "take_apart", merged.pk), "Take apart again")
        messages.success(request, f"“{other}” was merged into “{self.object}”.", buttons=[undo])
        return HttpResponseRedirect(url_of(self.model, "edit", self.object.pk))

    def _show(self, form: OtherForm) -> HttpResponse:
        other = form.cleaned_data["other"] if form.is_valid() else None
        kind = self.model_opts.verbose_name
        context = self.get_context_data(form=form, object=self.object, other=other, kind=kind)
        if other:
            context |= {
                "moves": moves(other),
                "fills": fills(self.object, other),
                "swapped": f"{url_of(self.model, 'merge', other.pk)}?other={self.object.pk}",
            }
        context["media"] = form.media
        shown: HttpResponse = self.render_to_response(context)
        return shown

    def get_page_subtitle(self) -> str:
        return str(self.object)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return _breadcrumbs(self.breadcrumbs_items, self.object, "Merge")


class TakeApartView(PermissionCheckedMixin, WagtailAdminTemplateMixin, View):
    """Ask, then undo one merge."""

    model: Any = None
    permission_policy = None
    permission_required = "delete"
    template_name = "desk/merge/take_apart.html"
    page_title = "Take apart"

    @cached_property
    def merged(self) -> Merge:
        return get_object_or_404(Merge, pk=self.kwargs["pk"], label=self.model._meta.label_lower)

    @cached_property
    def pair(self) -> tuple[Any, Any]:
        rows = self.model._default_manager.in_bulk([self.merged.kept_id, self.merged.absorbed_id])
        return rows.get(self.merged.kept_id), rows.get(self.merged.absorbed_id)

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        kept, absorbed = self.pair
        if kept is None or absorbed is None or self.merged.undone_at:
            return self._undo(request)  # it says why it can't be done
        back = url_of(self.model, "edit", kept.pk)
        context = self.get_context_data(kept=kept, absorbed=absorbed, back=back)
        shown: HttpResponse = self.render_to_response(context)
        return shown

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        return self._undo(request)

    def _undo(self, request: HttpRequest) -> HttpResponse:
        kept, absorbed = self.pair
        try:
            take_apart(self.merged)
        except MergeError as error:
            messages.error(request, str(error))
        else:
            log(kept, "desk.take_apart", data={"absorbed": str(absorbed)})
            edit = messages.button(url_of(self.model, "edit", absorbed.pk), f"Edit “{absorbed}”")
            messages.success(request, f"“{absorbed}” and “{kept}” are two again.", buttons=[edit])
        there = url_of(self.model, "edit", kept.pk) if kept else url_of(self.model, "list")
        return HttpResponseRedirect(there)

    def get_page_subtitle(self) -> str:
        return str(self.pair[0])

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return _breadcrumbs(self.breadcrumbs_items, self.pair[0], "Take apart")


def _breadcrumbs(items: list[dict[str, Any]], record: Film | Person, label: str) -> list[dict[str, Any]]:
    plural = str(record._meta.verbose_name_plural).capitalize()
    return [
        *items,
        {"url": url_of(type(record), "list"), "label": plural},
        {"url": url_of(type(record), "edit", record.pk), "label": str(record)},
        {"url": "", "label": label},
    ]
