from matinee.films.actions import add_title, report_release
from matinee.testing import a_desk_source, a_film


def test_a_release_stands_in_its_territory_and_everywhere(newsroom):
    film = a_film("The Far Shore", a_desk_source())
    newsroom.post(films=(film,))
    report_release(film, a_desk_source(), territory="RU", date="2031-05-04")
    newsroom.bake()

    assert "The Far Shore" in newsroom.page("/calendar")
    assert "The Far Shore" in newsroom.page("/calendar/ru")
    assert "The Far Shore" not in newsroom.page("/calendar/us")


def test_a_festival_showing_is_no_release(newsroom):
    film = a_film("The Far Shore", a_desk_source())
    newsroom.post(films=(film,))
    report_release(film, a_desk_source(), territory="RU", channel="festival", date="2031-05-04")
    newsroom.bake()

    assert "The Far Shore" not in newsroom.page("/calendar")


def test_a_release_that_is_over_is_not_to_come(newsroom):
    film = a_film("The Far Shore", a_desk_source())
    newsroom.post(films=(film,))
    report_release(film, a_desk_source(), territory="RU", date="2021")
    newsroom.bake()

    assert "The Far Shore" not in newsroom.page("/calendar/ru")


def test_a_new_territory_gets_a_page_and_every_calendar_leads_to_it(newsroom):
    film = a_film("The Far Shore", a_desk_source())
    newsroom.post(films=(film,))
    newsroom.bake()
    assert "calendar/fr.html" not in newsroom.files()

    report_release(film, a_desk_source(), territory="FR", date="2031")
    newsroom.bake()

    assert "The Far Shore" in newsroom.page("/calendar/fr")
    assert '"/calendar/fr"' in newsroom.page("/calendar/us")
    assert newsroom.files() == newsroom.bake_all()


def test_a_changed_title_reaches_the_calendar(newsroom):
    film = a_film("Working title", a_desk_source())
    newsroom.post(films=(film,))
    report_release(film, a_desk_source(), territory="RU", date="2031")
    newsroom.bake()

    film.titles.all().delete()
    add_title(film, a_desk_source(), "The Far Shore", "main", "en")
    newsroom.bake()

    assert "The Far Shore" in newsroom.page("/calendar/ru")
