from datetime import datetime

import pytest
from django.conf import settings

from matinee.desk.models import Post
from matinee.desk.tests.browser import desk_page, log_in  # noqa: F401  # a fixture

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_a_date_and_one_press_schedule_the_post_in_the_publications_zone(desk_page, draft, editor):  # noqa: F811
    log_in(desk_page, editor)
    desk_page.goto(f"/desk/posts/edit/{draft.pk}/")
    desk_page.click("button[aria-label='Toggle status']")
    desk_page.click("text=Set schedule")
    desk_page.fill("#id_go_live_at", "2099-01-05 09:00")
    # By key: the date's calendar may lie over the button.
    desk_page.press("[data-desk-schedule]:has-text('Schedule for 2099-01-05 09:00')", "Enter")
    desk_page.wait_for_selector(".messages .success:has-text('goes out by itself')")
    post = Post.objects.with_schedule().get()
    assert not post.live
    assert post.goes_out_at == datetime(2099, 1, 5, 9, 0, tzinfo=settings.PUBLICATION.zone)


def test_without_a_date_the_dialogs_button_only_saves(desk_page, draft, editor):  # noqa: F811
    log_in(desk_page, editor)
    desk_page.goto(f"/desk/posts/edit/{draft.pk}/")
    desk_page.click("button[aria-label='Toggle status']")
    desk_page.click("text=Set schedule")
    desk_page.click("[data-desk-schedule]:has-text('Save draft')")
    desk_page.wait_for_selector(".messages .success")
    assert not Post.objects.with_schedule().get().is_scheduled
    assert not Post.objects.get().live
