"""Pictures that are dropped, pasted or chosen on a form."""

from pathlib import PurePath
from typing import Any

from django.http import HttpRequest, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST
from wagtail.images import get_image_model
from wagtail.images.forms import get_image_form
from wagtail.images.permissions import permission_policy

from matinee.desk.forms.record_form import source_of
from matinee.desk.models import User
from matinee.desk.picture_words import is_poster_shaped
from matinee.desk.same_picture import same_picture
from matinee.films.actions import edited_by_hand
from matinee.films.models import Film


@require_POST
def take_picture(request: HttpRequest) -> JsonResponse:
    """Keeps the file under Wagtail's own rules; of a picture that is on record already, that one is used."""
    collection = permission_policy.collections_user_has_permission_for(request.user, "add").first()
    if collection is None:
        return JsonResponse({"error": "You may not upload pictures: ask an editor."}, status=403)
    upload = request.FILES.get("file")
    title = PurePath(upload.name or "").stem if upload else ""
    form = get_image_form(get_image_model())(
        {
            "title": title[:255] or "Picture",
            "description": request.POST.get("alt", ""),
            "collection": collection.pk,
            "tags": "",
        },
        {"file": upload} if upload else {},
        instance=get_image_model()(uploaded_by_user=request.user),
        user=request.user,
    )
    if not form.is_valid():
        return JsonResponse({"error": next(iter(form.errors.values()))[0]}, status=400)
    return JsonResponse(_answer(same_picture(form.cleaned_data["file"], request.user) or form.save()))


@require_GET
def picture_words(request: HttpRequest, pk: int) -> JsonResponse:
    """What a picture that was chosen says of itself."""
    choosable = permission_policy.instances_user_has_permission_for(request.user, "choose")
    return JsonResponse(_words(get_object_or_404(choosable, pk=pk)))


@require_POST
def make_poster(request: HttpRequest) -> JsonResponse:
    """Makes a picture the poster of a film that has none."""
    film = Film.objects.standing().filter(pk=_number(request.POST.get("film"))).first()
    image = get_image_model().objects.filter(pk=_number(request.POST.get("picture"))).first()
    if film is None or image is None:
        return JsonResponse({"said": "The film or the picture is gone."}, status=404)
    if not isinstance(request.user, User) or not request.user.has_perm("films.change_film"):
        return JsonResponse({"said": "You may not change films: ask an editor."}, status=403)
    if film.poster_id:
        return JsonResponse({"said": f"{film.title} has a poster already: change it on the film's page."})
    with edited_by_hand(film, source_of(request.user)):
        film.poster = image
        film.save()
    return JsonResponse({"said": f"It is the poster of {film.title} now."})


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 18 else 0


def _answer(image: Any) -> dict[str, Any]:
    """What Wagtail's chooser takes, and what the picture says of itself."""
    small = image.get_rendition("max-165x165")
    return _words(image) | {
        "title": image.title,
        "edit_url": reverse("wagtailimages:edit", args=[image.pk]),
        "preview": {"url": small.url, "width": small.width, "height": small.height},
        "default_alt_text": image.description,
    }


def _words(image: Any) -> dict[str, Any]:
    note = getattr(image, "note", None)
    return {
        "id": image.pk,
        "alt": image.description,
        "credit": note.credit if note else "",
        "is_poster": is_poster_shaped(image.width, image.height),
    }
