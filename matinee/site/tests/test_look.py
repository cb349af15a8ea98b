from dataclasses import replace

import pytest
from django.conf import settings

from matinee.site import assets
from matinee.site.theme import ThemeWatch, take_up


@pytest.mark.parametrize("path", ["parts/byline.html", "styles/90-mine.css", "scripts/x.js", "files/a.svg"])
def test_a_theme_s_file_is_another_look(path, own_theme):
    before = assets.look_mark()
    own_theme({path: "1"})
    assert assets.look_mark() != before
    own_theme({})
    assert assets.look_mark() == before


def test_a_setting_of_the_look_is_another_look(settings):
    before = assets.look_mark()
    look = replace(settings.PUBLICATION.look, accent="#005599")
    settings.PUBLICATION = replace(settings.PUBLICATION, look=look)
    take_up()
    assert assets.look_mark() != before
    assert b"--accent: light-dark(#005599, #ff8573);" in assets.styles().content


def test_a_change_is_taken_up_once_it_has_come_to_rest(own_theme):
    watch = ThemeWatch()
    assert not watch.has_changed()
    (settings.PUBLICATION.theme / "styles").mkdir(parents=True)
    file = settings.PUBLICATION.theme / "styles/x.css"
    file.write_text(".x { color: red }")
    assert not watch.has_changed()
    file.write_text(".x { color: blue; }")
    assert not watch.has_changed()
    assert watch.has_changed()
    assert b".x { color: blue; }" in assets.styles().content
    assert not watch.has_changed()
