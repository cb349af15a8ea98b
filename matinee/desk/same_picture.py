"""The picture of the same file that is kept already."""

from typing import Any

from django.contrib.auth.models import AnonymousUser
from wagtail.images.permissions import permission_policy
from wagtail.utils.file import hash_filelike

from matinee.desk.models import User


def same_picture(file: Any, user: User | AnonymousUser) -> Any:
    """The one that this person may choose, None where there is none; the file is at its beginning then."""
    file.seek(0)
    choosable = permission_policy.instances_user_has_permission_for(user, "choose")
    return choosable.filter(file_hash=hash_filelike(file)).order_by("pk").first()
