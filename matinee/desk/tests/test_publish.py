from datetime import UTC, datetime

import pytest
from django.db import transaction
from django.urls import reverse
from wagtail.models import Revision

from matinee.desk import actions
from matinee.desk.models import Post
from matinee.desk.tests.forms import post_form
from matinee.films.models import Source


def test_first_publication_dates_the_post_and_makes_its_source(draft, heard):
    post = actions.publish(draft)
    assert post.live
    assert post.published_at is not None
    assert post.fact_source.headline == post.headline
    assert post.fact_source.address == post.get_absolute_url()
    assert heard == [post.pk]


def test_the_date_stays_when_the_post_is_published_again(published):
    first = published.published_at
    published.headline = "Another headline"
    again = actions.publish(published)
    assert again.published_at == first
    assert again.fact_source_id == published.fact_source_id
    assert Source.objects.get().headline == "Another headline"


def test_a_date_set_by_hand_is_kept_and_makes_the_address(draft):
    # Still the evening of New Year's Eve in Los Angeles.
    draft.published_at = datetime(2023, 1, 1, 6, 0, tzinfo=UTC)
    post = actions.publish(draft)
    assert post.get_absolute_url() == "/2022/12/the-challenge-trailer"
    assert str(post.fact_source.reported_on) == "2022-12-31"


def test_reverting_to_a_version_from_before_publication_keeps_date_and_source(draft):
    before = draft.latest_revision
    post = actions.publish(draft)
    Revision.objects.get(pk=before.pk).publish()
    reverted = Post.objects.get()
    assert (reverted.published_at, reverted.fact_source_id) == (post.published_at, post.fact_source_id)


def test_whatever_publishes_the_revision_the_desk_settles_the_post(draft, heard):
    draft.latest_revision.publish()
    assert heard == [draft.pk]
    assert Post.objects.get().fact_source.address


def test_unpublishing_takes_the_address_from_the_source(published, heard):
    post = actions.unpublish(published)
    assert not post.live
    assert Source.objects.get().address == ""
    assert heard == [post.pk]


def test_deleting_a_post_deletes_its_source(published, heard):
    pk = published.pk
    published.delete()
    assert not Source.objects.exists()
    assert heard == [pk]


def test_what_fails_in_settling_leaves_nothing_published(draft, monkeypatch):
    def refuse(post):
        raise RuntimeError("no")

    monkeypatch.setattr(actions, "settle", refuse)
    with pytest.raises(RuntimeError), transaction.atomic():
        draft.latest_revision.publish()
    assert not Post.objects.get().live


def test_the_button_publishes(at_desk, editor, draft, heard):
    sent = post_form(draft.headline, draft.slug) | {"action-publish": "1"}
    response = at_desk(editor).post(reverse("desk_post:edit", args=[draft.pk]), sent)
    assert response.status_code == 302
    assert Post.objects.get().live
    assert heard == [draft.pk]


def test_saving_a_draft_of_a_published_post_changes_nothing_in_public(at_desk, editor, published, heard):
    sent = post_form("Not yet", published.slug)
    at_desk(editor).post(reverse("desk_post:edit", args=[published.pk]), sent)
    post = Post.objects.get()
    assert post.headline == published.headline
    assert post.has_unpublished_changes
    assert heard == []


def test_a_slug_that_was_taken_while_its_version_waited_gets_a_number(draft):
    version = draft.latest_revision
    Post.objects.filter(pk=draft.pk).update(slug="elsewhere")
    actions.publish(Post(headline="Quicker", slug="the-challenge-trailer"))
    version.publish()
    assert Post.objects.get(pk=draft.pk).slug == "the-challenge-trailer-2"


def test_a_draft_opens_though_its_film_was_deleted_since(draft, film, at_desk, editor):
    draft.has_unpublished_changes = True
    draft.save()
    draft.subjects.clear()
    draft.save()
    film.delete()
    assert at_desk(editor).get(reverse("desk_post:edit", args=[draft.pk])).status_code == 200
