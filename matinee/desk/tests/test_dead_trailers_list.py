"""The list of trailers that died, and what is done about them."""

import pytest
from django.urls import reverse
from django.utils import timezone

from matinee.desk import actions
from matinee.desk.models import Post, User, VideoHealth
from matinee.desk.tests.browser import desk_page, log_in  # noqa: F401  # a fixture
from matinee.desk.tests.provider import provider  # noqa: F401  # a fixture
from matinee.desk.tests.test_videos import TRAILER, with_videos
from matinee.desk.videos.health import dead_trailers

LIST = "/desk/videos/dead/"


def a_dead_one(slug="gone", state="removed", title="The Challenge", **fields):
    post = actions.publish(with_videos(Post(headline=f"{slug} <post>", slug=slug), TRAILER))
    fields = {"state": state, "since": timezone.now(), "title": title, **fields}
    VideoHealth.objects.filter(post=post).update(**fields)
    return post.video_health.get()


def test_the_list_says_what_happened_to_which_video_of_which_post(
    at_desk, writer, django_assert_max_num_queries
):
    rows = [a_dead_one("gone"), a_dead_one("hidden", "private", trouble="It is away.")]
    client = at_desk(writer)
    said = client.get(LIST).content.decode()
    assert "Gone from YouTube" in said
    assert "Private at YouTube" in said
    assert "gone &lt;post&gt;" in said
    assert "1 video could not be asked about lately, which says nothing of it: It is away." in said
    assert all(reverse("desk_post:edit", args=[row.post_id]) in said for row in rows)
    for number in range(10):
        a_dead_one(f"more-{number}")
    with django_assert_max_num_queries(20):
        client.get(LIST)


def test_nothing_is_said_where_all_can_be_watched(at_desk, writer):
    assert "can be watched" in at_desk(writer).get(LIST).content.decode()


def test_its_fine_takes_it_off_the_list(at_desk, writer):
    row = a_dead_one()
    answer = at_desk(writer).post(reverse("desk_video:accept", args=[row.pk]), follow=True)
    assert "left as it is" in answer.content.decode()
    assert not dead_trailers()


@pytest.mark.parametrize(
    ("answer", "says", "left"),
    [
        ({"title": "Sand"}, "“Sand” can be watched again.", 0),
        (404, "still does not show", 1),
        (500, "couldn’t be asked now", 1),
    ],
)
def test_checking_again_asks_now(at_desk, writer, provider, answer, says, left):  # noqa: F811
    row = a_dead_one()
    provider.says[TRAILER] = answer
    said = at_desk(writer).post(reverse("desk_video:check", args=[row.pk]), follow=True).content.decode()
    assert says in said
    assert dead_trailers().count() == left


def test_it_is_for_those_who_write(client, at_desk, db):
    row = a_dead_one()
    addresses = [reverse(f"desk_video:{name}", args=[row.pk]) for name in ("check", "accept")]
    assert all(client.post(address).status_code == 302 for address in addresses)
    reader = at_desk(User.objects.create_user("reader", password="secret"))
    assert all(reader.post(address).status_code in (302, 403) for address in addresses)
    assert dead_trailers().exists()


def test_nothing_is_done_by_a_link(at_desk, writer):
    row = a_dead_one()
    assert at_desk(writer).get(reverse("desk_video:accept", args=[row.pk])).status_code == 405


def test_the_menu_leads_there(at_desk, writer):
    assert LIST in at_desk(writer).get("/desk/").content.decode()


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_a_long_title_fits_a_small_telephone(desk_page, owner):  # noqa: F811
    a_dead_one(title="The" * 80)
    log_in(desk_page, owner)
    desk_page.set_viewport_size({"width": 360, "height": 800})
    desk_page.goto(LIST)
    assert desk_page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    desk_page.get_by_role("button", name="It’s fine").click()
    desk_page.wait_for_selector("text=can be watched")
