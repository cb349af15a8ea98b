"""What is looked after, and what is told of it."""

from datetime import UTC, datetime, timedelta

import pytest
from django.conf import settings
from django.utils import timezone

from matinee.desk import actions
from matinee.desk.models import Post, VideoHealth
from matinee.desk.tests.test_videos import TRAILER, with_videos
from matinee.desk.videos.health import dead_trailers, next_night

State = VideoHealth.State
VIMEO = "https://vimeo.com/12345"


def looked_after():
    return [(row.provider, row.key) for row in VideoHealth.objects.order_by("pk")]


def gone(post, state=State.REMOVED, **fields):
    VideoHealth.objects.filter(post=post).update(state=state, since=timezone.now(), **fields)


def test_the_videos_of_a_published_post_are_looked_after(draft):
    with_videos(draft, TRAILER, VIMEO, TRAILER, "https://example.org/trailer.mp4", "").save_revision()
    assert looked_after() == []
    actions.publish(draft)
    assert looked_after() == [("youtube", "abcdefghijk"), ("vimeo", "12345")]


def test_what_is_known_of_a_video_outlives_an_edit_of_its_post(draft):
    post = actions.publish(with_videos(draft, TRAILER))
    gone(post)
    actions.publish(with_videos(post, "https://youtu.be/abcdefghijk", VIMEO))
    assert looked_after() == [("youtube", "abcdefghijk"), ("vimeo", "12345")]
    assert VideoHealth.objects.get(provider="youtube").state == State.REMOVED


@pytest.mark.parametrize(
    "end", [actions.unpublish, Post.delete, lambda post: actions.publish(with_videos(post))]
)
def test_a_video_that_no_published_post_shows_is_looked_after_no_more(draft, end):
    end(actions.publish(with_videos(draft, TRAILER)))
    assert looked_after() == []


def test_dead_trailers_are_told_newest_post_first(draft, film):
    old = actions.publish(with_videos(draft, TRAILER))
    new = Post(headline="New", slug="new", published_at=timezone.now() + timedelta(minutes=1))
    new = actions.publish(with_videos(new, VIMEO))
    fine = actions.publish(with_videos(Post(headline="Fine", slug="fine"), VIMEO))
    gone(old, State.PRIVATE)
    gone(new)
    gone(fine, State.FINE)
    assert [row.post for row in dead_trailers()] == [new, old]


def test_what_a_person_called_fine_is_told_again_only_when_it_got_worse(draft):
    post = actions.publish(with_videos(draft, TRAILER))
    gone(post, State.PRIVATE, accepted=State.PRIVATE)
    assert not dead_trailers()
    gone(post, State.REMOVED)
    assert dead_trailers().get().post == post


def test_the_newest_dead_trailers_cost_one_query(draft, django_assert_num_queries):
    gone(actions.publish(with_videos(draft, TRAILER, VIMEO)))
    with django_assert_num_queries(1):
        assert [row.post.headline for row in dead_trailers()[:5]] == [draft.headline] * 2


@pytest.mark.parametrize(
    ("now", "night"),
    [
        ("2023-04-20 02:59", "2023-04-20 03:00"),
        ("2023-04-20 03:00", "2023-04-21 03:00"),
        ("2023-03-11 12:00", "2023-03-12 03:00"),  # the clocks go forward at two
        ("2023-11-04 12:00", "2023-11-05 03:00"),
    ],
)
def test_the_night_begins_at_three_by_the_publications_clock(now, night):
    zone = settings.PUBLICATION.zone
    moment = datetime.fromisoformat(now).replace(tzinfo=zone).astimezone(UTC)
    assert next_night(moment) == datetime.fromisoformat(night).replace(tzinfo=zone)
