"""A thing that stands in several lists, each by a part of it: no list is asked for a part that stays."""

from typing import ClassVar

import pytest

from matinee.press import bake, check, touch
from matinee.press.read import read
from matinee.press.testing import fresh_reads, only_plates

STANDS: dict[int, dict[str, str]] = {}
"""The lists in which each thing stands, with what it says in each."""
asked: list[str] = []


class Things:
    name: ClassVar[str] = "thing"
    order: ClassVar[int] = 10

    def addresses(self):
        return [f"/things/{number}" for number in STANDS]

    def addresses_for(self, read_name, reads):
        args = THING.match(read_name)
        return [f"/things/{args[0]}"] if args else []

    def render(self, address, reads):
        number = int(address.rpartition("/")[2])
        stands = reads(THING, number)
        told = [reads(PART, number, where) for where, _ in stands or ()]
        return "".join(map(str, told)).encode() if stands is not None else None


class Lists:
    name: ClassVar[str] = "list"
    order: ClassVar[int] = 20

    def addresses(self):
        return ["/a", "/b", "/c"]

    def addresses_for(self, read_name, reads):
        return []

    def render(self, address, reads):
        return repr(reads(LIST, address[1:])).encode()


def _parts_of(number: int) -> list[str]:
    return [f"thing:{number}/{where}" for where in STANDS.get(number, ())]


def _lists_of(number: int, where: str) -> list[str]:
    return [f"list:{where}"]


def _thing(number: int) -> tuple[tuple[str, str], ...] | None:
    return tuple(STANDS[number].items()) if number in STANDS else None


def _part(number: int, where: str) -> str | None:
    return STANDS.get(number, {}).get(where)


def _in_list(where: str) -> tuple[tuple[int, str], ...]:
    asked.append(where)
    return tuple((number, said[where]) for number, said in STANDS.items() if where in said)


@pytest.fixture
def shelves(public):
    global THING, PART, LIST
    STANDS.clear()
    with fresh_reads(), only_plates(Things(), Lists()):
        THING = read("thing:{number}", parts=True, followers=_parts_of)(_thing)
        PART = read("thing:{number}/{where}", followers=_lists_of)(_part)
        LIST = read("list:{where}")(_in_list)
        STANDS.update({1: {"a": "one", "c": "one"}, 11: {"a": "eleven"}})
        touch("thing:1", "thing:11")
        bake(public)
        asked.clear()
        yield public


def test_a_list_that_was_left_is_made_anew_and_one_that_stays_is_not_asked(shelves):
    STANDS[1] = {"b": "one", "c": "one"}
    touch("thing:1")
    bake(shelves)

    assert sorted(asked) == ["a", "b"]
    assert check(shelves) == []


def test_a_thing_that_is_gone_leaves_all_its_lists_and_no_other_thing_s(shelves):
    STANDS[11]["b"] = "eleven"
    touch("thing:11")
    bake(shelves)
    asked.clear()

    del STANDS[1]
    touch("thing:1")
    bake(shelves)

    assert sorted(asked) == ["a", "c"]
    assert check(shelves) == []
