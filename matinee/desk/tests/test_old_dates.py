"""Which words name a day that a release had before, and where they still stand."""

import dataclasses

import pytest
from django.urls import reverse

from matinee.desk import actions
from matinee.desk.old_dates import naming
from matinee.films.actions import report_release
from matinee.testing import a_source


@pytest.fixture
def in_language(settings):
    def speak(language):
        settings.PUBLICATION = dataclasses.replace(settings.PUBLICATION, language=language)

    return speak


@pytest.mark.parametrize(
    ("language", "edtf", "words"),
    [
        ("en", "2023-03-03", "in theaters March 3rd, 2023"),
        ("en", "2023-03-03", "on 3 March"),
        ("en-GB", "2023-03-03", "from Mar. 3"),
        ("en", "2023-03", "in March 2023"),
        ("de", "2023-03-03", "am 3. März im Kino"),
        ("de", "2023-03-03", "opens March 3"),
        ("fr", "2023-05-01", "au cinéma le 1er mai 2023"),
        ("es", "2023-04-20", "el 20 de abril"),
        ("ru", "2023-04-20", "выйдет 20 апреля"),
        ("ru", "2023-04", "Апрель 2023 года"),
    ],
)
def test_a_day_is_known_in_the_language_of_the_publication(in_language, language, edtf, words):
    in_language(language)
    assert naming(edtf).search(words)


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2026-04-02", "It opens April 20"),
        ("2026-04-02", "12 April"),
        ("2026-04", "April 2027"),
        ("2026-05-03", "he may 30 times"),
    ],
)
def test_another_day_is_not_taken_for_it(edtf, words):
    assert not naming(edtf).search(words)


@pytest.mark.parametrize("edtf", ["", "2026", "2026-21", "2026-13", "words", "-", "2026-02-30"])
def test_what_is_no_day_or_month_has_no_words(edtf):
    assert naming(edtf) is None


def test_a_language_that_nobody_knows_is_read_as_english(in_language):
    in_language("xx")
    assert naming("2026-04-02").search("April 2")


@pytest.mark.django_db
def test_a_films_screen_names_the_posts_that_still_say_the_old_date(at_desk, editor, film, draft):
    draft.body = [("paragraph", "<p>It opens on April 2nd in the US.</p>")]
    actions.publish(draft)
    report_release(film, a_source("First"), "US", date="2026-04-02")
    report_release(film, a_source("Then"), "US", date="2026-05-01")
    page = at_desk(editor).get(reverse("films_film:edit", args=[film.pk])).content.decode()
    named = page.partition("Still says the old date:")[2][:300]
    assert draft.headline in named
    assert reverse("desk_post:edit", args=[draft.pk]) in named
