"""A post that goes out is handed to delivery, once for ever, where a destination is set."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import OperationalError
from django.db.models.signals import pre_save
from django.utils import timezone

from matinee.delivery.actions import claim
from matinee.delivery.life import State
from matinee.delivery.models import Delivery, Message
from matinee.desk import actions
from matinee.desk.models import Post
from matinee.desk.sending import deliveries_of
from matinee.lib.publication import Webhook

HOOK = "https://hooks.example.org/reel"


@pytest.fixture
def hooked(settings):
    """A publication that tells a webhook of its posts."""
    settings.PUBLICATION = replace(settings.PUBLICATION, webhook=Webhook(HOOK, "between you and me"))


def test_without_a_destination_nothing_is_handed_in(draft):
    actions.publish(draft)
    assert not Message.objects.exists()


def test_a_new_post_is_handed_in_with_what_there_is_to_say(hooked, draft):
    post = actions.publish(draft)
    [delivery] = Delivery.objects.select_related("message")
    assert (delivery.destination, delivery.recipient, delivery.state) == ("webhook", HOOK, State.WAITING)
    assert delivery.message.key == f"post:{post.pk}"
    said = delivery.message.payload
    assert said["url"] == f"http://localhost:8000{post.get_absolute_url()}"
    assert (said["headline"], said["authors"], said["films"]) == (
        post.headline,
        ["Ada Reel"],
        ["The Challenge"],
    )


def test_what_changes_or_goes_out_again_is_no_news(hooked, draft):
    post = actions.publish(draft)
    post.headline = "Another headline"
    actions.publish(actions.unpublish(actions.publish(post)))
    assert Delivery.objects.count() == 1


def test_what_was_public_before_the_destination_was_set_is_no_news(published, settings, request):
    request.getfixturevalue("hooked")
    actions.publish(published)
    assert not Message.objects.exists()


def test_an_archive_that_is_settled_is_no_news(hooked, draft):
    Post.objects.filter(pk=draft.pk).update(live=True, published_at=timezone.now())
    actions.settle(Post.objects.get())
    assert not Message.objects.exists()


def test_a_scheduled_post_is_handed_in_when_its_moment_comes(hooked, draft):
    actions.schedule(draft, timezone.now() + timedelta(minutes=5))
    assert not Message.objects.exists()
    actions.publish_due(timezone.now() + timedelta(minutes=6))
    assert Delivery.objects.count() == 1


@pytest.fixture
def full_disk():
    """Nothing can be written into the outbox."""

    def refuse(**kwargs):
        raise OperationalError("database or disk is full")

    pre_save.connect(refuse, sender=Message)
    yield
    pre_save.disconnect(refuse, sender=Message)


def test_it_comes_and_goes_with_the_publishing(hooked, draft, full_disk):
    with pytest.raises(OperationalError):
        actions.publish(draft)
    assert not Post.objects.get().live


@pytest.mark.parametrize("leave", [actions.unpublish, Post.delete])
def test_what_leaves_before_it_is_delivered_is_not_delivered(hooked, draft, leave):
    leave(actions.publish(draft))
    assert Delivery.objects.get().state == State.TAKEN_BACK
    assert claim(timezone.now(), ["webhook"]) is None


def test_what_was_delivered_stays_delivered_when_the_post_leaves(hooked, draft):
    post = actions.publish(draft)
    Delivery.objects.update(state=State.HANDED_OVER)
    actions.unpublish(post)
    assert Delivery.objects.get().state == State.HANDED_OVER


def test_the_deliveries_of_many_posts_cost_one_query(hooked, draft, django_assert_num_queries):
    post = actions.publish(draft)
    with django_assert_num_queries(1):
        found = deliveries_of([post.pk, *range(1000, 1050)])
    assert [delivery.recipient for delivery in found[post.pk]] == [HOOK]
    assert found[1000] == []
