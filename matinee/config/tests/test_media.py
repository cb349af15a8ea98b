import pytest
from django.http import Http404

from matinee.config.media import _file


@pytest.mark.parametrize("name", ["a\0b", "a" * 300, "../matinee.toml", "/etc/hosts", "", "not-there.jpg"])
def test_what_is_no_file_of_the_media_folder_is_not_found(settings, tmp_path, name):
    (tmp_path / "matinee.toml").touch()
    (tmp_path / "media").mkdir()
    settings.MEDIA_ROOT = tmp_path / "media"
    with pytest.raises(Http404):
        _file(name)
