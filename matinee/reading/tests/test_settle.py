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
