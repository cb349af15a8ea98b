import pytest

from matinee.films.models import Film, Person
from matinee.testing import a_film, a_person, a_source, the_challenge

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "query",
    [
        "The Challenge",
        "the challenge",
        "challenge",
        "CHALLENGE",
        "chall",
        "c",
        "Vyzov",
        "Vizov",
        "vyz",
        "Вызов",
        "вызов",
        "Выз",
    ],
)
def test_any_title_in_any_script_and_a_beginning_finds_it(query):
    film = the_challenge()
    a_film("Salyut-7")
    assert list(Film.objects.finds(query)) == [film]


@pytest.mark.parametrize(
    "query", ["", "  ", "hallenge", "Challengers", "challenge vyzov", "%", "*", "_hallenge", "[c]hallenge"]
)
def test_what_is_no_beginning_of_a_title_finds_nothing(query):
    the_challenge()
    assert list(Film.objects.finds(query)) == []


@pytest.mark.parametrize("query", ["lord rings", "rings lord", "ring", "of the rings", "lord of the ri"])
def test_words_within_a_title_find_it_in_any_order(query):
    film = a_film("The Lord of the Rings: The Fellowship of the Ring")
    assert list(Film.objects.finds(query)) == [film]


@pytest.mark.parametrize(
    ("title", "query"),
    [
        ("Spider-Man", "spiderman"),
        ("Spiderman", "spider man"),
        ("8½", "8 1/2"),
        ("8½", "8½"),
        ("???", "???"),
        ("Love & Basketball", "love and basketball"),
        ("L'Avventura", "avventura"),
        ("Amélie", "amelie"),
        ("挑戦", "挑戦"),
        ("Zvyagintsev", "zvyagints"),
        ("Cats", "cat"),
        ("2001: A Space Odyssey", "2001"),
        ("La La Land", "la la"),
    ],
)
def test_spelling_and_punctuation_do_not_matter(title, query):
    film = a_film(title)
    assert list(Film.objects.finds(query)) == [film]


def test_the_best_match_comes_first():
    words = a_film("A Great Challenge")
    longer = a_film("Challengers")
    whole = a_film("The Challenge")
    assert list(Film.objects.finds("challenge")) == [whole, longer, words]


def test_of_equal_titles_the_newer_film_comes_first():
    old = a_film("The Thing", year=1982)
    new = a_film("The Thing", year=2011)
    assert list(Film.objects.finds("thing")) == [new, old]


def test_a_search_is_one_query(django_assert_num_queries):
    the_challenge()
    with django_assert_num_queries(1):
        list(Film.objects.finds("the challenge"))


def test_a_search_goes_on_from_what_was_filtered_before():
    film, short = a_film("The Thing"), a_film("The Thing", kind=Film.Kind.SHORT)
    assert list(Film.objects.filter(kind=Film.Kind.SHORT).finds("thing")) == [short]
    assert list(Film.objects.finds("thing").exclude(pk=short.pk)) == [film]


@pytest.mark.parametrize(
    "query", ["Yulia Peresild", "Юлия Пересильд", "peresild", "Iulia", "yul per", "Julia Peresild"]
)
def test_any_spelling_of_a_name_finds_the_person(query):
    person = a_person("Yulia Peresild")
    a_person("Klim Shipenko", a_source("Another"))
    assert list(Person.objects.finds(query)) == [person]
