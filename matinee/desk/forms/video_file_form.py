"""What is asked of a video that is to play from here."""

from pathlib import PurePath
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.utils.file import hash_filelike

from matinee.desk.models import VideoFile
from matinee.desk.videos.kept import ENDINGS, ending_of
from matinee.lib.characters import writable

ACCEPTED = ",".join(f".{ending}" for ending in ENDINGS)


def megabytes(size: int) -> str:
    """A size in bytes as people say it."""
    return f"{size / 1_000_000:,.1f} MB"


class VideoFileForm(WagtailAdminModelForm):
    """A new one is called after its file where no title is given; one that is there keeps its file."""

    class Meta:
        model = VideoFile
        fields = ("title", "file")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["title"].required = bool(self.instance.pk)
        self.fields["file"].widget = forms.FileInput(attrs={"accept": ACCEPTED})
        if self.instance.pk:
            del self.fields["file"]

    def clean_file(self) -> UploadedFile[bytes]:
        """A file that browsers play, named by what it is."""
        file: UploadedFile[bytes] = self.cleaned_data["file"]
        most = settings.LARGEST_VIDEO_BYTES
        if not most:
            raise ValidationError("Videos are not taken here: largest_video in matinee.toml says so.")
        if (file.size or 0) > most:
            raise ValidationError(
                f"It has {megabytes(file.size or 0)}, and {megabytes(most)} is the most (largest_video in "
                "matinee.toml)."
            )
        ending = ending_of(file.read(64))
        if not ending:
            raise ValidationError("Browsers don't play it: save it as .mp4 (with H.264) or .webm.")
        file.seek(0)
        self.instance.size, self.instance.digest = file.size, hash_filelike(file)
        file.name = f"{PurePath(file.name or '').stem[:100] or 'video'}.{ending}"
        return file

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        if (file := cleaned.get("file")) and not cleaned.get("title"):
            words = PurePath(file.name).stem.replace("_", " ")
            cleaned["title"] = " ".join(writable(words).split()) or "Video"
        return cleaned
