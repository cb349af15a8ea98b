from datetime import date

import pytest

from matinee.films.actions import add_credit, by_hand, edited_by_hand, report_release, sign, take_back
from matinee.films.models import Credit, Film, Release, Report, Shoot, Source, Title
from matinee.testing import ALICE, BOB, a_desk_source, a_film, a_person, a_source, the_challenge

pytestmark = pytest.mark.django_db


def test_each_person_has_one_source_a_day():
    day = date(2023, 1, 2)
    assert by_hand(ALICE, day) == by_hand(ALICE, day)
    assert len({by_hand(ALICE, day), by_hand(BOB, day), by_hand(ALICE, date(2023, 1, 3))}) == 3
    assert by_hand(ALICE, day).kind == Source.Kind.DESK


def test_a_release_changed_in_a_form_keeps_what_it_replaced():
    film, post, hand = a_film(), a_source(), a_desk_source()
    release = report_release(film, post, "RU", date="2023-04")
    with edited_by_hand(film, hand):
        Release.objects.filter(pk=release.pk).update(date="2023-04-20")
    release.refresh_from_db()
    former = release.former.get()
    assert (release.date, release.source, release.earliest) == ("2023-04-20", hand, date(2023, 4, 20))
    assert (former.date, former.source, former.replaced_by) == ("2023-04", post, hand)
    take_back(hand)
    release.refresh_from_db()
    assert (release.date, release.source) == ("2023-04", post)


def test_changed_twice_in_one_day_it_keeps_both():
    film, hand = a_film(), a_desk_source()
    release = report_release(film, hand, "RU", date="2023")
    for told in ("2023-04", "2023-04-20"):
        with edited_by_hand(film, hand):
            Release.objects.filter(pk=release.pk).update(date=told)
    assert [row.date for row in release.former.all()] == ["2023", "2023-04"]


def test_a_form_that_changes_nothing_leaves_every_source():
    film = the_challenge()
    report_release(film, a_source("Second"), "RU")
    before = [row.source for row in (*film.titles.all(), *film.credits.all(), *film.releases.all())]
    with edited_by_hand(film, a_desk_source()):
        film.save()
    assert [row.source for row in (*film.titles.all(), *film.credits.all(), *film.releases.all())] == before


def test_a_changed_row_is_the_word_of_who_changed_it():
    film, hand = the_challenge(), a_desk_source()
    credit = film.credits.get(character="Zhenya Belyaeva")
    add_credit(film, a_source("Second"), credit.person, character="Zhenya Belyaeva")
    with edited_by_hand(film, hand):
        Credit.objects.filter(pk=credit.pk).update(character="Evgenia Belyaeva")
    credit.refresh_from_db()
    assert credit.source == hand
    assert not Report.objects.exists()


def test_another_order_says_nothing_new():
    film = the_challenge()
    credit = film.credits.first()
    with edited_by_hand(film, a_desk_source()):
        Credit.objects.filter(pk=credit.pk).update(sort_order=9)
    assert Credit.objects.get(pk=credit.pk).source == credit.source


def test_a_source_that_the_form_gave_is_kept():
    film, chosen = the_challenge(), a_source("Second")
    title = film.titles.get(text="Vyzov")
    with edited_by_hand(film, a_desk_source()):
        Title.objects.filter(pk=title.pk).update(text="Wyzow", source=chosen)
    assert Title.objects.get(pk=title.pk).source == chosen


def test_a_new_title_finds_the_film_and_names_it():
    film, hand = a_film(), a_desk_source()
    with edited_by_hand(film, hand):
        film.titles.filter(kind=Title.Kind.MAIN).update(text="The Dare")
    film.refresh_from_db()
    assert (film.title, film.slug) == ("The Dare", "the-challenge")
    assert list(Film.objects.finds("dare")) == [film]
    assert list(Film.objects.finds("challenge")) == []


def test_what_was_removed_leaves_no_report():
    film = a_film()
    credit = add_credit(film, a_source(), a_person())
    add_credit(film, a_source("Second"), credit.person, is_voice=True)
    with edited_by_hand(film, a_desk_source()):
        credit.delete()
    assert not Report.objects.exists()


def test_a_new_film_in_hand_is_signed_saved_and_settled():
    film, hand = Film(title="Salyut-7"), a_desk_source()
    film.titles.add(Title(text="Salyut-7"))
    film.shoots.add(Shoot(place="Star City"))
    sign(film, hand)
    with edited_by_hand(film, hand):
        film.save()
    assert (film.slug, film.titles.get().key, film.shoots.get().source) == ("salyut-7", "saliut 7", hand)
    assert list(Film.objects.finds("Салют")) == [film]
