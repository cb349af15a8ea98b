"""Things without drafts, whose forms are kept in the browser until they are saved."""

from typing import Any

from django.urls import path
from wagtail.snippets.views.snippets import SnippetViewSet

from matinee.desk.keeping.differs import DiffersView
from matinee.desk.keeping.views import RecordKeepingCreateView, RecordKeepingEditView


class KeptViewSet(SnippetViewSet):
    add_view_class = RecordKeepingCreateView
    edit_view_class = RecordKeepingEditView
    create_template_name = "desk/snippets/create.html"
    edit_template_name = "desk/snippets/edit.html"

    def get_urlpatterns(self) -> list[Any]:
        differs_view = self.construct_view(DiffersView, panel=self._edit_handler)
        return [
            *super().get_urlpatterns(),
            path("differs/", differs_view, name="differs"),
            path("differs/<int:pk>/", differs_view, name="differs"),
        ]
