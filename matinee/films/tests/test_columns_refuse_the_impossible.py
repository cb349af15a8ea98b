import pytest
from django.core.exceptions import ValidationError

from matinee.films.actions import report_release, report_shoot
from matinee.films.models import Distribution, Film, PersonName, Release, Shoot, Showing, Title, Video
from matinee.testing import a_film, a_source

CASES = [
    (Release(territory="UK"), "territory", "'UK' is no territory: write GB for United Kingdom."),
    (Release(territory="ru"), "territory", "'ru' is no territory: write RU for Russia."),
    (Release(date="2023-02-30"), "date", "February 2023 goes from 01 to 28"),
    (Release(date="2023-13"), "date", "write 01 to 12, or 21 for spring"),
    (Distribution(territory="XX"), "territory", "'XX' is no territory"),
    (Shoot(from_date="autumn"), "from_date", "write 2023-04-20"),
    (Shoot(to_date="2021-10-32"), "to_date", "October 2021 goes from 01 to 31"),
    (Shoot(share_percent=101), "share_percent", "101 percent is more than all of it: write 0 to 100."),
    (Title(language="Russian"), "language", "'Russian' is no language: write ru for Russian."),
    (PersonName(language="xx"), "language", "'xx' is no language"),
    (Video(language="english"), "language", "write en for English"),
    (Film(countries="RU, Frnce"), "countries", "'Frnce' is no territory: write FR for France."),
    (Film(countries="RU,"), "countries", "'' is no territory"),
    (Film(languages="ru, klingonese"), "languages", "'klingonese' is no language"),
]


@pytest.mark.parametrize(("row", "column", "hint"), CASES)
def test_one_line_says_what_to_write(row, column, hint):
    with pytest.raises(ValidationError) as refused:
        row.clean_fields()
    messages = refused.value.message_dict[column]
    assert len(messages) == 1
    assert hint in messages[0]
    assert "\n" not in messages[0]


@pytest.mark.parametrize("row", [Film(year=99999), Film(year=23), Showing(year=0)])
def test_a_year_has_four_figures(row):
    with pytest.raises(ValidationError) as refused:
        row.clean()
    assert refused.value.message_dict == {
        "year": [f"{row.year} is no possible year: write four figures, as 2023."]
    }


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (Release(territory="", date=""), "territory"),
        (Release(territory="RU", date="2023-21"), "date"),
        (Shoot(share_percent=100), "share_percent"),
        (Film(countries="SU, FR"), "countries"),
        (Film(languages="ru,pt-BR"), "languages"),
    ],
)
def test_the_possible_is_taken(row, column):
    others = {field.name for field in row._meta.fields} - {column}
    row.clean_fields(exclude=others)


@pytest.mark.django_db
def test_a_refused_report_leaves_the_record_as_it_was():
    film = a_film()
    release = report_release(film, a_source(), "RU", date="2023-04")
    for wrong in ({"territory": "Russia"}, {"territory": "RU", "date": "2023-04-31"}):
        with pytest.raises(ValidationError):
            report_release(film, a_source("Next"), **wrong)
    with pytest.raises(ValidationError):
        report_shoot(film, a_source("Third"), "Baikonur", from_date="2021-10-5")
    release.refresh_from_db()
    assert (release.date, Release.objects.count(), Shoot.objects.count()) == ("2023-04", 1, 0)
    assert not release.former.exists()
