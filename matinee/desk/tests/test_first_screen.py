"""Today's work on one screen, and no room for what is not there."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from matinee.delivery.life import State
from matinee.delivery.models import Delivery, Message
from matinee.desk import actions
from matinee.desk.models import Post, PostFilm, VideoHealth
from matinee.films.actions import report_release
from matinee.press.models import Carrying
from matinee.testing import a_source

HEADINGS = (
    "My drafts",
    "Drafts of others",
    "In review",
    "Goes out by itself",
    "Went out",
    "Dates that moved",
    "Dead trailers",
    "Not everything arrives",
)


def shown(client):
    return client.get(reverse("wagtailadmin_home")).content.decode()


def section(html, heading):
    return html.partition(f'">{heading}')[2].partition("</section>")[0]


def test_a_new_publication_has_an_empty_first_screen(at_desk, writer):
    html = shown(at_desk(writer))
    assert [heading for heading in HEADINGS if f">{heading}" in html] == []


def test_my_drafts_are_mine_and_the_others_stand_apart(at_desk, writer, editor, draft):
    mine = Post(headline="My own draft", slug="mine", live=False)
    mine.save()
    mine.save_revision(user=writer)
    html = shown(at_desk(writer))
    assert "My own draft" in section(html, "My drafts")
    assert draft.headline in section(html, "Drafts of others")
    assert "My own draft" in section(shown(at_desk(editor)), "Drafts of others")


def test_what_goes_out_by_itself_and_what_went_out_today_with_where_it_is(at_desk, editor, published):
    actions.schedule(Post(headline="For tomorrow", slug="tomorrow"), timezone.now() + timedelta(days=1))
    html = shown(at_desk(editor))
    assert "For tomorrow" in section(html, "Goes out by itself")
    today = section(html, "Went out today")
    assert published.headline in today
    assert "Public site" in today
    assert published.get_absolute_url() in today


def test_where_nothing_went_out_today_the_last_ones_are_shown(at_desk, editor, published):
    Post.objects.update(published_at=timezone.now() - timedelta(days=40))
    html = shown(at_desk(editor))
    assert published.headline in section(html, "Went out last")
    assert "Went out today" not in html


def test_what_is_in_review_is_seen_by_the_writer_who_handed_it_in(at_desk, writer, draft):
    draft.get_workflow().start(draft, writer)
    assert draft.headline in section(shown(at_desk(writer)), "In review")


def test_a_date_that_moved_names_the_posts_that_still_say_the_old_one(at_desk, editor, film, draft):
    draft.body = [("paragraph", "<p>It opens on April 2 in the US.</p>")]
    actions.publish(draft)
    other = Post(headline="It opens April 20", slug="other")
    other.subjects = [PostFilm(film=film)]
    actions.publish(other)
    report_release(film, a_source("First"), "US", date="2026-04-02")
    report_release(film, a_source("Then", timezone.localdate()), "US", date="2026-05-01")
    moved = section(shown(at_desk(editor)), "Dates that moved")
    assert "2026-04-02 → 2026-05-01" in moved
    assert f"still says the old date: {draft.headline}" in moved
    assert "It opens April 20" not in moved


def test_a_dead_trailer_is_told_with_its_post(at_desk, editor, published):
    VideoHealth.objects.create(
        post=published,
        provider="youtube",
        key="x",
        url="https://www.youtube.com/watch?v=x",
        title="Official trailer",
        state="removed",
        since=timezone.now(),
        ask_at=timezone.now(),
    )
    dead = section(shown(at_desk(editor)), "Dead trailers")
    assert published.headline in dead
    assert "removed" in dead


@pytest.mark.parametrize("state", [State.REFUSED, State.UNKNOWN])
def test_what_was_not_delivered_is_told_until_somebody_sees_to_it(at_desk, editor, published, state):
    now = timezone.now()
    message = Message.objects.create(key=f"post:{published.pk}", kind="post", payload={}, created_at=now)
    Delivery.objects.create(
        message=message, destination="webhook", state=state, not_before=now, error="Answered <401>"
    )
    html = shown(at_desk(editor))
    assert f"Webhook: {published.headline}" in html
    assert "Answered &lt;401&gt;" in html
    Delivery.objects.update(state=State.HANDED_OVER, error="")
    assert "Not everything arrives" not in shown(at_desk(editor))


def test_that_a_mirror_or_a_cdn_does_not_follow_is_told(at_desk, editor, settings):
    settings.PRESS_STAGES = ["mirror", "purge"]
    Carrying.objects.create(stage="mirror", since=timezone.now(), error="The store refuses the key.")
    html = shown(at_desk(editor))
    assert "The mirror" in html
    assert "The store refuses the key." in html
    assert "The CDN" not in html


def test_many_posts_cost_as_many_queries_as_few(at_desk, editor, author, django_assert_max_num_queries):
    client = at_desk(editor)
    for number in range(20):
        post = Post(headline=f"Draft {number}", slug=f"draft-{number}", live=False)
        post.save()
        post.save_revision(user=editor if number % 2 else None)
        actions.publish(Post(headline=f"Post {number}", slug=f"post-{number}"))
        at = timezone.now() + timedelta(hours=number + 1)
        actions.schedule(Post(headline=f"Later {number}", slug=f"later-{number}"), at)
    shown(client)
    with django_assert_max_num_queries(45):
        shown(client)
