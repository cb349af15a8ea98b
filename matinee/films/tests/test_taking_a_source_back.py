from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from matinee.films.actions import (
    add_credit,
    add_title,
    merge,
    person_named,
    report_distribution,
    report_outside_id,
    report_release,
    report_shoot,
    report_showing,
    report_video,
    take_back,
    take_back_row,
)
from matinee.films.models import Channel, Credit, Film, Person, Release, Report, Source, Title, Video
from matinee.films.tests.snapshot import snapshot
from matinee.testing import DAY, a_film, a_person, a_source, the_challenge

pytestmark = pytest.mark.django_db


def story(release):
    release.refresh_from_db()
    former = [(row.date, row.source, row.replaced_by) for row in release.former.order_by("pk")]
    return [*former, (release.date, release.source)]


def test_what_only_it_reported_goes_and_the_source_can_be_deleted():
    film = the_challenge()
    before = snapshot()
    source = a_source("Second", DAY + timedelta(days=1))
    person = person_named("Vladimir Mashkov", source)
    add_credit(film, source, person)
    report_video(film, source, "https://youtu.be/abc")
    report_shoot(film, source, "ISS")
    report_distribution(film, source, "Central Partnership", "RU")
    report_showing(film, source, "Sochi Open", 2023)
    report_outside_id(film, source, "imdb", "tt1")
    report_release(film, source, "RU", date="2023-04")
    take_back(source)
    after = snapshot()
    for kept in ("films.Company", "films.Festival"):
        del before[kept], after[kept]
    assert after == before
    source.delete()


def test_a_changed_release_goes_back_to_what_it_replaced():
    film, first, second = a_film(), a_source("First"), a_source("Second", DAY + timedelta(days=1))
    release = report_release(film, first, "RU", date="2023-04")
    report_release(film, second, "RU", date="2023-04-20")
    take_back(second)
    assert story(release) == [("2023-04", first)]
    assert (release.earliest, release.latest) == (date(2023, 4, 1), date(2023, 4, 30))


def test_a_report_in_the_middle_leaves_the_history_joined():
    film = a_film()
    sources = [a_source(str(number), DAY + timedelta(days=number)) for number in range(4)]
    for source, told in zip(sources, ["", "2023", "2023-04", "2023-04-20"], strict=True):
        release = report_release(film, source, "RU", date=told)
    take_back(sources[1])
    assert story(release) == [
        ("", sources[0], sources[2]),
        ("2023-04", sources[2], sources[3]),
        ("2023-04-20", sources[3]),
    ]


def test_when_what_stood_between_is_gone_the_same_said_twice_is_one():
    film = a_film()
    sources = [a_source(str(number), DAY + timedelta(days=number)) for number in range(3)]
    for source, told in zip(sources, ["2023-04", "2023-05", "2023-04"], strict=True):
        release = report_release(film, source, "RU", date=told)
    take_back(sources[1])
    assert story(release) == [("2023-04", sources[0])]
    take_back(sources[0])
    assert story(release) == [("2023-04", sources[2])]


def test_a_release_that_another_also_reported_becomes_the_others():
    film, first, second = a_film(), a_source("First"), a_source("Second")
    release = report_release(film, first, "RU", date="2023-04")
    report_release(film, second, "RU", date="2023-04")
    take_back(first)
    assert story(release) == [("2023-04", second)]
    take_back(second)
    assert not Release.objects.exists()


def test_what_another_also_reported_stays_as_the_other_had_it():
    film, person = a_film(), a_person("Yulia Peresild")
    first, second = a_source("First"), a_source("Second")
    add_credit(film, first, person)
    add_credit(film, second, person, character="Zhenya", is_voice=True)
    take_back(second)
    credit = Credit.objects.get()
    assert (credit.source, credit.character, credit.is_voice) == (first, "", False)
    assert not Report.objects.exists()
    take_back(first)
    assert not Credit.objects.exists()


