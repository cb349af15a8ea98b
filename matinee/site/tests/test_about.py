from dataclasses import replace

import pytest
from django.conf import settings

from matinee.lib.publication import Mirror, Purge
from matinee.site.about import about


@pytest.fixture
def written():
    """Writes the publication's about.md, which is read at each start."""
    path = settings.PUBLICATION.home / "about.md"

    def write(text):
        path.write_text(text, encoding="utf-8")
        about.cache_clear()

    yield write
    path.unlink(missing_ok=True)
    about.cache_clear()


def test_it_tells_what_the_publication_wrote(newsroom, written):
    written("# Write to us\n\n*Films*, since 2006: <mail@reel.example>.\n\n- one\n- two\n")
    newsroom.bake()
    page = newsroom.page("/about")

    assert "<h2>Write to us</h2>" in page
    assert '<p><em>Films</em>, since 2006: <a href="mailto:mail@reel.example">' in page
    assert "<li>one</li>" in page


def test_nothing_in_it_becomes_a_script_or_is_loaded_from_elsewhere(newsroom, written):
    written(
        "<script>alert(1)</script>\n\n[x](javascript:alert(1))\n\n![y](https://elsewhere.example/y.png)\n"
    )
    newsroom.bake()
    page = newsroom.page("/about")

    for bad in ("alert(1)</script>", 'href="javascript:', "elsewhere.example"):
        assert bad not in page


def test_without_a_word_of_its_own_it_tells_who_writes(newsroom):
    newsroom.alice.bio = "Alice sits in row three."
    newsroom.alice.save()
    newsroom.post()
    newsroom.bake()

    assert "Alice sits in row three." in newsroom.page("/about")


def test_who_has_not_written_is_not_named(newsroom):
    newsroom.bake()

    assert "Alice Writer" not in newsroom.page("/about")


def test_privacy_tells_of_a_store_and_a_delivery_network_only_where_there_are_such(newsroom, settings):
    newsroom.bake()
    plain = newsroom.page("/privacy")
    settings.PUBLICATION = replace(
        settings.PUBLICATION,
        mirror=Mirror(bucket="reel", endpoint="https://eu.store.example"),
        purge=Purge(url="https://cdn.example/purge"),
    )
    newsroom.bake_all()
    told = newsroom.page("/privacy")

    for words in ("eu.store.example", "A delivery network"):
        assert words not in plain
        assert words in told
