"""A CDN hears of the addresses that changed, and of each at least once."""

import json

import pytest

from matinee.lib.publication import Purge
from matinee.press import bake, outgoing, touch
from matinee.press.errors import BusyError, PurgeError
from matinee.press.lock import carrier_lock
from matinee.press.models import Outgoing
from matinee.press.purge import purge
from matinee.press.tests.cdn import open_door
from matinee.press.tests.notebook import book

SITE = "https://notes.example.org"


@pytest.fixture
def door(settings, public):
    settings.PRESS_STAGES = ["purge"]
    with open_door() as door:
        yield door


@pytest.fixture
def changed(door, public):
    """The addresses that a bake changed."""
    for number in range(5):
        touch(*book.put(number, 1, "Text", ("a b", "ü&?")))
    bake(public)
    return sorted(SITE + address for address in QUOTED)


QUOTED = ["/", "/feed.xml", *(f"/{number % 2}/note-{number}" for number in range(5)), "/page/1", "/page/2"]
QUOTED += [f"/tags/{tag}/{page}" for tag in ("a%20b", "%C3%BC%26%3F") for page in (1, 2)]


def in_batches(door, **others):
    known = {"url": f"{door.address}/zones/1/purge_cache", "body": '{"files": {urls}}', "at_once": 4}
    return Purge(**known | others)


def told(door):
    return sorted(url for asked in door.asked for url in json.loads(asked.body)["files"])


def test_many_addresses_go_in_few_calls(public, door, changed):
    hook = in_batches(door, headers=("Authorization: Bearer a:b", "X-Who: us"))
    assert purge(public, hook, SITE) == len(changed)
    assert told(door) == changed
    assert [len(json.loads(asked.body)["files"]) for asked in door.asked].count(4) == len(changed) // 4
    [first, *_] = door.asked
    assert (first.method, first.path) == ("POST", "/zones/1/purge_cache")
    assert first.headers["Authorization"] == "Bearer a:b"
    assert first.headers["X-Who"] == "us"
    assert first.headers["Content-Type"] == "application/json"
    assert not Outgoing.objects.exists()
    assert purge(public, hook, SITE) == 0


def test_each_address_may_have_a_call_of_its_own(public, door, changed):
    purge(
        public, Purge(url=door.address + "{path}", method="PURGE", headers=("Host: notes.example.org",)), SITE
    )
    assert sorted(f"{SITE}{asked.path}" for asked in door.asked) == changed
    assert {(asked.method, asked.headers["Host"]) for asked in door.asked} == {("PURGE", "notes.example.org")}


def test_an_address_can_be_a_part_of_another(public, door, changed):
    purge(public, Purge(url=door.address + "/purge?url={url}", method="GET"), SITE)
    assert "/purge?url=https%3A%2F%2Fnotes.example.org%2Ftags%2Fa%2520b%2F1" in {a.path for a in door.asked}
    assert len(door.asked) == len(changed)


def test_a_hook_that_names_no_address_is_called_once_for_all(public, door, changed):
    assert purge(public, Purge(url=door.address + "/rebuild"), SITE) == len(changed)
    assert [asked.path for asked in door.asked] == ["/rebuild"]


def test_pages_that_are_gone_are_told_too(public, door, changed):
    purge(public, in_batches(door), SITE)
    door.asked.clear()
    touch(*book.drop(4))
    bake(public)
    purge(public, in_batches(door), SITE)
    assert f"{SITE}/0/note-4" in told(door)


def test_what_is_not_in_the_cache_need_not_go(public, door, changed):
    door.answer = lambda asked: 404
    assert purge(public, Purge(url=door.address + "{path}", method="PURGE"), SITE) == len(changed)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (403, r"refuses us \(403 This is said.\): mend headers in \[purge\]"),
        (429, r"out of order or too busy \(429 This is said.\)"),
        (500, r"out of order or too busy \(500"),
    ],
)
def test_trouble_that_may_pass_keeps_all_that_was_not_taken(public, door, changed, status, words):
    door.answer = lambda asked: 200 if b"/0/note-0" in asked.body else status
    with pytest.raises(PurgeError, match=words) as caught:
        purge(public, in_batches(door), SITE)
    assert "\n" not in str(caught.value)
    left = len(changed) - 4
    assert Outgoing.objects.count() == left
    door.asked.clear()
    door.answer = lambda asked: 200
    assert purge(public, in_batches(door), SITE) == left


def test_one_call_that_is_refused_keeps_no_other_back(public, door, changed):
    door.answer = lambda asked: 400 if asked.path == "/page/1" else 204
    with pytest.raises(PurgeError, match=r"would not \(400"):
        purge(public, Purge(url=door.address + "{path}"), SITE)
    assert [change.address for change in outgoing.pending("purge")] == ["/page/1"]


def test_a_door_that_is_shut_is_told_in_one_line(public, door, changed):
    with pytest.raises(
        PurgeError, match=r"127\.0\.0\.1:9 can't be reached \(ConnectError.*mend \[purge\]"
    ) as caught:
        purge(public, Purge(url="http://user:secret@127.0.0.1:9/secret"), SITE)
    assert "secret" not in str(caught.value)
    assert Outgoing.objects.count() == len(changed)


def test_a_page_that_changes_while_it_is_told_is_told_again(public, door, changed):
    queued = outgoing.pending("purge")
    touch(*book.put(1, 1, "Newer", ()))
    bake(public)
    outgoing.drop(queued)
    assert "/1/note-1" in {change.address for change in outgoing.pending("purge")}


def test_two_never_tell_at_once(public, door):
    with carrier_lock(public), pytest.raises(BusyError):
        purge(public, in_batches(door), SITE, wait=False)
