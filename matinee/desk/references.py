"""Where a thing stands: in which posts, as Wagtail keeps count of it, and a video on which film's record."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from wagtail.models import ReferenceIndex

from matinee.desk.models import Post, VideoFile
from matinee.films.models import Video


def posts_with(thing: Model) -> list[str]:
    """The ids of the posts whose public text refers to it, of drafts the first one's."""
    found = ReferenceIndex.get_references_to(thing)
    posts = found.filter(base_content_type=ContentType.objects.get_for_model(Post))
    return list(posts.values_list("object_id", flat=True).distinct())


def is_in_use(video: VideoFile) -> bool:
    """Whether a post or a film's record shows a video that is kept here."""
    return bool(posts_with(video)) or Video.objects.filter(url=video.address).exists()
