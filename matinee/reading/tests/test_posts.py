"""Development posts in several voices, each with what a careful reader would take from it (`posts/`)."""

import json
from datetime import date
from pathlib import Path

import pytest

from matinee.reading import read

POSTS = Path(__file__).parent / "posts"
POSTED = date(2031, 3, 4)  # for posts that don't tell their own day

# In the truth files these entries are lists of the parts that matter; the rest is evidence.
PARTS = {
    "cast": ("name", "character"),
    "releases": ("territory", "channel", "date"),
    "filming": ("place", "from", "to", "share"),
    "festivals": ("name", "year"),
}


def cases():
    for truth in sorted(POSTS.glob("*.json")):
        for key, value in json.loads(truth.read_text(encoding="utf-8")).items():
            yield pytest.param(truth.stem, key, value, id=f"{truth.stem}-{key}")


def record(name):
    text = (POSTS / f"{name}.txt").read_text(encoding="utf-8")
    found = read(text)
    return found.record if found.record["published"] else read(text, POSTED).record


@pytest.mark.parametrize(("name", "key", "truth"), list(cases()))
def test_a_post_says(name, key, truth):
    value = record(name)[key]
    if key in PARTS:
        value = [[entry[part] for part in PARTS[key]] for entry in value]
    assert value == truth


@pytest.mark.parametrize(
    "stranger", ["Buster Crane", "Stern", "Crown of Ash", "Cold Harbor", "Bluesky", "Telegram"]
)
def test_the_whole_page_lends_nothing_of_its_furniture_to_the_record(stranger):
    assert stranger not in repr(record("whole_page"))


def test_the_whole_page_notes_that_its_shares_do_not_make_a_hundred():
    facts = read((POSTS / "whole_page.txt").read_text(encoding="utf-8")).facts
    assert [fact.value for fact in facts if fact.kind == "note"] == [
        "The shares of the footage add up to 93 %."
    ]
