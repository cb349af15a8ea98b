"""For each post, where it goes and how far it got."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from matinee.delivery.life import State
from matinee.delivery.models import Delivery
from matinee.desk import actions
from matinee.desk.board import NOWHERE, THERE, TROUBLE, WAITING, boards_of, is_moving
from matinee.desk.models import Post
from matinee.lib.publication import Mirror, Webhook
from matinee.press import bake, outgoing
from matinee.press.models import BakedFile, Carrying, Outgoing

HOOK = "https://hooks.example.org/reel"


@pytest.fixture
def public(tmp_path):
    return tmp_path / "public"


@pytest.fixture
def hooked(settings):
    settings.PUBLICATION = replace(settings.PUBLICATION, webhook=Webhook(HOOK, "between you and me"))


def board(**where):
    post = Post.objects.with_schedule().get(**where)
    return {line.where: line for line in boards_of([post])[post.pk]}


def told(line):
    return line.state, line.words


def test_a_draft_is_nowhere(draft):
    [line] = board().values()
    assert told(line) == (NOWHERE, "Not published")


def test_a_scheduled_one_says_when_it_goes_and_does_not_keep_the_board_looking(draft):
    moment = timezone.now() + timedelta(hours=1)
    actions.schedule(draft, moment)
    [line] = board().values()
    assert told(line) == (WAITING, "Goes out by itself")
    assert line.at == moment
    assert not is_moving([line])


def test_until_it_is_baked_it_waits_and_then_it_is_there_with_address_and_feeds(draft, public):
    post = actions.publish(draft)
    [site] = board().values()
    assert told(site) == (WAITING, "Waiting for its page to be made")
    assert is_moving([site])
    bake(public)
    shown = board()
    assert told(shown["Public site"]) == (THERE, "Live")
    assert shown["Public site"].receipts == (post.get_absolute_url(),)
    assert shown["Public site"].at is not None
    feeds = shown["Feeds"].receipts
    assert {"/feed.xml", "/films/the-challenge/feed.xml", "/authors/ada-reel/feed.xml"} <= set(feeds)
    assert shown["Feeds"].words == f"In {len(feeds)} feeds"
    assert not is_moving(shown.values())


def test_taken_back_it_is_being_taken_away_and_then_nowhere(published, public):
    bake(public)
    actions.unpublish(published)
    assert told(board()["Public site"]) == (WAITING, "Being taken away")
    bake(public)
    assert told(board()["Public site"]) == (NOWHERE, "Not published")


def test_a_page_that_failed_says_why_and_can_be_tried_again(at_desk, editor, published, public):
    bake(public)
    row = BakedFile.objects.filter(address=published.get_absolute_url())
    row.update(state=BakedFile.State.FAILED)
    line = board()["Public site"]
    assert told(line) == (TROUBLE, "An older version is public")
    assert line.error
    do(at_desk(editor), published, "bake:0")
    assert row.get().state == BakedFile.State.DUE


def test_only_the_page_of_this_post_is_tried_again(at_desk, editor, published, public):
    other = actions.publish(Post(headline="Another", slug="another"))
    bake(public)
    rows = BakedFile.objects.filter(
        address__in=[post.get_absolute_url() for post in (published, other)] + ["/"]
    )
    rows.update(state=BakedFile.State.FAILED)
    do(at_desk(editor), published, "bake:0")
    assert [row.address for row in rows.filter(state=BakedFile.State.DUE)] == [published.get_absolute_url()]
    line = board(pk=other.pk)["Public site"]
    assert told(line) == (TROUBLE, "An older version is public")
    assert line.error


def test_a_page_that_is_made_by_now_is_not_tried_again_and_that_is_told(at_desk, editor, published, public):
    bake(public)
    assert "not possible any more" in do(at_desk(editor), published, "bake:0").content.decode()
    assert not BakedFile.objects.filter(state=BakedFile.State.DUE).exists()


def test_a_mirror_says_what_it_waits_for_and_why(published, public, settings):
    settings.PUBLICATION = replace(settings.PUBLICATION, mirror=Mirror(bucket="reel"))
    settings.PRESS_STAGES = ["mirror"]
    bake(public)
    assert told(board()["Mirror"]) == (WAITING, "Waiting to be copied")
    Carrying.objects.create(stage="mirror", since=timezone.now(), error="The store refuses the key.")
    line = board()["Mirror"]
    assert (line.state, line.error) == (TROUBLE, "The store refuses the key.")
    Outgoing.objects.all().delete()
    assert told(board()["Mirror"]) == (THERE, "Copied")
    assert outgoing.troubles()


def do(client, post, deed):
    return client.post(reverse("desk_post:board", args=[post.pk]), {"deed": deed}, follow=True)


@pytest.fixture
def delivered(hooked, draft, public):
    """A post that was told to a webhook."""
    actions.publish(draft)
    there = {"remote_id": "https://example.org/notes/9", "attempts": 1}
    Delivery.objects.update(state=State.HANDED_OVER, settled_at=timezone.now(), **there)
    return Post.objects.get()


def test_a_delivery_shows_its_receipt_and_is_taken_back_and_sent_again(at_desk, editor, delivered):
    line = board()["Webhook"]
    assert told(line) == (THERE, "Arrived")
    assert line.receipts == ("https://example.org/notes/9",)
    client = at_desk(editor)
    do(client, delivered, f"take-back:{line.delivery_id}")
    assert Delivery.objects.get().state == State.TO_TAKE_BACK
    Delivery.objects.update(state=State.TAKEN_BACK)
    do(client, delivered, f"send:{line.delivery_id}")
    assert Delivery.objects.get().state == State.WAITING


@pytest.mark.parametrize(
    ("state", "deed", "after"),
    [
        (State.REFUSED, "send", State.WAITING),
        (State.UNKNOWN, "arrived", State.HANDED_OVER),
        (State.UNKNOWN, "send", State.WAITING),
        (State.WAITING, "hurry", State.WAITING),
        (State.WAITING, "take-back", State.TO_TAKE_BACK),
    ],
)
def test_what_a_person_may_do_about_each_state(at_desk, editor, delivered, state, deed, after):
    Delivery.objects.update(state=state, error="no word")
    line = board()["Webhook"]
    assert deed in [offered.word for offered in line.deeds]
    do(at_desk(editor), delivered, f"{deed}:{line.delivery_id}")
    assert Delivery.objects.get().state == after


@pytest.mark.parametrize("deed", ["", "send", "send:", "send:x", "send:99", "fly:1", "arrived:1", "send:²"])
def test_nonsense_and_what_is_too_late_changes_nothing_and_is_told(at_desk, editor, delivered, deed):
    shown = do(at_desk(editor), delivered, deed).content.decode()
    assert "not possible any more" in shown
    assert Delivery.objects.get().state == State.HANDED_OVER


def test_a_delivery_of_another_post_is_not_touched_through_this_one(at_desk, editor, delivered):
    other = actions.publish(Post(headline="Another", slug="another"))
    do(at_desk(editor), other, f"take-back:{board(pk=delivered.pk)['Webhook'].delivery_id}")
    assert Delivery.objects.filter(state=State.HANDED_OVER).count() == 1


def test_who_may_not_publish_sees_the_board_without_its_buttons(at_desk, writer, delivered):
    client = at_desk(writer)
    shown = client.get(reverse("desk_post:edit", args=[delivered.pk])).content.decode()
    assert "https://example.org/notes/9" in shown
    assert "Take back" not in shown
    do(client, delivered, f"take-back:{board()['Webhook'].delivery_id}")
    assert Delivery.objects.get().state == State.HANDED_OVER


def test_hostile_words_of_the_other_side_stay_words(at_desk, editor, delivered):
    Delivery.objects.update(error="<script>alert(1)</script>", remote_id="javascript:alert(1)")
    shown = at_desk(editor).get(reverse("desk_post:board", args=[delivered.pk])).content.decode()
    assert "&lt;script&gt;" in shown
    assert "javascript:" not in shown


def test_the_overview_shows_what_goes_next_and_the_latest(at_desk, editor, published):
    actions.schedule(Post(headline="Tomorrow", slug="tomorrow"), timezone.now() + timedelta(days=1))
    shown = at_desk(editor).get(reverse("desk_goes_out")).content.decode()
    assert shown.index("Tomorrow") < shown.index("Trailer for ‘The Challenge’")
    assert "Goes out by itself" in shown


def test_boards_of_many_posts_cost_as_many_queries_as_of_one(draft, public, django_assert_max_num_queries):
    for number in range(20):
        actions.publish(Post(headline=f"Post {number}", slug=f"post-{number}"))
    bake(public)
    posts = list(Post.objects.with_schedule())
    with django_assert_max_num_queries(7):
        assert len(boards_of(posts)) == 21
