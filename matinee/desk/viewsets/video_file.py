"""The videos that play from here: what there is, how much room each takes, and which posts show it."""

from typing import Any

from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.snippets.views.snippets import DeleteView, SnippetViewSet

from matinee.desk.columns import DayColumn
from matinee.desk.forms.video_file_form import VideoFileForm, megabytes
from matinee.desk.models import VideoFile
from matinee.desk.plain_cells import PlainColumn
from matinee.desk.viewsets.index import PlainIndexView


class SizeColumn(PlainColumn):
    def shown(self, instance: VideoFile) -> str:
        return megabytes(instance.size)


class KeepingShownView(DeleteView):
    """What a post shows stays: it says which one does."""

    def get_usage(self) -> Any:
        usage = super().get_usage()
        usage.is_protected = len(usage) > 0
        return usage


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
