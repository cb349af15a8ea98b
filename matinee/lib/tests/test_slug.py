from hypothesis import given
from hypothesis import strategies as st

from matinee.lib.slug import MAX_LENGTH, slug_of, unique_slug


def test_a_slug_keeps_its_script():
    assert slug_of("Вызов: фильм!") == "вызов-фильм"


def test_a_taken_slug_takes_the_year_then_a_number():
    taken = set()
    for _ in range(4):
        taken.add(unique_slug("The Thing", taken.__contains__, 1982))
    assert taken == {"the-thing", "the-thing-1982", "the-thing-1982-2", "the-thing-1982-3"}


def test_without_a_year_it_takes_a_number_at_once():
    assert unique_slug("The Thing", {"the-thing"}.__contains__) == "the-thing-2"


def test_what_leaves_nothing_has_a_slug_all_the_same():
    assert unique_slug("???", {"film"}.__contains__, otherwise="film") == "film-2"


def test_a_long_one_is_cut_at_a_word():
    slug = slug_of("word " * 60)
    assert len(slug) <= MAX_LENGTH
    assert set(slug.split("-")) == {"word"}


@given(st.text(), st.sets(st.text(max_size=5)), st.none() | st.integers(1888, 2100))
def test_it_is_never_taken_never_empty_and_never_too_long(text, taken, year):
    slug = unique_slug(text, taken.__contains__, year)
    assert slug
    assert slug not in taken
    assert len(slug) <= MAX_LENGTH
    assert slug == slug_of(slug)
