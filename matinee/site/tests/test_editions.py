"""Sister editions in other languages, as search engines are told of them."""

import re
from dataclasses import replace

_LINK = re.compile(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">')


def test_a_front_page_tells_of_its_sisters_and_of_itself(newsroom, settings):
    newsroom.post("Told", slug="told")
    newsroom.bake()
    assert _LINK.findall(newsroom.page("/")) == []

    sisters = ("ru https://ru.reel.example.org", "pt-BR https://reel.example.com.br/")
    settings.PUBLICATION = replace(settings.PUBLICATION, editions=sisters)
    newsroom.bake_all()

    assert _LINK.findall(newsroom.page("/")) == [
        ("en", "http://localhost:8000/"),
        ("ru", "https://ru.reel.example.org/"),
        ("pt-BR", "https://reel.example.com.br/"),
        ("x-default", "http://localhost:8000/"),
    ]
    assert _LINK.findall(newsroom.page("/2023/01/told")) == []
