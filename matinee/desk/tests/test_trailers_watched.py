"""The night watch over the trailers of published posts, against a provider that answers all it can."""

import threading
from datetime import datetime, timedelta

import pytest
from django.conf import settings as django_settings
from django.db import connection

from matinee.desk import actions
from matinee.desk.models import Post, VideoHealth
from matinee.desk.tests.provider import provider  # noqa: F401  # a fixture
from matinee.desk.tests.test_videos import TRAILER, with_videos
from matinee.desk.videos.guard import BETWEEN_TRIES, BUSY, TRIES, Watch
from matinee.desk.videos.health import dead_trailers, next_night

State = VideoHealth.State
OTHER = "https://www.youtube.com/watch?v=lmnopqrstuv"
VIMEO = "https://vimeo.com/12345"


class Clock:
    """A clock that stands at three in the night until it is moved on."""

    def __init__(self):
        self.now = datetime(2031, 4, 20, 3, tzinfo=django_settings.PUBLICATION.zone)

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def watch(clock):
    return Watch(clock)


def until_nothing_is_due(watch):
    turns = 0
    while watch.turn():
        turns += 1
        assert turns < 100, "it never rests"
    return turns


def a_night(watch, clock):
    """The tries of a night, each when it is due."""
    for _ in range(TRIES):
        until_nothing_is_due(watch)
        clock.now += BETWEEN_TRIES


def publish(*urls, slug="seen", **fields):
    return actions.publish(with_videos(Post(headline=slug, slug=slug, **fields), *urls))


def states():
    return dict(VideoHealth.objects.values_list("url", "state"))


def test_each_video_is_asked_about_once_a_night(watch, clock, provider, db):  # noqa: F811
    publish(TRAILER, VIMEO)
    publish(TRAILER, slug="again")
    for url in (TRAILER, VIMEO):
        provider.has(url, "The Challenge")
    until_nothing_is_due(watch)
    until_nothing_is_due(Watch(clock))  # started anew
    assert sorted(provider.asked) == sorted([TRAILER, VIMEO])
    assert set(VideoHealth.objects.values_list("state", "title")) == {(State.FINE, "The Challenge")}
    clock.now += timedelta(hours=23)
    until_nothing_is_due(watch)
    assert len(provider.asked) == 2
    clock.now += timedelta(days=9)  # an outage
    until_nothing_is_due(watch)
    assert len(provider.asked) == 4


def test_drafts_and_withdrawn_posts_are_not_asked_about(watch, provider, draft):  # noqa: F811
    with_videos(draft, TRAILER).save_revision()
    actions.unpublish(publish(OTHER))
    until_nothing_is_due(watch)
    assert provider.asked == []


def test_posts_that_nobody_told_of_are_found(watch, clock, provider, db):  # noqa: F811
    publish(TRAILER)
    VideoHealth.objects.all().delete()
    until_nothing_is_due(watch)
    assert states() == {TRAILER: State.UNKNOWN}
    VideoHealth.objects.update(ask_at=clock.now)
    provider.has(TRAILER, "The Challenge")
    until_nothing_is_due(watch)
    assert states() == {TRAILER: State.FINE}


@pytest.mark.parametrize(
    ("status", "state"),
    [(401, "private"), (403, "private"), (404, "removed"), (410, "removed"), (400, "removed")],
)
def test_a_video_refused_three_times_is_dead(watch, clock, provider, db, status, state):  # noqa: F811
    post = publish(TRAILER, OTHER)
    provider.has(OTHER, "Sand")
    provider.says[TRAILER] = status
    first = clock.now
    for _ in range(TRIES - 1):
        until_nothing_is_due(watch)
        assert not dead_trailers()
        clock.now += BETWEEN_TRIES
    until_nothing_is_due(watch)
    row = dead_trailers().get()
    assert (row.post, row.url, row.state, row.since) == (post, TRAILER, state, first)
    assert row.ask_at == next_night(clock.now)
    assert states()[OTHER] == State.FINE


