"""The way to the dead trailers in the menu of reports."""

from django.http import HttpRequest
from django.urls import reverse_lazy
from wagtail.admin.menu import MenuItem


class DeadTrailersItem(MenuItem):
    """For all who may change posts."""

    def __init__(self) -> None:
        super().__init__("Dead trailers", reverse_lazy("desk_video:dead"), icon_name="media", order=100)

    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm("desk.change_post")
