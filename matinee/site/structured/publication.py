"""The publication itself: who publishes, and the site it does it on."""

from functools import lru_cache

from markupsafe import Markup

from matinee.site import addresses
from matinee.site.drawing import Lookup
from matinee.site.reads.site import Site
from matinee.site.structured.node import Node, named, node, script, whole


def front_page(of: Lookup) -> Markup:
    return script(
        publisher(of),
        named(
            "WebSite",
            f"{of.site.address}/#site",
            name=of.site.name,
            description=of.site.tagline,
            url=whole(of, "/"),
            inLanguage=of.site.language,
            publisher={"@id": publisher_id(of)},
        ),
    )


def publisher(of: Lookup) -> Node:
    """The publication, as whole as every page may tell it: the same node for all of them."""
    return _publisher(of.site)


@lru_cache(maxsize=10)
def _publisher(site: Site) -> Node:
    links = site.links
    return named(
        "NewsMediaOrganization",
        _id(site),
        name=site.name,
        url=f"{site.address}/",
        image=site.address + addresses.of_share_picture("/"),
        sameAs=[link for link in (links.bluesky, links.mastodon, links.telegram, links.letterboxd) if link],
    )


def trail(of: Lookup, *steps: tuple[str, str]) -> Node:
    """The way from the front page to a page: names and addresses of what lies between, and its own."""
    places = [(of.site.name, "/"), *steps]
    items = [
        node("ListItem", position=number, name=name, item=named("WebPage", whole(of, address)))
        for number, (name, address) in enumerate(places, 1)
    ]
    return node("BreadcrumbList", itemListElement=items)


def publisher_id(of: Lookup) -> str:
    """What others call the publication by."""
    return _id(of.site)


def _id(site: Site) -> str:
    return f"{site.address}/#publication"
