"""What is said after a post was sent out."""

import html
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from matinee.desk.models import Post
from matinee.desk.tests.forms import post_form


@pytest.fixture
def told(at_desk, editor):
    """Sends a post's form with the publish button and gives what the next screen says."""

    def told(post=None, **fields):
        address = reverse("desk_post:edit", args=[post.pk]) if post else reverse("desk_post:add")
        sent = post_form(**fields) | {"action-publish": "action-publish"}
        shown = at_desk(editor).post(address, sent, follow=True).content.decode()
        return html.unescape(shown.partition('class="messages"')[2].partition("</ul>")[0])

    return told


def test_a_published_post_is_told_with_its_public_address(told, draft):
    said = told(draft, headline="Up there", slug="up-there")
    path = Post.objects.get().get_absolute_url()
    assert f"“Up there” is published at http://localhost:8000{path}" in " ".join(said.split())
    assert f'href="{path}"' in said


def test_a_new_one_too(told):
    assert "“A headline” is published at" in told()
    assert Post.objects.get().live


def test_the_address_is_the_one_that_readers_use_in_any_script(told, draft):
    said = told(draft, headline="Вызов", slug="вызов")
    assert "/%D0%B2%D1%8B%D0%B7%D0%BE%D0%B2" in said


def test_a_scheduled_post_is_told_with_its_moment_in_the_publications_zone(told, draft):
    said = " ".join(told(draft, headline="Later", slug="later", go_live_at="2099-01-05 09:00").split())
    assert "“Later” goes out by itself on 5 January 2099 at 09:00 (America/Los_Angeles)." in said
    assert "See its page" not in said


def test_a_moment_that_is_over_publishes_now_and_says_so(told, draft):
    over = timezone.localtime() - timedelta(hours=1)
    assert "is published at" in told(draft, headline="Now", slug="now", go_live_at=f"{over:%Y-%m-%d %H:%M}")


def test_hostile_words_in_a_headline_stay_words(at_desk, editor, draft):
    sent = post_form(headline="<script>alert(1)</script>", slug="x") | {"action-publish": "action-publish"}
    shown = (
        at_desk(editor).post(reverse("desk_post:edit", args=[draft.pk]), sent, follow=True).content.decode()
    )
    assert "“&lt;script&gt;alert(1)&lt;/script&gt;” is published" in shown
    assert "<script>alert(1)" not in shown


def test_saving_a_draft_says_what_it_always_said(at_desk, editor, draft):
    sent = post_form(draft.headline, draft.slug)
    shown = at_desk(editor).post(reverse("desk_post:edit", args=[draft.pk]), sent, follow=True)
    assert "is published at" not in shown.content.decode()
