import pytest
from django.urls import reverse

from matinee.desk.forms.headline_slug import made_on_the_page
from matinee.desk.models import Post
from matinee.desk.tests.forms import post_form


@pytest.fixture
def sends(at_desk, editor):
    client = at_desk(editor)
    return lambda **fields: client.post(reverse("desk_post:add"), post_form(**fields))


def test_an_empty_slug_is_made_from_the_headline(sends):
    sends(headline="Trailer for ‘Вызов’", slug="")
    assert Post.objects.get().slug == "trailer-for-вызов"


def test_two_drafts_of_one_headline_are_told_apart(sends):
    sends(slug="")
    sends(slug="")
    assert {post.slug for post in Post.objects.all()} == {"a-headline", "a-headline-2"}


def test_a_typed_slug_that_is_taken_says_which_post_has_it(sends, published):
    response = sends(slug=published.slug)
    (error,) = response.context["form"].errors["slug"]
    assert published.headline in error
    assert reverse("desk_post:edit", args=[published.pk]) in error
    assert Post.objects.count() == 1


@pytest.mark.parametrize("autosaved", [False, True])
def test_a_slug_that_the_page_made_from_the_headline_is_made_free(at_desk, editor, published, autosaved):
    client = at_desk(editor)
    how = {"headers": {"accept": "application/json"}} if autosaved else {}
    headline = "The Challenge (trailer)"
    for _ in range(2):
        form = post_form(headline=headline, slug=made_on_the_page(headline))
        assert client.post(reverse("desk_post:add"), form, **how).status_code == (200 if autosaved else 302)
    assert set(Post.objects.exclude(pk=published.pk).values_list("slug", flat=True)) == {
        "the-challenge-trailer-2",
        "the-challenge-trailer-3",
    }


def test_a_slug_made_free_stays_while_the_page_sends_its_own(at_desk, editor):
    client = at_desk(editor)
    for _ in range(2):
        client.post(reverse("desk_post:add"), post_form())
    second = Post.objects.get(slug="a-headline-2")
    for _ in range(2):
        form = post_form(text="Filmed on the ground.")
        response = client.post(
            reverse("desk_post:edit", args=[second.pk]), form, headers={"accept": "application/json"}
        )
        assert response.status_code == 200
    second.refresh_from_db()
    assert second.slug == "a-headline-2"


def test_a_headline_pasted_on_two_lines_becomes_one(sends):
    sends(headline="Trailer for\r\n ‘The Challenge’", slug="")
    assert Post.objects.get().headline == "Trailer for ‘The Challenge’"


def test_a_draft_needs_a_headline(sends):
    assert sends(headline="").context["form"].errors["headline"]
    assert not Post.objects.exists()


def test_a_film_chosen_twice_is_refused(sends, film):
    response = sends(films=[film, film])
    assert "duplicate" in str(response.context["form"].formsets["subjects"].non_form_errors())
    assert not Post.objects.exists()


def test_paragraphs_left_empty_are_not_kept(sends):
    sends(text="")
    sends(headline="Another", slug="another", text=" ")
    assert [len(post.body) for post in Post.objects.all()] == [0, 0]
