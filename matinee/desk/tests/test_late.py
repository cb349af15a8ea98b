"""After an outage: what goes out by itself, and what asks first."""

from datetime import datetime, timedelta

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from wagtail.log_actions import registry

from matinee.desk import actions
from matinee.desk.columns import state_of
from matinee.desk.models import Post
from matinee.desk.tests.forms import post_form

MINUTE = timedelta(minutes=1)
WINDOW = settings.PUBLICATION.lateness


@pytest.fixture
def missed(draft):
    """A post whose moment went by an hour and a minute ago, while nobody worked."""
    return missed_by(draft, WINDOW + MINUTE)


def missed_by(post, lateness):
    actions.schedule(post, timezone.now() + timedelta(days=1))
    moment = timezone.now() - lateness
    waiting = post.revisions.filter(approved_go_live_at__isnull=False)
    assert waiting.update(approved_go_live_at=moment) == 1
    Post.objects.filter(pk=post.pk).update(go_live_at=moment)
    return Post.objects.get(pk=post.pk)


def answer(client, post, word, *, follow=False, **more):
    return client.post(reverse("desk_post:late", args=[post.pk]), {"answer": word, **more}, follow=follow)


def test_a_little_late_it_goes_out_by_itself(draft):
    missed_by(draft, WINDOW - MINUTE)
    assert actions.publish_due() == [draft]
    assert Post.objects.get().live


def test_too_late_it_stays_and_asks(missed, heard):
    assert actions.publish_due() == []
    assert not Post.objects.get().live
    assert [state_of(post) for post in Post.objects.late(timezone.now())] == ["late"]


def test_one_that_is_to_be_taken_back_is_taken_back_however_late(published):
    Post.objects.filter(pk=published.pk).update(expire_at=timezone.now() - timedelta(days=30))
    assert actions.publish_due() == [published]


def test_a_clock_that_jumps_forward_over_the_window_asks_and_one_that_jumps_back_waits(draft):
    now = timezone.now()
    actions.schedule(draft, now + timedelta(hours=1))
    assert actions.publish_due(now + timedelta(hours=1) + WINDOW + MINUTE) == []
    assert actions.publish_due(now - timedelta(days=400)) == []
    assert actions.publish_due(now + timedelta(hours=1, minutes=1)) == [draft]
    assert actions.publish_due(now - timedelta(days=400)) == []
    assert Post.objects.get().live


def test_the_next_moment_is_known_and_what_is_over_is_none(draft, published):
    now = timezone.now()
    other = Post(headline="Another", slug="another")
    actions.schedule(other, now + timedelta(seconds=30))
    assert actions.next_due(now, now + MINUTE) == now + timedelta(seconds=30)
    assert actions.next_due(now, now + timedelta(seconds=29)) is None
    assert actions.next_due(now + timedelta(seconds=30), now + MINUTE) is None
    Post.objects.filter(pk=published.pk).update(expire_at=now + timedelta(seconds=10))
    assert actions.next_due(now, now + MINUTE) == now + timedelta(seconds=10)


def test_publish_now_sends_out_the_version_that_waited(at_desk, editor, missed):
    newer = missed.get_latest_revision_as_object()
    newer.headline = "Not yet finished"
    newer.save_revision()
    answer(at_desk(editor), missed, "publish")
    post = Post.objects.get()
    assert post.live
    assert post.headline == missed.headline
    assert post.published_at > timezone.now() - MINUTE
    assert post.has_unpublished_changes
    assert post.get_latest_revision_as_object().headline == "Not yet finished"
    logged = registry.get_logs_for_instance(post).filter(action="wagtail.publish.scheduled")
    assert [entry.user for entry in logged] == [editor]


def test_back_to_draft_it_waits_for_nothing_any_more(at_desk, editor, missed):
    answer(at_desk(editor), missed, "hold")
    post = Post.objects.with_schedule().get()
    assert state_of(post) == "draft"
    assert post.go_live_at is None
    assert post.get_latest_revision_as_object().go_live_at is None
    logged = registry.get_logs_for_instance(post).filter(action="wagtail.schedule.cancel")
    assert [entry.user for entry in logged] == [editor]


