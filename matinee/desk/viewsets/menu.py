"""The groups of the menu that are opened less often."""

from wagtail.snippets.views.snippets import SnippetViewSetGroup

from matinee.desk.viewsets.named import AuthorViewSet, CompanyViewSet, FestivalViewSet, TopicViewSet
from matinee.desk.viewsets.video_file import VideoFileViewSet


class FilingGroup(SnippetViewSetGroup):
    items = (TopicViewSet, AuthorViewSet, VideoFileViewSet)
    menu_label = "Filing"
    menu_icon = "folder-open-inverse"
    menu_name = "filing"
    menu_order = 130


class TradeGroup(SnippetViewSetGroup):
    items = (CompanyViewSet, FestivalViewSet)
    menu_label = "Trade"
    menu_icon = "festival"
    menu_name = "trade"
    menu_order = 140
