import pytest

from matinee.lib.language import check_language, language_name
from matinee.lib.territory import check_country, check_territory, territories, territory_name


def test_there_are_249_territories():
    assert len(territories()) == 249


@pytest.mark.parametrize("code", ["US", "GB", "RU", "TW", "AQ"])
def test_a_code_of_iso_3166_is_taken(code):
    assert check_territory(code) == code


@pytest.mark.parametrize(
    ("code", "hint"),
    [
        ("UK", "write GB for United Kingdom"),
        ("ru", "write RU for Russia"),
        ("Russia", "write RU for Russia"),
        ("the Netherlands", "write NL for Netherlands"),
        ("USA", "write US for United States"),
        ("Germny", "write DE for Germany"),
        ("EU", "write a code of ISO 3166-1"),
        ("XX", "write a code of ISO 3166-1"),
        ("SU", "write a code of ISO 3166-1"),
        ("", "write a code of ISO 3166-1"),
    ],
)
def test_another_is_told_what_was_likely_meant(code, hint):
    with pytest.raises(ValueError, match=hint):
        check_territory(code)


def test_a_film_may_come_from_a_country_that_is_gone():
    assert check_country("SU") == "SU"
    assert territory_name("SU") == "Soviet Union"


def test_names_come_in_the_language_asked_for():
    assert territory_name("RU", "de") == "Russland"
    assert territory_name("RU", "xx") == "Russia"
    assert territory_name("??") == "??"


@pytest.mark.parametrize(
    "tag", ["en", "ru", "pt-BR", "zh-Hant", "sr-Cyrl-RS", "es-419", "de-1996", "yue", "mul"]
)
def test_a_known_tag_is_taken(tag):
    assert check_language(tag) == tag


@pytest.mark.parametrize(
    ("tag", "hint"),
    [
        ("Russian", "write ru for Russian"),
        ("RU", "write ru for Russian"),
        ("xx", "write a BCP 47 tag"),
        ("", "write a BCP 47 tag"),
        ("en_US", "write a BCP 47 tag"),
        ("en-XQ", "unknown region 'XQ'"),
        ("en-Abcd", "unknown script 'Abcd'"),
    ],
)
def test_another_tag_is_told_what_to_write(tag, hint):
    with pytest.raises(ValueError, match=hint):
        check_language(tag)


def test_a_language_has_a_name():
    assert language_name("ru") == "Russian"
    assert language_name("zh-Hant", "de") == "Chinesisch (traditionell)"
    assert language_name("sr-Cyrl-RS") == "Serbian"
    assert language_name("xx") == "xx"
