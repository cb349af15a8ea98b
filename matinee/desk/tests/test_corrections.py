"""Corrections are entered in the post's form and go out when it is published again."""

import re

from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset

from matinee.desk.models import Correction, Post
from matinee.desk.tests.forms import post_form

ROWS = inline_formset([{"day": "2023-03-03", "text": "It was one film, not two."}])


def send(client, post, **more):
    address = reverse("desk_post:edit", args=[post.pk])
    return client.post(address, post_form(headline=post.headline, slug=post.slug, corrections=ROWS) | more)


def test_a_correction_is_signed_and_goes_out_when_the_post_is_published_again(at_desk, editor, published):
    client = at_desk(editor)
    send(client, published)
    assert not Correction.objects.exists()
    send(client, published, **{"action-publish": "1"})
    told = Correction.objects.get()
    assert (str(told.day), told.text, told.by) == ("2023-03-03", "It was one film, not two.", "Editor")


def test_an_empty_correction_is_refused(at_desk, editor, published):
    client = at_desk(editor)
    answer = send(client, published, **{"corrections-0-text": " ", "action-publish": "1"})
    assert answer.status_code == 200
    assert not Correction.objects.exists()


def test_a_post_that_was_never_out_has_nothing_to_correct(at_desk, editor, draft):
    page = at_desk(editor).get(reverse("desk_post:edit", args=[draft.pk])).content.decode()
    section = re.search(r'<section [^>]*id="panel-corrections-section"[^>]*>', page)
    assert section
    assert " hidden" in section[0]


def test_a_copy_takes_no_corrections_along(published):
    published.corrections = [Correction(text="It was one film, not two.")]
    assert not published.as_copy().corrections.all()


def test_a_withdrawn_post_keeps_its_corrections(at_desk, editor, published):
    send(at_desk(editor), published, **{"action-publish": "1"})
    Post.objects.get().unpublish()
    assert Correction.objects.count() == 1
