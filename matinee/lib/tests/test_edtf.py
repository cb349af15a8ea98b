from datetime import date

import edtf as reference
import pytest
from hypothesis import given
from hypothesis import strategies as st

from matinee.lib.edtf import Precision, parse


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2023-04-20", date(2023, 4, 20), date(2023, 4, 20), "day"),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "month"),
        ("2023-21", date(2023, 3, 1), date(2023, 5, 31), "season"),
        ("2023-22", date(2023, 6, 1), date(2023, 8, 31), "season"),
        ("2023-23", date(2023, 9, 1), date(2023, 11, 30), "season"),
        ("2023-24", date(2023, 12, 1), date(2024, 2, 29), "season"),
        ("2023", date(2023, 1, 1), date(2023, 12, 31), "year"),
        ("", None, None, "none"),
    ],
)
def test_a_date_spans_its_days(text, earliest, latest, precision):
    found = parse(text)
    assert (found.value, found.earliest, found.latest, found.precision) == (text, earliest, latest, precision)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("2023-02-30", "February 2023 goes from 01 to 28; write 2023-02 if unsure"),
        ("2023-13", "write 01 to 12, or 21 for spring"),
        ("2023-25", "write 01 to 12, or 21 for spring"),
        ("2023-13-01", "months go from 01 to 12"),
        ("2023-21-01", "months go from 01 to 12"),
        ("0000", "no possible year"),
        ("April 2023", "write 2023-04-20, 2023-04"),
        ("2023-4", "write 2023-04-20, 2023-04"),
        ("٢٠٢٣", "write 2023-04-20, 2023-04"),
        (" ", "write 2023-04-20, 2023-04"),
        ("2023-04-20\n", "write 2023-04-20, 2023-04"),
    ],
)
def test_an_impossible_date_is_told_what_to_write(text, hint):
    with pytest.raises(ValueError, match=hint):
        parse(text)


days = st.dates(min_value=date(1001, 1, 1), max_value=date(9000, 12, 31))


@given(days)
def test_every_precision_of_a_day_contains_it(day):
    season = next(s for s in range(21, 25) if day.month % 12 // 3 == (s - 20) % 4)
    year = day.year - 1 if season == 24 and day.month < 3 else day.year
    for text in (f"{day:%Y-%m-%d}", f"{day:%Y-%m}", f"{year}-{season}", f"{day:%Y}"):
        found = parse(text)
        assert found.earliest <= day <= found.latest


@given(days)
def test_days_months_and_years_are_as_the_edtf_package_has_them(day):
    for text in (f"{day:%Y-%m-%d}", f"{day:%Y-%m}", f"{day:%Y}", f"{day:%Y}-22"):
        other = reference.parse_edtf(text)
        found = parse(text)
        assert found.earliest.timetuple()[:3] == other.lower_strict()[:3]
        assert found.latest.timetuple()[:3] == other.upper_strict()[:3]


@given(st.from_regex(r"[1-8][0-9]{3}(-[0-3][0-9](-[0-3][0-9])?)?", fullmatch=True))
def test_what_is_read_is_edtf_and_what_is_refused_is_not(text):
    try:
        found = parse(text)
    except ValueError:
        assert not _is_level_one(text)
    else:
        assert found.precision is Precision.NONE or _is_level_one(text)


def _is_level_one(text):
    try:
        read = reference.parse_edtf(text)
    except reference.EDTFParseException:
        return False
    return type(read).__name__ in ("Date", "Season")
