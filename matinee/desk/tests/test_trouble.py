"""The desk says what is wrong with the press, until a bake succeeds."""

import pytest
from django.urls import reverse
from django.utils import timezone

from matinee.desk.tests.browser import desk_page, log_in  # noqa: F401  # a fixture
from matinee.press.models import Bake

FULL = "No room is left for /srv/reel/public: make some and bake again. Nothing is lost."


def a_bake(**fields):
    return Bake.objects.create(began_at=timezone.now(), seconds=1, **fields)


def first_screen(client):
    return client.get(reverse("wagtailadmin_home")).content.decode()


def test_nothing_is_said_while_all_is_well(at_desk, writer):
    a_bake(written=3)
    assert "desk-trouble" not in first_screen(at_desk(writer))


def test_a_bake_that_could_not_go_on_is_told_until_one_succeeds(at_desk, writer):
    client = at_desk(writer)
    a_bake(error=FULL)
    said = first_screen(client)
    assert "The public site can’t be updated" in said
    assert FULL in said
    a_bake(written=3)
    assert "desk-trouble" not in first_screen(client)


def test_pages_that_failed_are_named_as_far_as_one_reads_on(at_desk, writer):
    a_bake(failed=7, failures=[(f"/films/{number}", "ValueError: <b>no</b>") for number in range(7)])
    said = first_screen(at_desk(writer))
    assert "7 pages of the public site could not be made" in said
    assert "/films/2" in said
    assert "/films/3" not in said
    assert "and 4 more" in said
    assert "ValueError: &lt;b&gt;no&lt;/b&gt;" in said


def test_one_page_is_one_page(at_desk, writer):
    a_bake(failed=1, failures=[("/films/1", "ValueError: no")])
    said = first_screen(at_desk(writer))
    assert "1 page of the public site could not be made" in said
    assert "Readers see its last version there" in said


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_a_long_line_fits_a_small_telephone(desk_page, owner):  # noqa: F811
    a_bake(error=FULL.replace("/srv", "/srv" * 60))
    log_in(desk_page, owner)
    desk_page.set_viewport_size({"width": 360, "height": 800})
    desk_page.goto("/desk/")
    assert desk_page.get_by_role("region", name="The public site can’t be updated").is_visible()
    assert desk_page.evaluate("document.documentElement.scrollWidth <= innerWidth")
