"""People as credits name them."""

import pytest

from matinee.reading.credited import credited, credited_before, firm
from matinee.reading.markup import plain
from matinee.reading.page import Page


def page_of(text):
    return Page(plain(text), None)


def names(text):
    return [person.name for person in credited(page_of(text), 0, len(text))]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("TV-show writer Dee Marrow and comedian Jono Pell.", ["Dee Marrow", "Jono Pell"]),
        ("Belgian DP Joost Holt.", ["Joost Holt"]),
        ("the terribly talented duo of Ana Pell and Bo Lind.", ["Ana Pell", "Bo Lind"]),
        ("BAFTA and Tony winning writer Ana Pell.", ["Ana Pell"]),
        ("Ana Pell and production designer Eva Marr.", ["Ana Pell", "Eva Marr"]),
        (
            "Ana Pell & Bo Lind, both making their debut after a few shorts including Ferry.",
            ["Ana Pell", "Bo Lind"],
        ),
        ("Mark and Jay Pell, who", ["Mark Pell", "Jay Pell"]),
        ("Pell & Bex Lind. The others call him Mark Pell.", ["Mark Pell", "Bex Lind"]),
        ("folk band The Hollow Reel.", ["The Hollow Reel"]),
        ("the Ferrow Brothers.", ["The Ferrow Brothers"]),
        (
            "Ana Pell of Lundi Films, Karl Oster for Tarn, and Ines Marr",
            ["Ana Pell", "Karl Oster", "Ines Marr"],
        ),
        ("Ana Pell (of Ferry) and Karl Oster, of Ash, Tin Skies, and Salt", ["Ana Pell", "Karl Oster"]),
        (
            "Ana Pell, of the films Ferry, Ash, and Salt previously, and Bo Lind, of Rope.",
            ["Ana Pell", "Bo Lind"],
        ),
        ("Ana Pell, of Ferry, and Bo Lind, of Rope.", ["Ana Pell", "Bo Lind"]),
        ("Ana Pell, Karl Oster stars in it", ["Ana Pell"]),
        ("Ana Pell, director of the films Tin Skies and Ash", ["Ana Pell"]),
        ("Ana Pell, with Bea Quint as her aunt", ["Ana Pell"]),
        ("Ana Pell, who'd made the war films Ash Road and Salt Mile", ["Ana Pell"]),
        ("two of my favorites, Ana Pell and Bea Quint.", ["Ana Pell", "Bea Quint"]),
        ("Ana Pell and Bea Quint are behind it", ["Ana Pell", "Bea Quint"]),
        ("Ana Pell and follows Bea Quint through Oslo", ["Ana Pell"]),
        ("Ana Pell and her longtime friend Bea Quint.", ["Ana Pell", "Bea Quint"]),
        ("the sea", []),
    ],
)
def test_people_of_a_credit(text, people):
    assert names(text) == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("In Oslo, Ana Pell and Karl Oster", ["Ana Pell", "Karl Oster"]),
        (
            "Ana Pell (FERRY, ASH), Karl Oster, and Ines Marr (TIN SKIES)",
            ["Ana Pell", "Karl Oster", "Ines Marr"],
        ),
        ("In Tin Skies, Ana Pell", ["Ana Pell"]),
        ("It was shot in Long Bay and Salt Lake, and Nic Holt", ["Nic Holt"]),
        ("It is said that she", []),
    ],
)
def test_people_before_a_verb(text, people):
    assert [person.name for person in credited_before(page_of(text), 0, len(text))] == people


def test_a_list_without_an_and_is_its_first_name():
    page = page_of("Ana Pell, Karl Oster")
    assert [person.name for person in firm(page, credited(page, 0, 20))] == ["Ana Pell"]
