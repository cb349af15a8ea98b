"""What no hand types but clipboards, scripts and half an emoji send: told or mended, never lost."""

import json

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, streamfield

from matinee.desk.models import Post
from matinee.desk.tests.forms import film_form, post_form
from matinee.films.models import Film


def content(text, **link):
    ranges = [{"offset": 0, "length": len(text), "key": 0}] if link else []
    block = {"key": "a", "text": text, "type": "unstyled", "depth": 0}
    block |= {"inlineStyleRanges": [], "entityRanges": ranges}
    entities = {"0": {"mutability": "MUTABLE", **link}} if link else {}
    return streamfield([("paragraph", json.dumps({"blocks": [block], "entityMap": entities}))])


@pytest.fixture
def sends(at_desk, editor):
    client = at_desk(editor)
    return lambda **fields: client.post(reverse("desk_post:add"), post_form(**fields))


@pytest.mark.parametrize("field", ["published_at", "go_live_at", "expire_at"])
@pytest.mark.parametrize("moment", ["0001-01-01 00:00", "0999-12-31 00:00", "9999-12-31 23:59"])
def test_a_moment_that_no_calendar_can_hold_is_refused_and_the_words_stay(sends, field, moment):
    response = sends(**{field: moment})
    (error,) = response.context["form"].errors[field]
    assert "write 1000 to 9998" in error
    assert b"Filmed in orbit." in response.content
    assert not Post.objects.exists()


@pytest.mark.parametrize("pasted", ["\ud83c", "\x0b", "\x08"], ids=["half an emoji", "break", "control"])
def test_what_no_database_takes_is_left_out_of_the_words(sends, pasted):
    sends(body=content(f"Filmed{pasted} in orbit."))
    assert "Filmed" in str(Post.objects.get().body)
    assert pasted not in str(Post.objects.get().body)


@pytest.mark.parametrize("target", ["x", "9" * 30])
def test_a_choice_that_is_none_is_told_and_the_words_stay(sends, target):
    response = sends(subjects=inline_formset([{"film": target}]))
    (errors,) = response.context["form"].formsets["subjects"].errors
    assert list(errors) == ["film"]
    assert b"Filmed in orbit." in response.content


def test_the_screen_that_merges_opens_without_the_other_one(at_desk, editor, film):
    merging = reverse("films_film:merge", args=[film.pk])
    assert at_desk(editor).get(f"{merging}?other=x").status_code == 200


@pytest.mark.parametrize("target", ["x", '1" onclick="x', "", None])
def test_a_post_with_a_link_to_nothing_still_opens(sends, at_desk, editor, target):
    sends(body=content("A film", type="FILM-LINK", data={"id": target}))
    edit = reverse("desk_post:edit", args=[Post.objects.get().pk])
    assert at_desk(editor).get(edit).status_code == 200


def test_a_year_that_no_film_is_of_is_told(at_desk, editor):
    response = at_desk(editor).post(reverse("films_film:add"), film_form(year="99999"))
    assert response.context["form"].errors["year"] == [
        "99999 is no possible year: write four figures, as 2023."
    ]
    assert not Film.objects.exists()