def test_another_moment_lets_the_same_version_wait_for_it(at_desk, editor, missed):
    shown = answer(at_desk(editor), missed, "put off", **{f"at-{missed.pk}": "2099-01-05T09:00"}, follow=True)
    post = Post.objects.with_schedule().get()
    moment = datetime(2099, 1, 5, 9, tzinfo=settings.PUBLICATION.zone)
    assert (post.goes_out_at, post.go_live_at, state_of(post)) == (moment, moment, "scheduled")
    assert "goes out by itself on 5 January 2099 at 09:00" in shown.content.decode()
    assert actions.publish_due(moment) == [missed]


@pytest.mark.parametrize("at", ["", "soon", "2001-01-05T09:00", "2099-03-08T02:30", "9" * 400])
def test_a_moment_that_is_none_is_refused_with_words_and_the_post_goes_on_asking(at_desk, editor, missed, at):
    client = at_desk(editor)
    answer(client, missed, "put off", **{f"at-{missed.pk}": at})
    assert 'class="messages"' in client.get("/desk/").content.decode()
    assert Post.objects.late(timezone.now()).count() == 1


def test_answered_twice_the_second_is_told_so(at_desk, editor, missed, heard):
    client = at_desk(editor)
    heard.clear()
    answer(client, missed, "publish")
    told = answer(client, missed, "publish", next="/desk/").url
    assert told == "/desk/"
    assert "somebody was faster" in client.get("/desk/").content.decode()
    assert heard == [missed.pk]


def test_one_that_is_still_in_time_is_not_answered_for(at_desk, editor, draft):
    actions.schedule(draft, timezone.now() + timedelta(hours=1))
    answer(at_desk(editor), draft, "publish")
    assert not Post.objects.get().live


def test_who_may_not_publish_sees_it_and_can_not_answer(at_desk, writer, missed):
    client = at_desk(writer)
    edit = reverse("desk_post:edit", args=[missed.pk])
    for address in ("/desk/", edit):
        shown = client.get(address).content.decode()
        assert "the machine was away" in shown
        assert "Publish now" not in shown
    assert answer(client, missed, "publish").status_code == 302
    assert not Post.objects.get().live


def test_first_screen_and_post_ask_and_say_when_it_was_due(at_desk, editor, missed):
    client = at_desk(editor)
    due = timezone.localtime(Post.objects.with_schedule().get().goes_out_at)
    for address in ("/desk/", reverse("desk_post:edit", args=[missed.pk])):
        shown = client.get(address).content.decode()
        assert f"{due:%H:%M}" in shown
        for words in ("the machine was away", "Publish now", "Choose another moment", "Back to draft"):
            assert words in shown


def test_where_nothing_is_late_nobody_is_asked(at_desk, editor, draft):
    actions.schedule(draft, timezone.now() + timedelta(hours=1))
    client = at_desk(editor)
    for address in ("/desk/", reverse("desk_post:edit", args=[draft.pk])):
        assert "the machine was away" not in client.get(address).content.decode()


def scheduled_by_form(client, post, moment):
    sent = post_form(post.headline, post.slug, go_live_at=moment) | {"action-publish": "1"}
    return client.post(reverse("desk_post:edit", args=[post.pk]), sent)


@pytest.mark.parametrize(
    ("said", "utc"),
    [
        ("2099-03-08 01:59", "2099-03-08T09:59:00+00:00"),
        ("2099-03-08 03:00", "2099-03-08T10:00:00+00:00"),
        ("2099-11-01 00:59", "2099-11-01T07:59:00+00:00"),
        ("2099-11-01 02:00", "2099-11-01T10:00:00+00:00"),
    ],
)
def test_about_the_night_the_clocks_change_a_moment_is_the_one_on_the_publications_clock(
    at_desk, editor, draft, said, utc
):
    scheduled_by_form(at_desk(editor), draft, said)
    moment = datetime.fromisoformat(utc)
    assert Post.objects.scheduled().get().goes_out_at == moment
    assert actions.publish_due(moment - timedelta(seconds=1)) == []
    assert actions.publish_due(moment) == [draft]


def test_a_moment_that_the_clocks_leave_out_is_refused_with_words(at_desk, editor, draft):
    shown = scheduled_by_form(at_desk(editor), draft, "2099-03-08 02:30").content.decode()
    assert "may not exist" in shown
    assert not Post.objects.with_schedule().get().is_scheduled
