"""What `matinee run` does while somebody writes a theme."""

import shutil

import pytest
from django.conf import settings

from matinee.config.background import BackgroundWork
from matinee.site.theme import take_up


@pytest.fixture
def theme():
    yield settings.PUBLICATION.theme
    shutil.rmtree(settings.PUBLICATION.theme, ignore_errors=True)
    take_up()


def test_a_mended_theme_is_baked_without_waiting_for_the_next_try(theme):
    work = BackgroundWork(settings.PUBLICATION, "a test")
    work._full, work._baking.rests_until = False, 1e9
    work._look_at_theme()
    assert not work._full

    (theme / "parts").mkdir(parents=True)
    (theme / "parts/colophon.html").write_text("<footer></footer>")
    work._look_at_theme()
    assert not work._full, "somebody may still be writing"
    work._look_at_theme()
    assert work._full
    assert work.reason == "has another theme"
    assert work._baking.rests_until == 0
