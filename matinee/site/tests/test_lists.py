from dataclasses import dataclass, replace

import pytest

from matinee.site.lists import links, listed


@dataclass
class _Named:
    name: str
    address: str


@pytest.fixture
def speaking(settings):
    def speak(language):
        settings.PUBLICATION = replace(settings.PUBLICATION, language=language)

    return speak


@pytest.mark.parametrize(
    ("language", "two", "three"),
    [
        ("en", "A and B", "A, B, and C"),
        ("ru", "A и B", "A, B и C"),
        ("ja", "A、B", "A、B、C"),
        ("ar", "A وB", "A وB وC"),
    ],
)
def test_names_are_joined_as_the_language_does_it(speaking, language, two, three):
    speaking(language)
    assert listed(["A", "B"]) == two
    assert listed("ABC") == three


def test_nothing_and_one_stay_as_they_are():
    assert listed([]) == ""
    assert listed(["A"]) == "A"


def test_what_is_joined_is_escaped_once():
    assert listed(["<A>", "B & C"]) == "&lt;A&gt; and B &amp; C"
    assert listed(links([_Named("<A>", "/a"), _Named("{0}", "/b c")])) == (
        '<a href="/a">&lt;A&gt;</a> and <a href="/b%20c">{0}</a>'
    )
