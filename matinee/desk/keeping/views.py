"""Forms whose text the browser keeps until it is saved."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.html import format_html
from wagtail.admin.utils import set_query_params
from wagtail.snippets.views.snippets import CreateView, EditView

from matinee.desk.keeping.once import Once, key_of
from matinee.desk.keeping.version import Version, fingerprint, newest
from matinee.desk.models import Post

SAVED_COOKIE = "desk_saved"
AUTOSAVED = "desk_autosaved"
"""In the session: the version that was last saved by itself, and the page that saved it."""
ROWS = ("subjects", "filings", "bylines", "corrections")
A_MONTH_IN_SECONDS = 30 * 24 * 3600


def made_by(key: UUID | None) -> Post | None:
    """The post that was begun on the page of that key."""
    return Post.objects.filter(begun_as=key).first() if key else None


def _read(form: Any) -> None:
    """Reads what was sent, as far as it goes, to be shown again."""
    form.defer_required_fields()
    form.is_valid()
    form.restore_required_fields()


class Keeping:
    """A form whose text is kept in the browser until it is saved."""

    request: Any
    object: Any
    model: Any
    begins_anew = False
    """Whether what is shown again is another text than that of the page it came from."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if "take-back" not in request.POST:
            response: HttpResponse = super().post(request, *args, **kwargs)  # type: ignore[misc]
            return response
        self.object = getattr(self, "object", None)
        self.form = self.get_form()  # type: ignore[attr-defined]
        _read(self.form)
        context = self.get_context_data(form=self.form)
        shown: HttpResponse = self.render_to_response(context)  # type: ignore[attr-defined]
        return shown

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)  # type: ignore[misc]
        pk = getattr(self.object, "pk", None)
        differs = self.model.snippet_viewset.get_url_name("differs")
        return context | {
            "kept": "" if self.begins_anew else key_of(self.request.POST.get("kept")) or "",
            "differs_url": reverse(differs, args=[pk] if pk else []),
        }

    def save_action(self) -> HttpResponse:
        """A page that is left after saving can't clear what the browser keeps: the next one does."""
        response: HttpResponse = super().save_action()  # type: ignore[misc]
        kept = key_of(self.request.POST.get("kept"))
        if kept and self.expects_json_response:  # type: ignore[attr-defined]
            self.request.session[AUTOSAVED] = [self.object.latest_revision_id, str(kept)]
        elif kept:
            _name_saved(response, kept)
        return response


def _name_saved(response: HttpResponse, kept: UUID) -> None:
    path = reverse("wagtailadmin_home")
    response.set_cookie(SAVED_COOKIE, str(kept), max_age=A_MONTH_IN_SECONDS, path=path, samesite="Lax")


class RecordKeepingCreateView(Once, Keeping, CreateView):
    """The form of a new thing that has no drafts."""

    def save_instance(self) -> Any:
        row = super().save_instance()
        self.note_made(row)
        return row

    def answer_as_before(self, made: Any) -> HttpResponse:
        self.object = made
        return self.save_action()

    def answer_otherwise(self, made: Any) -> HttpResponse:
        self.object, self.begins_anew = None, True
        form = self.get_form()
        _read(form)
        self.produced_error_message = format_html(
            "“{}” is saved already, from this form; what you changed since is not. Change it "
            "<a href='{}'>there</a>, or save once more to make another.",
            made,
            reverse(self.edit_url_name, args=[made.pk]),
        )
        response: HttpResponse = self.form_invalid(form)
        if kept := key_of(self.request.POST.get("kept")):
            _name_saved(response, kept)
        return response


class PostOnce(Once):
    """A form of a new post that is sent again goes on as that of the post it made."""

    form: Any

    def made_before(self) -> Any:
        return made_by(key_of(self.request.POST.get("kept")))

    def answer_again(self, made: Any) -> HttpResponse:
        address = set_query_params(reverse("desk_post:edit", args=[made.pk]), {"begun": "1"})
        return HttpResponseRedirect(address, preserve_request=True)

    def save_instance(self) -> Any:
        self.form.instance.begun_as = key_of(self.request.POST.get("kept"))
        return super().save_instance()  # type: ignore[misc]


class PostKeepingCreateView(PostOnce, Keeping, CreateView):
    """The form of a new post."""


class KeepingEditView(Keeping, EditView):
    """Saving over a version that the writer has not seen asks first."""

    asked_about_newer = False
    what_saving_does = "save again to put it in place of that"

    def is_valid(self, form: Any) -> bool:
        unseen = self.unseen_version()
        if unseen is None or self.request.POST.get("seen_revision") == unseen.key:
            valid: bool = super().is_valid(form)
            return valid
        self.asked_about_newer = True
        self.produced_error_code = "invalid_revision"
        self.produced_error_message = (
            f"{unseen.is_told_as}. Yours stands below and is not saved yet: {self.what_saving_does}."
        )
        _read(form)
        return False

    def unseen_version(self) -> Version | None:
        """The newest version, where this page does not go on from it."""
        raise NotImplementedError

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | {"asked_about_newer": self.asked_about_newer}


class PostKeepingEditView(KeepingEditView):
    what_saving_does = "save again to put it above that one, which stays in the history"

    def unseen_version(self) -> Version | None:
        if self.expects_json_response or not self.is_out_of_date:
            return None
        return None if self._is_of_this_page() else newest(self.live_object, self.request.user)

    def get_form_kwargs(self) -> dict[str, Any]:
        kwargs: dict[str, Any] = super().get_form_kwargs()
        if self.request.method == "POST" and "begun" in self.request.GET:
            # The page has all rows and knows of none that it is saved: the ids were in the lost answer.
            for relation in ROWS:
                setattr(kwargs["instance"], relation, [])
        return kwargs

    def _is_of_this_page(self) -> bool:
        """Whether it saved the newest version itself and the answer got lost."""
        kept = key_of(self.request.POST.get("kept"))
        return kept is not None and self.request.session.get(AUTOSAVED) == [
            self.latest_revision.pk,
            str(kept),
        ]

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


class RecordKeepingEditView(Once, KeepingEditView):
    """What has no versions: the form remembers what the record said when it was opened."""

    def save_instance(self) -> Any:
        row = super().save_instance()
        self.note_made(row)
        return row

    def answer_as_before(self, made: Any) -> HttpResponse:
        return self.save_action()

    def answer_otherwise(self, made: Any) -> None:
        self._begun.delete()  # what it says now is noted when it is saved

    def stands(self) -> str:
        """What was saved: where somebody changed that since, the form is no repetition."""
        return fingerprint(self.model.objects.get(pk=self.object.pk))

    def unseen_version(self) -> Version | None:
        now = fingerprint(self.model.objects.get(pk=self.object.pk))
        loaded = self.request.POST.get("loaded_version")
        return Version(now) if loaded and loaded != now else None

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        now = fingerprint(self.model.objects.get(pk=self.object.pk))
        # What is shown again goes on from what it was opened on, unless its writer was told of the newer.
        loaded = now if self.asked_about_newer else self.request.POST.get("loaded_version")
        return context | {"loaded_version": loaded or now}
