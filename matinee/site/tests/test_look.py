import shutil

import pytest

from matinee.site import assets


@pytest.mark.parametrize("path", ["templates/parts/byline.html", "styles/75-tables.css"])
def test_a_changed_template_or_style_is_another_look(path, tmp_path, monkeypatch):
    before = assets.look()
    for folder in assets._LOOK:
        shutil.copytree(assets._ROOM / folder, tmp_path / folder)
    monkeypatch.setattr(assets, "_ROOM", tmp_path)
    assert assets.look() == before

    file = tmp_path / path
    file.write_text(file.read_text() + " ")
    assert assets.look() != before
