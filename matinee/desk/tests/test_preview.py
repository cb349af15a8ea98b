import pytest
from django.http import HttpResponse
from django.urls import reverse

from matinee.desk import preview
from matinee.desk.tests.forms import post_form


@pytest.fixture
def renderers(monkeypatch):
    kept = []
    monkeypatch.setattr(preview, "_renderers", kept)
    return kept


def preview_of(client, draft, **fields):
    address = reverse("desk_post:preview_on_edit", args=[draft.pk])
    client.post(address, post_form(**fields))
    return client.get(address)


def test_the_registered_renderer_draws_the_unsaved_post(at_desk, editor, draft, renderers):
    preview.register(lambda post, request, mode: HttpResponse(f"drawn: {post.headline}"))
    response = preview_of(at_desk(editor), draft, headline="As typed just now", slug=draft.slug)
    assert response.content == b"drawn: As typed just now"


def test_without_a_renderer_a_plain_page_shows_the_words(at_desk, editor, draft, renderers):
    response = preview_of(at_desk(editor), draft, headline="As typed just now", slug=draft.slug)
    assert b"As typed just now" in response.content
    assert b"Filmed in orbit." in response.content
