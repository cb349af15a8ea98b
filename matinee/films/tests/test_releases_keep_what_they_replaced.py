from datetime import date

import pytest

from matinee.films.actions import change_release, report_release
from matinee.films.models import Channel, Release, Report
from matinee.films.queries import history_of
from matinee.testing import a_film, a_source

pytestmark = pytest.mark.django_db

JANUARY, FEBRUARY, MARCH = (date(2023, month, 1) for month in (1, 2, 3))


@pytest.fixture
def film():
    return a_film()


@pytest.fixture
def january():
    return a_source("In January", JANUARY)


@pytest.fixture
def february():
    return a_source("In February", FEBRUARY)


@pytest.fixture
def march():
    return a_source("In March", MARCH)


def story(release):
    """All that a release said, oldest first: date, who said it, who replaced it."""
    release.refresh_from_db()
    former = [(row.date, row.source, row.replaced_by) for row in history_of(release)]
    return [*former, (release.date, release.source)]


def test_a_first_report_stands_with_the_days_it_spans(film, january):
    release = report_release(film, january, "RU", date="2023-21")
    assert (release.earliest, release.latest) == (date(2023, 3, 1), date(2023, 5, 31))
    assert story(release) == [("2023-21", january)]


def test_none_yet_is_a_date(film, january):
    release = report_release(film, january, "US")
    assert (release.date, release.earliest, release.latest) == ("", None, None)


def test_a_change_keeps_what_it_replaced_and_who_said_what(film, january, february, march):
    release = report_release(film, january, "RU")
    assert report_release(film, february, "RU", date="2023-04") == release
    assert report_release(film, march, "RU", date="2023-04-20") == release
    assert story(release) == [("", january, february), ("2023-04", february, march), ("2023-04-20", march)]
    assert release.earliest == date(2023, 4, 20)


def test_the_same_said_again_changes_nothing(film, january, february):
    release = report_release(film, january, "RU", date="2023-04")
    report_release(film, january, "RU", date="2023-04")
    report_release(film, february, "RU", date="2023-04")
    assert story(release) == [("2023-04", january)]
    assert [report.source for report in Report.objects.all()] == [february]


def test_an_older_report_that_comes_late_goes_into_the_history(film, january, february, march):
    release = report_release(film, march, "RU", date="2023-04-20")
    report_release(film, january, "RU")
    report_release(film, february, "RU", date="2023-04")
    assert story(release) == [("", january, february), ("2023-04", february, march), ("2023-04-20", march)]


def test_an_older_source_that_said_the_same_is_the_first_to_have_said_it(film, january, february):
    release = report_release(film, february, "RU", date="2023-04")
    report_release(film, january, "RU", date="2023-04")
    assert story(release) == [("2023-04", january)]


def test_territories_channels_and_outlets_are_releases_of_their_own(film, january):
    for territory, channel, outlet in [
        ("RU", Channel.THEATRICAL, ""), ("US", Channel.THEATRICAL, ""), ("RU", Channel.STREAMING, "Netflix"),
        ("RU", Channel.STREAMING, "MUBI"), ("", Channel.STREAMING, "Netflix"),
    ]:  # fmt: skip
        report_release(film, january, territory, channel, outlet, "2023")
    assert Release.objects.count() == 5
    assert Release.objects.filter(former=None).count() == 5


def test_an_outlet_is_filled_in_where_there_was_none(film, january, february):
    release = report_release(film, january, "US", Channel.STREAMING)
    assert report_release(film, february, "US", Channel.STREAMING, "MUBI", "2023-05-05") == release
    release.refresh_from_db()
    assert (release.outlet, release.former.get().outlet) == ("MUBI", "")


def test_without_an_outlet_the_only_release_of_the_channel_is_meant(film, january, february):
    release = report_release(film, january, "US", Channel.STREAMING, "MUBI")
    report_release(film, february, "US", Channel.STREAMING, date="2023-05-05")
    release.refresh_from_db()
    assert (release.outlet, release.date) == ("MUBI", "2023-05-05")


def test_between_two_outlets_nobody_guesses(film, january, february):
    for outlet in ("MUBI", "Netflix"):
        report_release(film, january, "US", Channel.STREAMING, outlet)
    third = report_release(film, february, "US", Channel.STREAMING, date="2023-05-05")
    assert (third.outlet, Release.objects.count()) == ("", 3)


def test_a_change_by_name_keeps_the_rest_and_the_history(film, january, february):
    release = report_release(film, february, "RU", date="2023-04-20")
    change_release(release, january, channel=Channel.LIMITED)
    assert story(release) == [("2023-04-20", february, january), ("2023-04-20", january)]
    assert (release.channel, release.former.get().channel) == (Channel.LIMITED, Channel.THEATRICAL)


def test_a_date_can_be_called_off(film, january, february):
    release = report_release(film, january, "RU", date="2023-04-20")
    change_release(release, february, date="")
    assert story(release) == [("2023-04-20", january, february), ("", february)]
    assert release.earliest is None