def test_taking_the_first_back_leaves_what_the_second_said():
    film = a_film()
    first, second = a_source("First"), a_source("Second")
    report_video(film, first, "https://youtu.be/abc", language="ru")
    report_video(film, second, "https://youtu.be/abc", published_on=date(2023, 1, 2))
    take_back(first)
    video = Video.objects.get()
    assert (video.source, video.language, video.published_on) == (second, "", date(2023, 1, 2))


def test_a_fact_filled_in_goes_even_if_the_row_was_anothers():
    film, person = a_film(), a_person()
    first, second, third = (a_source(str(number)) for number in range(3))
    for source, character in ((first, ""), (second, "Zhenya"), (third, "")):
        add_credit(film, source, person, character=character)
    take_back(second)
    credit = Credit.objects.get()
    assert (credit.source, credit.character, Report.objects.count()) == (first, "", 2)


def test_a_film_that_only_it_knew_goes_with_it():
    source = a_source()
    the_challenge(source)
    take_back(source)
    assert not Film.objects.exists()
    assert not Person.objects.exists()
    source.delete()


def test_a_film_that_others_speak_of_keeps_its_title_as_the_records_own():
    source, other = a_source(), a_source("Second")
    film = the_challenge(source)
    report_release(film, other, "RU")
    take_back(source)
    film.refresh_from_db()
    title = film.titles.get()
    assert (film.title, title.text, title.source.kind) == ("The Challenge", "The Challenge", Source.Kind.DESK)
    assert list(Film.objects.finds("challenge")) == [film]
    source.delete()


def test_without_its_main_title_a_film_is_called_by_another():
    source, other = a_source(), a_source("Second")
    film = a_film(source=source)
    add_title(film, other, "Вызов", Title.Kind.ORIGINAL)
    take_back(source)
    film.refresh_from_db()
    assert (film.title, film.slug) == ("Вызов", "the-challenge")
    assert not Film.objects.finds("challenge").exists()


def test_a_person_who_has_a_credit_from_another_stays():
    source, other = a_source(), a_source("Second")
    person = a_person(source=source)
    add_credit(a_film(source=other), other, person)
    take_back(source)
    assert Person.objects.finds("klim shipenko").get() == person


def test_one_row_can_be_taken_back():
    film, source, other = a_film(), a_source("First"), a_source("Second")
    only = report_video(film, source, "https://youtu.be/abc")
    both = report_video(film, source, "https://youtu.be/def")
    report_video(film, other, "https://youtu.be/def")
    take_back_row(only, source)
    take_back_row(both, source)
    assert [(video.url, video.source) for video in film.videos.all()] == [("https://youtu.be/def", other)]


def test_taking_back_reaches_what_was_merged_away():
    source = a_source()
    kept, absorbed = a_film("The Challenge", a_source("First")), a_film("Challenge", source)
    report_release(absorbed, source, "RU", date="2023-04")
    merge(kept, absorbed)
    take_back(source)
    assert not kept.releases.exists()
    assert Film.objects.standing().get() == kept


REPORTS = st.lists(
    st.tuples(
        st.integers(0, 3),  # who
        st.sampled_from(["RU", "US"]),
        st.sampled_from([Channel.THEATRICAL, Channel.STREAMING]),
        st.sampled_from(["", "2023", "2023-04", "2023-21"]),
    ),
    max_size=8,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(REPORTS, st.integers(0, 3))
def test_reports_taken_back_leave_what_the_others_alone_would_have_left(
    transactional_rollback, reports, gone
):
    with transactional_rollback():
        sources = [a_source(str(number), DAY + timedelta(days=number)) for number in range(4)]
        both, others = a_film("Both", a_source()), a_film("Others", a_source())
        for who, *said, told in reports:
            report_release(both, sources[who], *said, date=told)
            if who != gone:
                report_release(others, sources[who], *said, date=told)
        take_back(sources[gone])
        assert _standing(both) == _standing(others)
        assert not Release.objects.filter(source=sources[gone]).exists()
        for source in sources:
            take_back(source)
        assert not Release.objects.exists()
        assert not Report.objects.exists()


def _standing(film):
    return sorted(film.releases.values_list("territory", "channel", "outlet", "date", "source__headline"))
