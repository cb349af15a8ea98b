"""What Wagtail brings for trees of pages and a newsroom never needs is put away here."""

from typing import Any

from django.db.models import Model
from django.http import HttpRequest
from wagtail.snippets.bulk_actions.delete import DeleteBulkAction

from matinee.desk.models import VideoFile
from matinee.desk.references import is_in_use

MAIN_MENU = {"explorer", "documents", "snippets"}
SETTINGS_MENU = {"collections", "sites", "locales", "redirects"}
REPORTS_MENU = {"locked-pages", "aging-pages", "page-types-usage"}
SEARCH_AREAS = {"pages", "documents"}
PAGE_PANELS = {"recent_edits", "locked_pages"}


def without(names: set[str]) -> Any:
    """A hook that takes the items of these names out of a list."""

    def hook(request: HttpRequest, items: list[Any]) -> None:
        items[:] = [item for item in items if item.name not in names]

    return hook


def keep_shortcuts(request: HttpRequest, items: list[Any]) -> None:
    """All other help is somebody else's site."""
    items[:] = [item for item in items if item.name == "keyboard-shortcuts-trigger"]


def nothing(request: HttpRequest, items: list[Any]) -> None:
    items.clear()


class DeleteChosen(DeleteBulkAction):
    """Wagtail's own, with words that a newsroom knows; a video that a post shows stays."""

    aria_label = "Delete what is chosen"

    def check_perm(self, snippet: Model) -> bool:
        return super().check_perm(snippet) and not (isinstance(snippet, VideoFile) and is_in_use(snippet))
