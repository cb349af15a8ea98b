"""What is on record makes reading surer and brings its spelling."""

import pytest

from matinee.reading import OnRecord, read

TEXT = (
    "Harrow Lane is directed by Mirela Vos, director of the films Tin Skis and Salt previously."
    " Harrow Lane stars Ana Pell, Oster, and Ines Marr."
)
ON_RECORD = OnRecord(
    films={
        "Harrow Lane": ["Хэрроу-Лейн", "Kherrou-Leyn"],
        "Tin Skies": [],
        "Salt": ["Salz"],
        "Ash": [],
        "The Ash": [],
    },
    people={"Mirela Voss": ["Мирела Восс"], "Karl Oster": [], "Ana Lund": [], "Bo Lund": [], "Ana Pell": []},
)


def test_the_spelling_on_record_is_taken():
    assert read(TEXT).record["directors"] == ["Mirela Vos"]
    assert read(TEXT, known=ON_RECORD).record["directors"] == ["Mirela Voss"]


def test_a_surname_becomes_the_one_person_who_has_it():
    cast = [part["name"] for part in read(TEXT, known=ON_RECORD).record["cast"]]
    assert cast == ["Ana Pell", "Karl Oster", "Ines Marr"]


def test_a_film_on_record_is_surer():
    def confidence(reading):
        return max(fact.confidence for fact in reading.facts if fact.kind == "title")

    assert confidence(read(TEXT, known=ON_RECORD)) > confidence(read(TEXT))


@pytest.mark.parametrize(("written", "kind"), [("Kherrou-Leyn", "alternate"), ("Хэрроу-Лейн", "original")])
def test_a_film_called_by_another_title_is_the_one_on_record(written, kind):
    text = f"Lantern Row has unveiled a trailer for a drama film titled {written}, which opens in May."
    titles = [(title["text"], title["kind"]) for title in read(text, known=ON_RECORD).record["titles"]]
    assert titles == [("Harrow Lane", "main"), (written, kind)]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Mirela Voss", "Mirela Voss"),
        ("mirela voss", "Mirela Voss"),
        ("Мирела Восс", "Mirela Voss"),
        ("Mirella Voss", "Mirela Voss"),
        ("Voss", "Mirela Voss"),
        ("Lund", None),
        ("Ana", None),
        ("Ines Marr", None),
        ("", None),
        ("...", None),
    ],
)
def test_a_person_is_found_where_only_one_can_be_meant(name, meant):
    assert ON_RECORD.person(name) == meant


@pytest.mark.parametrize(
    ("title", "meant"), [("harrow lane", "Harrow Lane"), ("Salz", "Salt"), ("Ash", None), ("", None)]
)
def test_a_film_is_found_by_any_title_that_only_it_has(title, meant):
    assert ON_RECORD.film(title) == meant
