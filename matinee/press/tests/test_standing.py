"""How far a page has got, for those who wait for it."""

import pytest

from matinee.press import bake, outgoing, touch
from matinee.press.errors import BucketError, BusyError, PurgeError
from matinee.press.models import Carrying, Outgoing
from matinee.press.standing import Standing, readers, standing, try_again
from matinee.press.tests.notebook import book
from matinee.press.touches import is_due

ONE = "/1/note-1"


@pytest.fixture
def baked(public):
    touch(*book.put(1, 1, "Text", ("red",)))
    bake(public)
    return public


def test_of_a_page_nobody_made_nothing_is_known(public):
    asked = [ONE, "no address", "/a\x00b"]
    assert standing(asked) == dict.fromkeys(asked, Standing())


def test_a_page_that_stands_says_since_when(baked):
    found = standing([ONE])[ONE]
    assert found.since is not None
    assert found == Standing(is_there=True, since=found.since)


def test_a_page_that_failed_says_why_and_that_the_old_one_stands(baked):
    book.broken.add(ONE)
    touch(*book.put(1, 1, "Other"))
    bake(baked)
    found = standing([ONE])[ONE]
    assert found.is_there
    assert found.error.startswith("ValueError: The ink ran out")


def test_a_new_page_that_failed_is_not_there_and_is_made_when_it_is_tried_again(baked):
    book.broken.add("/0/note-2")
    touch(*book.put(2, 2, "New"))
    bake(baked)
    assert not standing(["/0/note-2"])["/0/note-2"].is_there
    book.broken.clear()
    assert not is_due()
    assert try_again("/0/note-2")
    assert standing(["/0/note-2"])["/0/note-2"].is_waiting
    assert is_due()
    bake(baked)
    assert standing(["/0/note-2"])["/0/note-2"].is_there


def test_one_page_is_tried_again_while_others_go_on_saying_why_they_failed(baked):
    two = "/0/note-2"
    book.broken |= {ONE, two}
    touch(*book.put(1, 1, "Other"), *book.put(2, 2, "New"))
    bake(baked)
    assert try_again(two)
    found = standing([ONE, two])
    assert (found[two].is_waiting, found[two].error) == (True, "")
    assert found[ONE].error.startswith("ValueError: The ink ran out")
    book.broken.remove(two)
    bake(baked)
    found = standing([ONE, two])
    assert found[two].is_there
    assert found[ONE].error.startswith("ValueError: The ink ran out")


def test_of_a_page_that_has_not_failed_nothing_is_tried_again(baked):
    assert not try_again(ONE)
    assert not try_again("/0/note-9")
    assert not is_due()


def test_what_was_removed_is_not_there(baked):
    touch(*book.drop(1))
    bake(baked)
    assert standing([ONE])[ONE] == Standing()


def test_what_waits_to_be_carried_away_says_where_to(settings, baked):
    settings.PRESS_STAGES = ["mirror", "purge"]
    touch(*book.put(1, 1, "Other"))
    bake(baked)
    assert standing([ONE])[ONE].outgoing == "mirror"
    outgoing.pass_on(outgoing.pending(outgoing.MIRROR))
    assert standing([ONE])[ONE].outgoing == "purge"
    Outgoing.objects.all().delete()
    assert standing([ONE])[ONE].outgoing == ""


def test_a_thousand_pages_cost_a_few_queries(baked, django_assert_max_num_queries):
    with django_assert_max_num_queries(4):
        assert len(standing([ONE, *(f"/1/note-{number}" for number in range(3, 1000))])) == 998


def test_who_was_made_from_a_read_is_known_by_plate(baked):
    touch(*book.put(2, 2, "Second", ("blue",)))
    bake(baked)
    assert readers(["note:1", "note:2", "note:9"], "front") == {
        "note:1": ["/feed.xml", "/"],
        "note:2": ["/feed.xml", "/"],
        "note:9": [],
    }
    assert readers(["note:1"], "list") == {"note:1": ["/page/1"]}


def fail(stage, error):
    with pytest.raises(type(error)), outgoing.told(stage):
        raise error


def test_what_stops_the_carrying_is_remembered_since_it_began(settings, db):
    settings.PRESS_STAGES = ["mirror", "purge"]
    fail("mirror", BucketError("The store is away."))
    since = Carrying.objects.get().since
    fail("mirror", BucketError("The store refuses the key."))
    fail("purge", PurgeError("The CDN is away."))
    told = outgoing.troubles()
    assert {stage: row.error for stage, row in told.items()} == {
        "mirror": "The store refuses the key.",
        "purge": "The CDN is away.",
    }
    assert told["mirror"].since == since


def test_once_it_goes_well_it_is_forgotten_and_that_somebody_else_carries_says_nothing(settings, db):
    settings.PRESS_STAGES = ["mirror"]
    fail("mirror", BucketError("The store is away."))
    fail("mirror", BusyError("somebody mirrors"))
    assert outgoing.troubles()
    with outgoing.told("mirror"):
        pass
    assert not outgoing.troubles()


def test_of_what_is_not_set_any_more_no_trouble_is_told(settings, db):
    settings.PRESS_STAGES = ["mirror"]
    fail("mirror", BucketError("The store is away."))
    settings.PRESS_STAGES = []
    assert outgoing.troubles() == {}
