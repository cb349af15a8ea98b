"""Everything the desk tells Wagtail, in one place."""

from typing import Any

from django.conf import settings
from django.templatetags.static import static
from django.urls import include, path, reverse, reverse_lazy
from django.utils.html import format_html, format_html_join
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.search import SearchArea
from wagtail.snippets.models import register_snippet

from matinee.desk import furniture, home, picture_words
from matinee.desk.action_menu import order_actions
from matinee.desk.facts.people import people_called
from matinee.desk.facts.view import facts_beside
from matinee.desk.history import register_actions
from matinee.desk.link_entities import register_links
from matinee.desk.models import Post
from matinee.desk.videos import addresses as video_addresses
from matinee.desk.videos.dead_item import DeadTrailersItem
from matinee.desk.videos.drop import take_video
from matinee.desk.viewsets.board import GoesOutView
from matinee.desk.viewsets.film import FilmViewSet
from matinee.desk.viewsets.menu import FilingGroup, TradeGroup
from matinee.desk.viewsets.person import PersonViewSet
from matinee.desk.viewsets.picture_drop import make_poster, take_picture
from matinee.desk.viewsets.picture_drop import picture_words as picture_says
from matinee.desk.viewsets.post import PostViewSet

STYLESHEETS = ("desk", "home", "board", "keeping", "facts")
EDITOR_SCRIPTS = (
    "publish_key",
    "schedule",
    "autosave",
    "handover",
    "text_label",
    "board",
    "person_chooser",
    "facts",
)

for viewset in (PostViewSet, FilmViewSet, PersonViewSet, FilingGroup, TradeGroup):
    register_snippet(viewset)

hooks.register("register_rich_text_features", register_links)
hooks.register("register_log_actions", register_actions)
hooks.register("construct_main_menu", furniture.without(furniture.MAIN_MENU))
hooks.register("construct_settings_menu", furniture.without(furniture.SETTINGS_MENU))
hooks.register("construct_reports_menu", furniture.without(furniture.REPORTS_MENU))
hooks.register("construct_help_menu", furniture.keep_shortcuts)
hooks.register("construct_search", furniture.without(furniture.SEARCH_AREAS))
hooks.register("construct_homepage_summary_items", furniture.nothing)
hooks.register("construct_homepage_panels", home.set_panels)
hooks.register("construct_snippet_action_menu", order_actions)
hooks.register("register_bulk_action", furniture.DeleteChosen, order=1)  # after Wagtail's, in its place


@hooks.register("register_admin_urls")
def urls() -> list[Any]:
    return [
        path("facts/", facts_beside, name="desk_facts"),
        path("facts/people/", people_called, name="desk_people_called"),
        path("goes-out/", GoesOutView.as_view(), name="desk_goes_out"),
        path("videos/", include(video_addresses)),
        path("take-video/", take_video, name="desk_take_video"),
        path("take-picture/", take_picture, name="desk_take_picture"),
        path("picture-words/<int:pk>/", picture_says, name="desk_picture_words"),
        path("make-poster/", make_poster, name="desk_make_poster"),
    ]


@hooks.register("register_admin_menu_item")
def goes_out() -> MenuItem:
    address = reverse_lazy("desk_goes_out")
    return MenuItem("Goes out", address, name="goes-out", icon_name="site", order=105)


@hooks.register("register_admin_search_area")
def search_posts() -> SearchArea:
    return SearchArea("Posts", reverse_lazy("desk_post:list"), name="posts", icon_name="doc-full", order=10)


@hooks.register("register_admin_search_area")
def search_films() -> SearchArea:
    return SearchArea("Films", reverse_lazy("films_film:list"), name="films", icon_name="film", order=20)


@hooks.register("register_admin_search_area")
def search_people() -> SearchArea:
    return SearchArea("People", reverse_lazy("films_person:list"), name="people", icon_name="user", order=30)


@hooks.register("after_create_snippet")
@hooks.register("after_edit_snippet")
def tell_of_silent_pictures(request: Any, instance: Any) -> None:
    """Who publishes is told which pictures say nothing to those who can't see them; the post goes out."""
    if isinstance(instance, Post) and "action-publish" in request.POST:
        for image in picture_words.without_words(instance):
            words = f"The picture “{image.title}” has no alternative text for those who can't see it."
            url = reverse("wagtailimages:edit", args=[image.pk])
            messages.warning(request, words, buttons=[messages.button(url, "Say what is to be seen")])


@hooks.register("register_reports_menu_item")
def dead_trailers_item() -> MenuItem:
    return DeadTrailersItem()


@hooks.register("register_icons")
def icons(names: list[str]) -> list[str]:
    return [*names, "desk/icons/film.svg", "desk/icons/festival.svg"]


@hooks.register("insert_global_admin_css")
def stylesheet() -> Any:
    sheets = [(static(f"desk/{name}.css"),) for name in STYLESHEETS]
    return format_html_join("\n", '<link rel="stylesheet" href="{}">', sheets)


@hooks.register("insert_global_admin_js")
def saved_texts() -> Any:
    return _modules("store")


@hooks.register("insert_editor_js")
def editor_scripts() -> Any:
    scripts = [(static(f"desk/{name}.js"),) for name in EDITOR_SCRIPTS]
    return (
        _files()
        + format_html_join("\n", '<script src="{}"></script>', scripts)
        + _modules("offer", "connection", "others")
    )


def _files() -> Any:
    """What takes dropped files, told where they go."""
    parts = (
        format_html('<script src="{}"></script>', static("desk/upload.js")),
        format_html(
            '<script src="{}" data-take="{}" data-largest="{}"></script>',
            static("desk/video_files.js"),
            reverse("desk_take_video"),
            settings.LARGEST_VIDEO_BYTES,
        ),
        format_html(
            '<script src="{}" data-take="{}" data-poster="{}" data-words="{}"></script>',
            static("desk/pictures.js"),
            reverse("desk_take_picture"),
            reverse("desk_make_poster"),
            reverse("desk_picture_words", args=[0]).removesuffix("0/"),
        ),
    )
    return format_html_join("\n", "{}", ((part,) for part in parts))


def _modules(*names: str) -> Any:
    scripts = [(static(f"desk/keeping/{name}.js"),) for name in names]
    return format_html_join("\n", '<script type="module" src="{}"></script>', scripts)
