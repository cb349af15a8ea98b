import pytest
from hypothesis import given
from hypothesis import strategies as st

from matinee.lib.romanise import name_key, romanise, script_of, search_key, search_words


@pytest.mark.parametrize(
    "spellings",
    [
        ("Vyzov", "Vizov", "Вызов", "VYZOV", "вызов", "Wyzow"),
        ("The Challenge", "challenge", "the challenge!", "THE CHALLENGE", "A Challenge"),
        ("L'Avventura", "avventura", "L’avventura", "Avventura"),
        ("Salyut-7", "Салют-7", "Saljut 7", "salyut 7"),
        ("8½", "8 1/2"),
        ("Amélie", "Amelie", "AMÉLIE", "Ame\u0301lie"),
        ("La dolce vita", "Dolce Vita"),
    ],
)
def test_spellings_of_one_title_have_one_key(spellings):
    assert len({search_key(text) for text in spellings}) == 1


@pytest.mark.parametrize(
    "spellings",
    [
        ("Юлия Пересильд", "Yulia Peresild", "Yuliya Peresild", "Iulia Peresild", "Julia Peresild"),
        ("Miloš Biković", "Milos Bikovic", "Милош Бикович", "Milosh Bikovich"),
        ("Сергей Бурунов", "Sergey Burunov", "Sergei Burunov", "Sergej Burunov"),
        ("Алёна Мордовина", "Alyona Mordovina", "Alena Mordovina"),
        ("Андрей Звягинцев", "Andrey Zvyagintsev", "Andrei Zvjagincev"),
        ("Константин Хабенский", "Konstantin Khabensky", "Konstantin Khabenskiy", "Konstantin Habenski"),
        ("Евгений Миронов", "Evgeny Mironov", "Yevgeny Mironov", "Evgenii Mironov"),
    ],
)
def test_spellings_of_one_name_have_one_key(spellings):
    assert len({name_key(text) for text in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Up", "Us"),
        ("2001", "201"),
        ("La La Land", "Land"),
        ("Alien", "Aliens"),
        ("The The", "The"),
        ("Tokyo", "Toke"),
    ],
)
def test_different_titles_have_different_keys(one, other):
    assert search_key(one) != search_key(other)


def test_a_name_keeps_what_would_be_an_article_in_a_title():
    assert name_key("An Lee") != name_key("Lee")


@given(st.text())
def test_the_key_of_a_key_is_itself(text):
    assert search_key(search_key(text)) == search_key(text)
    assert name_key(name_key(text)) == name_key(text)


@given(st.text(alphabet="abcdehijkpstwvxyzо'& -", max_size=30))
def test_the_key_of_a_key_is_itself_where_folds_meet(text):
    assert search_key(search_key(text)) == search_key(text)


@given(st.text())
def test_only_an_empty_text_has_an_empty_key(text):
    assert bool(search_key(text)) is bool(text.strip())
    assert bool(search_words(text)) is bool(text.strip())


@pytest.mark.parametrize(
    ("text", "script"),
    [("The Challenge", "Latn"), ("挑戦", "Hani"), ("도전", "Kore"), ("기생충 寄生蟲", "Kore"),
     ("Вызов", "Cyrl"), ("Вызов 2 (tv)", "Cyrl"),
     ("君の名は。", "Jpan"), ("تحدي", "Arab"), ("Η πρόκληση", "Grek"), ("האתגר", "Hebr"),
     ("გამოწვევა", "Geor"), ("चुनौती", "Deva"), ("2001", ""), ("", ""), ("\u16a0", "Zyyy")],
)  # fmt: skip
def test_the_script_is_that_of_most_letters(text, script):
    assert script_of(text) == script


def test_romanised_text_is_ascii_without_the_signs_nobody_writes():
    assert romanise("Юлия Пересильд") == "Yuliya Peresild"


@given(st.text())
def test_any_text_can_be_romanised(text):
    assert romanise(text).isascii()
