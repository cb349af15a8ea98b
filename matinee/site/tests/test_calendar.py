import re

import pytest

from matinee.films.actions import add_title, record_change, report_release, take_back_row
from matinee.site.plates import calendar, calendar_year
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


def test_a_release_that_is_over_stands_in_its_year(newsroom):
    film = a_film("The Far Shore", a_desk_source())
    newsroom.post(films=(film,))
    report_release(film, a_desk_source(), territory="RU", date="2021-05")
    newsroom.bake()

    assert "The Far Shore" in newsroom.page("/calendar/ru/2021")
    assert "The Far Shore" in newsroom.page("/calendar/2021")
    assert '"/calendar/ru/2021"' in newsroom.page("/calendar/ru")
    assert "calendar/us/2021.html" not in newsroom.files()


def test_a_release_that_moves_leaves_the_year_it_stood_in(newsroom):
    film, other = a_film("The Far Shore", a_desk_source()), a_film("Harrow Lane", a_desk_source())
    newsroom.post(films=(film, other))
    report_release(film, a_desk_source(), territory="RU", date="2021-05")
    report_release(other, a_desk_source(), territory="RU", date="2021")
    newsroom.bake()

    report_release(film, a_desk_source(), territory="RU", date="2022")
    newsroom.bake()

    assert "The Far Shore" not in newsroom.page("/calendar/ru/2021")
    assert "Harrow Lane" in newsroom.page("/calendar/ru/2021")
    assert "The Far Shore" in newsroom.page("/calendar/ru/2022")
    assert newsroom.files() == newsroom.bake_all()


def test_a_year_that_is_left_by_its_only_release_has_no_page(newsroom):
    film = a_film("The Far Shore", a_desk_source())
    newsroom.post(films=(film,))
    report_release(film, a_desk_source(), date="2021")
    newsroom.bake()
    assert {"calendar/2021.html", "calendar/us/2021.html"} <= newsroom.files().keys()

    report_release(film, a_desk_source(), date="2022")
    newsroom.bake()

    assert "calendar/2021.html" not in newsroom.files()
    assert newsroom.files() == newsroom.bake_all()


def _released(newsroom, *dates, territory="US"):
    films = [a_film(f"Film of {date}", a_desk_source()) for date in dates]
    newsroom.post(films=tuple(films))
    for film, date in zip(films, dates, strict=True):
        report_release(film, a_desk_source(), territory=territory, date=date)
    return films


def _films_on(newsroom, address):
    return re.findall(r"<a [^>]*>Film of (.*?)</a>", newsroom.page(address))


def test_a_calendar_shows_whole_months_until_there_are_enough_and_leads_to_the_others(newsroom, few):
    _released(newsroom, "2031-05-04", "2031-07-02", "2031-07-01", "2031-07", "2031-09-01", "2032", "")
    newsroom.bake()

    assert _films_on(newsroom, "/calendar/us") == ["2031-05-04", "2031-07-01", "2031-07-02", "2031-07", ""]
    assert '"/calendar/us/2031/09"' in newsroom.page("/calendar/us")
    assert '"/calendar/us/2031/07"' not in newsroom.page("/calendar/us")
    assert _films_on(newsroom, "/calendar/us/2031/09") == ["2031-09-01"]


def test_a_full_year_shows_the_first_of_each_month_and_leads_to_its_page(newsroom, few):
    _released(newsroom, "2021-05-04", "2021-05-05", "2021-07", "2021-22", "2021", "2022-03-04", "2022")
    newsroom.bake()

    assert _films_on(newsroom, "/calendar/us/2021") == ["2021-05-04", "2021-07", "2021-22", "2021"]
    assert '"/calendar/us/2021/05"' in newsroom.page("/calendar/us/2021")
    assert _films_on(newsroom, "/calendar/us/2021/05") == ["2021-05-04", "2021-05-05"]
    assert _films_on(newsroom, "/calendar/2021/07") == ["2021-07"]
    assert "calendar/us/2021/22.html" not in newsroom.files()
    assert _films_on(newsroom, "/calendar/us/2022") == ["2022-03-04", "2022"]


