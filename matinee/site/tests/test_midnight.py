import datetime

from matinee.press.models import Touch
from matinee.site import midnight


def test_a_day_is_noted_once(db, monkeypatch):
    monkeypatch.setattr(midnight, "_noted", datetime.date(2023, 1, 1))

    assert midnight.note_day()
    assert not midnight.note_day()
    assert [touch.name for touch in Touch.objects.all()] == ["today"]
