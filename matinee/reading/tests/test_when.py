"""Dates in prose as EDTF."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matinee.reading.when import dates_in, day

TODAY = date(2031, 3, 4)


def dates(text, today=TODAY, past=False):
    return [
        (when.value, when.until) if when.until else when.value
        for when in dates_in(text, 0, len(text), today, past)
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on October 3rd, 2031", "2031-10-03"),
        ("on 3 October 2031", "2031-10-03"),
        ("starting in April 2031", "2031-04"),
        ("from October 5th - 17th, 2030", ("2030-10-05", "2030-10-17")),
        ("from May 30th to June 2nd, 2030", ("2030-05-30", "2030-06-02")),
        ("in the summer of 2031", "2031-22"),
        ("this spring", "2031-21"),
        ("next month", "2031-04"),
        ("later this year", "2031"),
        ("in June", "2031-06"),
        ("on January 9th", "2032-01-09"),
        ("tomorrow", "2031-03-05"),
        ("this Friday", "2031-03-07"),
        ("on 10/25", "2031-10-25"),
        ("on 25/10/2030", "2030-10-25"),
        ("last summer", "2030-22"),
        ("later in the year", "2031"),
        ("in 2033", "2033"),
        ("at the end of April", "2031-04"),
        ("starting June", "2031-06"),
        ("an August theatrical release", "2031-08"),
        ("this week", "2031-03"),
        ("last week", "2031-02"),
        ("on Christmas Day", "2031-12-25"),
        ("around Valentine's Day", "2031-02"),
        ("this Halloween", "2031-10-31"),
        ("Earth Day 2033", "2033-04-22"),
        ("two years ago", "2029"),
        ("three months ago", "2030-12"),
        ("in the new year", "2031"),
    ],
)
def test_a_date(text, value):
    assert dates(text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "May I come in?",
        "February 31st, 2031",
        "in a month of Sundays",
        "41 minutes",
        "fall down",
        "a Christmas ghost",
        "from May Lund",
        "a March of ghosts",
        "many years ago",
    ],
)
def test_no_date(text):
    assert dates(text) == []


@pytest.mark.parametrize("text", ["next month", "this spring", "on June 5th", "today"])
def test_without_the_posts_day_a_relative_date_says_nothing(text):
    assert dates(text, today=None) == []


def test_in_the_past_a_month_is_the_last_one():
    assert dates("in November", past=True) == ["2030-11"]


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_every_written_day_is_read_back(moment):
    assert day(f"{moment:%B} {moment.day}, {moment.year}") == moment


def test_a_season_that_is_over_is_the_next_one():
    said = date(2031, 11, 8)
    assert dates("in the spring", said) == ["2032-21"]
    assert dates("in the spring", said, past=True) == ["2031-21"]
    assert dates("this spring", said) == ["2031-21"]
