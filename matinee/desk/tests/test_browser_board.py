"""The goes-out board looks again by itself, and a late post is given another moment, in a real browser."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.utils import timezone

from matinee.delivery.life import State
from matinee.delivery.models import Delivery
from matinee.desk import actions
from matinee.desk.models import Post
from matinee.desk.tests.browser import desk_page, log_in  # noqa: F401  # a fixture
from matinee.desk.tests.test_late import missed_by
from matinee.lib.publication import Webhook

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_the_board_shows_what_became_of_it_without_being_asked(desk_page, owner, draft, settings):  # noqa: F811
    hook = Webhook("https://hooks.example.org/reel", "between you and me")
    settings.PUBLICATION = replace(settings.PUBLICATION, webhook=hook)
    post = actions.publish(draft)
    log_in(desk_page, owner)
    desk_page.goto(f"/desk/posts/edit/{post.pk}/")
    board = "[data-desk-board]"
    assert "Arrived" not in desk_page.text_content(board)
    Delivery.objects.update(state=State.HANDED_OVER, settled_at=timezone.now())
    desk_page.wait_for_selector(f"{board} >> text=Arrived", state="attached")


def test_a_late_post_is_given_another_moment_by_keys(desk_page, owner, draft):  # noqa: F811
    missed_by(draft, timedelta(days=1))
    log_in(desk_page, owner)
    desk_page.goto("/desk/")
    desk_page.focus("summary:has-text('Choose another moment')")
    desk_page.keyboard.press("Enter")
    desk_page.fill("input[type=datetime-local]", "2099-12-24T18:30")
    desk_page.focus("button[value='put off']")
    desk_page.keyboard.press("Enter")
    desk_page.wait_for_selector(".messages .success")
    post = Post.objects.with_schedule().get()
    assert timezone.localtime(post.goes_out_at).strftime("%Y-%m-%d %H:%M") == "2099-12-24 18:30"
    assert not post.live
