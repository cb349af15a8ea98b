"""The environment that errors are looked for in draws what the quick one draws."""

from matinee.site import drawing
from matinee.site.environment import plain_environment
from matinee.site.tests.conftest import a_whole_film
from matinee.site.tests.newsroom import video


def test_all_pages_are_the_same_in_it(newsroom, monkeypatch):
    film = a_whole_film(newsroom)
    newsroom.post("One with its film", films=(film,), body=[video()])
    quick = newsroom.bake_all()
    monkeypatch.setattr(drawing, "environment", plain_environment)
    drawing.furniture_at.cache_clear()
    assert newsroom.bake_all() == quick