def test_a_release_that_moves_changes_the_calendars_of_its_territory_alone(newsroom, few):
    film, other = _released(newsroom, "2031-05-04", "2031-05-05")
    for territory, date in (("RU", "2031-05-04"), ("", "2031-05-20"), ("US", "2031-06-01")):
        report_release(other, a_desk_source(), territory=territory, date=date)
    report_release(film, a_desk_source(), territory="RU", date="2031-05-04")
    newsroom.bake()

    report_release(film, a_desk_source(), territory="US", date="2031-06-05")
    changed = newsroom.bake()

    pages = {path for path in changed if path.startswith("calendar")}
    assert pages == {
        *("calendar.html", "calendar.ics", "calendar/all/theatrical.html", "calendar/all/theatrical.ics"),
        *("calendar/us.html", "calendar/us.ics", "calendar/us/theatrical.html", "calendar/us/theatrical.ics"),
        *("calendar/2031.html", "calendar/2031/05.html", "calendar/2031/06.html", "calendar/us/2031.html"),
        *("calendar/us/2031/05.html", "calendar/us/2031/06.html"),
    }
    assert newsroom.files() == newsroom.bake_all()


def test_what_is_for_everywhere_stands_in_a_territory_that_comes_and_goes(newsroom):
    world, home = a_film("World", a_desk_source()), a_film("Home", a_desk_source())
    newsroom.post(films=(world, home))
    report_release(world, a_desk_source(), territory="", date="2021-03-04")
    newsroom.bake()

    source = a_desk_source()
    french = report_release(home, source, territory="FR", date="")
    newsroom.bake()
    assert "World" in newsroom.page("/calendar/fr/2021/03")
    assert newsroom.files() == newsroom.bake_all()

    take_back_row(french, source)
    newsroom.bake()
    assert not [path for path in newsroom.files() if path.startswith("calendar/fr")]
    assert newsroom.files() == newsroom.bake_all()


@pytest.fixture
def few(monkeypatch):
    """Pages that are full after two releases."""
    for plate in (calendar, calendar_year):
        monkeypatch.setattr(plate, "ENOUGH", 2)
    monkeypatch.setattr(calendar_year, "LEADS", 1)


def test_the_front_page_shows_each_film_once_those_at_home_first(newsroom):
    films = [a_film(title, a_desk_source()) for title in ("Elsewhere", "At home", "No poster", "Later")]
    newsroom.post(films=tuple(films))
    for film in (films[0], films[1], films[3]):
        _give_poster(film, newsroom.picture())
    report_release(films[0], a_desk_source(), territory="FR", date="2031-05-01")
    report_release(films[1], a_desk_source(), territory="US", date="2031-05-03")
    report_release(films[1], a_desk_source(), territory="US", channel="vod", date="2031-06-01")
    report_release(films[2], a_desk_source(), territory="US", date="2031-05-02")
    report_release(films[3], a_desk_source(), territory="US", date="2031-05")
    newsroom.bake()

    assert _opening_soon(newsroom) == ["At home", "Later", "Elsewhere"]

    _give_poster(films[2], newsroom.picture("teal"))
    _give_poster(films[3], None)
    newsroom.bake()

    assert _opening_soon(newsroom) == ["No poster", "At home", "Elsewhere"]
    assert newsroom.files() == newsroom.bake_all()


def _give_poster(film, picture):
    with record_change() as change:
        film.poster = picture
        film.save()
        change.film_ids.add(film.pk)


def _opening_soon(newsroom):
    _, _, soon = newsroom.page("/").partition('<ul class="wall">')
    return re.findall(r'wall-title">(.*?)<', soon.partition("</ul>")[0])
