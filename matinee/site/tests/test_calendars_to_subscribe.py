from datetime import date

import icalendar
import pytest
import vobject

from matinee.films.actions import change_release, report_release
from matinee.films.models import Film, Release
from matinee.site import subscriptions
from matinee.testing import a_desk_source, a_film, a_source


@pytest.fixture
def shore(newsroom):
    film = a_film("The Far Shore", a_desk_source())
    newsroom.post(films=(film,))
    return film


def calendar(newsroom, address):
    read = icalendar.Calendar.from_ical((newsroom.public / address[1:]).read_bytes())
    assert not read.errors
    return read


def events(newsroom, address):
    return [str(event["SUMMARY"]) for event in calendar(newsroom, address).walk("VEVENT")]


def notes(newsroom, address):
    return [str(note["SUMMARY"]) for note in calendar(newsroom, address).walk("VJOURNAL")]


def test_a_release_is_a_day_in_all_its_calendars(newsroom, shore):
    report_release(
        shore, a_desk_source(), territory="RU", channel="streaming", outlet="Kion", date="2031-05-04"
    )
    newsroom.bake()

    (event,) = calendar(newsroom, "/calendar/ru.ics").walk("VEVENT")
    assert event["DTSTART"].dt == date(2031, 5, 4)
    assert str(event["SUMMARY"]) == "The Far Shore: streaming, Kion"
    assert event.categories == ["streaming"]
    assert str(event["URL"]) == "http://localhost:8000/films/the-far-shore"
    told = ["The Far Shore: streaming, Kion · Russia"]
    assert events(newsroom, "/calendar.ics") == events(newsroom, "/calendar/all/streaming.ics") == told
    assert events(newsroom, "/films/the-far-shore/calendar.ics") == told
    assert events(newsroom, "/calendar/ru/streaming.ics") == ["The Far Shore: streaming, Kion"]
    assert "calendar/ru/theatrical.ics" not in newsroom.files()
    assert events(newsroom, "/calendar/us.ics") == []


def test_a_second_reader_reads_it_too(newsroom, shore):
    report_release(shore, a_desk_source(), territory="RU", date="2031-05-04")
    newsroom.bake()

    event = vobject.readOne((newsroom.public / "calendar/ru.ics").read_text(encoding="utf-8")).vevent
    assert event.dtstart.value == date(2031, 5, 4)
    assert event.summary.value == "The Far Shore: in cinemas"


def test_every_file_has_what_the_standard_asks_for(newsroom, shore):
    report_release(shore, a_desk_source(), territory="RU", date="2031-05-04")
    report_release(shore, a_desk_source(), territory="FR")
    newsroom.bake()

    files = {path for path in newsroom.files() if path.endswith(".ics")}
    assert len(files) == 9
    for path in files:
        read = calendar(newsroom, f"/{path}")
        assert {"VERSION", "PRODID"} <= set(read), path
        assert read.subcomponents, path
        for entry in read.subcomponents:
            assert {"UID", "DTSTAMP", "SUMMARY"} <= set(entry), path


@pytest.mark.parametrize(
    ("told", "words"), [("2031-04", "April 2031"), ("2031-23", "autumn 2031"), ("", "no date yet")]
)
def test_what_has_no_day_yet_is_put_on_none(newsroom, shore, told, words):
    report_release(shore, a_desk_source(), territory="RU", date=told)
    newsroom.bake()

    assert events(newsroom, "/calendar/ru.ics") == []
    assert notes(newsroom, "/calendar/ru.ics") == [f"The Far Shore: in cinemas · {words}"]
    assert notes(newsroom, "/films/the-far-shore/calendar.ics") == [
        f"The Far Shore: in cinemas · Russia · {words}"
    ]


def test_a_calendar_without_any_says_so(newsroom, shore):
    newsroom.bake()

    assert notes(newsroom, "/calendar/us.ics") == ["Nothing is announced yet. Stay tuned."]
    assert "films/the-far-shore/calendar.ics" not in newsroom.files()


