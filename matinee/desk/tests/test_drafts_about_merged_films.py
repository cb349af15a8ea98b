import pytest
from django.urls import reverse

from matinee.desk import actions
from matinee.desk.models import Post, PostFilm
from matinee.desk.tests.forms import post_form
from matinee.films.actions import merge, take_apart
from matinee.films.models import Video
from matinee.testing import a_film

pytestmark = pytest.mark.django_db


def a_draft(*films):
    """A live post whose newer draft names these films; the row names none."""
    post = actions.publish(Post(headline="Trailer", slug="trailer"))
    post.subjects = [PostFilm(film=film) for film in films]
    post.body = [("video", {"url": "https://youtu.be/abcdefghijk", "kind": "trailer"})]
    post.save_revision()
    return post


def publish_draft(post):
    post.get_latest_revision().publish()
    return [subject.film for subject in Post.objects.get(pk=post.pk).subjects.all()]


def test_a_draft_is_published_about_the_film_that_its_film_became():
    first, second, third = a_film("First"), a_film("Second"), a_film("Third")
    post = a_draft(first)
    merge(second, first)
    merge(third, second)
    assert publish_draft(post) == [third]
    assert Video.objects.get().film == third


def test_two_films_that_became_one_are_named_once():
    kept, absorbed, other = a_film("Kept"), a_film("Absorbed"), a_film("Other")
    post = a_draft(absorbed, other, kept)
    merge(kept, absorbed)
    assert publish_draft(post) == [kept, other]


def test_also_where_the_published_post_named_both():
    kept, absorbed = a_film("Kept"), a_film("Absorbed")
    post = a_draft(absorbed, kept)
    assert publish_draft(post) == [absorbed, kept]
    Post.objects.get().save_revision()
    merge(kept, absorbed)
    assert publish_draft(Post.objects.get()) == [kept]


def test_a_film_taken_out_again_is_itself_again():
    kept, absorbed = a_film("Kept"), a_film("Absorbed")
    post = a_draft(absorbed)
    take_apart(merge(kept, absorbed))
    assert publish_draft(post) == [absorbed]


def test_the_editor_opens_the_draft_with_the_standing_film(at_desk, editor):
    kept, absorbed = a_film("Kept"), a_film("Absorbed")
    post = a_draft(absorbed)
    merge(kept, absorbed)
    client, edit = at_desk(editor), reverse("desk_post:edit", args=[post.pk])
    (form,) = client.get(edit).context["form"].formsets["subjects"].forms
    assert form["film"].value() == kept.pk
    client.post(edit, post_form("Trailer", "trailer", films=[kept]) | {"action-publish": "1"})
    assert [subject.film for subject in Post.objects.get().subjects.all()] == [kept]


def test_a_film_that_is_gone_is_left_out():
    gone, other = a_film("Gone"), a_film("Other")
    post = a_draft(gone, other)
    gone.delete()
    assert publish_draft(post) == [other]
