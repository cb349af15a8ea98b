"""Each test gets an empty notebook, a press that knows only its plates, and a public folder."""

import pytest

from matinee.press.testing import only_plates
from matinee.press.tests.notebook import PLATES, book


@pytest.fixture
def public(tmp_path, db):
    book.clear()
    with only_plates(*PLATES):
        yield tmp_path / "home" / "public"
    book.clear()


@pytest.fixture(autouse=True)
def _home(tmp_path):
    (tmp_path / "home").mkdir()
