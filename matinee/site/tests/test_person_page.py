from matinee.films.actions import add_credit
from matinee.films.models import Person
from matinee.testing import a_desk_source, a_film

PAGE = "/people/klim-shipenko"


def _headings(page):
    return [part.partition("<")[0] for part in page.split('class="section-name">')[1:]]


def _another(newsroom, title, year, job, **part):
    source = a_desk_source()
    film = a_film(title, source, year=year)
    add_credit(film, source, Person.objects.get(slug="klim-shipenko"), job, **part)
    newsroom.post(films=(film,))
    return film


def test_a_person_is_shown_with_films_and_posts(newsroom, challenge):
    newsroom.post("About it", films=(challenge,))
    newsroom.bake()
    page = newsroom.page(PAGE)

    assert "The Challenge" in page
    assert "About it" in page
    assert _headings(page) == ["Director", "In our pages"]


def test_films_stand_by_job_the_newest_first_and_those_without_a_year_before_them(newsroom, challenge):
    newsroom.post(films=(challenge,))
    for title, year in (("Older", 2011), ("Coming", None), ("Newer", 2025)):
        _another(newsroom, title, year, "director")
    newsroom.bake()

    titles = [part.partition("<")[0] for part in newsroom.page(PAGE).split('class="wall-title">')[1:]]
    assert titles == ["Coming", "Newer", "The Challenge", "Older"]


def test_two_jobs_on_the_same_films_are_told_together(newsroom, challenge):
    newsroom.post(films=(challenge,))
    add_credit(challenge, a_desk_source(), Person.objects.get(slug="klim-shipenko"), "writer")
    newsroom.bake()
    assert _headings(newsroom.page(PAGE)) == ["Director and writer", "In our pages"]

    _another(newsroom, "Sand", 2020, "writer")
    newsroom.bake()
    assert _headings(newsroom.page(PAGE)) == ["Director", "Writer", "In our pages"]


def test_two_characters_of_one_film_stand_under_one_poster(newsroom, challenge):
    newsroom.post(films=(challenge,))
    film = _another(newsroom, "Twins", 2020, "actor", character="Ivan")
    add_credit(film, a_desk_source(), Person.objects.get(slug="klim-shipenko"), "actor", character="Pyotr")
    newsroom.bake()
    page = newsroom.page(PAGE)

    assert "2020, Ivan, Pyotr" in page
    assert page.count('class="wall-title">Twins') == 1
