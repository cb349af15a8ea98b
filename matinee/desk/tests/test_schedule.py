from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Revision

from matinee.desk import actions
from matinee.desk.models import Post
from matinee.desk.tests.forms import post_form

IN_AN_HOUR = timedelta(hours=1)
A_MINUTE = timedelta(minutes=1)


def test_a_scheduled_post_is_not_out_before_its_moment(draft, heard):
    post = actions.schedule(draft, timezone.now() + IN_AN_HOUR)
    assert not post.live
    assert actions.publish_due() == []
    assert not Post.objects.get().live


def test_it_goes_out_when_its_moment_has_come(draft, heard):
    actions.schedule(draft, timezone.now() + IN_AN_HOUR)
    heard.clear()
    assert actions.publish_due(timezone.now() + IN_AN_HOUR + A_MINUTE) == [draft]
    post = Post.objects.get()
    assert post.live
    assert post.published_at is not None
    assert heard == [draft.pk]
    assert actions.publish_due(timezone.now() + IN_AN_HOUR + A_MINUTE) == []


def test_a_moment_that_is_over_is_refused(draft):
    with pytest.raises(ValueError, match="choose a later moment"):
        actions.schedule(draft, timezone.now() - IN_AN_HOUR)


def test_a_new_version_of_a_published_post_waits_while_the_old_one_stays(published):
    published.headline = "The new one"
    actions.schedule(published, timezone.now() + IN_AN_HOUR)
    assert Post.objects.get().headline != "The new one"
    actions.publish_due(timezone.now() + IN_AN_HOUR + A_MINUTE)
    assert Post.objects.get().headline == "The new one"


def test_an_expired_post_is_taken_back(published, heard):
    Post.objects.filter(pk=published.pk).update(expire_at=timezone.now() - IN_AN_HOUR)
    assert actions.publish_due() == [published]
    assert not Post.objects.get().live
    assert heard == [published.pk]


def test_nothing_due_costs_one_query(draft, published, django_assert_num_queries):
    actions.publish_due()
    with django_assert_num_queries(1):
        assert actions.publish_due() == []


def test_one_that_fails_does_not_keep_the_others(draft, film, author, monkeypatch, caplog):
    moment = timezone.now() + IN_AN_HOUR
    actions.schedule(draft, moment)
    other = actions.schedule(Post(headline="Another", slug="another"), moment + A_MINUTE)
    settle = actions.settle

    def refuse_the_first(post):
        if post.pk == draft.pk:
            raise RuntimeError("no")
        settle(post)

    monkeypatch.setattr(actions, "settle", refuse_the_first)
    assert actions.publish_due(moment + 2 * A_MINUTE) == [other]
    assert f"Post {draft.pk} is due" in caplog.text
    assert not Post.objects.get(pk=draft.pk).live
    assert Revision.objects.filter(approved_go_live_at__isnull=False).count() == 1


def test_the_main_button_with_a_date_schedules_in_one_step(at_desk, editor, draft):
    sent = post_form(draft.headline, draft.slug, go_live_at="2099-01-05 09:00") | {"action-publish": "1"}
    at_desk(editor).post(reverse("desk_post:edit", args=[draft.pk]), sent)
    post = Post.objects.scheduled().get()
    assert str(timezone.localtime(post.goes_out_at)) == "2099-01-05 09:00:00-08:00"


def test_a_writer_is_told_that_a_date_alone_sends_nothing_out(at_desk, writer, editor, draft):
    address = reverse("desk_post:edit", args=[draft.pk])
    assert b"data-desk-schedule" not in at_desk(writer).get(address).content
    assert b"data-desk-schedule" in at_desk(editor).get(address).content


def test_of_two_workers_only_one_sends_a_post_out(draft, heard, monkeypatch):
    actions.schedule(draft, timezone.now() + IN_AN_HOUR)
    heard.clear()
    found = list(actions._timed(timezone.now(), timezone.now() + IN_AN_HOUR + A_MINUTE))
    monkeypatch.setattr(actions, "_timed", lambda after, until: found)
    assert actions.publish_due() == [draft]
    assert actions.publish_due() == []
    assert heard == [draft.pk]


def test_of_two_workers_only_one_takes_a_post_back(published, heard, monkeypatch):
    Post.objects.filter(pk=published.pk).update(expire_at=timezone.now() - IN_AN_HOUR)
    found = list(actions._timed(timezone.now(), timezone.now()))
    monkeypatch.setattr(actions, "_timed", lambda after, until: found)
    assert actions.publish_due() == [published]
    assert actions.publish_due() == []
    assert heard == [published.pk]
