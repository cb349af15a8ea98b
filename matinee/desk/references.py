"""Which posts a thing stands in, as Wagtail keeps count of it."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from wagtail.models import ReferenceIndex

from matinee.desk.models import Post


def posts_with(thing: Model) -> list[str]:
    """The ids of the posts whose public text refers to it, of drafts the first one's."""
    found = ReferenceIndex.get_references_to(thing)
    posts = found.filter(base_content_type=ContentType.objects.get_for_model(Post))
    return list(posts.values_list("object_id", flat=True).distinct())