def test_a_festival_showing_is_called_one_and_stands_in_the_films_calendar_alone(newsroom, shore):
    report_release(shore, a_desk_source(), "FR", "festival", "Cannes", "2031-05-20")
    report_release(shore, a_desk_source(), "FR", "theatrical", date="2031-09-01")
    newsroom.bake()

    showing, release = calendar(newsroom, "/films/the-far-shore/calendar.ics").walk("VEVENT")
    assert str(showing["SUMMARY"]) == "The Far Shore: at a festival, Cannes · France"
    assert "A festival showing, not a release" in str(showing["DESCRIPTION"])
    assert "not a release" not in str(release["DESCRIPTION"])
    for address in ("/calendar.ics", "/calendar/fr.ics"):
        assert len(events(newsroom, address)) == 1
    assert "calendar/fr/festival.ics" not in newsroom.files()


def test_a_release_that_moves_is_the_same_one_revised(newsroom, shore):
    release = report_release(shore, a_source(day=date(2023, 1, 2)), territory="RU", date="2031-05-04")
    newsroom.bake()
    (before,) = calendar(newsroom, "/calendar/ru.ics").walk("VEVENT")

    change_release(release, a_source("It moves", date(2023, 3, 5)), date="2031-06-01")
    newsroom.bake()
    (after,) = calendar(newsroom, "/calendar/ru.ics").walk("VEVENT")

    assert (before["SEQUENCE"], after["SEQUENCE"]) == (0, 1)
    assert before["UID"] == after["UID"]
    assert after["DTSTART"].dt == date(2031, 6, 1)
    assert after["DTSTAMP"].dt.date() == date(2023, 3, 5)
    assert newsroom.files() == newsroom.bake_all()


def test_of_all_entries_an_edit_makes_only_those_that_it_changes(newsroom, shore):
    for day in range(1, 6):
        release = report_release(shore, a_desk_source(), territory="RU", date=f"2031-05-0{day}")
    newsroom.bake()
    before = subscriptions._entry.cache_info().misses

    change_release(release, a_desk_source(), date="2031-06-01")
    newsroom.bake()

    assert subscriptions._entry.cache_info().misses - before == 2  # in Russia's calendars, and in all others
    assert "The Far Shore: in cinemas" in events(newsroom, "/calendar/ru.ics")


def test_it_is_known_again_wherever_the_publication_and_the_film_move(newsroom, shore, settings):
    report_release(shore, a_desk_source(), territory="RU", date="2031-05-04")
    newsroom.bake()
    (before,) = calendar(newsroom, "/films/the-far-shore/calendar.ics").walk("VEVENT")

    Film.objects.filter(pk=shore.pk).update(slug="shore")
    settings.PUBLICATION = type(settings.PUBLICATION)(
        home=settings.PUBLICATION.home, name="Elsewhere", address="https://other.example.org"
    )
    newsroom.bake_all()
    (after,) = calendar(newsroom, "/films/shore/calendar.ics").walk("VEVENT")

    assert before["UID"] == after["UID"]
    assert str(after["URL"]) == "https://other.example.org/films/shore"
    assert "films/the-far-shore/calendar.ics" not in newsroom.files()


def test_no_two_releases_have_one_id(newsroom, shore):
    for territory in ("RU", "FR", ""):
        report_release(shore, a_desk_source(), territory=territory, date="2031")

    assert len(set(Release.objects.values_list("uid", flat=True))) == 3


def test_a_film_that_is_not_public_stands_in_no_calendar(newsroom, shore):
    hidden = a_film("Never told", a_desk_source())
    report_release(hidden, a_desk_source(), territory="RU", date="2031-05-04")
    report_release(shore, a_desk_source(), territory="RU", date="2031-05-05")
    newsroom.bake()

    assert events(newsroom, "/calendar/ru.ics") == ["The Far Shore: in cinemas"]
    assert "films/never-told/calendar.ics" not in newsroom.files()


def test_a_channel_that_is_left_by_its_only_release_has_no_calendar(newsroom, shore):
    release = report_release(shore, a_desk_source(), territory="RU", channel="tv", date="2021")
    newsroom.bake()
    assert {"calendar/ru/tv.ics", "calendar/ru/tv.html", "calendar/all/tv.html"} <= newsroom.files().keys()

    change_release(release, a_desk_source(), channel="vod")
    newsroom.bake()

    assert {"calendar/ru/vod.ics", "calendar/ru/vod.html"} <= newsroom.files().keys()
    assert not [path for path in newsroom.files() if "/tv." in path]
    assert newsroom.files() == newsroom.bake_all()
