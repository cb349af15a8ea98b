"""The desk speaks of posts, films and people, and leads to nobody else's site."""

import re

import pytest
from django.urls import reverse

FORMS = ["desk_post:add", "films_film:add", "films_person:add", "desk_topic:add"]
LISTS = ["desk_post:list", "films_film:list", "films_person:list", "desk_topic:list"]
CHOOSERS = ["films_film", "films_person", "desk_topic", "desk_author", "desk_post", "films_company"]


def words_of(html):
    """What is to be read on a screen, with what is said of pictures and buttons."""
    read = re.sub(r"<(script|style|template data-)\b.*?</\1>", "", html, flags=re.DOTALL)
    labels = " ".join(re.findall(r'(?:aria-label|title|placeholder)="([^"]*)"', read))
    return f"{re.sub(r'<[^>]*>', ' ', read)} {labels}"


@pytest.mark.parametrize("name", FORMS + LISTS)
def test_no_screen_speaks_of_snippets(at_desk, owner, draft, topic, name):
    html = at_desk(owner).get(reverse(name)).content.decode()
    assert "snippet" not in words_of(html).lower()


@pytest.mark.parametrize("kind", CHOOSERS)
@pytest.mark.parametrize("query", [{}, {"q": "zzz"}], ids=["empty", "nothing found"])
def test_no_chooser_speaks_of_snippets(at_desk, owner, kind, query):
    address = reverse(f"wagtailsnippetchoosers_{kind}:choose_results")
    html = at_desk(owner).get(address, query).content.decode()
    assert "snippet" not in words_of(html).lower()
    assert "Nothing matches" in html if query else "to choose yet" in html


def test_the_editor_leads_to_no_other_site(at_desk, editor, published):
    html = at_desk(editor).get(reverse("desk_post:edit", args=[published.pk])).content.decode()
    html = re.sub(r"<noscript.*?</noscript>", "", html, flags=re.DOTALL)
    assert "Readability" in html
    assert re.findall(r'<a\b[^>]*href="(https?://[^"]*)"', html) == []
