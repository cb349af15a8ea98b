"""Videos that play from here: where each one's file lies, and whether anything public shows it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db.models import QuerySet

from matinee.desk import models
from matinee.desk.references import posts_with
from matinee.films.models import Video
from matinee.press.read import read
from matinee.site.reads import public


@dataclass(frozen=True, slots=True)
class VideoFile:
    """`name` is that of its file among the uploads, which keeps its bytes."""

    address: str
    name: str

    @property
    def file(self) -> Path:
        return Path(settings.MEDIA_ROOT, self.name)


@read("video-file:{file_id}")
def video_file(file_id: int) -> VideoFile | None:
    row = models.VideoFile.objects.filter(pk=file_id).first()
    return VideoFile(row.address, row.name) if row else None


@read("video-file:{file_id}/shown")
def playing(file_id: int) -> tuple[str, int] | None:
    """What shows it to the public: "post" or "film", and its id; the first of several."""
    row = models.VideoFile.objects.filter(pk=file_id).first()
    if row is None:
        return None
    showing: tuple[tuple[str, QuerySet[Any]], ...] = (
        ("post", public.posts().filter(pk__in=posts_with(row))),
        ("film", public.films().filter(pk__in=public.out(Video).filter(url=row.address).values("film"))),
    )
    for kind, rows in showing:
        if (found := rows.order_by("pk").values_list("pk", flat=True).first()) is not None:
            return kind, found
    return None
