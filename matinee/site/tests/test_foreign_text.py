"""What is pasted, imported or sent past the forms does no harm on the site."""

from xml.etree import ElementTree

import pytest

from matinee.desk.models import Post, Topic
from matinee.films.models import Film
from matinee.site.richtext import resolve


@pytest.mark.parametrize("pasted", ["\x0b", "\x08", "\x1b", "\ufffe", "\x7f"])
def test_a_control_character_spoils_neither_pages_nor_feeds(newsroom, pasted):
    text = f"a{pasted}b"
    film = Film.objects.create(title=text, slug="film", synopsis=text)
    Topic.objects.create(name=text, slug="topic")
    body = [{"type": "paragraph", "value": f"<p>{text}</p>"}, {"type": "question", "value": text}]
    newsroom.post(text, slug="post", topics=(text,), films=(film,), body=body, standfirst=text)

    files = newsroom.bake_all()

    for name, content in files.items():
        if name.endswith(".xml"):
            ElementTree.fromstring(content)  # noqa: S314  # our own
        if name.endswith((".xml", ".json", ".html")):
            assert pasted not in content.decode(), name


def test_no_address_but_those_of_the_web_becomes_a_link(newsroom):
    body = [
        {"type": "paragraph", "value": '<p><a href="javascript:alert(1)">Words</a></p>'},
        {"type": "video", "value": {"url": "javascript:alert(1)//youtu.be/abcdefghijk", "kind": "trailer"}},
        {"type": "video", "value": {"url": "data:text/html,x", "kind": "clip", "caption": "A clip"}},
    ]
    post = newsroom.post("Strange links", body=body, source_name="Somewhere")
    Post.objects.filter(pk=post.pk).update(source_url="javascript:alert(1)")

    for name, content in newsroom.bake_all().items():
        if name.endswith((".html", ".xml", ".json")):
            assert b"javascript:" not in content, name
            assert b"data:text" not in content, name


@pytest.mark.parametrize("target", ["film:", "film:x", "post:-1", "film:9" + "9" * 30, "person:٣"])
def test_a_link_to_nothing_in_the_house_is_plain_text(target):
    assert resolve(f'<a href="{target}">Words</a>', lambda kind, pk: f"/{kind}/{pk}") == "Words"
