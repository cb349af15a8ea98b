"""Video files that are dropped on a post: kept here, and played from here."""

import errno

from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_POST

from matinee.desk.forms.video_file_form import VideoFileForm, megabytes
from matinee.desk.models import User, VideoFile
from matinee.desk.roles import may_write
from matinee.desk.videos import wording


@require_POST
def take_video(request: HttpRequest) -> JsonResponse:
    """Keeps the file; of a video that is here already, that one is used."""
    user = request.user
    if not isinstance(user, User) or not may_write(user):
        return JsonResponse({"error": "You may not upload videos: ask an editor."}, status=403)
    try:
        return _taken(request, user)
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        return JsonResponse({"error": "The server’s disk is full: have room made on it."}, status=507)


def _taken(request: HttpRequest, user: User) -> JsonResponse:
    form = VideoFileForm({}, request.FILES, instance=VideoFile(uploaded_by=user), for_user=user)
    if not form.is_valid():
        return JsonResponse({"error": next(iter(form.errors.values()))[0]}, status=400)
    there = VideoFile.objects.filter(digest=form.instance.digest).order_by("pk").first()
    video = there or form.save()
    guess = wording.guess(form.cleaned_data["title"])
    said = f"“{video.title}”, {megabytes(video.size)}: plays from this site."
    return JsonResponse({"url": video.address, "said": said, **guess._asdict()})
