"""Lists of titles in running text."""

import pytest

from matinee.reading.markup import plain
from matinee.reading.page import Page
from matinee.reading.title_list import titles_in


def titles(text, is_whole=False):
    page = Page(plain(text), None)
    return [page.words(title) for title in titles_in(page, page.start, page.end, is_whole)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the films Ferry, Ash, and The Salt Ledger previously.", ["Ferry", "Ash", "The Salt Ledger"]),
        ("the cult hit Ferry, ghost comedy Ash, and Ana Pell's spy movie Salt.", ["Ferry", "Ash", "Salt"]),
        ('the anime movies Ferry and Ash, as well as the series "Tram 9".', ["Ferry", "Ash", "Tram 9"]),
        ("Ferry and the Locarno title Of Salt and Sea.", ["Ferry", "Of Salt and Sea"]),
        ("the film Salt and Sea.", ["Salt and Sea"]),
        ("road movie The Long Ferry and for Salt Road.", ["The Long Ferry", "Salt Road"]),
        ("Salt Road and Of Sea and Sky previously.", ["Salt Road", "Of Sea and Sky"]),
        ("“Breaking Salt,” “The Cold Ferry” and more.", ["Breaking Salt", "The Cold Ferry"]),
        ("2001's Ferry, 2004's Long Ash, and 1988's Salt.", ["Ferry", "Long Ash", "Salt"]),
        (
            "THE FERRY, SALT BREAD and the Silver Leopard winner ALL ASH.",
            ["THE FERRY", "SALT BREAD", "ALL ASH"],
        ),
        ("the films The Girl from the Ferry, Ash, and Salt.", ["The Girl from the Ferry", "Ash", "Salt"]),
        ("shorts including Ferry and Ash previously.", ["Ferry", "Ash"]),
        ("Ferry (2010), Ash (2012) and Salt (2015).", ["Ferry", "Ash", "Salt"]),
        ("Ferry, Mirela Voss is a director.", ["Ferry"]),
        ("the hotel is a liar.", []),
        ("Me & You & All, To the Moon, and Salt previously.", ["Me & You & All", "To the Moon", "Salt"]),
        ("many shorts, and the feature films Room 9, 3 Days, and #Salt.", ["Room 9", "3 Days", "#Salt"]),
        ("Ferry (2011), HBO's “Ash”", ["Ferry"]),
        ("Denmark.", []),
        ("the doc Ash, and the films Ferry, Salt, and Tram previously.", ["Ash", "Ferry", "Salt", "Tram"]),
        ("the films Ferry, Ash, and Salt, Sea & Sun previously.", ["Ferry", "Ash", "Salt, Sea & Sun"]),
        ("Los barcos del sur and Camino chico.", ["Los barcos del sur", "Camino chico"]),
        ("the films Cicha łódka and Ash previously.", ["Cicha łódka", "Ash"]),
        ("the rather lovely Tin Skies and the much-loved Ferry.", ["Tin Skies", "Ferry"]),
        ("the forgotten but excellent Ferry.", ["Ferry"]),
        ("her Oscar nominated Nattens.", ["Nattens"]),
        ("Ferry [+see also: trailer; film profile] and Ash.", ["Ferry", "Ash"]),
        ("LAKE OF ICE and the Christmas shocker COLD CELLAR.", ["LAKE OF ICE", "COLD CELLAR"]),
        ("La Marée opens the festival.", ["La Marée"]),
        ("Ferry won a prize in Oslo.", ["Ferry"]),
        ("the films Ferry, Ash, and Crows, Crows previously.", ["Ferry", "Ash", "Crows, Crows"]),
        ('the films Ferry and Ash, Ash, plus the series "Tram 9".', ["Ferry", "Ash, Ash", "Tram 9"]),
        ("the shorts Brick Dust and Two Ducks, No Boat.", ["Brick Dust", "Two Ducks, No Boat"]),
        ("Ferry and Ash, Mirela Voss.", ["Ferry", "Ash"]),
        ("Ferry (2010), and The Girl from Oslo (2012).", ["Ferry", "The Girl from Oslo"]),
        ("the films The Man from Lune, Ash, and Salt previously.", ["The Man from Lune", "Ash", "Salt"]),
        ("Ferry from Netflix.", ["Ferry"]),
        ("Ferry I adored.", ["Ferry"]),
        ("Ferry Part I was long.", ["Ferry Part I"]),
        ("HARBOUR LAW, Ardo Pell and old hand Lo Fai.", ["HARBOUR LAW"]),
        ("“Ferry” and directed “Ash,” too.", ["Ferry", "Ash"]),
        ("‘Of Rust,’ and he asks for rain,” said Pell.", ["Of Rust"]),
    ],
)
def test_a_list_in_a_sentence(text, found):
    assert titles(text) == found


def test_between_brackets_commas_alone_join():
    assert titles("Ferry, Tin Skies, Ash", is_whole=True) == ["Ferry", "Tin Skies", "Ash"]


def test_italics_hold_a_title_with_a_comma():
    text = "<p><em>Sundays, Mostly</em>, <em>The Ferry</em>, and <em>Twelve Euros</em> previously.</p>"
    assert titles(text) == ["Sundays, Mostly", "The Ferry", "Twelve Euros"]
