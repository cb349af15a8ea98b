"""What agreement and choice make of facts that several rules read."""

from matinee.reading import read

HEAD = "Trailer for 'Harrow Lane'\n\nHarrow Lane stars Ana Pell, Karl Oster and Ines Marr. "


def test_a_star_who_shows_the_trailer_is_no_distributor():
    record = read(f"{HEAD}Ana Pell has unveiled the first trailer for the film.").record
    assert record["distributors"] == []
    assert [part["name"] for part in record["cast"]] == ["Ana Pell", "Karl Oster", "Ines Marr"]


def test_who_shows_it_and_acts_in_nothing_is_one():
    record = read(f"{HEAD}Lantern Row has unveiled the first trailer for the film.").record
    assert record["distributors"] == ["Lantern Row"]


def test_the_title_in_the_headline_may_be_the_one_that_the_film_has_at_home():
    record = read(
        "Teaser for Danish Drama 'Havrgade' (Harrow Lane)\n\n"
        "Lantern Row has released a teaser for a drama titled Harrow Lane, known as Havrgade in Danish. "
        "Harrow Lane, also known as Havrgade, opens in June."
    ).record
    assert [(title["text"], title["kind"]) for title in record["titles"]] == [
        ("Harrow Lane", "main"),
        ("Havrgade", "original"),
    ]


def test_the_fuller_of_two_sources_stands():
    record = read(
        f"{HEAD}It is adapted from the novel by Danish author Ida Voss. "
        "The script by Karl Oster is adapted from Ida Voss's novel."
    ).record
    assert record["based_on"] == ["the novel by Danish author Ida Voss"]