def test_a_refusal_that_was_none_is_forgotten(watch, clock, provider, db):  # noqa: F811
    publish(TRAILER)
    provider.says[TRAILER] = 404
    until_nothing_is_due(watch)
    provider.has(TRAILER, "The Challenge")
    clock.now += BETWEEN_TRIES
    until_nothing_is_due(watch)
    row = VideoHealth.objects.get()
    assert (row.state, row.tries, row.since) == (State.FINE, 0, None)


def test_a_video_that_comes_back_is_fine_again(watch, clock, provider, db):  # noqa: F811
    publish(TRAILER)
    a_night(watch, clock)
    assert dead_trailers().get().state == State.REMOVED
    VideoHealth.objects.update(accepted=State.REMOVED)
    provider.has(TRAILER, "The Challenge")
    clock.now += timedelta(days=1)
    until_nothing_is_due(watch)
    row = VideoHealth.objects.get()
    assert (row.state, row.accepted, row.since) == (State.FINE, "", None)


@pytest.mark.parametrize(
    "answer", [429, 500, 503, "huge", "http://127.0.0.1:1/", b"<html>Log in to the hotel</html>", b"{}"]
)
def test_who_can_not_be_asked_makes_nothing_dead(watch, clock, provider, db, answer):  # noqa: F811
    publish(TRAILER)
    provider.has(TRAILER, "The Challenge")
    until_nothing_is_due(watch)
    provider.says[TRAILER] = answer
    for _ in range(8):
        clock.now += timedelta(hours=20)
        until_nothing_is_due(watch)
    row = VideoHealth.objects.get()
    assert row.state == State.FINE
    assert row.trouble
    assert not dead_trailers()


def test_offline_nothing_dies_and_a_provider_is_tried_once_an_hour(watch, clock, db, settings):
    settings.OEMBED = {"youtube": "https://nowhere.invalid/oembed", "vimeo": "https://nowhere.invalid/oembed"}
    publish(TRAILER, OTHER, VIMEO)
    assert until_nothing_is_due(watch) == 2
    clock.now += BUSY
    assert until_nothing_is_due(watch) == 2
    assert set(states().values()) == {State.UNKNOWN}


def test_a_dead_one_stays_known_while_we_are_offline(watch, clock, provider, db, settings):  # noqa: F811
    publish(TRAILER)
    a_night(watch, clock)
    settings.OEMBED = {"youtube": "https://nowhere.invalid/oembed"}
    clock.now += timedelta(days=1)
    until_nothing_is_due(watch)
    assert "online" in dead_trailers().get().trouble


def test_a_provider_that_refuses_everything_says_nothing(watch, clock, provider, db):  # noqa: F811
    publish(TRAILER, OTHER)
    for url in (TRAILER, OTHER):
        provider.has(url, "The Challenge")
    until_nothing_is_due(watch)
    provider.says, provider.otherwise = {}, 403  # it has had enough of us
    for _ in range(12):
        clock.now += timedelta(hours=8)
        until_nothing_is_due(watch)
    assert set(states().values()) == {State.FINE}
    assert "refuses whatever we ask" in VideoHealth.objects.exclude(trouble="")[0].trouble


def test_a_worker_that_died_while_asking_is_not_waited_for(watch, clock, provider, db):  # noqa: F811
    publish(TRAILER)
    provider.has(TRAILER, "The Challenge")
    VideoHealth.objects.update(ask_at=clock.now + timedelta(minutes=5))  # as the dead one left it
    assert until_nothing_is_due(watch) == 0
    clock.now += timedelta(minutes=5)
    until_nothing_is_due(watch)
    assert states() == {TRAILER: State.FINE}


@pytest.mark.django_db(transaction=True)
def test_two_workers_ask_each_video_once(clock, provider):  # noqa: F811
    urls = [f"https://www.youtube.com/watch?v=abcdefgh{number:03}" for number in range(12)]
    publish(*urls)
    for url in urls:
        provider.has(url, "The Challenge")

    def work():
        until_nothing_is_due(Watch(clock))
        connection.close()

    workers = [threading.Thread(target=work) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(provider.asked) == sorted(urls)
