"""The page that Matinee was drawn from; it isn't ours to publish, so it may stand beside the repository."""

from pathlib import Path

import pytest

from matinee.reading import read

SEED = Path(__file__).parents[4] / "shared/seed/the-challenge.txt"


@pytest.fixture(scope="module")
def record():
    if not SEED.exists():
        pytest.skip(f"the seed page isn't here: {SEED}")
    return read(SEED.read_text(encoding="utf-8")).record


def test_its_titles(record):
    assert [(title["text"], title["kind"], title["language"]) for title in record["titles"]] == [
        ("The Challenge", "main", "en"),
        ("Вызов", "original", "ru"),
        ("Vyzov", "romanised", "ru-Latn"),
    ]


def test_its_people(record):
    assert record["directors"] == ["Klim Shipenko"]
    assert record["writers"] == ["Bakur Bakuradze", "Ilya Malakhova", "Klim Shipenko", "Ivan Zamorov"]
    assert [(part["name"], part["character"]) for part in record["cast"]] == [
        ("Yulia Peresild", "Zhenya Belyaeva"),
        ("Miloš Biković", None),
        ("Vladimir Mashkov", None),
        ("Alyona Mordovina", None),
        ("Tatyana Dogileva", None),
        ("Sergey Burunov", None),
    ]


def test_its_films_and_companies(record):
    assert record["subject"] == "film"
    assert record["distributors"] == ["Central Partnership"]
    assert record["previous_films"] == ["The Nerd's Confession", "Salyut-7", "Text", "Son of a Rich"]
    assert record["material"] == {"kind": "trailer", "qualifiers": ["official"]}
    assert record["countries"] == ["RU"]


def test_its_shoot(record):
    places = [(shoot["place"], shoot["from"], shoot["to"], shoot["share"]) for shoot in record["filming"]]
    assert places == [
        ("International Space Station", "2021-10-05", "2021-10-17", None),
        ("Nauka module", None, None, 30),
        ("Zvezda module", None, None, 33),
        ("rest of ISS modules", None, None, 30),
    ]


def test_a_note_says_that_the_shares_make_93_per_cent():
    if not SEED.exists():
        pytest.skip(f"the seed page isn't here: {SEED}")
    notes = [fact.value for fact in read(SEED.read_text(encoding="utf-8")).facts if fact.kind == "note"]
    assert notes == ["The shares of the footage add up to 93 %."]


def test_its_releases(record):
    releases = [(release["territory"], release["channel"], release["date"]) for release in record["releases"]]
    assert releases == [("RU", "theatrical", "2023-04"), (None, None, "")]


def test_what_stands_around_the_story(record):
    assert (record["byline"], record["published"], record["source"]) == (
        "Alex Billington",
        "2023-01-02",
        "YouTube",
    )
    assert record["topics"] == ["Foreign Films", "Sci-Fi", "To Watch", "Trailer"]
    assert record["reader_question"].startswith("Anyone ")
    assert len(record["reader_question"].split()) == 6


@pytest.mark.parametrize(
    "stranger", ["Tom Cruise", "McCreary", "Tomb Raider", "Bluesky", "Telegram", "Damaged"]
)
def test_nothing_of_the_sidebar_or_of_other_films_is_in_the_record(record, stranger):
    assert stranger not in repr(record)
