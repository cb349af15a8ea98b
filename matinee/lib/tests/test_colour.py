import pytest
from hypothesis import given
from hypothesis import strategies as st

from matinee.lib.colour import BLACK, READABLE, WHITE, Colour, contrast, made_readable, parse

CHANNEL = st.integers(0, 255)
COLOUR = st.builds(Colour, CHANNEL, CHANNEL, CHANNEL)


@pytest.mark.parametrize(
    ("text", "colour"),
    [
        ("#b3121d", Colour(179, 18, 29)),
        ("#FFF", WHITE),
        (" #000000 ", BLACK),
        ("rgb(255, 0, 16)", Colour(255, 0, 16)),
        ("hsl(0, 100%, 50%)", Colour(255, 0, 0)),
        ("rebeccapurple", Colour(102, 51, 153)),
    ],
)
def test_css_colours_are_known(text, colour):
    assert parse(text) == colour


@pytest.mark.parametrize(
    "text",
    ["", "#12", "#ggg", "reddish", "rgb(300, 0, 0)", "#ff000080", "#f008", "rgba(1, 2, 3, 0)", "a" * 9999],
)
def test_what_is_no_opaque_colour_is_refused(text):
    with pytest.raises(ValueError, match=r"\w"):
        parse(text)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    # As the WebAIM contrast checker has them.
    [("#000", "#fff", 21.0), ("#777", "#fff", 4.48), ("#767676", "#fff", 4.54), ("#f00", "#00f", 2.15)],
)
def test_contrast_is_that_of_wcag(one, other, ratio):
    assert contrast(parse(one), parse(other)) == pytest.approx(ratio, abs=0.005)


@given(COLOUR)
def test_a_colour_survives_being_written(colour):
    assert parse(colour.hex) == colour


@given(COLOUR, COLOUR)
def test_contrast_has_no_order_and_stays_between_1_and_21(one, other):
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21


@given(COLOUR, COLOUR)
def test_what_is_suggested_can_be_read_and_what_can_be_read_is_left(colour, ground):
    better = made_readable(colour, ground)
    assert contrast(better, ground) >= READABLE
    if contrast(colour, ground) >= READABLE:
        assert better == colour
