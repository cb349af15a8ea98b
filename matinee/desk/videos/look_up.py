"""What the editor asks of a video that was pasted into it."""

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_POST
from wagtail.images.widgets import AdminImageChooser

from matinee.desk.roles import may_write
from matinee.desk.videos import wording
from matinee.desk.videos.address import VideoAddress
from matinee.desk.videos.oembed import NAMES, ask
from matinee.desk.videos.poster import poster_of
from matinee.lib.fetch import AnswerError, FetchError
from matinee.lib.language import language_name

REFUSALS = {401, 403, 404, 410}


@require_POST
def look_up(request: HttpRequest) -> HttpResponse:
    """What is known of the video at `url`, and a line on how that went; `again`: asking again may help."""
    if not may_write(request.user):
        raise PermissionDenied
    video = VideoAddress.read(request.POST.get("url", "")[:500])
    if video is None:
        return JsonResponse({"said": "", "again": False})
    return JsonResponse({"url": video.url, **_known(video, request.user)})


def _known(video: VideoAddress, user: Any) -> dict[str, Any]:
    if not video.provider:
        return {"said": "Plays from where it lies; nobody is asked.", "again": False}
    name = NAMES[video.provider]
    try:
        told = ask(video)
    except AnswerError as error:
        if error.status in REFUSALS:
            said = f"{name} does not show it to everybody: it may be private, or gone ({error.status})."
        else:
            said = f"{name} couldn’t be asked now: {error}"
        return {"said": said, "again": True}
    except FetchError as error:
        return {"said": f"{name} couldn’t be asked now: {error}", "again": True}
    poster = poster_of(told, user)
    guess = wording.guess(told.title)
    return {
        **guess._asdict(),
        "caption": wording.caption(told.title),
        "poster": AdminImageChooser().get_value_data_from_instance(poster) if poster else None,
        "said": " ".join(_said(name, told.author, guess)),
        "again": False,
    }


def _said(name: str, author: str, guess: wording.Guess) -> Iterator[str]:
    yield f"From {name}, put up by {author}." if author else f"From {name}."
    if guess.language:
        yield f"In {language_name(guess.language)}, by its title."
    if guess.subtitles:
        yield f"Subtitles in {language_name(guess.subtitles)}, by its title."
