"""Where a bake's time goes: the accounts add up to the whole, by a clock that goes on when it is read."""

from collections import Counter
from itertools import count

import pytest

from matinee.press import bake, bake_all, touch
from matinee.press.profile import Account
from matinee.press.tests.notebook import book
from matinee.press.watch import Stopwatch, Times


def ticking():
    """A second goes by with each look at it."""
    return map(float, count()).__next__


@pytest.fixture
def watch():
    return Stopwatch(ticking())


def test_every_second_is_in_one_account(watch):
    watch.turn("writing", "film")
    watch.turn("writing", "film")
    watch.turn("rest")
    profile = watch.profile()
    assert [(each.plate, each.writing) for each in profile.plates] == [("film", 2.0)]
    assert profile.work == profile.seconds == 4.0


def test_what_is_done_for_several_is_shared_by_how_often_each_is_named(watch):
    watch.turn("rest")
    watch.share("settling", ["film", "film", "film", "post"])
    settled = {each.plate: each.settling for each in watch.profile().plates}
    assert settled == {"film": 0.75, "post": 0.25}


def test_what_is_done_for_nobody_is_not_lost(watch):
    watch.share("settling", [])
    profile = watch.profile()
    assert profile.work == profile.seconds == 2.0


def test_other_processes_add_their_work_and_waiting_is_none(watch):
    watch.turn("waiting")
    theirs = Times({Account("film", "rendering"): 10.0}, Counter(film=3), Counter(film=2), Counter(film=99))
    watch.add(theirs, processes=2)
    profile = watch.profile()
    assert (profile.processes, profile.waited) == (3, 1.0)
    assert profile.work == profile.seconds - profile.waited + 10.0
    assert [(each.rendered, each.written, each.size) for each in profile.plates] == [(3, 2, 99)]


@pytest.mark.parametrize("baking", [bake, bake_all])
def test_a_bakes_profile_adds_up(public, watch, baking):
    bake(public)
    for number in range(1, 9):
        touch(*book.put(number, number, f"Note {number}", ("red",)))
    report = baking(public, watch=watch)
    profile = watch.profile()
    assert profile.work == pytest.approx(profile.seconds)
    assert sum(each.rendered for each in profile.plates) == report.rendered
    assert sum(each.written for each in profile.plates) == report.written
    by_name = {each.plate: each for each in profile.plates}
    assert set(by_name) == {"note", "list", "tag", "front"}
    note = by_name["note"]
    assert note.size == sum(path.stat().st_size for path in public.glob("?/note-*"))
    assert min(note.rendering, note.writing, note.settling) > 0
    if baking is bake_all:
        assert note.loading > 0
    else:
        assert dict(profile.others)["following"] > 0


def test_a_page_that_fails_is_counted_as_one_that_was_rendered(public, watch):
    touch(*book.put(1, 1, "Note"))
    bake(public)
    book.broken.add("/1/note-1")
    touch(*book.put(1, 1, "Other"))
    report = bake(public, watch=watch)
    assert sum(each.rendered for each in watch.profile().plates) == report.rendered
