"""The server's part in losing nothing."""

from uuid import uuid4

import pytest
from django.urls import reverse

from matinee.desk.models import Post
from matinee.desk.tests.forms import post_form

KEPT = str(uuid4())


@pytest.fixture
def client(at_desk, editor):
    return at_desk(editor)


def differs(client, post, **fields):
    address = reverse("desk_post:differs", args=[post.pk] if post else [])
    return client.post(address, post_form(**fields)).json()


def test_what_differs_is_told_field_by_field(client, draft):
    told = differs(client, draft, headline="Other words", slug=draft.slug)
    assert told["differs"]
    assert "Other" in told["html"]
    assert told["revision"] == str(draft.latest_revision_id)


def test_what_was_saved_just_now_does_not_differ(client, draft):
    form = post_form(slug=draft.slug) | {"body-0-id": KEPT}
    client.post(reverse("desk_post:edit", args=[draft.pk]), form)
    told = client.post(reverse("desk_post:differs", args=[draft.pk]), form).json()
    assert not told["differs"], told["html"]


def test_a_film_that_was_chosen_and_not_saved_differs(client, draft, film):
    draft.body, draft.subjects = [], []
    draft.save_revision()
    form = post_form(headline=draft.headline, slug=draft.slug, text="", films=[film])
    told = client.post(reverse("desk_post:differs", args=[draft.pk]), form).json()
    assert "The Challenge" in told["html"]


def test_looking_at_what_differs_saves_nothing(client, draft):
    differs(client, draft, headline="Other words", slug=draft.slug)
    assert Post.objects.get().get_latest_revision_as_object().headline == draft.headline


def test_hostile_words_are_escaped(client, draft):
    told = differs(client, draft, headline="<script>alert(1)</script>", slug=draft.slug)
    assert "<script" not in told["html"]


def test_a_text_with_errors_is_compared_as_far_as_it_goes(client, draft):
    told = differs(client, draft, headline="Other words", slug="not a slug!")
    assert told["differs"]
    assert "Not compared" in told["html"]


def test_those_who_may_not_write_are_told_nothing(client, draft, editor):
    editor.groups.clear()
    assert client.post(reverse("desk_post:differs", args=[draft.pk]), post_form()).status_code == 302


def test_taking_back_shows_the_text_and_saves_nothing(client, draft):
    address = reverse("desk_post:edit", args=[draft.pk])
    page = client.post(address, post_form(headline="Taken back") | {"take-back": "1", "kept": KEPT})
    assert "Taken back" in page.content.decode()
    assert KEPT in page.content.decode()
    assert Post.objects.get().get_latest_revision_as_object().headline == draft.headline


def test_a_saved_text_is_named_to_the_next_page(client, draft):
    address = reverse("desk_post:edit", args=[draft.pk])
    answer = client.post(address, post_form() | {"kept": KEPT})
    assert answer.cookies["desk_saved"].value == KEPT


def test_what_is_no_id_is_not_echoed(client, draft):
    address = reverse("desk_post:edit", args=[draft.pk])
    answer = client.post(address, post_form() | {"kept": "x; path=/"})
    assert "desk_saved" not in answer.cookies


def test_a_new_post_that_is_sent_twice_is_made_once(client):
    form = post_form(text="") | {"kept": KEPT}
    json = {"headers": {"accept": "application/json"}}
    assert client.post(reverse("desk_post:add"), form, **json).json()["success"]
    again = client.post(reverse("desk_post:add"), form | {"headline": "More"}, follow=True, **json).json()
    assert again["url"] == reverse("desk_post:edit", args=[Post.objects.get().pk])
    assert Post.objects.get().get_latest_revision_as_object().headline == "More"


def test_pressing_save_on_an_older_version_asks_first(client, draft, writer):
    page = client.get(reverse("desk_post:edit", args=[draft.pk])).context
    loaded = {
        "loaded_revision_id": page["object"].latest_revision_id,
        "loaded_revision_created_at": page["loaded_revision_created_at"],
    }
    draft.headline = "By the writer"
    newer = draft.save_revision(user=writer)
    address = reverse("desk_post:edit", args=[draft.pk])
    asked = client.post(address, post_form(headline="Mine") | loaded)
    assert "Writer saved a newer version" in asked.content.decode()
    assert asked.context["autosave_enabled"] is False
    assert Post.objects.get().latest_revision_id == newer.pk
    client.post(address, post_form(headline="Mine") | loaded | {"seen_revision": newer.pk})
    assert Post.objects.get().get_latest_revision_as_object().headline == "Mine"
