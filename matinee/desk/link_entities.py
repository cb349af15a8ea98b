"""The editor's side of links to films and posts: button, chooser, the way into the stored text and back."""

from typing import Any

from django.urls import reverse_lazy
from draftjs_exporter.dom import DOM
from wagtail.admin.rich_text.converters.html_to_contentstate import LinkElementHandler
from wagtail.admin.rich_text.editors.draftail.features import EntityFeature

from matinee.desk.links import FilmLinkHandler, PostLinkHandler, label_of


class TargetElementHandler(LinkElementHandler):
    """Reads a stored link into the editor, with its target's name for the tooltip."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"{kind.upper()}-LINK")
        self.kind = kind

    def get_attribute_data(self, attrs: dict[str, str]) -> dict[str, Any]:
        label = label_of(self.kind, attrs.get("id"))
        return {"id": attrs.get("id"), "title": label or "It is not there any more", "isGone": label is None}


def _stored(kind: str) -> Any:
    def decorate(props: dict[str, Any]) -> Any:
        return DOM.create_element("a", {"linktype": kind, "id": props.get("id")}, props["children"])

    return decorate


def register_link(features: Any, kind: str, handler: Any, icon: str, description: str, chooser: str) -> None:
    """Teach Wagtail's editor one kind of link; the feature is named ``film-link``."""
    feature, entity = f"{kind}-link", f"{kind.upper()}-LINK"
    features.register_link_type(handler)
    features.register_editor_plugin(
        "draftail",
        feature,
        EntityFeature(
            {
                "type": entity,
                "icon": icon,
                "description": description,
                "chooserUrl": reverse_lazy(f"{chooser}:choose"),
            },
            js=["wagtailadmin/js/chooser-modal.js", "desk/links.js"],
            css={"all": ["desk/links.css"]},
        ),
    )
    features.register_converter_rule(
        "contentstate",
        feature,
        {
            "from_database_format": {f'a[linktype="{kind}"]': TargetElementHandler(kind)},
            "to_database_format": {"entity_decorators": {entity: _stored(kind)}},
        },
    )


def register_links(features: Any) -> None:
    register_link(
        features, "film", FilmLinkHandler, "film", "Link to a film", "wagtailsnippetchoosers_films_film"
    )
    register_link(
        features, "post", PostLinkHandler, "doc-full", "Link to a post", "wagtailsnippetchoosers_desk_post"
    )
