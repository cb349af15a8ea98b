import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from matinee.desk import actions
from matinee.desk.models import Post

SCREENS = [
    "wagtailadmin_home",
    "desk_post:list",
    "desk_post:add",
    "films_film:list",
    "films_film:add",
    "films_person:add",
]


def menu(client):
    html = client.get(reverse("wagtailadmin_home")).content.decode()
    return html[html.index('id="wagtail-sidebar-props"') :]


def test_the_menu_has_what_a_newsroom_needs(at_desk, owner):
    props = menu(at_desk(owner))
    for name in ("posts", "films", "people", "filing", "trade", "images"):
        assert f'"{name}"' in props
    for name in (
        "explorer",
        "documents",
        "redirects",
        "collections",
        "sites",
        "locales",
        "editor-guide",
        "whats-new",
    ):
        assert f'"{name}' not in props


def test_the_search_in_the_menu_is_for_posts(at_desk, writer):
    assert reverse("desk_post:list") in menu(at_desk(writer))
    assert "pages/search" not in menu(at_desk(writer))


def test_the_publication_stands_where_wagtail_did(client, at_desk, writer):
    login = client.get(reverse("wagtailadmin_login")).content.decode()
    home = at_desk(writer).get(reverse("wagtailadmin_home")).content.decode()
    for html in (login, home):
        assert "The Daily Reel" in html
        assert "wagtail.org" not in html
    assert "Sign in to Wagtail" not in login
    assert "Matinee" in login


def test_the_first_screen_shows_my_drafts_what_is_scheduled_and_what_went_out(
    at_desk, writer, editor, published
):
    mine = Post(headline="My own draft", slug="mine", live=False)
    mine.save()
    mine.save_revision(user=writer)
    actions.schedule(Post(headline="For tomorrow", slug="tomorrow"), timezone.now() + timedelta(days=1))
    html = at_desk(writer).get(reverse("wagtailadmin_home")).content.decode()
    assert reverse("desk_post:add") in html
    for words in ("My own draft", "For tomorrow", published.get_absolute_url()):
        assert words in html


@pytest.mark.parametrize("name", SCREENS)
def test_no_screen_loads_anything_from_another_host(at_desk, owner, name):
    html = at_desk(owner).get(reverse(name)).content.decode()
    loaded = re.findall(r"<(?:script|img|iframe|link|source|video)\b[^>]*?(?:src|href)=\"([^\"]+)\"", html)
    assert loaded
    assert [address for address in loaded if not address.startswith(("/", "data:"))] == []
