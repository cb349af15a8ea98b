"""The videos that play from here: what there is, how much room each takes, and which posts show it."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpResponseBase
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.snippets.views.snippets import DeleteView, SnippetViewSet

from matinee.desk.columns import DayColumn
from matinee.desk.forms.video_file_form import VideoFileForm, megabytes
from matinee.desk.models import VideoFile
from matinee.desk.plain_cells import PlainColumn
from matinee.desk.references import is_in_use
from matinee.desk.viewsets.index import PlainIndexView


class SizeColumn(PlainColumn):
    def shown(self, instance: VideoFile) -> str:
        return megabytes(instance.size)


class KeepingShownView(DeleteView):
    """What a post or a film shows stays: it says which post does."""

    def form_valid(self, form: Any) -> HttpResponseBase:
        if is_in_use(self.object):
            raise PermissionDenied
        response: HttpResponseBase = super().form_valid(form)
        return response

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return context | {"is_protected": is_in_use(self.object)}


class VideoFileViewSet(SnippetViewSet):
    model = VideoFile
    icon = "media"
    menu_label = "Video files"
    admin_url_namespace = "desk_video_file"
    base_url_path = "video-files"
    index_view_class = PlainIndexView
    delete_view_class = KeepingShownView
    edit_handler = ObjectList([FieldPanel("title"), FieldPanel("file")], base_form_class=VideoFileForm)
    list_per_page = 50
    list_display = [
        "title",
        SizeColumn("size", label="Size", sort_key="size", width="12%"),
        DayColumn("uploaded_at", label="Uploaded", sort_key="uploaded_at", width="15%"),
    ]
