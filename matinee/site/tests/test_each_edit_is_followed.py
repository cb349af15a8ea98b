"""Each kind of edit alone, then a bake: of several, one may make good what another forgets to touch."""

# ruff: noqa: S311  # no secrets are made here

import os
from collections.abc import Sequence
from random import Random
from typing import TypeVar

import pytest

from matinee.press import check, is_due
from matinee.site.tests.newsroom import Newsroom
from matinee.site.tests.random_edits import VERBS, Edits, begin
from matinee.site.tests.small_lists import shrink

T = TypeVar("T")
SEED = int(os.environ.get("SEED", "1"))


def _follow_each(newsroom: Newsroom, random: Random) -> None:
    def pick(options: Sequence[T]) -> T:
        return random.choice(options)

    edits = Edits(newsroom, pick)
    for verb in random.sample(VERBS, len(VERBS)):
        edits.make(verb)
        newsroom.bake()
        assert (check(newsroom.public), is_due()) == ([], False), verb


@pytest.fixture
def begun(newsroom, monkeypatch):
    shrink(monkeypatch.setattr)
    begin(newsroom)
    newsroom.bake()
    return newsroom


@pytest.mark.slow
def test_each_kind_of_edit_alone_is_followed(begun):
    _follow_each(begun, Random(SEED))


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(SEED, SEED + 20))
def test_it_is_with_many_others_done_before(begun, seed):
    random = Random(seed)
    for _ in range(5):
        _follow_each(begun, random)
