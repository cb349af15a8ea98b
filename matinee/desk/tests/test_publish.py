from datetime import UTC, datetime

import pytest
from django.db import transaction
from django.urls import reverse
from wagtail.models import Revision

from matinee.desk import actions
from matinee.desk.models import Post
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
    data = form_data(draft)
    response = at_desk(editor).post(
        reverse("desk_post:edit", args=[draft.pk]), data | {"action-publish": "1"}
    )
    assert response.status_code == 302, response.context["form"].errors
    assert Post.objects.get().live
    assert heard == [draft.pk]


def form_data(post):
    return {
        "headline": post.headline,
        "slug": post.slug,
        "standfirst": "",
        "hero": "",
        "body-count": "0",
        "source_name": "",
        "source_url": "",
        "published_at": "",
        "go_live_at": "",
        "expire_at": "",
        **{
            f"{relation}-{key}": value
            for relation in ("subjects", "bylines", "filings")
            for key, value in (
                ("TOTAL_FORMS", 0),
                ("INITIAL_FORMS", 0),
                ("MIN_NUM_FORMS", 0),
                ("MAX_NUM_FORMS", 1000),
            )
        },
    }
